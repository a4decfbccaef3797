#include "core/reports/report_repository.h"

#include <nlohmann/json.hpp>

namespace core::reports {
namespace {

using Json = nlohmann::json;

namespace sql {
constexpr auto kFind =
    "SELECT id, shop_id, scope, span, from_at, to_at, agent, state, figures, summary, problems, "
    "next_plan, goals, comment, reviewed_by, reviewed_at, submitted_at, created_at, version "
    "FROM work_report WHERE id = ?1";
constexpr auto kFindOf =
    "SELECT id, shop_id, scope, span, from_at, to_at, agent, state, figures, summary, problems, "
    "next_plan, goals, comment, reviewed_by, reviewed_at, submitted_at, created_at, version "
    "FROM work_report WHERE agent = ?1 AND scope = ?2 AND span = ?3 AND from_at = ?4";
constexpr auto kAdd =
    "INSERT INTO work_report (shop_id, scope, span, from_at, to_at, agent, state, created_at, "
    "version) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
constexpr auto kSave =
    "UPDATE work_report SET state = ?2, figures = ?3, summary = ?4, problems = ?5, next_plan = ?6, "
    "goals = ?7, comment = ?8, reviewed_by = ?9, reviewed_at = ?10, submitted_at = ?11, "
    "version = ?12 WHERE id = ?1";
constexpr auto kTeam = "SELECT team FROM work_agent WHERE name = ?1";
constexpr auto kAddPlan =
    "INSERT INTO work_plan (shop_id, owner, span, from_at, to_at, title, created_at) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
constexpr auto kFindPlan =
    "SELECT id, shop_id, owner, span, from_at, to_at, title, created_at FROM work_plan "
    "WHERE id = ?1";
constexpr auto kMark =
    "INSERT OR IGNORE INTO work_check_mark (agent, day_at, item, checked_at) "
    "VALUES (?1, ?2, ?3, ?4)";
constexpr auto kUnmark =
    "DELETE FROM work_check_mark WHERE agent = ?1 AND day_at = ?2 AND item = ?3";
constexpr auto kSaveNote =
    "INSERT INTO work_daily_note (agent, day_at, text, updated_at) VALUES (?1, ?2, ?3, ?4) "
    "ON CONFLICT (agent, day_at) DO UPDATE SET text = excluded.text, updated_at = "
    "excluded.updated_at WHERE text <> excluded.text";
constexpr auto kSetCase =
    "INSERT INTO work_brief_case (day_at, kind, subject, lesson, chosen_by, chosen_at) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (day_at) DO UPDATE SET kind = excluded.kind, "
    "subject = excluded.subject, lesson = excluded.lesson, chosen_by = excluded.chosen_by, "
    "chosen_at = excluded.chosen_at";
constexpr auto kDropCase = "DELETE FROM work_brief_case WHERE day_at = ?1";
constexpr auto kHasConversation = "SELECT 1 FROM work_conversation WHERE id = ?1";
constexpr auto kHasComplaint = "SELECT 1 FROM work_complaint WHERE id = ?1";
constexpr auto kFindFeedback =
    "SELECT id, shop_id, product, topic, text, source, source_id, coalesce(order_no, ''), state, "
    "answer, created_by, created_at, answered_at, version FROM work_feedback WHERE id = ?1";
constexpr auto kHasFeedback =
    "SELECT 1 FROM work_feedback WHERE source = 'complaint' AND source_id = ?1";
constexpr auto kAddFeedback =
    "INSERT INTO work_feedback (shop_id, product, topic, text, source, source_id, order_no, state, "
    "answer, created_by, created_at, answered_at, version) VALUES (?1, ?2, ?3, ?4, ?5, ?6, "
    "nullif(?7, ''), ?8, ?9, ?10, ?11, ?12, ?13)";
constexpr auto kSaveFeedback =
    "UPDATE work_feedback SET state = ?2, answer = ?3, answered_at = ?4, version = ?5 "
    "WHERE id = ?1";
}  // namespace sql

std::string jsonOf(const std::vector<AgentFigures>& figures) {
    Json list = Json::array();
    for (const auto& [agent, own] : figures) {
        list.push_back({{"agent", agent},
                        {"consultations", own.consultations},
                        {"replies", own.replies},
                        {"response_ms", own.responseMilliseconds},
                        {"responses", own.responses},
                        {"closed", own.conversationsClosed},
                        {"reviewed", own.ordersReviewed},
                        {"cases", own.casesEnded},
                        {"kept", own.promisesKept},
                        {"due", own.promisesDue},
                        {"tasks", own.tasksDone},
                        {"sales_fen", own.sales.value}});
    }
    return list.dump();
}

std::vector<AgentFigures> figuresOf(std::string_view text) {
    std::vector<AgentFigures> figures;
    for (const auto& entry : Json::parse(text)) {
        figures.push_back({.agent = entry.at("agent"),
                           .figures = {.consultations = entry.at("consultations"),
                                       .replies = entry.at("replies"),
                                       .responseMilliseconds = entry.at("response_ms"),
                                       .responses = entry.at("responses"),
                                       .conversationsClosed = entry.at("closed"),
                                       .ordersReviewed = entry.at("reviewed"),
                                       .casesEnded = entry.at("cases"),
                                       .promisesKept = entry.at("kept"),
                                       .promisesDue = entry.at("due"),
                                       .tasksDone = entry.at("tasks"),
                                       .sales = Fen{entry.at("sales_fen").get<std::int64_t>()}}});
    }
    return figures;
}

std::string jsonOf(const std::vector<Goal>& goals) {
    Json list = Json::array();
    for (const auto& goal : goals) {
        list.push_back({{"text", goal.text},
                        {"owner", goal.owner},
                        {"due_at", goal.dueAt.time_since_epoch().count()},
                        {"task", goal.task}});
    }
    return list.dump();
}

std::vector<Goal> goalsOf(std::string_view text) {
    std::vector<Goal> goals;
    for (const auto& entry : Json::parse(text)) {
        goals.push_back(
            {.text = entry.at("text"),
             .owner = entry.at("owner"),
             .dueAt = Seconds{std::chrono::seconds{entry.at("due_at").get<std::int64_t>()}},
             .task = entry.at("task")});
    }
    return goals;
}

}  // namespace

WorkReport readReport(const storage::Statement& row) {
    // The CHECKs of the table admit no other words.
    return {.id = row.integer(0),
            .shop = row.integer(1),
            .scope = reportScopeFromWord(row.textView(2)).value(),
            .span = reportSpanFromWord(row.textView(3)).value(),
            .period = {row.time(4), row.time(5)},
            .agent = row.text(6),
            .state = workReportStateFromWord(row.textView(7)).value(),
            .figures = figuresOf(row.textView(8)),
            .summary = row.text(9),
            .problems = row.text(10),
            .nextPlan = row.text(11),
            .goals = goalsOf(row.textView(12)),
            .comment = row.text(13),
            .reviewedBy = row.text(14),
            .reviewedAt = row.optionalTime(15),
            .submittedAt = row.optionalTime(16),
            .createdAt = row.time(17),
            .version = row.integer(18)};
}

Plan readPlan(const storage::Statement& row) {
    return {.id = row.integer(0),
            .shop = row.integer(1),
            .owner = row.text(2),
            .span = reportSpanFromWord(row.textView(3)).value(),
            .period = {row.time(4), row.time(5)},
            .title = row.text(6),
            .createdAt = row.time(7)};
}

Feedback readFeedback(const storage::Statement& row) {
    return {.id = row.integer(0),
            .shop = row.integer(1),
            .product = row.text(2),
            .topic = feedbackTopicFromWord(row.textView(3)).value(),
            .text = row.text(4),
            .source = feedbackSourceFromWord(row.textView(5)).value(),
            .sourceId = row.optionalInteger(6),
            .orderNumber = row.text(7),
            .state = feedbackStateFromWord(row.textView(8)).value(),
            .answer = row.text(9),
            .createdBy = row.text(10),
            .createdAt = row.time(11),
            .answeredAt = row.optionalTime(12),
            .version = row.integer(13)};
}

std::optional<WorkReport> ReportRepository::find(ReportId id) {
    auto row = m_database.prepare(sql::kFind);
    row.bindAll(id);
    return row.step() ? std::optional(readReport(row)) : std::nullopt;
}

std::optional<WorkReport> ReportRepository::find(const std::string& agent, ReportScope scope,
                                                 ReportSpan span, Seconds from) {
    auto row = m_database.prepare(sql::kFindOf);
    row.bindAll(agent, toWord(scope), toWord(span), from);
    return row.step() ? std::optional(readReport(row)) : std::nullopt;
}

WorkReport ReportRepository::add(WorkReport report) {
    m_database.prepare(sql::kAdd).run(report.shop, toWord(report.scope), toWord(report.span),
                                      report.period.from, report.period.to, report.agent,
                                      toWord(report.state), report.createdAt, report.version);
    report.id = m_database.lastInsertId();
    return report;
}

void ReportRepository::save(const WorkReport& report) {
    m_database.prepare(sql::kSave)
        .run(report.id, toWord(report.state), jsonOf(report.figures), report.summary,
             report.problems, report.nextPlan, jsonOf(report.goals), report.comment,
             report.reviewedBy, report.reviewedAt, report.submittedAt, report.version);
}

std::string ReportRepository::teamOf(const std::string& agent) {
    auto row = m_database.prepare(sql::kTeam);
    row.bindAll(agent);
    return row.step() ? row.text(0) : std::string();
}

Plan ReportRepository::addPlan(Plan plan) {
    m_database.prepare(sql::kAddPlan)
        .run(plan.shop, plan.owner, toWord(plan.span), plan.period.from, plan.period.to, plan.title,
             plan.createdAt);
    plan.id = m_database.lastInsertId();
    return plan;
}

std::optional<Plan> ReportRepository::findPlan(PlanId id) {
    auto row = m_database.prepare(sql::kFindPlan);
    row.bindAll(id);
    return row.step() ? std::optional(readPlan(row)) : std::nullopt;
}

bool ReportRepository::setMark(const std::string& agent, Seconds day, const std::string& item,
                               bool isDone, Seconds now) {
    if (isDone) {
        m_database.prepare(sql::kMark).run(agent, day, item, now);
    } else {
        m_database.prepare(sql::kUnmark).run(agent, day, item);
    }
    return m_database.changes() > 0;
}

bool ReportRepository::saveNote(const std::string& agent, Seconds day, const std::string& text,
                                Seconds now) {
    m_database.prepare(sql::kSaveNote).run(agent, day, text, now);
    return m_database.changes() > 0;
}

void ReportRepository::setCase(Seconds day, const CaseReference& reference,
                               const std::string& lesson, const std::string& by, Seconds now) {
    m_database.prepare(sql::kSetCase)
        .run(day, toWord(reference.source), reference.id, lesson, by, now);
}

bool ReportRepository::dropCase(Seconds day) {
    m_database.prepare(sql::kDropCase).run(day);
    return m_database.changes() > 0;
}

bool ReportRepository::exists(const CaseReference& reference) {
    auto row = m_database.prepare(reference.source == CaseSource::Complaint
                                      ? sql::kHasComplaint
                                      : sql::kHasConversation);
    row.bindAll(reference.id);
    return row.step();
}

std::optional<Feedback> ReportRepository::findFeedback(FeedbackId id) {
    auto row = m_database.prepare(sql::kFindFeedback);
    row.bindAll(id);
    return row.step() ? std::optional(readFeedback(row)) : std::nullopt;
}

bool ReportRepository::hasFeedbackOf(std::int64_t complaint) {
    auto row = m_database.prepare(sql::kHasFeedback);
    row.bindAll(complaint);
    return row.step();
}

Feedback ReportRepository::addFeedback(Feedback feedback) {
    m_database.prepare(sql::kAddFeedback)
        .run(feedback.shop, feedback.product, toWord(feedback.topic), feedback.text,
             toWord(feedback.source), feedback.sourceId, feedback.orderNumber,
             toWord(feedback.state), feedback.answer, feedback.createdBy, feedback.createdAt,
             feedback.answeredAt, feedback.version);
    feedback.id = m_database.lastInsertId();
    return feedback;
}

void ReportRepository::saveFeedback(const Feedback& feedback) {
    m_database.prepare(sql::kSaveFeedback)
        .run(feedback.id, toWord(feedback.state), feedback.answer, feedback.answeredAt,
             feedback.version);
}

}  // namespace core::reports
