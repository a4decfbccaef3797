#include "ui/returns/return_act_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <array>

#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/common/section.h"
#include "ui/returns/form_fields.h"
#include "ui/returns/returns_text.h"
#include "ui/theme/theme.h"

namespace ui::returns {

using namespace core::returns;
using common::toCore;
using common::toScreen;

namespace {

constexpr int kTextLines = 3;
constexpr int kMessageLines = 6;
constexpr int kLongest = 500;

/// Which fields an act shows.
struct Fields {
    ReturnAction action;
    bool text = false;
    bool line = false;
    bool second = false;
    bool money = false;
    bool cost = false;
    bool time = false;
    bool flag = false;
};
constexpr std::array kFields{
    Fields{.action = ReturnAction::AskEvidence, .text = true},
    Fields{.action = ReturnAction::Check, .text = true, .flag = true},
    Fields{.action = ReturnAction::Accept, .text = true},
    Fields{.action = ReturnAction::GoodsSent, .line = true, .second = true},
    Fields{.action = ReturnAction::RecordPaid, .line = true},
    Fields{.action = ReturnAction::RecordShipped, .line = true, .second = true},
    Fields{.action = ReturnAction::FinishRepair, .cost = true},
    Fields{.action = ReturnAction::Refuse, .text = true},
    Fields{.action = ReturnAction::Withdraw, .text = true},
    Fields{.action = ReturnAction::Dispute, .time = true},
    Fields{.action = ReturnAction::LoseDispute, .flag = true},
    Fields{.action = ReturnAction::Tell, .text = true, .flag = true},
    Fields{.action = ReturnAction::Close, .text = true, .second = true},
    Fields{.action = ReturnAction::CheckIdentity, .flag = true},
    Fields{
        .action = ReturnAction::SetAmount, .text = true, .line = true, .money = true, .cost = true},
    Fields{.action = ReturnAction::SetExchange,
           .text = true,
           .line = true,
           .money = true,
           .flag = true},
    Fields{.action = ReturnAction::SetRepair, .text = true, .cost = true},
    Fields{.action = ReturnAction::Assign, .line = true},
    Fields{.action = ReturnAction::Move, .time = true},
};

const Fields* fieldsOf(ReturnAction action) {
    const auto* found = std::ranges::find(kFields, action, &Fields::action);
    return found == kFields.end() ? nullptr : found;
}

}  // namespace

ReturnActForm::ReturnActForm(core::Clock now, QWidget* parent)
    : InlineForm(Keys::ReturnSubmits, parent)
    , m_now(std::move(now))
    , m_rows(new QFormLayout)
    , m_title(new common::PlainLabel({}, this))
    , m_hint(common::captionLabel({}, this))
    , m_reason(new QComboBox(this))
    , m_decision(new QComboBox(this))
    , m_method(new QComboBox(this))
    , m_line(new QLineEdit(this))
    , m_second(new QLineEdit(this))
    , m_text(new QPlainTextEdit(this))
    , m_received(new QLineEdit(this))
    , m_money(new QLineEdit(this))
    , m_cost(new QLineEdit(this))
    , m_time(new QDateTimeEdit(this))
    , m_flag(new QCheckBox(this))
    , m_waived(new QCheckBox(tr("A team lead waives the check"), this))
    , m_alternativeRow(new QWidget(this))
    , m_error(new common::PlainLabel({}, this))
    , m_submit(new QPushButton(this)) {
    setObjectName(QStringLiteral("return.form"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, theme::kSpace);
    layout->setSpacing(theme::kSpaceSmall);
    QFont font = m_title->font();
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    layout->addWidget(m_title);
    m_hint->setWordWrap(true);
    layout->addWidget(m_hint);
    for (const auto& reason : returnReasons()) {
        m_reason->addItem(toScreen(reason.name), QString::fromStdString(reason.key));
    }
    m_decision->addItem(tr("As the policy says"), -1);
    m_decision->addItem(ReturnsText::of(Verdict::Allowed), static_cast<int>(Verdict::Allowed));
    m_decision->addItem(ReturnsText::of(Verdict::Refused), static_cast<int>(Verdict::Refused));
    connect(m_waived, &QCheckBox::toggled, this, [this](bool isWaived) {
        if (m_action == ReturnAction::CheckIdentity) {
            showRow(m_method, !isWaived, tr("How it was checked"));
            showRow(m_flag, !isWaived);
            showRow(m_text, isWaived, tr("Why the check is waived"));
            m_text->setFocus();
        }
    });
    m_method->setEditable(true);
    m_method->addItems({tr("Last four digits of the receiver's phone"),
                        tr("Receiver's name and city"), tr("Order number and day of payment"),
                        tr("Called back on the order's phone")});
    auto* alternatives = new QHBoxLayout(m_alternativeRow);
    alternatives->setContentsMargins(0, 0, 0, 0);
    for (const auto alternative :
         {Alternative::Coupon, Alternative::Repair, Alternative::PartialRefund}) {
        auto* box = new QCheckBox(ReturnsText::of(alternative), m_alternativeRow);
        box->setObjectName(
            QStringLiteral("return.alternative%1").arg(static_cast<int>(alternative)));
        alternatives->addWidget(box);
        m_alternatives.emplace_back(box, alternative);
    }
    alternatives->addStretch(1);
    const std::array<std::pair<QWidget*, const char*>, 12> named{{{m_reason, "return.reason"},
                                                                  {m_received, "return.received"},
                                                                  {m_decision, "return.decision"},
                                                                  {m_method, "return.method"},
                                                                  {m_line, "return.line"},
                                                                  {m_second, "return.second"},
                                                                  {m_money, "return.money"},
                                                                  {m_cost, "return.cost"},
                                                                  {m_time, "return.time"},
                                                                  {m_flag, "return.flag"},
                                                                  {m_waived, "return.waived"},
                                                                  {m_text, "return.text"}}};
    for (const auto& [widget, name] : named) {
        widget->setObjectName(QLatin1String(name));
        m_rows->addRow(common::captionLabel({}, this), widget);
    }
    m_rows->addRow(common::captionLabel(tr("Offered instead"), this), m_alternativeRow);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * kTextLines + 2 * theme::kSpace);
    m_received->setPlaceholderText(tr("2026-03-01 18:00, as the buyer says"));
    m_line->setMaxLength(kLongest);
    m_second->setMaxLength(kLongest);
    m_time->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    m_time->setCalendarPopup(true);
    // The field shows the shop's time, whatever zone this PC is in.
    m_time->setTimeSpec(Qt::UTC);
    layout->addLayout(m_rows);
    m_error->setObjectName(QStringLiteral("return.error"));
    m_error->setWordWrap(true);
    layout->addWidget(m_error);
    m_submit->setObjectName(QStringLiteral("return.submit"));
    theme::setPrimary(*m_submit);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_submit);
    layout->addLayout(buttons);
    connect(m_submit, &QPushButton::clicked, this, &ReturnActForm::submit);
    connect(cancel, &QPushButton::clicked, this, &ReturnActForm::close);
    hide();
}

bool ReturnActForm::isNeeded(ReturnAction action) {
    return fieldsOf(action) != nullptr;
}

void ReturnActForm::showRow(QWidget* field, bool isShown, const QString& caption) {
    m_rows->setRowVisible(field, isShown);
    if (auto* label = qobject_cast<QLabel*>(m_rows->labelForField(field))) {
        label->setText(caption);
    }
}

void ReturnActForm::showError(const QString& text) {
    m_error->setText(text);
    m_error->setVisible(!text.isEmpty());
    if (!text.isEmpty()) {
        setTone(*m_error, false);
    }
}

void ReturnActForm::open(const ReturnCase& c, ReturnAction action, const Terms& terms) {
    const auto* fields = fieldsOf(action);
    if (!fields) {
        close();
        return;
    }
    m_action = action;
    QString title = ReturnsText::of(action);
    if (title.endsWith(QChar(0x2026))) {
        title.chop(1);
    }
    m_title->setText(title);
    m_submit->setText(title);
    showError({});
    showRow(m_reason, action == ReturnAction::Check, tr("Reason"));
    showRow(m_decision, action == ReturnAction::Check, tr("Decision"));
    showRow(m_method, action == ReturnAction::CheckIdentity, tr("How it was checked"));
    showRow(m_waived, action == ReturnAction::CheckIdentity && m_mayWaive);
    showRow(m_alternativeRow, action == ReturnAction::Refuse, tr("Offered instead"));
    prefill(c, terms);
    showReceipt(c, terms);
    const bool isForAll = action == ReturnAction::Tell && terms.cases > 1;
    m_hint->setText(
        isForAll ? tr("Each buyer gets the shop's text with the numbers of his own case.")
                 : QString());
    m_hint->setVisible(isForAll);
    const auto captions = captionsOf(action);
    showRow(m_text, fields->text && !isForAll, captions[0]);
    showRow(m_line, fields->line, captions[1]);
    showRow(m_second, fields->second, captions[2]);
    showRow(m_money, fields->money, captions[3]);
    showRow(m_cost, fields->cost, tr("Costs the shop"));
    showRow(m_time, fields->time, tr("Until"));
    showRow(m_flag, fields->flag);
    show();
    focusNextChild();
    (fields->line   ? static_cast<QWidget*>(m_line)
     : fields->text ? static_cast<QWidget*>(m_text)
     : fields->flag ? static_cast<QWidget*>(m_flag)
                    : static_cast<QWidget*>(m_submit))
        ->setFocus();
}

ReturnActForm::Captions ReturnActForm::captionsOf(ReturnAction action) {
    const std::array<std::pair<ReturnAction, Captions>, 12> captions{{
        {ReturnAction::AskEvidence,
         Captions{tr("What is asked for"), QString(), QString(), QString()}},
        {ReturnAction::Check,
         Captions{tr("In the buyer's words"), QString(), QString(), QString()}},
        {ReturnAction::Accept,
         Captions{tr("Where it goes, what to mind"), QString(), QString(), QString()}},
        {ReturnAction::GoodsSent,
         Captions{QString(), tr("Courier"), tr("Tracking number"), QString()}},
        {ReturnAction::RecordShipped,
         Captions{QString(), tr("Courier"), tr("Tracking number"), QString()}},
        {ReturnAction::RecordPaid,
         Captions{QString(), tr("Number of the payment"), QString(), QString()}},
        {ReturnAction::Close,
         Captions{tr("What came of it"), QString(), tr("For operations and warehouse"), QString()}},
        {ReturnAction::Tell, Captions{tr("Message to the buyer"), QString(), QString(), QString()}},
        {ReturnAction::SetAmount, Captions{tr("How the sum is made"), tr("How the buyer paid"),
                                           QString(), tr("Sum for the buyer")}},
        {ReturnAction::SetExchange,
         Captions{tr("Stock"), tr("Wanted item"), QString(), tr("Costs more (less: −)")}},
        {ReturnAction::SetRepair, Captions{tr("What is mended"), QString(), QString(), QString()}},
        {ReturnAction::Assign,
         Captions{QString(), tr("Name of the colleague"), QString(), QString()}},
    }};
    for (const auto& [of, words] : captions) {
        if (of == action) {
            return words;
        }
    }
    return {tr("Reason"), QString(), QString(), QString()};
}

void ReturnActForm::showReceipt(const ReturnCase& c, const Terms& terms) {
    // Only where nothing better than the buyer's word tells it.
    const bool isOpen = m_action == ReturnAction::Check &&
                        (!terms.receipt || terms.receipt->source == ReceiptSource::Told);
    showRow(m_received, isOpen, tr("Goods received on"));
    m_received->setText(c.toldReceivedAt
                            ? common::Format::exactTime(*c.toldReceivedAt).left(16)
                            : QString());
}

void ReturnActForm::prefill(const ReturnCase& c, const Terms& terms) {
    const int lines = m_action == ReturnAction::Tell ? kMessageLines : kTextLines;
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * lines + 2 * theme::kSpace);
    m_text->setPlainText(terms.cases == 1 ? terms.text : QString());
    m_line->clear();
    m_second->clear();
    m_money->clear();
    m_cost->setText(typedMoney(c.cost));
    m_waived->setChecked(false);
    m_flag->setChecked(false);
    m_decision->setCurrentIndex(0);
    for (const auto& [box, alternative] : m_alternatives) {
        box->setChecked(false);
    }
    const auto until = m_now() + std::chrono::hours{48} + core::kChinaOffset;
    m_time->setDateTime(QDateTime::fromSecsSinceEpoch(until.time_since_epoch().count(), Qt::UTC));
    if (m_action == ReturnAction::Check || m_action == ReturnAction::LoseDispute) {
        m_reason->setCurrentIndex(m_reason->findData(toScreen(c.reason)));
        m_text->setPlainText(toScreen(c.reasonNote));
        const bool isRuling = m_action == ReturnAction::LoseDispute;
        m_flag->setText(isRuling ? tr("The goods still come back") : tr("The goods come back"));
        m_flag->setChecked(c.goodsComeBack && !(isRuling && c.inspectedAt));
    } else if (m_action == ReturnAction::GoodsSent) {
        m_line->setText(toScreen(c.inCourier));
        m_second->setText(toScreen(c.inTracking));
    } else if (m_action == ReturnAction::Tell) {
        m_flag->setText(tr("I copy the text and send it by hand"));
    } else if (m_action == ReturnAction::CheckIdentity) {
        m_flag->setText(tr("The answers are right"));
    } else if (m_action == ReturnAction::SetAmount) {
        m_text->setPlainText(toScreen(c.amountNote));
        m_line->setText(toScreen(c.payMethod));
        m_money->setText(typedMoney(c.amount.value_or(c.claimed.value_or(core::Fen{}))));
    } else if (m_action == ReturnAction::SetExchange) {
        m_text->setPlainText(toScreen(c.stockNote));
        m_line->setText(toScreen(c.wantedItem));
        m_money->setText(typedMoney(c.priceDifference));
        m_flag->setText(tr("The buyer has paid the difference"));
        m_flag->setChecked(c.differencePaid);
    } else if (m_action == ReturnAction::SetRepair) {
        m_text->setPlainText(toScreen(c.repairNote));
    }
}

void ReturnActForm::waive() {
    m_waived->setChecked(true);
}

void ReturnActForm::submit() {
    if (!isOpen()) {
        return;
    }
    const auto money = moneyFrom(m_money->text());
    const auto cost = moneyFrom(m_cost->text());
    if (!money || !cost) {
        showError(ReturnsText::refusal(ReturnError::AmountWrong));
        return;
    }
    ReturnInput input{
        .text = toCore(m_text->toPlainText()),
        .line = toCore(m_action != ReturnAction::CheckIdentity ? m_line->text()
                       : m_waived->isChecked() ? m_text->toPlainText().simplified()
                                               : m_method->currentText()),
        .second = toCore(m_second->text()),
        .money = *money,
        .cost = *cost,
        .time = core::Seconds(std::chrono::seconds(m_time->dateTime().toSecsSinceEpoch())) -
                core::kChinaOffset,
        .flag = m_flag->isChecked(),
        .isWaived = m_waived->isChecked(),
        .reason = toCore(m_reason->currentData().toString())};
    if (const QString received = m_received->text().trimmed();
        m_action == ReturnAction::Check && !received.isEmpty()) {
        input.receivedAt = core::parseLocalTime(toCore(received));
        if (!input.receivedAt) {
            showError(tr("Write the receipt as 2026-03-01 or 2026-03-01 18:00."));
            return;
        }
    }
    if (const int decision = m_decision->currentData().toInt(); decision >= 0) {
        input.decision = static_cast<Verdict>(decision);
    }
    for (const auto& [box, alternative] : m_alternatives) {
        if (box->isChecked()) {
            input.alternatives.push_back(alternative);
        }
    }
    Q_EMIT submitted(m_action, input);
}

void ReturnActForm::paintEvent(QPaintEvent*) {
    paintForm(*this);
}

}  // namespace ui::returns
