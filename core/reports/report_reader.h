#pragma once

#include "core/reports/report_policy.h"
#include "core/reports/work_tally.h"
#include "core/reports/brief.h"
#include "core/tasks/task.h"

#include <functional>
#include <set>
#include <stop_token>

namespace core::storage {
class Database;
}

namespace core::reports {

struct ReportFilter {
    std::optional<ReportScope> scope;
    /// Of whom the actor is; else everybody's that the actor may read.
    bool onlyOwn = false;
    /// Submitted by others and not confirmed yet.
    bool onlyToReview = false;
    bool operator==(const ReportFilter&) const = default;
};

struct PlanWithItems {
    Plan plan;
    /// Open ones first.
    std::vector<tasks::Task> items;
};

struct FeedbackFilter {
    /// In product or text; empty: all.
    std::string text;
    std::optional<FeedbackState> state;
    std::optional<FeedbackTopic> topic;
    bool operator==(const FeedbackFilter&) const = default;
};

struct DailyNote {
    Seconds day{};
    std::string text;
    bool operator==(const DailyNote&) const = default;
};

/// A complaint about goods that operations have not heard of yet.
struct OpenComplaint {
    std::int64_t id = 0;
    orders::ShopId shop = 0;
    std::string product;
    std::string orderNumber;
    /// Masked: what the buyer wants, or what happened.
    std::string text;
    bool operator==(const OpenComplaint&) const = default;
};

/// What the notice board has for a day; empty: none is asked.
using BriefNotices = std::function<std::vector<BriefNotice>(Seconds day)>;

/// Reads reports, plans, notes and feedback, each only as far as the actor may. tally() and brief() are long: for a job
/// with a connection of its own.
class ReportReader final {
public:
    explicit ReportReader(storage::Database& database, BriefNotices notices = {})
        : m_database(database), m_notices(std::move(notices)) {}

    /// Newest first, at most as many.
    [[nodiscard]] std::vector<WorkReport> reports(const ReportFilter& filter, const agents::Actor& actor,
                                                  std::size_t limit = 500);
    /// Nothing also where the actor may not read it.
    [[nodiscard]] std::optional<WorkReport> find(ReportId id, const agents::Actor& actor);
    /// The barrier of the policy, with the team of the writer.
    [[nodiscard]] std::optional<ReportError> barrier(const WorkReport& report, WorkReportAction action,
                                                     const agents::Actor& actor);
    /// Newest first.
    [[nodiscard]] std::vector<PlanWithItems> plans(const agents::Actor& actor, bool onlyOwn, std::size_t limit = 200);
    [[nodiscard]] std::set<std::string> checkMarks(const std::string& agent, Seconds day);
    /// Only ever the actor's own (R324): there is no way to ask for another's.
    [[nodiscard]] std::string note(const agents::Actor& actor, Seconds day);
    [[nodiscard]] std::vector<DailyNote> notes(const agents::Actor& actor, std::size_t limit = 60);
    /// By product, newest first.
    [[nodiscard]] std::vector<Feedback> feedback(const FeedbackFilter& filter, std::size_t limit = 2'000);
    [[nodiscard]] std::vector<OpenComplaint> complaintsToTakeUp(Seconds since, std::size_t limit = 200);
    [[nodiscard]] std::vector<CaseCandidate> caseCandidates(Seconds now);
    /// Names of the actor's team; empty: everybody.
    [[nodiscard]] std::vector<std::string> members(const agents::Actor& actor);
    /// Names of active agents.
    [[nodiscard]] std::vector<std::string> agentNames();

    /// What is in the event book and the promises for a period, by agent.
    [[nodiscard]] FiguresByAgent tally(const ReportPeriod& period, Seconds now);
    /// Everything of the brief but the figures of core/stats.
    [[nodiscard]] MorningBrief brief(Seconds day, Seconds now, const agents::Actor& actor,
                                     const std::stop_token& stop = {});

private:
    [[nodiscard]] std::map<std::string, std::string> teams();
    [[nodiscard]] ComplaintCounts complaintCounts(Seconds day, Seconds now);
    [[nodiscard]] std::optional<CaseOfDay> caseOfDay(Seconds day);

    storage::Database& m_database;
    BriefNotices m_notices;
};

}  // namespace core::reports
