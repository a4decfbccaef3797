#pragma once

#include "core/agents/actor.h"
#include "core/base/signal.h"
#include "core/reports/brief.h"
#include "core/reports/report_policy.h"

namespace core::storage {
class Database;
}
namespace core::tasks {
class TaskService;
}

namespace core::reports {

/// Which report, and which version was seen. Version 0: whatever it is now.
struct ReportTarget {
    ReportId id = 0;
    std::int64_t version = 0;
};

struct ReportDraft {
    orders::ShopId shop = 0;
    ReportScope scope = ReportScope::Own;
    ReportSpan span = ReportSpan::Day;
    /// Any time in it.
    Seconds at{};
};

/// What its writer says.
struct ReportText {
    std::string summary;
    std::string problems;
    std::string nextPlan;
    std::vector<Goal> goals;
};

struct PlanDraft {
    orders::ShopId shop = 0;
    ReportSpan span = ReportSpan::Day;
    Seconds at{};
    std::string title;
    std::vector<Goal> items;
};

struct FeedbackDraft {
    orders::ShopId shop = 0;
    std::string product;
    FeedbackTopic topic = FeedbackTopic::Product;
    std::string text;
    FeedbackSource source = FeedbackSource::Manual;
    std::optional<std::int64_t> sourceId;
    std::string orderNumber;
};

/// The acts on reports (subject `report`), plans (`plan`), the check list (`check_list`), private notes (`daily_note`), the
/// case of the day (`brief`) and feedback (`feedback`). Every act is one transaction with one event, which holds no word
/// that was written. Lives on the writer thread.
class ReportService final {
public:
    using Outcome = Result<WorkReport, ReportError>;

    ReportService(storage::Database& database, Clock clock, tasks::TaskService& tasks);

    /// The draft of that time; the one that is there already where there is one.
    Outcome begin(const ReportDraft& draft, const agents::Actor& actor);
    Outcome write(const ReportTarget& target, const ReportText& text, const agents::Actor& actor);
    /// Freezes the figures and makes its goals tasks of their owners.
    Outcome submit(const ReportTarget& target, const std::vector<AgentFigures>& figures, const agents::Actor& actor);
    Outcome comment(const ReportTarget& target, const std::string& comment, const agents::Actor& actor);
    /// What is missing must be said.
    Outcome giveBack(const ReportTarget& target, const std::string& comment, const agents::Actor& actor);
    /// An empty comment keeps the one that is there.
    Outcome confirm(const ReportTarget& target, const std::string& comment, const agents::Actor& actor);

    Result<Plan, ReportError> makePlan(const PlanDraft& draft, const agents::Actor& actor);

    Result<void, ReportError> check(Seconds day, const std::string& item, bool isDone, const agents::Actor& actor);
    /// Empty: the note is taken away.
    Result<void, ReportError> writeNote(Seconds day, const std::string& text, const agents::Actor& actor);

    Result<void, ReportError> chooseCase(Seconds day, const CaseReference& reference, const std::string& lesson,
                                         const agents::Actor& actor);
    Result<void, ReportError> dropCase(Seconds day, const agents::Actor& actor);

    Result<Feedback, ReportError> addFeedback(const FeedbackDraft& draft, const agents::Actor& actor);
    /// All of them in one act; those that are in the list already, or say nothing, are left out. Returns how many came in.
    std::size_t takeComplaints(const std::vector<FeedbackDraft>& drafts, const agents::Actor& actor);
    Result<Feedback, ReportError> answerFeedback(FeedbackId id, std::int64_t version, const std::string& answer,
                                                 const agents::Actor& actor);

    /// After the commit, on the writer thread.
    Signal<> changed;

private:
    struct Act;
    Outcome perform(const ReportTarget& target, const agents::Actor& actor, const Act& act);
    /// Makes a task of each goal that has none; `about` names the report or plan.
    std::optional<ReportError> makeTasks(std::vector<Goal>& goals, orders::ShopId shop, const std::string& kind,
                                         std::int64_t id, const agents::Actor& actor);

    storage::Database& m_database;
    Clock m_clock;
    tasks::TaskService& m_tasks;
};

}  // namespace core::reports
