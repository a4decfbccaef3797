#include "ui/notices/notice_detail.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

#include <tuple>

#include "core/customers/customer.h"
#include "core/customers/customer_reader.h"
#include "core/notices/notice_policy.h"
#include "core/notices/notice_reader.h"
#include "core/settings/settings_reader.h"
#include "ui/common/format.h"
#include "ui/common/order_page.h"
#include "ui/common/plain_text.h"
#include "ui/common/section.h"
#include "ui/common/state_chip.h"
#include "ui/notices/notices_text.h"
#include "ui/theme/theme.h"

namespace ui::notices {

using namespace core::notices;
using common::toScreen;

namespace {

constexpr std::int64_t kHistoryShown = 30;
constexpr int kTextLines = 6;
constexpr int kLongestNote = 200;

QString benefitOf(core::settings::SettingsReader& settings, const core::customers::Customer& buyer) {
    using core::customers::CustomerTier;
    const auto hints = settings.benefitHints(buyer.shop);
    switch (core::customers::tierOf(buyer, settings.tierRule(buyer.shop))) {
        case CustomerTier::New:
            return toScreen(hints.newBuyer);
        case CustomerTier::Old:
            return toScreen(hints.oldBuyer);
        case CustomerTier::Vip:
            return toScreen(hints.vip);
    }
    return {};
}

}  // namespace

NoticeDetail::NoticeDetail(common::Environment& environment, const MakeOrderPage& makeOrderPage,
                           QWidget* parent)
    : QWidget(parent), m_environment(environment) {
    setObjectName(QStringLiteral("notices.detail"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kSpaceSmall);
    layout->addWidget(makeHead());
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(QStringLiteral("notices.text"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * kTextLines);
    layout->addWidget(m_text);
    m_missing = new common::PlainLabel({}, this);
    m_missing->setObjectName(QStringLiteral("notices.missing"));
    m_missing->setWordWrap(true);
    m_missing->setContentsMargins(theme::kSpace, 0, theme::kSpace, 0);
    layout->addWidget(m_missing);
    layout->addWidget(makeHint());
    layout->addWidget(makeAnswer());
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(QStringLiteral("notices.tabs"));
    m_tabs->setDocumentMode(true);
    if (makeOrderPage) {
        m_order = makeOrderPage(m_tabs);
        m_tabs->addTab(m_order, tr("Order", "noun"));
    }
    m_tabs->addTab(makeHistory(), tr("Told before"));
    layout->addWidget(m_tabs, 1);
    connect(m_text, &QPlainTextEdit::textChanged, this, &NoticeDetail::showMissing);
    open(nullptr);
}

QWidget* NoticeDetail::makeHead() {
    auto* head = new QWidget(this);
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(theme::kSpace, theme::kSpaceSmall, theme::kSpace, 0);
    m_kind = new common::StateChip({}, head);
    m_buyer = common::valueLabel({}, head);
    m_buyer->setObjectName(QStringLiteral("notices.buyer"));
    layout->addWidget(m_kind);
    layout->addWidget(m_buyer, 1);
    return head;
}

QWidget* NoticeDetail::makeHint() {
    m_hintRow = new QWidget(this);
    auto* layout = new QHBoxLayout(m_hintRow);
    layout->setContentsMargins(theme::kSpace, 0, theme::kSpace, 0);
    m_hint = new common::PlainLabel({}, m_hintRow);
    m_hint->setObjectName(QStringLiteral("notices.hint"));
    m_hint->setWordWrap(true);
    auto* put = new QPushButton(tr("Put into the text"), m_hintRow);
    put->setObjectName(QStringLiteral("notices.putHint"));
    connect(put, &QPushButton::clicked, this, [this] {
        m_text->moveCursor(QTextCursor::End);
        m_text->insertPlainText(m_hint->text());
        m_text->setFocus();
    });
    layout->addWidget(m_hint, 1);
    layout->addWidget(put);
    return m_hintRow;
}

QWidget* NoticeDetail::makeAnswer() {
    m_answerRow = new QWidget(this);
    auto* layout = new QVBoxLayout(m_answerRow);
    layout->setContentsMargins(theme::kSpace, 0, theme::kSpace, 0);
    layout->setSpacing(theme::kSpaceSmall);
    m_answer = common::valueLabel({}, m_answerRow);
    m_answer->setObjectName(QStringLiteral("notices.answer"));
    m_note = new QLineEdit(m_answerRow);
    m_note->setObjectName(QStringLiteral("notices.note"));
    m_note->setMaxLength(kLongestNote);
    m_note->setPlaceholderText(tr("What the buyer said"));
    layout->addWidget(m_answer);
    layout->addWidget(m_note);
    auto* buttons = new QHBoxLayout;
    const std::tuple<QString, const char*, NoticeAnswer, const char*> answers[]{
        {tr("Satisfied"), "satisfied", NoticeAnswer::Satisfied, ""},
        {tr("Not satisfied: return…"), "asReturn", NoticeAnswer::Dissatisfied, "return"},
        {tr("Not satisfied: complaint…"), "asComplaint", NoticeAnswer::Dissatisfied, "complaint"}};
    for (const auto& [text, name, answer, kind] : answers) {
        auto* button = new QPushButton(text, m_answerRow);
        button->setObjectName(QStringLiteral("notices.%1").arg(QLatin1String(name)));
        connect(button, &QPushButton::clicked, this,
                [this, answer = answer, kind = std::string(kind)] {
                    Q_EMIT answered(answer, kind);
                });
        buttons->addWidget(button);
        m_answers.push_back(button);
    }
    buttons->addStretch(1);
    layout->addLayout(buttons);
    return m_answerRow;
}

QWidget* NoticeDetail::makeHistory() {
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setBackgroundRole(QPalette::Base);
    m_history = new QWidget(scroll);
    m_history->setObjectName(QStringLiteral("notices.history"));
    m_history->setBackgroundRole(QPalette::Base);
    m_history->setAutoFillBackground(true);
    scroll->setWidget(m_history);
    return scroll;
}

void NoticeDetail::open(const Notice* notice) {
    if (m_id != 0 && isEdited() && (!notice || notice->id != m_id)) {
        Q_EMIT textLeft(m_id, m_version, takeText());
    }
    setEnabled(notice != nullptr);
    if (!notice) {
        m_id = 0;
        m_kind->setChip({});
        m_kind->hide();
        m_buyer->setText({});
        m_text->clear();
        m_hintRow->hide();
        m_answerRow->hide();
        if (m_order) {
            m_order->open(std::nullopt);
        }
        return;
    }
    const bool isKept = m_isGivenBack && isEdited() && notice->state == NoticeState::Waiting;
    const bool isSame =
        notice->id == m_id && (notice->version == m_version || isKept);
    m_version = notice->version;
    if (!isSame) {
        m_isGivenBack = false;
        m_id = notice->id;
        m_text->setPlainText(toScreen(notice->text));
        m_note->clear();
        showHint(*notice);
        showHistory(*notice);
        if (m_order) {
            m_order->open(notice->orderNumber.empty()
                              ? std::nullopt
                              : std::optional(core::orders::OrderKey{notice->about.shop,
                                                                     notice->orderNumber}));
        }
    }
    m_kind->setChip({NoticesText::of(notice->kind), theme::Tone::Info});
    m_kind->show();
    m_buyer->setText(toScreen(notice->buyer));
    m_text->setReadOnly(notice->state != NoticeState::Waiting);
    showAnswer(*notice);
    showMissing();
}

std::string NoticeDetail::text() const {
    return common::toCore(m_text->toPlainText());
}

std::string NoticeDetail::answerNote() const {
    return common::toCore(m_note->text());
}

bool NoticeDetail::isEdited() const {
    return !m_text->isReadOnly() && m_text->document()->isModified();
}

std::string NoticeDetail::takeText() {
    m_text->document()->setModified(false);
    m_isGivenBack = false;
    return text();
}

void NoticeDetail::giveBack(NoticeId id, const std::string& typed) {
    if (id != m_id) {
        return;
    }
    // What was typed since goes before.
    if (!isEdited()) {
        if (text() != typed) {
            m_text->setPlainText(toScreen(typed));
        }
        m_text->document()->setModified(true);
    }
    m_isGivenBack = true;
}

void NoticeDetail::focusText() {
    m_text->setFocus();
}

void NoticeDetail::showMissing() {
    const QString missing = NoticesText::missing(text());
    m_missing->setVisible(!missing.isEmpty());
    m_missing->setText(tr("Not known yet: %1. It does not leave with braces in it.").arg(missing));
}

void NoticeDetail::showHint(const Notice& notice) {
    const auto buyer = m_environment.customers.find(notice.about.shop, notice.buyer);
    const QString hint = buyer ? benefitOf(m_environment.settings, *buyer) : QString();
    m_hint->setText(hint);
    m_hintRow->setVisible(!hint.isEmpty() && notice.state == NoticeState::Waiting);
}

void NoticeDetail::showAnswer(const Notice& notice) {
    const bool isTold =
        notice.state == NoticeState::Sent || notice.state == NoticeState::Copied;
    const bool mayAnswer = isTold && notice.kind == NoticeKind::DeliveryFollowUp && !notice.answer;
    const bool hasReason = !notice.reason.empty();
    m_answerRow->setVisible(mayAnswer || notice.answer || hasReason);
    m_note->setVisible(mayAnswer);
    for (auto* button : m_answers) {
        button->setVisible(mayAnswer);
    }
    m_answer->setVisible(!mayAnswer);
    if (notice.answer) {
        m_answer->setText(tr("The buyer's answer: %1 %2")
                              .arg(NoticesText::of(*notice.answer), toScreen(notice.answerNote)));
    } else if (notice.state == NoticeState::Skipped) {
        m_answer->setText(tr("Skipped: %1").arg(NoticesText::reason(notice.reason)));
    } else if (hasReason) {
        m_answer->setText(NoticesText::reason(notice.reason));
    }
}

void NoticeDetail::showHistory(const Notice& notice) {
    delete m_history->layout();
    qDeleteAll(m_history->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    auto* layout = new QVBoxLayout(m_history);
    layout->setContentsMargins(theme::kSpace, theme::kSpace, theme::kSpace, theme::kSpace);
    layout->setSpacing(theme::kSpaceSmall);
    for (const Notice& other : m_environment.cases.notices->ofBuyer(
             notice.about.shop, notice.buyer, kHistoryShown)) {
        if (other.id == notice.id) {
            continue;
        }
        const QString when =
            common::Format::exactTime(other.closedAt.value_or(other.createdAt)).left(16);
        layout->addWidget(common::captionLabel(
            tr("%1 · %2 · %3 · %4")
                .arg(when, NoticesText::of(other.kind), NoticesText::of(other.state),
                     toScreen(other.closedBy.empty() ? other.createdBy : other.closedBy)),
            m_history));
        layout->addWidget(common::valueLabel(toScreen(other.text), m_history));
    }
    if (layout->isEmpty()) {
        layout->addWidget(
            common::captionLabel(tr("This buyer was told nothing else."), m_history));
    }
    layout->addStretch(1);
}

}  // namespace ui::notices
