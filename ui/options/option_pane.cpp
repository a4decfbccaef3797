#include "ui/options/option_pane.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include "ui/common/plain_text.h"
#include "ui/common/section.h"
#include "ui/theme/theme.h"

namespace ui::options {

namespace {

constexpr int kSlots = 3;
constexpr int kLongestText = 200;

}  // namespace

OptionPane::OptionPane(QWidget* parent)
    : common::ConversationPane(parent)
    , m_recommended(new QButtonGroup(this))
    , m_preview(common::valueLabel({}, this))
    , m_insert(new QPushButton(tr("Insert into the reply"), this)) {
    setObjectName(QStringLiteral("option.pane"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, theme::kSpace);
    layout->setSpacing(theme::kSpace);
    auto* hint = common::captionLabel(
        tr("Offer the buyer two or three ways, each with a reason, and recommend one."), this);
    hint->setWordWrap(true);
    layout->addWidget(hint);
    for (int number = 0; number < kSlots; ++number) {
        layout->addWidget(makeSlot(number));
    }
    m_preview->setObjectName(QStringLiteral("option.preview"));
    layout->addWidget(m_preview);
    m_insert->setObjectName(QStringLiteral("option.insert"));
    theme::setPrimary(*m_insert);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_insert);
    layout->addLayout(buttons);
    layout->addStretch(1);
    connect(m_insert, &QPushButton::clicked, this, &OptionPane::insert);
    connect(m_recommended, &QButtonGroup::idToggled, this, &OptionPane::showText);
    m_recommended->button(0)->setChecked(true);
    showText();
}

QString OptionPane::title() const {
    return tr("Options");
}

void OptionPane::setContext(const common::ConversationContext& context) {
    if (context.conversation != m_conversation) {
        m_conversation = context.conversation;
        clear();
    }
}

std::vector<common::Command> OptionPane::commands() {
    return {
        {QStringLiteral("option.insertOptions"), tr("Insert the options into the reply"),
         QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_O), [this] { return !text().isEmpty(); },
         [this] { insert(); }},
    };
}

QWidget* OptionPane::makeSlot(int number) {
    auto* slot = new QWidget(this);
    auto* layout = new QVBoxLayout(slot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kSpaceSmall);
    auto* head = new QHBoxLayout;
    head->addWidget(common::captionLabel(tr("Option %1").arg(number + 1), slot), 1);
    auto* recommended = new QRadioButton(tr("Recommended"), slot);
    recommended->setObjectName(QStringLiteral("option.recommended%1").arg(number));
    m_recommended->addButton(recommended, number);
    head->addWidget(recommended);
    layout->addLayout(head);
    Slot parts{new QLineEdit(slot), new QLineEdit(slot)};
    parts.what->setObjectName(QStringLiteral("option.what%1").arg(number));
    parts.what->setPlaceholderText(number < 2 ? tr("What is offered")
                                              : tr("What is offered (may be left empty)"));
    parts.why->setObjectName(QStringLiteral("option.why%1").arg(number));
    parts.why->setPlaceholderText(tr("Why it suits the buyer"));
    for (auto* line : {parts.what, parts.why}) {
        line->setMaxLength(kLongestText);
        layout->addWidget(line);
        connect(line, &QLineEdit::textChanged, this, &OptionPane::showText);
    }
    m_slots.push_back(parts);
    return slot;
}

QString OptionPane::text() const {
    std::vector<Option> options;
    int recommended = -1;
    for (int number = 0; number < kSlots; ++number) {
        const Slot& parts = m_slots[static_cast<std::size_t>(number)];
        if (parts.what->text().trimmed().isEmpty()) {
            continue;
        }
        if (m_recommended->checkedId() == number) {
            recommended = static_cast<int>(options.size());
        }
        options.push_back({parts.what->text(), parts.why->text()});
    }
    return OptionText::composed(options, recommended);
}

void OptionPane::showText() {
    m_preview->setText(text());
    m_preview->setVisible(!text().isEmpty());
    m_insert->setEnabled(!text().isEmpty());
}

void OptionPane::insert() {
    if (const QString composed = text(); !composed.isEmpty()) {
        Q_EMIT insertRequested(composed);
        clear();
    }
}

void OptionPane::clear() {
    for (const Slot& parts : m_slots) {
        parts.what->clear();
        parts.why->clear();
    }
    m_recommended->button(0)->setChecked(true);
}

}  // namespace ui::options
