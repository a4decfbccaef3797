#include "core/reports/report_service.h"

#include <algorithm>
#include <functional>
#include <nlohmann/json.hpp>

#include "core/agents/rights.h"
#include "core/base/text.h"
#include "core/events/event_repository.h"
#include "core/reports/report_repository.h"
#include "core/storage/transaction.h"
#include "core/tasks/task_service.h"

namespace core::reports {
namespace {

using Json = nlohmann::json;

std::string factsOf(const WorkReport& report) {
    return Json{{"scope", std::string(toWord(report.scope))},
                {"span", std::string(toWord(report.span))},
                {"from", report.period.from.time_since_epoch().count()},
                {"state", std::string(toWord(report.state))},
                {"goals", report.goals.size()},
                {"version", report.version}}
        .dump();
}

void appendEvent(storage::Database& database, const WorkReport* before, const WorkReport& after,
                 std::string action, const agents::Actor& actor, Seconds now) {
    events::append(database, {.at = now,
                              .actor = actor.name,
                              .subjectKind = "report",
                              .shop = after.shop,
                              .subject = std::to_string(after.id),
                              .action = std::move(action),
                              .before = before ? factsOf(*before) : std::string(),
                              .after = factsOf(after)});
}

bool isTooLong(const std::string& text) {
    return characterCount(text) > kLongestReportText;
}

std::vector<Goal> cleaned(std::vector<Goal> goals) {
    for (auto& goal : goals) {
        goal.text = cleanText(goal.text);
        goal.owner = cleanText(goal.owner);
    }
    return goals;
}

/// Work is given to others by who leads them.
bool givesToOthers(const std::vector<Goal>& goals, const agents::Actor& actor) {
    return std::ranges::any_of(
        goals, [&](const Goal& goal) { return !goal.owner.empty() && goal.owner != actor.name; });
}

std::string dayText(Seconds day) {
    constexpr std::size_t kLengthOfDate = 10;
    return toLocalText(day).substr(0, kLengthOfDate);
}

/// What commenting and giving back have in common: a word is needed.
auto commenting(const std::string& comment, const agents::Actor& actor) {
    return [&comment, &actor](WorkReport& report, Seconds now) -> std::optional<ReportError> {
        report.comment = cleanText(comment);
        report.reviewedBy = actor.name;
        report.reviewedAt = now;
        if (isTooLong(report.comment)) {
            return ReportError::TextTooLong;
        }
        return report.comment.empty() ? std::optional(ReportError::CommentMissing) : std::nullopt;
    };
}

}  // namespace

/// One step: what may forbid it beside the table and the rights, and what it writes.
struct ReportService::Act {
    WorkReportAction action;
    std::function<std::optional<ReportError>(WorkReport&, Seconds)> write;
};

ReportService::ReportService(storage::Database& database, Clock clock, tasks::TaskService& tasks)
    : m_database(database), m_clock(std::move(clock)), m_tasks(tasks) {}

ReportService::Outcome ReportService::begin(const ReportDraft& draft, const agents::Actor& actor) {
    if (draft.scope == ReportScope::Team && !isLead(actor)) {
        return Unexpected{ReportError::NotAllowed};
    }
    const Seconds now = m_clock();
    WorkReport report{.shop = draft.shop,
                      .scope = draft.scope,
                      .span = draft.span,
                      .period = periodOf(draft.span, draft.at),
                      .agent = actor.name,
                      .createdAt = now};
    storage::Transaction transaction(m_database);
    ReportRepository reports(m_database);
    if (auto found = reports.find(actor.name, draft.scope, draft.span, report.period.from)) {
        return *found;
    }
    report = reports.add(std::move(report));
    appendEvent(m_database, nullptr, report, "begin", actor, now);
    storage::emitAfterCommit(m_database, changed);
    transaction.commit();
    return report;
}

ReportService::Outcome ReportService::perform(const ReportTarget& target,
                                              const agents::Actor& actor, const Act& act) {
    storage::Transaction transaction(m_database);
    ReportRepository reports(m_database);
    const auto before = reports.find(target.id);
    if (!before) {
        return Unexpected{ReportError::NotFound};
    }
    if (target.version != 0 && target.version != before->version) {
        return Unexpected{ReportError::ChangedSinceRead};
    }
    if (const auto refusal = barrierOf(actor, *before, reports.teamOf(before->agent), act.action)) {
        return Unexpected{*refusal};
    }
    const Seconds now = m_clock();
    WorkReport after = *before;
    after.state = *next(before->state, act.action);
    ++after.version;
    if (const auto refusal = act.write(after, now)) {
        return Unexpected{*refusal};
    }
    reports.save(after);
    appendEvent(m_database, &*before, after, std::string(toWord(act.action)), actor, now);
    storage::emitAfterCommit(m_database, changed);
    transaction.commit();
    return after;
}

ReportService::Outcome ReportService::write(const ReportTarget& target, const ReportText& text,
                                            const agents::Actor& actor) {
    return perform(
        target, actor,
        {WorkReportAction::Write, [&](WorkReport& report, Seconds) -> std::optional<ReportError> {
             const WorkReport before = report;
             report.summary = cleanText(text.summary);
             report.problems = cleanText(text.problems);
             report.nextPlan = cleanText(text.nextPlan);
             report.goals = cleaned(text.goals);
             if (isTooLong(report.summary) || isTooLong(report.problems) ||
                 isTooLong(report.nextPlan)) {
                 return ReportError::TextTooLong;
             }
             return report == before ? std::optional(ReportError::NothingChanged) : std::nullopt;
         }});
}

std::optional<ReportError> ReportService::makeTasks(std::vector<Goal>& goals, orders::ShopId shop,
                                                    const std::string& kind, std::int64_t id,
                                                    const agents::Actor& actor) {
    if (const auto refusal = barrierOf(goals, m_clock())) {
        return refusal;
    }
    for (auto& goal : goals) {
        if (goal.task != 0) {
            continue;
        }
        const auto task = m_tasks.add({.about = {shop, kind, std::to_string(id)},
                                       .kind = tasks::TaskKind::Other,
                                       .text = goal.text,
                                       .owner = goal.owner,
                                       .department = {},
                                       .dueAt = goal.dueAt},
                                      actor);
        if (!task) {
            return ReportError::GoalDuePast;
        }
        goal.task = task->id;
    }
    return std::nullopt;
}

ReportService::Outcome ReportService::submit(const ReportTarget& target,
                                             const std::vector<AgentFigures>& figures,
                                             const agents::Actor& actor) {
    return perform(target, actor,
                   {WorkReportAction::Submit,
                    [&](WorkReport& report, Seconds now) -> std::optional<ReportError> {
                        if (report.summary.empty()) {
                            return ReportError::TextMissing;
                        }
                        if (givesToOthers(report.goals, actor) && !isLead(actor)) {
                            return ReportError::NotAllowed;
                        }
                        report.figures = figures;
                        report.submittedAt = now;
                        return makeTasks(report.goals, report.shop, "report", report.id, actor);
                    }});
}

ReportService::Outcome ReportService::comment(const ReportTarget& target,
                                              const std::string& comment,
                                              const agents::Actor& actor) {
    return perform(target, actor, {WorkReportAction::Comment, commenting(comment, actor)});
}

ReportService::Outcome ReportService::giveBack(const ReportTarget& target,
                                               const std::string& comment,
                                               const agents::Actor& actor) {
    return perform(target, actor, {WorkReportAction::Return, commenting(comment, actor)});
}

ReportService::Outcome ReportService::confirm(const ReportTarget& target,
                                              const std::string& comment,
                                              const agents::Actor& actor) {
    return perform(target, actor,
                   {WorkReportAction::Confirm,
                    [&](WorkReport& report, Seconds now) -> std::optional<ReportError> {
                        if (auto text = cleanText(comment); !text.empty()) {
                            report.comment = std::move(text);
                        }
                        report.reviewedBy = actor.name;
                        report.reviewedAt = now;
                        return isTooLong(report.comment) ? std::optional(ReportError::TextTooLong)
                                                         : std::nullopt;
                    }});
}

Result<Plan, ReportError> ReportService::makePlan(const PlanDraft& draft,
                                                  const agents::Actor& actor) {
    const Seconds now = m_clock();
    auto items = cleaned(draft.items);
    if (items.empty()) {
        return Unexpected{ReportError::NoItems};
    }
    if (givesToOthers(items, actor) && !isLead(actor)) {
        return Unexpected{ReportError::NotAllowed};
    }
    Plan plan{.shop = draft.shop,
              .owner = actor.name,
              .span = draft.span,
              .period = periodOf(draft.span, draft.at),
              .title = cleanText(draft.title),
              .createdAt = now};
    if (plan.title.empty()) {
        return Unexpected{ReportError::TextMissing};
    }
    storage::Transaction transaction(m_database);
    plan = ReportRepository(m_database).addPlan(std::move(plan));
    if (const auto refusal = makeTasks(items, plan.shop, "plan", plan.id, actor)) {
        return Unexpected{*refusal};
    }
    events::append(m_database, {.at = now,
                                .actor = actor.name,
                                .subjectKind = "plan",
                                .shop = plan.shop,
                                .subject = std::to_string(plan.id),
                                .action = "make",
                                .before = {},
                                .after = Json{{"span", std::string(toWord(plan.span))},
                                              {"from", plan.period.from.time_since_epoch().count()},
                                              {"items", items.size()}}
                                             .dump()});
    storage::emitAfterCommit(m_database, changed);
    transaction.commit();
    return plan;
}

Result<void, ReportError> ReportService::check(Seconds day, const std::string& item, bool isDone,
                                               const agents::Actor& actor) {
    const Seconds now = m_clock();
    storage::Transaction transaction(m_database);
    if (item.empty() ||
        !ReportRepository(m_database).setMark(actor.name, dayOf(day), item, isDone, now)) {
        return Unexpected{ReportError::NothingChanged};
    }
    events::append(m_database, {.at = now,
                                .actor = actor.name,
                                .subjectKind = "check_list",
                                .shop = 0,
                                .subject = dayText(day),
                                .action = isDone ? "check" : "uncheck",
                                .before = {},
                                .after = {}});
    storage::emitAfterCommit(m_database, changed);
    transaction.commit();
    return {};
}

Result<void, ReportError> ReportService::writeNote(Seconds day, const std::string& text,
                                                   const agents::Actor& actor) {
    const Seconds now = m_clock();
    const std::string clean = cleanText(text);
    if (isTooLong(clean)) {
        return Unexpected{ReportError::TextTooLong};
    }
    storage::Transaction transaction(m_database);
    if (!ReportRepository(m_database).saveNote(actor.name, dayOf(day), clean, now)) {
        return Unexpected{ReportError::NothingChanged};
    }
    events::append(m_database, {.at = now,
                                .actor = actor.name,
                                .subjectKind = "daily_note",
                                .shop = 0,
                                .subject = dayText(day),
                                .action = clean.empty() ? "clear" : "write",
                                .before = {},
                                .after = {}});
    storage::emitAfterCommit(m_database, changed);
    transaction.commit();
    return {};
}

Result<void, ReportError> ReportService::chooseCase(Seconds day, const CaseReference& reference,
                                                    const std::string& lesson,
                                                    const agents::Actor& actor) {
    if (!isLead(actor)) {
        return Unexpected{ReportError::NotAllowed};
    }
    const std::string clean = cleanText(lesson);
    if (isTooLong(clean)) {
        return Unexpected{ReportError::TextTooLong};
    }
    const Seconds now = m_clock();
    storage::Transaction transaction(m_database);
    ReportRepository reports(m_database);
    if (!reports.exists(reference)) {
        return Unexpected{ReportError::NotFound};
    }
    reports.setCase(dayOf(day), reference, clean, actor.name, now);
    events::append(
        m_database,
        {.at = now,
         .actor = actor.name,
         .subjectKind = "brief",
         .shop = 0,
         .subject = dayText(day),
         .action = "choose_case",
         .before = {},
         .after =
             Json{{"kind", std::string(toWord(reference.source))}, {"id", reference.id}}.dump()});
    storage::emitAfterCommit(m_database, changed);
    transaction.commit();
    return {};
}

Result<void, ReportError> ReportService::dropCase(Seconds day, const agents::Actor& actor) {
    if (!isLead(actor)) {
        return Unexpected{ReportError::NotAllowed};
    }
    const Seconds now = m_clock();
    storage::Transaction transaction(m_database);
    if (!ReportRepository(m_database).dropCase(dayOf(day))) {
        return Unexpected{ReportError::NothingChanged};
    }
    events::append(m_database, {.at = now,
                                .actor = actor.name,
                                .subjectKind = "brief",
                                .shop = 0,
                                .subject = dayText(day),
                                .action = "drop_case",
                                .before = {},
                                .after = {}});
    storage::emitAfterCommit(m_database, changed);
    transaction.commit();
    return {};
}

Result<Feedback, ReportError> ReportService::addFeedback(const FeedbackDraft& draft,
                                                         const agents::Actor& actor) {
    const Seconds now = m_clock();
    Feedback feedback{
        .shop = draft.shop,
        .product = cleanText(draft.product),
        .topic = draft.topic,
        .text = cleanText(draft.text),
        .source = draft.sourceId ? draft.source : FeedbackSource::Manual,
        .sourceId = draft.source == FeedbackSource::Manual ? std::nullopt : draft.sourceId,
        .orderNumber = cleanText(draft.orderNumber),
        .createdBy = actor.name,
        .createdAt = now};
    if (feedback.product.empty()) {
        return Unexpected{ReportError::ProductMissing};
    }
    if (feedback.text.empty()) {
        return Unexpected{ReportError::TextMissing};
    }
    if (isTooLong(feedback.text)) {
        return Unexpected{ReportError::TextTooLong};
    }
    storage::Transaction transaction(m_database);
    ReportRepository reports(m_database);
    if (feedback.source == FeedbackSource::Complaint && reports.hasFeedbackOf(*feedback.sourceId)) {
        return Unexpected{ReportError::AlreadyTakenUp};
    }
    feedback = reports.addFeedback(std::move(feedback));
    events::append(m_database, {.at = now,
                                .actor = actor.name,
                                .subjectKind = "feedback",
                                .shop = feedback.shop,
                                .subject = std::to_string(feedback.id),
                                .action = "add",
                                .before = {},
                                .after = Json{{"topic", std::string(toWord(feedback.topic))},
                                              {"source", std::string(toWord(feedback.source))},
                                              {"source_id", feedback.sourceId.value_or(0)}}
                                             .dump()});
    storage::emitAfterCommit(m_database, changed);
    transaction.commit();
    return feedback;
}

std::size_t ReportService::takeComplaints(const std::vector<FeedbackDraft>& drafts,
                                          const agents::Actor& actor) {
    storage::Transaction transaction(m_database);
    std::size_t count = 0;
    for (const auto& draft : drafts) {
        // A refused part would take the whole with it.
        const bool isNew = draft.sourceId && draft.source == FeedbackSource::Complaint &&
                           !ReportRepository(m_database).hasFeedbackOf(*draft.sourceId);
        const bool isComplete = !cleanText(draft.product).empty() &&
                                !cleanText(draft.text).empty() && !isTooLong(draft.text);
        if (isNew && isComplete && addFeedback(draft, actor)) {
            ++count;
        }
    }
    transaction.commit();
    return count;
}

Result<Feedback, ReportError> ReportService::answerFeedback(FeedbackId id, std::int64_t version,
                                                            const std::string& answer,
                                                            const agents::Actor& actor) {
    const Seconds now = m_clock();
    storage::Transaction transaction(m_database);
    ReportRepository reports(m_database);
    auto feedback = reports.findFeedback(id);
    if (!feedback) {
        return Unexpected{ReportError::NotFound};
    }
    if (version != 0 && version != feedback->version) {
        return Unexpected{ReportError::ChangedSinceRead};
    }
    feedback->answer = cleanText(answer);
    if (feedback->answer.empty()) {
        return Unexpected{ReportError::TextMissing};
    }
    if (isTooLong(feedback->answer)) {
        return Unexpected{ReportError::TextTooLong};
    }
    feedback->state = FeedbackState::Answered;
    feedback->answeredAt = now;
    ++feedback->version;
    reports.saveFeedback(*feedback);
    events::append(m_database, {.at = now,
                                .actor = actor.name,
                                .subjectKind = "feedback",
                                .shop = feedback->shop,
                                .subject = std::to_string(feedback->id),
                                .action = "answer",
                                .before = {},
                                .after = Json{{"version", feedback->version}}.dump()});
    storage::emitAfterCommit(m_database, changed);
    transaction.commit();
    return *feedback;
}

}  // namespace core::reports
