#include "ui/conversations/contact_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>

#include <utility>

#include "core/settings/settings_reader.h"
#include "ui/common/plain_text.h"
#include "ui/conversations/conversations_text.h"
#include "ui/theme/theme.h"

namespace ui::conversations {

using namespace core::conversations;

namespace {

QPlainTextEdit* makeText(const char* name, const QString& placeholder) {
    auto* edit = new QPlainTextEdit;
    edit->setObjectName(QLatin1String(name));
    edit->setTabChangesFocus(true);
    edit->setPlaceholderText(placeholder);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * 4);
    return edit;
}

}  // namespace

ContactDialog::ContactDialog(common::Environment& environment, const QString& buyer,
                             QWidget* parent)
    : QDialog(parent)
    , m_shop(new QComboBox)
    , m_channel(new QComboBox)
    , m_direction(new QComboBox)
    , m_buyer(new QLineEdit(buyer))
    , m_rang(new QDateTimeEdit)
    , m_answered(new QCheckBox(tr("answered after")))
    , m_answeredAfter(new QSpinBox)
    , m_minutes(new QSpinBox)
    , m_question(makeText("contact.question", tr("What the buyer wanted")))
    , m_answer(makeText("contact.answer", tr("What was answered; empty while it is open")))
    , m_error(new common::PlainLabel) {
    setObjectName(QStringLiteral("contactDialog"));
    setWindowTitle(tr("Enter a call, letter or post"));
    setAttribute(Qt::WA_DeleteOnClose);
    for (const auto& shop : environment.settings.shops()) {
        m_shop->addItem(common::toScreen(shop.name), qlonglong{shop.id});
        m_offsets.push_back(shop.utcOffset);
    }
    m_shop->setObjectName(QStringLiteral("contact.shop"));
    for (const char* channel : {"phone", "email", "board"}) {
        m_channel->addItem(ConversationsText::ofChannel(channel), QLatin1String(channel));
    }
    m_direction->addItem(tr("from the buyer"), true);
    m_direction->addItem(tr("to the buyer"), false);
    m_channel->setObjectName(QStringLiteral("contact.channel"));
    m_direction->setObjectName(QStringLiteral("contact.direction"));
    m_buyer->setObjectName(QStringLiteral("contact.buyer"));
    m_rang->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    m_rang->setTimeSpec(Qt::UTC);
    m_rang->setObjectName(QStringLiteral("contact.rang"));
    showRang(environment.now());
    // The same moment stays meant where another shop's clock is shown.
    connect(m_shop, &QComboBox::currentIndexChanged, this, [this, before = m_shop->currentIndex()](int now) mutable {
        const auto at = rangAt(std::exchange(before, now));
        showRang(at);
    });
    m_answered->setChecked(true);
    m_answered->setObjectName(QStringLiteral("contact.answered"));
    m_answeredAfter->setObjectName(QStringLiteral("contact.answeredAfter"));
    m_answeredAfter->setRange(0, 3'600);
    m_answeredAfter->setValue(5);
    m_answeredAfter->setSuffix(u' ' + tr("s"));
    m_minutes->setRange(0, 24 * 60);
    m_minutes->setSuffix(u' ' + tr("min"));
    auto* answered = new QHBoxLayout;
    answered->addWidget(m_answered);
    answered->addWidget(m_answeredAfter);
    answered->addWidget(new common::PlainLabel(tr("lasted")));
    answered->addWidget(m_minutes);
    answered->addStretch(1);
    auto* form = new QFormLayout(this);
    form->setHorizontalSpacing(theme::kSpaceWide);
    form->addRow(tr("Shop"), m_shop);
    form->setRowVisible(m_shop, m_shop->count() > 1);
    form->addRow(tr("Channel"), m_channel);
    form->addRow(tr("Direction"), m_direction);
    form->addRow(tr("Buyer"), m_buyer);
    form->addRow(tr("Came at"), m_rang);
    form->addRow(QString(), answered);
    form->addRow(tr("Question"), m_question);
    form->addRow(tr("Answer"), m_answer);
    form->addRow(m_error);
    m_error->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto* enter = buttons->addButton(tr("Enter"), QDialogButtonBox::AcceptRole);
    enter->setObjectName(QStringLiteral("contact.enter"));
    theme::setPrimary(*enter);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ContactDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* keys = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(keys, &QShortcut::activated, this, &ContactDialog::submit);
    connect(m_answered, &QCheckBox::toggled, m_answeredAfter, &QWidget::setEnabled);
    (buyer.isEmpty() ? static_cast<QWidget*>(m_buyer) : m_question)->setFocus();
}

std::chrono::minutes ContactDialog::offsetOf(int shop) const {
    const auto at = static_cast<std::size_t>(shop);
    return shop >= 0 && at < m_offsets.size() ? m_offsets[at] : core::kChinaOffset;
}

void ContactDialog::showRang(core::Seconds at) {
    m_rang->setDateTime(QDateTime::fromSecsSinceEpoch(
        (at + offsetOf(m_shop->currentIndex())).time_since_epoch().count(), Qt::UTC));
}

core::Seconds ContactDialog::rangAt(int shop) const {
    return core::Seconds(std::chrono::seconds(m_rang->dateTime().toSecsSinceEpoch())) -
           offsetOf(shop);
}

ManualContact ContactDialog::contact() const {
    ManualContact contact;
    contact.shop = m_shop->currentData().toLongLong();
    contact.channel = common::toCore(m_channel->currentData().toString());
    contact.buyer = common::toCore(m_buyer->text().trimmed());
    contact.contact.isIncoming = m_direction->currentData().toBool();
    contact.contact.rangAt = rangAt(m_shop->currentIndex());
    if (m_answered->isChecked()) {
        contact.contact.answeredAt =
            contact.contact.rangAt + std::chrono::seconds(m_answeredAfter->value());
        contact.contact.endedAt =
            *contact.contact.answeredAt + std::chrono::minutes(m_minutes->value());
    }
    contact.question = common::toCore(m_question->toPlainText().trimmed());
    contact.answer = common::toCore(m_answer->toPlainText().trimmed());
    return contact;
}

void ContactDialog::submit() {
    const auto entered = contact();
    if (entered.buyer.empty() || (entered.question.empty() && entered.answer.empty())) {
        QPalette tone = palette();
        tone.setColor(QPalette::WindowText, theme::colours(theme::Tone::Danger, palette()).text);
        m_error->setPalette(tone);
        m_error->setText(tr("Name the buyer and say what it was about."));
        m_error->show();
        return;
    }
    Q_EMIT this->entered();
    accept();
}

}  // namespace ui::conversations
