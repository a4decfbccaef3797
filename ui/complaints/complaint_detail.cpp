#include "ui/complaints/complaint_detail.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

#include "core/complaints/complaint_reader.h"
#include "core/notices/notice_reader.h"
#include "core/tasks/task_reader.h"
#include "ui/common/flow_layout.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/common/state_chip.h"
#include "ui/common/state_strip.h"
#include "ui/complaints/complaints_text.h"
#include "ui/theme/theme.h"

namespace ui::complaints {

using namespace core::complaints;
using common::Format;
using common::toScreen;

namespace {

constexpr int kNoticeLines = 3;

}  // namespace

ComplaintDetail::ComplaintDetail(common::Environment& environment, const ComplaintPorts& ports,
                                 const RulesByShop& rules, QWidget* parent)
    : QWidget(parent)
    , m_environment(environment)
    , m_ports(ports)
    , m_rules(rules)
    , m_title(new common::PlainLabel({}, this))
    , m_level(new common::StateChip({}, this))
    , m_clock(new common::StateChip({}, this))
    , m_strip(new common::StateStrip(this)) {
    setObjectName(QStringLiteral("complaintDetail"));
    theme::setHeading(*m_title);
    m_title->setObjectName(QStringLiteral("complaint.title"));
    m_clock->setObjectName(QStringLiteral("complaint.clock"));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, 0);
    head->setSpacing(theme::kSpace);
    head->addWidget(m_title, 1);
    head->addWidget(m_clock);
    head->addWidget(m_level);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_page = new QWidget(scroll);
    m_page->setBackgroundRole(QPalette::Base);
    m_page->setAutoFillBackground(true);
    auto* blocks = new QVBoxLayout(m_page);
    blocks->setContentsMargins(0, 0, 0, 0);
    blocks->setSpacing(0);
    m_notices = new common::FactBlock(tr("To tell the buyer"), m_page);
    m_steps = new common::FactBlock(tr("Eleven steps"), m_page);
    m_fields = new common::FactBlock(tr("Complaint"), m_page);
    m_options = new common::FactBlock(tr("Options"), m_page);
    m_tasks = new common::FactBlock(tr("Tasks"), m_page);
    m_evidence = new common::FactBlock(tr("Evidence"), m_page);
    m_related = new common::FactBlock(tr("Others of this buyer, order or product"), m_page);
    m_history = new common::FactBlock(tr("What happened"), m_page);
    for (auto* block :
         {m_notices, m_fields, m_options, m_tasks, m_steps, m_evidence, m_related, m_history}) {
        blocks->addWidget(block);
    }
    blocks->addStretch(1);
    scroll->setWidget(m_page);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_strip);
    layout->addWidget(scroll, 1);
    connect(m_strip, &common::StateStrip::stepChosen, this,
            [this](int act) { Q_EMIT deedChosen(static_cast<Deed>(act)); });
    showComplaint(std::nullopt);
}

core::tasks::About ComplaintDetail::about() const {
    return {m_complaint->shop, "complaint", std::to_string(m_complaint->id)};
}

void ComplaintDetail::showComplaint(const std::optional<Complaint>& complaint) {
    const bool isOther = !complaint || !m_complaint || complaint->id != m_complaint->id;
    m_complaint = complaint;
    for (QWidget* part : std::initializer_list<QWidget*>{m_level, m_clock, m_strip, m_page}) {
        part->setVisible(complaint.has_value());
    }
    if (!complaint) {
        m_title->setText({});
        return;
    }
    m_title->setText(
        tr("%1 %2").arg(ComplaintsText::number(complaint->id), toScreen(complaint->buyer)));
    m_level->setChip(ComplaintsText::chip(complaint->level));
    const auto actor = m_environment.actor();
    const auto tasks = m_environment.cases.tasks->about(about());
    const auto isOpenTask = [](const core::tasks::Task& task) {
        return task.state == core::tasks::TaskState::Open &&
               task.kind == core::tasks::TaskKind::Investigate;
    };
    m_strip->show(
        ComplaintsText::chip(complaint->state),
        ComplaintsText::nextSteps(
            *complaint, {.actor = actor, .hasOpenTasks = std::ranges::any_of(tasks, isOpenTask)},
            m_rules.of(m_complaint->shop)));
    showClock();
    showNotices();
    showSteps();
    showFields();
    showOptions();
    showTasks();
    if (isOther) {
        m_evidence->show(m_ports.makeEvidence ? m_ports.makeEvidence(m_page, about()) : nullptr);
    }
    showRelated();
    showHistory();
}

void ComplaintDetail::showClock() {
    if (!m_complaint) {
        return;
    }
    const auto now = m_environment.now();
    const auto due = dueOf(*m_complaint, m_rules.of(m_complaint->shop));
    m_clock->setVisible(due.has_value());
    if (due) {
        m_clock->setChip({ComplaintsText::clock(*m_complaint, m_rules.of(m_complaint->shop), now),
                          due->at < now ? theme::Tone::Danger : theme::Tone::Info});
        common::setPlainToolTip(*m_clock, Format::exactTime(due->at));
    }
}

QWidget* ComplaintDetail::makeWays(QWidget* parent) {
    auto* ways = new QWidget(parent);
    auto* flow = new common::FlowLayout(ways, theme::kSpace, theme::kSpaceSmall);
    const auto add = [&](const QString& text, const char* name, bool isOffered, auto signal) {
        auto* button = new QPushButton(text, ways);
        button->setObjectName(QLatin1String(name));
        button->setEnabled(isOffered);
        connect(button, &QPushButton::clicked, this, signal);
        flow->addWidget(button);
    };
    add(tr("Open the conversation"), "complaint.openConversation",
        m_complaint->conversation.has_value(), &ComplaintDetail::conversationRequested);
    add(tr("Open the order"), "complaint.openOrder", !m_complaint->orderNumber.empty(),
        &ComplaintDetail::orderRequested);
    return ways;
}

void ComplaintDetail::showFields() {
    const Complaint& it = *m_complaint;
    const auto& checked = it.verification;
    QString verified;
    if (!checked.situation.empty()) {
        verified = QStringList{toScreen(checked.orderNumber), toScreen(checked.purchasedAt),
                               toScreen(checked.product), toScreen(checked.situation)}
                       .join(QStringLiteral(" · "));
    }
    QString improvement = toScreen(it.improvement);
    if (it.improvementDueAt) {
        improvement = tr("%1 (%2, until %3)")
                          .arg(improvement, toScreen(it.improvementOwner),
                               Format::exactTime(*it.improvementDueAt).left(10));
    }
    auto* body = common::factGrid(
        {{tr("Received"), tr("%1, %2").arg(Format::exactTime(it.receivedAt).left(16),
                                           ComplaintsText::of(it.channel))},
         {tr("Kind"), ComplaintsText::of(it.kind)},
         {tr("Order", "noun"), toScreen(it.orderNumber)},
         {tr("Product"), toScreen(it.product)},
         {tr("Matter"), toScreen(it.matter)},
         {tr("Wants"), toScreen(it.demand)},
         {tr("Expects"), toScreen(it.expectation)},
         {tr("Feels"), ComplaintsText::of(it.mood)},
         {tr("Owner"), toScreen(it.owner)},
         {tr("Verified"), verified},
         {tr("Finding"), toScreen(it.finding)},
         {tr("Responsible"), it.finding.empty() ? QString() : ComplaintsText::of(it.responsible)},
         {tr("Buyer's answer"), toScreen(it.answer)},
         {tr("Not reached"), it.attempts.empty()
                                 ? QString()
                                 : tr("%n times", nullptr, static_cast<int>(it.attempts.size()))},
         {tr("Cause"), toScreen(it.cause)},
         {tr("Improvement"), improvement}},
        m_page);
    auto* grid = static_cast<QGridLayout*>(body->layout());
    grid->addWidget(makeWays(body), grid->rowCount(), 0, 1, 2);
    m_fields->show(body);
}

void ComplaintDetail::showSteps() {
    auto* body = new QWidget(m_page);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kSpaceSmall);
    auto* strip = new QWidget(body);
    auto* flow = new common::FlowLayout(strip, theme::kSpaceSmall, theme::kSpaceSmall);
    const auto& done = m_complaint->steps;
    std::int64_t nextStep = 0;
    for (std::int64_t number = 1; number <= kComplaintStepCount; ++number) {
        auto* button = new QToolButton(strip);
        button->setObjectName(QStringLiteral("complaint.step%1").arg(number));
        button->setCheckable(true);
        button->setText(tr("%1 %2").arg(number).arg(ComplaintsText::step(number)));
        button->setChecked(std::ranges::find(done, number) != done.end());
        button->setEnabled(isOpen(m_complaint->state));
        common::setPlainToolTip(*button, ComplaintsText::script(number));
        connect(button, &QToolButton::clicked, this,
                [this, number](bool on) { Q_EMIT stepTicked(number, on); });
        flow->addWidget(button);
        if (nextStep == 0 && !button->isChecked()) {
            nextStep = number;
        }
    }
    layout->addWidget(strip);
    if (nextStep != 0) {
        auto* line = new QHBoxLayout;
        line->addWidget(common::valueLabel(ComplaintsText::script(nextStep), body), 1);
        auto* copy = new QPushButton(tr("Copy the words"), body);
        copy->setObjectName(QStringLiteral("complaint.copyScript"));
        connect(copy, &QPushButton::clicked, this, [nextStep] {
            QGuiApplication::clipboard()->setText(ComplaintsText::script(nextStep));
        });
        line->addWidget(copy, 0, Qt::AlignTop);
        layout->addLayout(line);
    }
    m_steps->show(body);
}

void ComplaintDetail::showOptions() {
    const auto& options = m_complaint->options;
    if (options.empty()) {
        m_options->show(nullptr);
        return;
    }
    std::vector<std::pair<QString, QString>> lines;
    for (std::size_t i = 0; i < options.size(); ++i) {
        const bool isAgreed = m_complaint->agreedOption == static_cast<std::int64_t>(i);
        lines.emplace_back(isAgreed ? tr("✓ Agreed") : tr("Option %1").arg(i + 1),
                           ComplaintsText::option(options[i]));
    }
    lines.emplace_back(tr("Proposed by"), toScreen(m_complaint->proposedBy));
    if (m_complaint->needsLead) {
        lines.emplace_back(tr("Lead"), m_complaint->approvedBy.empty()
                                           ? tr("Has to let it go first")
                                           : toScreen(m_complaint->approvedBy));
    }
    lines.emplace_back(tr("Agreement"), toScreen(m_complaint->consent));
    lines.emplace_back(tr("Rounds"),
                       m_complaint->rounds == 0 ? QString() : Format::count(m_complaint->rounds));
    QStringList begun;
    for (const auto& followUp : m_complaint->followUps) {
        begun.append(followUp.kind == "return"   ? tr("return %1").arg(toScreen(followUp.subject))
                     : followUp.kind == "ticket" ? tr("ticket %1").arg(toScreen(followUp.subject))
                                                 : tr("task %1").arg(toScreen(followUp.subject)));
    }
    lines.emplace_back(tr("Begun"), begun.join(QStringLiteral(", ")));
    m_options->show(common::factGrid(lines, m_page));
}

void ComplaintDetail::showNotices() {
    const auto notices = m_environment.cases.notices->about(about());
    const auto isWaiting = [](const core::notices::Notice& notice) {
        return notice.state == core::notices::NoticeState::Waiting;
    };
    std::vector<std::pair<core::notices::NoticeId, std::int64_t>> waiting;
    for (const auto& notice : notices) {
        if (isWaiting(notice)) {
            waiting.emplace_back(notice.id, notice.version);
        }
    }
    if (std::exchange(m_waiting, waiting) == waiting && !waiting.empty()) {
        // A refresh leaves a text alone that somebody is writing.
        return;
    }
    if (waiting.empty()) {
        m_notices->show(nullptr);
        return;
    }
    auto* body = new QWidget(m_page);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kSpaceSmall);
    for (const auto& notice : notices) {
        if (!isWaiting(notice)) {
            continue;
        }
        auto* line = new QHBoxLayout;
        auto* text = new QPlainTextEdit(toScreen(notice.text), body);
        text->setObjectName(QStringLiteral("complaint.noticeText"));
        text->setTabChangesFocus(true);
        text->setFixedHeight(text->fontMetrics().lineSpacing() * kNoticeLines +
                             2 * theme::kSpace);
        line->addWidget(text, 1);
        auto* send = new QPushButton(tr("Send"), body);
        send->setObjectName(QStringLiteral("complaint.sendNotice"));
        theme::setPrimary(*send);
        connect(send, &QPushButton::clicked, this,
                [this, id = notice.id, text] { Q_EMIT noticeSent(id, text->toPlainText()); });
        auto* copy = new QPushButton(tr("Copy"), body);
        copy->setObjectName(QStringLiteral("complaint.copyNotice"));
        connect(copy, &QPushButton::clicked, this, [this, id = notice.id, text] {
            QGuiApplication::clipboard()->setText(text->toPlainText());
            Q_EMIT noticeCopied(id, text->toPlainText());
        });
        line->addWidget(copy, 0, Qt::AlignTop);
        line->addWidget(send, 0, Qt::AlignTop);
        layout->addLayout(line);
    }
    m_notices->show(body);
}

void ComplaintDetail::showTasks() {
    const auto tasks = m_environment.cases.tasks->about(about());
    if (tasks.empty()) {
        m_tasks->show(nullptr);
        return;
    }
    auto* body = new QWidget(m_page);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kSpaceSmall);
    for (const auto& task : tasks) {
        const QString who = toScreen(task.department.empty() ? task.owner : task.department);
        const bool isTaskOpen = task.state == core::tasks::TaskState::Open;
        layout->addWidget(common::valueLabel(
            isTaskOpen ? tr("%1: %2").arg(who, toScreen(task.text))
                       : tr("%1: %2 → %3").arg(who, toScreen(task.text), toScreen(task.result)),
            body));
        if (!isTaskOpen) {
            continue;
        }
        auto* line = new QHBoxLayout;
        auto* answer = new QLineEdit(body);
        answer->setObjectName(QStringLiteral("complaint.taskAnswer"));
        answer->setPlaceholderText(tr("What came of it"));
        auto* done = new QPushButton(tr("Done"), body);
        done->setObjectName(QStringLiteral("complaint.taskDone"));
        const auto finish = [this, id = task.id, answer] {
            Q_EMIT taskAnswered(id, answer->text());
        };
        connect(done, &QPushButton::clicked, this, finish);
        connect(answer, &QLineEdit::returnPressed, this, finish);
        line->addWidget(
            common::captionLabel(Format::countdown(task.dueAt, m_environment.now()), body));
        line->addWidget(answer, 1);
        line->addWidget(done);
        layout->addLayout(line);
    }
    m_tasks->show(body);
}

void ComplaintDetail::showRelated() {
    const auto related = m_environment.cases.complaints->related(*m_complaint);
    if (related.empty()) {
        m_related->show(nullptr);
        return;
    }
    auto* body = new QWidget(m_page);
    auto* flow = new common::FlowLayout(body, theme::kSpace, theme::kSpaceSmall);
    constexpr std::size_t kMost = 12;
    for (std::size_t i = 0; i < std::min(kMost, related.size()); ++i) {
        const auto& other = related[i];
        const QString what =
            m_complaint->repeatOf == other.id ? tr("repeats this one")
            : other.buyer == m_complaint->buyer
                ? tr("same buyer")
                : (!other.orderNumber.empty() && other.orderNumber == m_complaint->orderNumber
                       ? tr("same order")
                       : tr("same product"));
        auto* button = new QPushButton(tr("%1 %2, %3")
                                           .arg(ComplaintsText::number(other.id),
                                                Format::exactTime(other.receivedAt).left(10), what),
                                       body);
        connect(button, &QPushButton::clicked, this,
                [this, id = other.id] { Q_EMIT complaintRequested(id); });
        flow->addWidget(button);
    }
    const auto trend = productCount(*m_complaint, related, m_rules.of(m_complaint->shop));
    if (trend >= m_rules.of(m_complaint->shop).trendCount) {
        flow->addWidget(new common::StateChip(
            {tr("%n complaints about this product within %1 days", nullptr, static_cast<int>(trend))
                 .arg(m_rules.of(m_complaint->shop).repeatDays),
             theme::Tone::Danger},
            body));
    }
    m_related->show(body);
}

void ComplaintDetail::showHistory() {
    auto history = m_environment.cases.complaints->history(*m_complaint);
    std::ranges::reverse(history);
    auto* body = new QWidget(m_page);
    auto* grid = new QGridLayout(body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::kSpace);
    grid->setVerticalSpacing(theme::kSpaceSmall);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto& event : history) {
        auto* time =
            common::captionLabel(Format::relativeTime(event.at, m_environment.now()), body);
        common::setPlainToolTip(*time, Format::exactTime(event.at));
        grid->addWidget(time, row, 0, Qt::AlignTop);
        grid->addWidget(common::valueLabel(ComplaintsText::happening(event.action), body), row, 1);
        grid->addWidget(common::captionLabel(toScreen(event.actor), body), row, 2,
                        Qt::AlignTop | Qt::AlignRight);
        ++row;
    }
    m_history->show(body);
}

}  // namespace ui::complaints
