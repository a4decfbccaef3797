#include "ui/returns/return_act_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <array>

#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/common/section.h"
#include "ui/returns/form_fields.h"
#include "ui/returns/returns_text.h"
#include "ui/returns/rules_text.h"
#include "ui/theme/theme.h"

namespace ui::returns {

using namespace core::returns;
using common::toCore;
using common::toScreen;

namespace {

constexpr int kTextLines = 3;
constexpr int kMessageLines = 6;
constexpr int kLongest = 500;
constexpr int kEvidenceARow = 3;

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
    Fields{.action = ReturnAction::EvidenceCame},
    Fields{.action = ReturnAction::Check, .text = true, .flag = true},
    Fields{.action = ReturnAction::Accept, .text = true},
    Fields{.action = ReturnAction::GoodsSent, .line = true, .second = true},
    Fields{.action = ReturnAction::RecordPaid, .line = true},
    Fields{.action = ReturnAction::RecordShipped, .line = true, .second = true},
    Fields{.action = ReturnAction::FinishRepair, .cost = true},
    Fields{.action = ReturnAction::SendBack, .text = true},
    Fields{.action = ReturnAction::Refuse, .text = true},
    Fields{.action = ReturnAction::Withdraw, .text = true},
    Fields{.action = ReturnAction::Dispute, .time = true},
    Fields{.action = ReturnAction::WinDispute, .text = true},
    Fields{.action = ReturnAction::LoseDispute, .flag = true},
    Fields{.action = ReturnAction::Tell, .text = true, .flag = true},
    Fields{.action = ReturnAction::Close, .text = true, .second = true},
    Fields{.action = ReturnAction::CheckIdentity},
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
    , m_outcome(new QComboBox(this))
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
    , m_evidenceRow(new QWidget(this))
    , m_verdict(new common::PlainLabel({}, this))
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
    m_hint->setObjectName(QStringLiteral("return.hint"));
    m_hint->setWordWrap(true);
    layout->addWidget(m_hint);
    makeRows();
    layout->addLayout(m_rows);
    m_verdict->setObjectName(QStringLiteral("return.verdict"));
    m_verdict->setWordWrap(true);
    layout->addWidget(m_verdict);
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
    // Tab goes as the eye does, whatever the order in which the fields were made.
    std::vector<QWidget*> fields{m_reason, m_received, m_method, m_outcome,
                                 m_line,   m_money,    m_text};
    for (const auto& [box, alternative] : m_alternatives) {
        fields.push_back(box);
    }
    fields.insert(fields.end(), {m_second, m_cost, m_decision, m_time, m_flag, m_waived, cancel,
                                 m_submit});
    for (std::size_t at = 1; at < fields.size(); ++at) {
        setTabOrder(fields[at - 1], fields[at]);
    }
    connect(m_submit, &QPushButton::clicked, this, &ReturnActForm::submit);
    connect(cancel, &QPushButton::clicked, this, &ReturnActForm::close);
    connect(this, &ReturnActForm::closed, this, [this] {
        if (m_action == ReturnAction::CheckIdentity) {
            // What the buyer said is about a person.
            m_line->clear();
        }
    });
    connectFields();
    hide();
}

void ReturnActForm::makeRows() {
    for (const auto& reason : returnReasons()) {
        m_reason->addItem(toScreen(reason.name), QString::fromStdString(reason.key));
    }
    m_decision->addItem(tr("As the policy says"), -1);
    m_decision->addItem(ReturnsText::of(Verdict::Allowed), static_cast<int>(Verdict::Allowed));
    m_decision->addItem(ReturnsText::of(Verdict::Refused), static_cast<int>(Verdict::Refused));
    m_method->setEditable(true);
    m_method->addItems({tr("Last four digits of the receiver's phone"),
                        tr("Receiver's name and city"), tr("Order number and day of payment"),
                        tr("Called back on the order's phone")});
    m_outcome->setPlaceholderText(tr("Choose"));
    m_outcome->addItems({tr("The answers are right"), tr("The answers are wrong")});
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
    // No layout whose height hangs on its width: QFormLayout gives rows that come back no height
    // then.
    auto* evidence = new QGridLayout(m_evidenceRow);
    evidence->setContentsMargins(0, 0, 0, 0);
    evidence->setHorizontalSpacing(theme::kSpaceWide);
    evidence->setVerticalSpacing(theme::kSpaceSmall);
    evidence->setColumnStretch(kEvidenceARow, 1);
    // From top to bottom.
    const std::array<std::pair<QWidget*, const char*>, 15> named{
        {{m_reason, "return.reason"},
         {m_received, "return.received"},
         {m_evidenceRow, "return.evidence"},
         {m_method, "return.method"},
         {m_outcome, "return.outcome"},
         {m_line, "return.line"},
         {m_money, "return.money"},
         {m_text, "return.text"},
         {m_alternativeRow, "return.alternatives"},
         {m_second, "return.second"},
         {m_cost, "return.cost"},
         {m_decision, "return.decision"},
         {m_time, "return.time"},
         {m_flag, "return.flag"},
         {m_waived, "return.waived"}}};
    for (const auto& [widget, name] : named) {
        widget->setObjectName(QLatin1String(name));
        m_rows->addRow(common::captionLabel({}, this), widget);
    }
    m_text->setTabChangesFocus(true);
    watch(*m_text);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * kTextLines + 2 * theme::kSpace);
    m_received->setPlaceholderText(tr("2026-03-01 18:00, as the buyer says"));
    m_line->setMaxLength(kLongest);
    m_second->setMaxLength(kLongest);
    m_time->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    m_time->setCalendarPopup(true);
    // The field shows the shop's time, whatever zone this PC is in.
    m_time->setTimeSpec(Qt::UTC);
}

void ReturnActForm::connectFields() {
    connect(m_waived, &QCheckBox::toggled, this, [this](bool isWaived) {
        if (m_action == ReturnAction::CheckIdentity) {
            showProof();
            (isWaived ? static_cast<QWidget*>(m_text) : m_method)->setFocus();
        }
    });
    connect(m_method, &QComboBox::editTextChanged, this, [this] {
        if (m_action == ReturnAction::CheckIdentity) {
            showProof();
        }
    });
    connect(m_reason, &QComboBox::currentIndexChanged, this, [this] {
        if (m_action == ReturnAction::Check) {
            showEvidence(given());
            showVerdict();
        }
    });
    connect(m_received, &QLineEdit::textChanged, this, &ReturnActForm::showVerdict);
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
    m_judge = action == ReturnAction::Check ? terms.judge : nullptr;
    m_mayDecide = terms.mayDecide;
    prefill(c, terms);
    prefillOf(c, terms);
    showFields(c, terms);
    const QString hint = hintOf(terms);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    showVerdict();
    show();
    const bool asksEvidence = !m_evidence.empty() && m_rows->isRowVisible(m_evidenceRow);
    const std::pair<QWidget*, bool> firsts[]{
        {m_line, fields->line || (action == ReturnAction::CheckIdentity && isByDigits())},
        {m_outcome, action == ReturnAction::CheckIdentity},
        {asksEvidence ? m_evidence.front().first : nullptr, asksEvidence},
        {m_text, m_rows->isRowVisible(m_text)},
        {m_cost, fields->cost},
        {m_time, fields->time},
        {m_flag, fields->flag},
        {m_submit, true}};
    // As by Tab: typing takes the place of what stands there.
    std::ranges::find(firsts, true, &std::pair<QWidget*, bool>::second)
        ->first->setFocus(Qt::TabFocusReason);
    if (action == ReturnAction::Close || action == ReturnAction::WinDispute) {
        // What stands there is a proposal: typing takes its place.
        m_text->selectAll();
    }
}

void ReturnActForm::showFields(const ReturnCase& c, const Terms& terms) {
    const auto* fields = fieldsOf(m_action);
    const auto captions = captionsOf(m_action);
    // Of an exchange only the way back and the cost: its sum is the difference to the wanted item.
    const bool hasSum = m_action != ReturnAction::SetAmount || c.kind != ReturnKind::Exchange;
    const bool isForAll = m_action == ReturnAction::Tell && terms.cases > 1;
    showRow(m_reason, m_action == ReturnAction::Check, tr("Reason"));
    showReceipt(c, terms);
    showEvidence(terms.given);
    showRow(m_line, fields->line, captions[1]);
    showRow(m_money, fields->money && hasSum, captions[3]);
    showRow(m_text, fields->text && hasSum && !isForAll, captions[0]);
    showRow(m_alternativeRow, m_action == ReturnAction::Refuse, tr("Offered instead"));
    showRow(m_second, fields->second, captions[2]);
    showRow(m_cost, fields->cost, tr("Costs the shop"));
    showRow(m_decision, false, tr("Decision"));
    showRow(m_time, fields->time, tr("Until"));
    // Of a compensation nothing comes back, for a repair everything does.
    const bool isFixed = c.kind == ReturnKind::Compensation || c.kind == ReturnKind::Repair;
    showRow(m_flag, fields->flag && (m_action != ReturnAction::Check || !isFixed));
    showRow(m_waived, m_action == ReturnAction::CheckIdentity && m_mayWaive);
    if (m_action == ReturnAction::CheckIdentity) {
        showProof();
    } else {
        showRow(m_method, false);
        showRow(m_outcome, false);
    }
}

void ReturnActForm::setCouriers(const QStringList& names) {
    m_couriers = names;
}

QString ReturnActForm::hintOf(const Terms& terms) const {
    if (m_action == ReturnAction::Tell && terms.cases > 1) {
        return tr("Each buyer gets the shop's text with the numbers of his own case.");
    }
    if (terms.cases > 1) {
        return tr("This goes for %n selected cases; the rule is asked for each.", nullptr,
                  terms.cases);
    }
    if (m_action == ReturnAction::Tell && terms.isCopied) {
        return tr("The buyer has no conversation here: the text is copied, and you send it.");
    }
    if (m_action == ReturnAction::Close && terms.hasWaitingMessage) {
        return tr("The buyer was not told yet: a message of this case still waits.");
    }
    if ((m_action == ReturnAction::Check || m_action == ReturnAction::EvidenceCame) &&
        !m_evidence.empty()) {
        return terms.pictures == 0
                   ? tr("No picture is kept with the case yet. Drop them on it, or add them under "
                        "“Evidence”.")
                   : tr("%n picture(s) are kept with the case.", nullptr,
                        static_cast<int>(terms.pictures));
    }
    return {};
}

void ReturnActForm::showEvidence(const std::vector<EvidenceKind>& given) {
    for (const auto& [box, kind] : m_evidence) {
        // Perhaps its own click asked for this.
        box->hide();
        box->setParent(nullptr);
        box->deleteLater();
    }
    m_evidence.clear();
    const bool isAsked =
        m_action == ReturnAction::Check || m_action == ReturnAction::EvidenceCame;
    const auto* reason =
        isAsked ? findReason(toCore(m_reason->currentData().toString())) : nullptr;
    auto* grid = qobject_cast<QGridLayout*>(m_evidenceRow->layout());
    QWidget* before = m_received;
    for (const auto kind : reason ? reason->evidence : std::vector<EvidenceKind>()) {
        auto* box = new QCheckBox(RulesText::of(kind), m_evidenceRow);
        box->setObjectName(QStringLiteral("return.evidence.%1")
                               .arg(QString::fromUtf8(toWord(kind).data())));
        box->setChecked(std::ranges::find(given, kind) != given.end());
        const int at = static_cast<int>(m_evidence.size());
        grid->addWidget(box, at / kEvidenceARow, at % kEvidenceARow);
        connect(box, &QCheckBox::toggled, this, &ReturnActForm::showVerdict);
        setTabOrder(before, box);
        before = box;
        m_evidence.emplace_back(box, kind);
    }
    showRow(m_evidenceRow, !m_evidence.empty(), tr("Evidence given"));
}

std::vector<EvidenceKind> ReturnActForm::given() const {
    std::vector<EvidenceKind> kinds;
    for (const auto& [box, kind] : m_evidence) {
        if (box->isChecked()) {
            kinds.push_back(kind);
        }
    }
    return kinds;
}

std::optional<core::Seconds> ReturnActForm::received() const {
    return core::parseLocalTime(toCore(m_received->text().trimmed()));
}

void ReturnActForm::showVerdict() {
    m_verdict->setVisible(m_judge != nullptr);
    if (!m_judge) {
        return;
    }
    const auto verdict = m_judge({.reason = toCore(m_reason->currentData().toString()),
                                  .evidence = given(),
                                  .toldReceivedAt = received()});
    m_verdict->setText(tr("%1: %2", "a verdict and its clause")
                           .arg(ReturnsText::of(verdict.verdict), RulesText::clause(verdict)));
    setTone(*m_verdict, verdict.verdict == Verdict::Allowed);
    const bool isOpen = verdict.verdict == Verdict::Ask && m_mayDecide;
    if (!isOpen) {
        m_decision->setCurrentIndex(0);
    }
    showRow(m_decision, isOpen, tr("Decision"));
}

bool ReturnActForm::isByDigits() const {
    return m_method->currentText() == m_method->itemText(0);
}

void ReturnActForm::showProof() {
    const bool isWaived = m_waived->isChecked();
    showRow(m_method, !isWaived, tr("How it was checked"));
    // The program compares, so that nobody has to see the number (R343).
    showRow(m_line, !isWaived && isByDigits(), tr("Digits the buyer gives"));
    showRow(m_outcome, !isWaived && !isByDigits(), tr("Result of the check"));
    showRow(m_text, isWaived, tr("Why the check is waived"));
}

ReturnActForm::Captions ReturnActForm::captionsOf(ReturnAction action) {
    const std::array<std::pair<ReturnAction, Captions>, 14> captions{{
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
        {ReturnAction::SendBack,
         Captions{tr("Why it was not done"), QString(), QString(), QString()}},
        {ReturnAction::WinDispute,
         Captions{tr("What the platform ruled"), QString(), QString(), QString()}},
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
    m_line->setPlaceholderText({});
    const bool isCourier =
        m_action == ReturnAction::GoodsSent || m_action == ReturnAction::RecordShipped;
    auto* completer = isCourier ? new QCompleter(m_couriers, m_line) : nullptr;
    if (completer) {
        completer->setFilterMode(Qt::MatchContains);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
    }
    m_line->setCompleter(completer);
    m_second->clear();
    m_money->clear();
    m_cost->setText(typedMoney(c.cost));
    m_waived->setChecked(false);
    m_flag->setChecked(false);
    m_decision->setCurrentIndex(0);
    m_outcome->setCurrentIndex(-1);
    {
        // Its boxes are made after it, with what is given.
        const QSignalBlocker blocker(m_reason);
        m_reason->setCurrentIndex(m_reason->findData(toScreen(c.reason)));
    }
    for (const auto& [box, alternative] : m_alternatives) {
        box->setChecked(false);
    }
    const auto until = m_now() + std::chrono::hours{48} + core::kChinaOffset;
    m_time->setDateTime(QDateTime::fromSecsSinceEpoch(until.time_since_epoch().count(), Qt::UTC));
}

void ReturnActForm::prefillOf(const ReturnCase& c, const Terms& terms) {
    if (m_action == ReturnAction::Check || m_action == ReturnAction::LoseDispute) {
        m_text->setPlainText(toScreen(c.reasonNote));
        const bool isRuling = m_action == ReturnAction::LoseDispute;
        m_flag->setText(isRuling ? tr("The goods still come back") : tr("The goods come back"));
        m_flag->setChecked(c.goodsComeBack && !(isRuling && c.inspectedAt));
    } else if (m_action == ReturnAction::GoodsSent) {
        m_line->setText(toScreen(c.inCourier));
        m_second->setText(toScreen(c.inTracking));
    } else if (m_action == ReturnAction::Tell) {
        m_flag->setText(tr("I copy the text and send it by hand"));
        m_flag->setChecked(terms.isCopied);
    } else if (m_action == ReturnAction::CheckIdentity) {
        m_method->setCurrentIndex(0);
        m_line->setPlaceholderText(tr("The program compares them; the number is not shown"));
    } else if (m_action == ReturnAction::SetAmount) {
        m_text->setPlainText(toScreen(c.amountNote));
        m_line->setText(toScreen(c.payMethod));
        m_money->setText(typedMoney(c.amount.value_or(
            c.kind == ReturnKind::Exchange ? core::Fen{} : c.claimed.value_or(core::Fen{}))));
    } else if (m_action == ReturnAction::SetExchange) {
        m_text->setPlainText(toScreen(c.stockNote));
        m_line->setText(toScreen(c.wantedItem));
        m_money->setText(typedMoney(c.priceDifference));
        m_flag->setText(tr("The buyer has paid the difference"));
        m_flag->setChecked(c.differencePaid);
    } else if (m_action == ReturnAction::SetRepair) {
        m_text->setPlainText(toScreen(c.repairNote));
    } else if (m_action == ReturnAction::Dispute && c.platformDueAt && *c.platformDueAt > m_now()) {
        const auto deadline = *c.platformDueAt + core::kChinaOffset;
        m_time->setDateTime(
            QDateTime::fromSecsSinceEpoch(deadline.time_since_epoch().count(), Qt::UTC));
    }
}

void ReturnActForm::waive() {
    m_waived->setChecked(true);
}

QString ReturnActForm::missing() const {
    if (!moneyFrom(m_money->text()) || !moneyFrom(m_cost->text())) {
        return ReturnsText::refusal(ReturnError::AmountWrong);
    }
    if (m_action == ReturnAction::Check && !m_received->text().trimmed().isEmpty() && !received()) {
        return tr("Write the receipt as 2026-03-01 or 2026-03-01 18:00.");
    }
    if (m_action == ReturnAction::EvidenceCame && !m_evidence.empty() && given().empty()) {
        return tr("Tick what the buyer has given, or check the policy without it.");
    }
    if (m_action != ReturnAction::CheckIdentity || m_waived->isChecked()) {
        return {};
    }
    if (isByDigits()) {
        return m_line->text().trimmed().isEmpty()
                   ? tr("Type the digits the buyer gives, or choose another way of checking.")
                   : QString();
    }
    return m_outcome->currentIndex() < 0 ? tr("Say whether the answers are right.") : QString();
}

void ReturnActForm::submit() {
    if (!isOpen()) {
        return;
    }
    if (const QString fault = missing(); !fault.isEmpty()) {
        showError(fault);
        return;
    }
    const bool isProof = m_action == ReturnAction::CheckIdentity && !m_waived->isChecked();
    // Why a check is waived stands where its way does.
    const QString way =
        isProof ? m_method->currentText() : m_text->toPlainText().simplified();
    ReturnInput input{
        .text = toCore(m_text->toPlainText()),
        .line = toCore(m_action == ReturnAction::CheckIdentity ? way : m_line->text()),
        .second = toCore(m_second->text()),
        .money = moneyFrom(m_money->text()).value_or(core::Fen{}),
        .cost = moneyFrom(m_cost->text()).value_or(core::Fen{}),
        .time = core::Seconds(std::chrono::seconds(m_time->dateTime().toSecsSinceEpoch())) -
                core::kChinaOffset,
        .receivedAt = m_action == ReturnAction::Check ? received() : std::nullopt,
        .flag = isProof ? m_outcome->currentIndex() == 0 : m_flag->isChecked(),
        .isWaived = m_waived->isChecked(),
        .reason = toCore(m_reason->currentData().toString()),
        .evidence = given()};
    if (const int decision = m_decision->currentData().toInt(); decision >= 0) {
        input.decision = static_cast<Verdict>(decision);
    }
    if (isProof && isByDigits()) {
        input.digits = core::Sensitive(toCore(m_line->text().trimmed()));
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
