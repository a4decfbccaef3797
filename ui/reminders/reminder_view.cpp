#include "ui/reminders/reminder_view.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/common/double_click.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/common/section.h"
#include "ui/common/state_chip.h"
#include "ui/reminders/reminders_text.h"
#include "ui/theme/theme.h"

namespace ui::reminders {

using namespace core::reminders;
using common::Format;
using common::toScreen;

namespace {

constexpr int kTextHeight = 96;
/// Two lines, where there is little room.
constexpr int kLeastTextHeight = 48;

QComboBox* causeBox(QWidget* parent, const char* name) {
    auto* box = new QComboBox(parent);
    box->setObjectName(QStringLiteral("reminder.%1").arg(QLatin1String(name)));
    for (const auto cause : kReminderCauses) {
        box->addItem(RemindersText::of(cause), static_cast<int>(cause));
    }
    return box;
}

}  // namespace

ReminderView::ReminderView(core::Clock now, QWidget* parent)
    : QWidget(parent)
    , m_now(std::move(now))
    , m_title(common::valueLabel({}, this))
    , m_barrier(common::captionLabel({}, this)) {
    setObjectName(QStringLiteral("reminder.view"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kSpaceWide, theme::kSpaceWide, theme::kSpaceWide,
                               theme::kSpaceWide);
    layout->setSpacing(theme::kSpace);
    m_barrier->setObjectName(QStringLiteral("reminder.barrier"));
    m_barrier->setWordWrap(true);
    layout->addWidget(m_title);
    layout->addWidget(m_barrier);
    layout->addWidget(makeWriting());
    m_resultBlock = makeResult();
    layout->addWidget(m_resultBlock);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // It gives its room to what is being written first.
    scroll->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_history = new QWidget(scroll);
    auto* column = new QVBoxLayout(m_history);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kSpaceWide);
    scroll->setWidget(m_history);
    layout->addWidget(scroll, 1);
    showOrder(std::nullopt, {}, {});
}

void ReminderView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    holdLines();
}

void ReminderView::holdLines() {
    const int room = width() - 2 * theme::kSpaceWide;
    for (auto* line : {m_title, m_barrier}) {
        line->setMinimumHeight(std::max(0, line->heightForWidth(room)));
    }
}

QWidget* ReminderView::makeWriting() {
    auto* block = new QWidget(this);
    auto* layout = new QVBoxLayout(block);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kSpace);
    m_cause = causeBox(block, "cause");
    m_method = new QComboBox(block);
    m_method->setObjectName(QStringLiteral("reminder.method"));
    for (const auto method : kReminderMethods) {
        m_method->addItem(RemindersText::of(method), static_cast<int>(method));
    }
    auto* form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("Why unpaid"), m_cause);
    form->addRow(tr("How"), m_method);
    layout->addLayout(form);
    m_text = new QPlainTextEdit(block);
    m_text->setObjectName(QStringLiteral("reminder.text"));
    m_text->setAccessibleName(tr("Text of the reminder"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(kLeastTextHeight);
    m_text->setMaximumHeight(kTextHeight);
    layout->addWidget(m_text);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme::kSpaceSmall);
    m_remind = new QPushButton(tr("Remind"), block);
    m_remind->setObjectName(QStringLiteral("reminder.remind"));
    theme::setPrimary(*m_remind);
    buttons->addWidget(m_remind);
    m_order = new QPushButton(tr("Open the order"), block);
    m_order->setObjectName(QStringLiteral("reminder.order"));
    buttons->addWidget(m_order);
    m_talk = new QPushButton(tr("Open the conversation"), block);
    m_talk->setObjectName(QStringLiteral("reminder.conversation"));
    buttons->addWidget(m_talk);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    connect(m_cause, &QComboBox::activated, this, &ReminderView::fillText);
    connect(m_method, &QComboBox::activated, this, &ReminderView::fillText);
    // The next order stands under the button by then.
    common::ignoreSecondClick(*m_remind);
    connect(m_remind, &QPushButton::clicked, this, &ReminderView::remindRequested);
    connect(m_order, &QPushButton::clicked, this, &ReminderView::orderRequested);
    connect(m_talk, &QPushButton::clicked, this, &ReminderView::conversationRequested);
    return block;
}

QWidget* ReminderView::makeResult() {
    auto* block = new QWidget(this);
    block->setObjectName(QStringLiteral("reminder.resultBlock"));
    auto* form = new QFormLayout(block);
    form->setContentsMargins(0, theme::kSpace, 0, 0);
    m_result = new QComboBox(block);
    m_result->setObjectName(QStringLiteral("reminder.result"));
    for (const auto result : kReminderResults) {
        m_result->addItem(RemindersText::of(result), static_cast<int>(result));
    }
    m_knownCause = causeBox(block, "knownCause");
    m_note = new QLineEdit(block);
    m_note->setObjectName(QStringLiteral("reminder.note"));
    m_note->setMaxLength(500);
    m_note->setPlaceholderText(tr("Note (may be left empty)"));
    auto* save = new QPushButton(tr("Keep the result"), block);
    save->setObjectName(QStringLiteral("reminder.keep"));
    form->addRow(tr("What the buyer said"), m_result);
    form->addRow(tr("Why unpaid"), m_knownCause);
    form->addRow(tr("Note"), m_note);
    form->addRow(QString(), save);
    connect(save, &QPushButton::clicked, this, &ReminderView::noteRequested);
    connect(m_note, &QLineEdit::returnPressed, this, &ReminderView::noteRequested);
    return block;
}

ReminderCause ReminderView::cause() const {
    return static_cast<ReminderCause>(m_cause->currentData().toInt());
}

ReminderMethod ReminderView::method() const {
    return static_cast<ReminderMethod>(m_method->currentData().toInt());
}

QString ReminderView::text() const {
    return m_text->toPlainText();
}

std::optional<Reminder> ReminderView::noted() const {
    if (!m_last) {
        return std::nullopt;
    }
    Reminder noted = *m_last;
    noted.result = static_cast<ReminderResult>(m_result->currentData().toInt());
    noted.cause = static_cast<ReminderCause>(m_knownCause->currentData().toInt());
    noted.note = common::toCore(m_note->text().trimmed());
    return noted;
}

void ReminderView::showOrder(const std::optional<ReminderRow>& row,
                             const std::vector<Reminder>& reminders, const ReminderRules& rules) {
    const bool isSame = row && m_row && row->order.key == m_row->order.key &&
                        row->order.reminded == m_row->order.reminded;
    m_row = row;
    m_rules = rules;
    m_last = reminders.empty() ? std::nullopt : std::optional(reminders.front());
    m_title->setText(row ? toScreen(row->order.buyer) + QStringLiteral(" · ") +
                               Format::money(row->order.amount) + QStringLiteral(" · ") +
                               toScreen(row->order.title)
                         : tr("Choose an order in the list."));
    QString barrier;
    if (row && row->barrier) {
        barrier = RemindersText::refusal(*row->barrier);
        if (row->allowedFrom) {
            barrier += QLatin1Char(' ') +
                       tr("Allowed from %1.").arg(Format::exactTime(*row->allowedFrom).left(16));
        }
    }
    m_barrier->setText(barrier);
    m_barrier->setVisible(!barrier.isEmpty());
    holdLines();
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_cause, m_method, m_text, m_order, m_talk}) {
        part->setEnabled(row.has_value());
    }
    m_remind->setEnabled(row && !row->barrier);
    // What is being written is not lost because the list was read again.
    if (!isSame) {
        m_cause->setCurrentIndex(m_last ? m_cause->findData(static_cast<int>(m_last->cause)) : 0);
        m_method->setCurrentIndex(0);
        fillText();
        m_resultBlock->setVisible(m_last.has_value());
        if (m_last) {
            m_result->setCurrentIndex(m_result->findData(static_cast<int>(m_last->result)));
            m_knownCause->setCurrentIndex(m_knownCause->findData(static_cast<int>(m_last->cause)));
            m_note->setText(toScreen(m_last->note));
        }
    }
    showHistory(reminders);
}

void ReminderView::fillText() {
    const bool isMessage = method() == ReminderMethod::Message;
    m_text->setPlainText(m_row && isMessage ? toScreen(textFor(cause(), m_row->order, m_rules))
                                            : QString());
    m_text->setPlaceholderText(isMessage ? QString() : tr("What was said (may be left empty)"));
    nameRemind();
}

void ReminderView::setReplyWay(common::ReplyWay way) {
    m_way = way;
    const bool has = way != common::ReplyWay::NoConversation;
    m_talk->setEnabled(m_row && has);
    common::setPlainToolTip(*m_talk,
                            has ? QString() : tr("There is no conversation with this buyer yet."));
    nameRemind();
}

void ReminderView::nameRemind() {
    m_remind->setText(method() != ReminderMethod::Message ? tr("Write it down")
                      : m_way == common::ReplyWay::Sent   ? tr("Remind")
                                                          : tr("Copy the reminder"));
    common::setPlainToolTip(*m_remind, m_way == common::ReplyWay::Copied
                                           ? tr("Nothing sends to this conversation from here: the "
                                                "text is copied, to be sent by hand")
                                           : QString());
}

void ReminderView::showHistory(const std::vector<Reminder>& reminders) {
    auto* layout = static_cast<QVBoxLayout*>(m_history->layout());
    while (auto* item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto& reminder : reminders) {
        auto* entry = new QWidget(m_history);
        entry->setObjectName(QStringLiteral("reminder.entry"));
        auto* column = new QVBoxLayout(entry);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(theme::kSpaceSmall);
        auto* head = new QHBoxLayout;
        head->setSpacing(theme::kSpaceSmall);
        head->addWidget(new common::StateChip(RemindersText::chip(reminder), entry));
        QStringList facts{RemindersText::of(reminder.method),
                          Format::relativeTime(reminder.at, m_now()), toScreen(reminder.by),
                          RemindersText::of(reminder.cause)};
        if (reminder.result != ReminderResult::None) {
            facts.append(RemindersText::of(reminder.result));
        }
        auto* caption = common::captionLabel(facts.join(QStringLiteral(" · ")), entry);
        caption->setWordWrap(true);
        common::setPlainToolTip(*caption, Format::exactTime(reminder.at));
        head->addWidget(caption, 1);
        column->addLayout(head);
        for (const auto& text : {reminder.text, reminder.note}) {
            if (!text.empty()) {
                column->addWidget(common::valueLabel(toScreen(text), entry));
            }
        }
        layout->addWidget(entry);
    }
    layout->addStretch(1);
}

}  // namespace ui::reminders
