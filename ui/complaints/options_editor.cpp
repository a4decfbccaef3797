#include "ui/complaints/options_editor.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include "ui/common/plain_text.h"
#include "ui/complaints/complaints_text.h"
#include "ui/theme/theme.h"

namespace ui::complaints {

using namespace core::complaints;

namespace {

constexpr int kSlots = 3;
constexpr int kLongestLine = 200;
constexpr int kMostHours = 24 * 60;
constexpr int kUsualHours = 24;

}  // namespace

OptionsEditor::OptionsEditor(QWidget* parent)
    : QWidget(parent), m_recommended(new QButtonGroup(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kSpace);
    for (int number = 1; number <= kSlots; ++number) {
        layout->addWidget(makeSlot(number));
    }
}

QWidget* OptionsEditor::makeSlot(int number) {
    auto* box = new QWidget(this);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::kSpace);
    grid->setVerticalSpacing(theme::kSpaceSmall);
    grid->setColumnStretch(1, 1);
    Slot slot;
    const auto named = [number](const char* name) {
        return QStringLiteral("complaint.%1%2").arg(QLatin1String(name)).arg(number);
    };
    slot.kind = new QComboBox(box);
    slot.kind->setObjectName(named("remedy"));
    for (const auto kind : kRemedyKinds) {
        slot.kind->addItem(ComplaintsText::of(kind), static_cast<int>(kind));
    }
    slot.text = new QLineEdit(box);
    slot.text->setObjectName(named("option"));
    slot.text->setMaxLength(kLongestLine);
    slot.text->setPlaceholderText(tr("Option %1, in words for the buyer").arg(number));
    slot.amount = new QLineEdit(box);
    slot.amount->setObjectName(named("amount"));
    slot.amount->setPlaceholderText(tr("Yuan"));
    slot.amount->setAlignment(Qt::AlignRight);
    slot.reason = new QLineEdit(box);
    slot.reason->setObjectName(named("reason"));
    slot.reason->setMaxLength(kLongestLine);
    slot.reason->setPlaceholderText(tr("Why it is good for the buyer"));
    slot.hours = new QSpinBox(box);
    slot.hours->setObjectName(named("hours"));
    slot.hours->setRange(1, kMostHours);
    slot.hours->setValue(kUsualHours);
    slot.hours->setSuffix(tr(" h"));
    auto* recommended = new QRadioButton(tr("Recommended"), box);
    recommended->setObjectName(named("recommended"));
    m_recommended->addButton(recommended, number - 1);
    recommended->setChecked(number == 1);
    grid->addWidget(slot.kind, 0, 0);
    grid->addWidget(slot.text, 0, 1, 1, 2);
    grid->addWidget(slot.amount, 1, 0);
    grid->addWidget(slot.reason, 1, 1);
    grid->addWidget(slot.hours, 1, 2);
    grid->addWidget(recommended, 2, 1);
    m_slots.push_back(slot);
    return box;
}

void OptionsEditor::setOptions(const std::vector<RemedyOption>& options) {
    for (std::size_t i = 0; i < m_slots.size(); ++i) {
        const auto& slot = m_slots[i];
        const RemedyOption option = i < options.size() ? options[i] : RemedyOption{};
        slot.kind->setCurrentIndex(slot.kind->findData(
            static_cast<int>(i < options.size() ? option.kind : kRemedyKinds[i == 0 ? 0 : i + 3])));
        slot.text->setText(common::toScreen(option.text));
        slot.amount->setText(option.amount == core::Fen{}
                                 ? QString()
                                 : common::toScreen(core::toYuanText(option.amount)));
        slot.hours->setValue(static_cast<int>(option.within.count()));
        slot.reason->setText(common::toScreen(option.reason));
        if (option.isRecommended) {
            m_recommended->button(static_cast<int>(i))->setChecked(true);
        }
    }
    m_slots.front().text->setFocus();
}

std::vector<RemedyOption> OptionsEditor::options() const {
    std::vector<RemedyOption> options;
    for (std::size_t i = 0; i < m_slots.size(); ++i) {
        const auto& slot = m_slots[i];
        if (slot.text->text().trimmed().isEmpty()) {
            continue;
        }
        const auto amount = common::toCore(slot.amount->text().trimmed());
        options.push_back({.kind = static_cast<RemedyKind>(slot.kind->currentData().toInt()),
                           .text = common::toCore(slot.text->text()),
                           .amount = amount.empty()
                                         ? core::Fen{}
                                         : core::parseFen(amount).value_or(core::Fen{-1}),
                           .within = std::chrono::hours{slot.hours->value()},
                           .reason = common::toCore(slot.reason->text()),
                           .isRecommended = m_recommended->checkedId() == static_cast<int>(i)});
    }
    return options;
}

}  // namespace ui::complaints
