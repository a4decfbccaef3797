#include "ui/complaints/complaint_detail.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
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
    : CaseSheet(QStringLiteral("complaint"), parent)
    , m_environment(environment)
    , m_ports(ports)
    , m_rules(rules)
    , m_notices(addBlock(tr("To tell the buyer")))
    , m_fields(addBlock(tr("Complaint")))
    , m_options(addBlock(tr("Options")))
    , m_tasks(addBlock(tr("Tasks")))
    , m_steps(addBlock(tr("Eleven steps")))
    , m_evidence(addBlock(tr("Evidence")))
    , m_related(addBlock(tr("Others of this buyer, order or product")))
    , m_history(addBlock(tr("What happened"))) {
    connect(&strip(), &common::StateStrip::stepChosen, this,
            [this](int act) { Q_EMIT deedChosen(static_cast<Deed>(act)); });
}

core::tasks::About ComplaintDetail::about() const {
    return {m_complaint->shop, "complaint", std::to_string(m_complaint->id)};
}

void ComplaintDetail::showComplaint(const std::optional<Complaint>& complaint) {
    const bool isOther = !complaint || !m_complaint || complaint->id != m_complaint->id;
    m_complaint = complaint;
    if (!complaint) {
        showNothing();
        return;
    }
    showHead(tr("%1 %2").arg(ComplaintsText::number(complaint->id), toScreen(complaint->buyer)),
             ComplaintsText::chip(complaint->level));
    const auto actor = m_environment.actor();
    const auto tasks = m_environment.cases.tasks->about(about());
    const auto isOpenTask = [](const core::tasks::Task& task) {
        return task.state == core::tasks::TaskState::Open &&
               task.kind == core::tasks::TaskKind::Investigate;
    };
    strip().show(
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
        m_evidence->show(m_ports.makeEvidence ? m_ports.makeEvidence(page(), about()) : nullptr);
    }
    showRelated();
    showHistory();
}

void ComplaintDetail::showClock() {
    if (!m_complaint) {
        return;
    }
    const auto& rules = m_rules.of(m_complaint->shop);
    const auto due = dueOf(*m_complaint, rules);
    if (!due) {
        CaseSheet::showClock(std::nullopt);
        return;
    }
    const auto now = m_environment.now();
    CaseSheet::showClock(Clock{{ComplaintsText::clock(*m_complaint, rules, now),
                                due->at < now ? theme::Tone::Danger : theme::Tone::Info},
                               due->at});
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
    m_fields->show(factsWithWays(
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
        it.conversation.has_value(), !it.orderNumber.empty()));
}

void ComplaintDetail::showSteps() {
    auto* body = new QWidget(page());
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
    m_options->show(common::factGrid(lines, page()));
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
    auto* body = new QWidget(page());
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
        text->setFixedHeight(text->fontMetrics().lineSpacing() * kNoticeLines + 2 * theme::kSpace);
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
    auto* body = new QWidget(page());
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
    auto* body = new QWidget(page());
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
    std::vector<common::HistoryLine> lines;
    for (const auto& event : history) {
        lines.push_back({event.at, ComplaintsText::happening(event.action), toScreen(event.actor)});
    }
    m_history->show(common::historyGrid(lines, m_environment.now(), page()));
}

}  // namespace ui::complaints
