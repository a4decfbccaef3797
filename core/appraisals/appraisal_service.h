#pragma once

#include "core/appraisals/honour_service.h"
#include "core/stats/statistics_settings.h"
#include "core/tasks/task_service.h"

namespace core::appraisals {

/// Which sheet, and which version the actor saw. Version 0: whatever it is now.
struct SheetTarget {
    SheetId id = 0;
    std::int64_t version = 0;
};

struct PlanDraft {
    Period period;
    /// One sheet each, all or none.
    std::vector<std::string> agents;
    std::string setKey;
    std::vector<std::string> assessors;
};

struct MeasureDraft {
    MeasureKind kind = MeasureKind::Improve;
    /// Key of the item that it is about.
    std::string item;
    std::string text;
    std::string owner;
    Seconds dueAt{};
};

/// What the acts need of other subjects.
struct AppraisalPorts {
    std::function<AppraisalRules()> rules;
    std::function<bool(const AppraisalRules&, const agents::Actor&)> saveRules;
    std::function<stats::StatisticsSettings()> statistics;
};

/// The acts on appraisal sheets. Every act is one transaction that checks the rule, writes and appends its event (subject
/// `appraisal`, its id; agent, period, state and score, never a text). Lives on the writer thread.
class AppraisalService final {
public:
    using Outcome = Result<Sheet, AppraisalError>;

    AppraisalService(storage::Database& database, Clock clock, tasks::TaskService& tasks, AppraisalPorts ports,
                     std::chrono::minutes offset = kChinaOffset);

    Result<std::vector<Sheet>, AppraisalError> plan(const PlanDraft& draft, const agents::Actor& actor);
    /// Both confirm again.
    Outcome changePlan(const SheetTarget& target, const ScoreDefinition& definition,
                       const std::vector<std::string>& assessors, const agents::Actor& actor);
    Outcome confirmAsAgent(const SheetTarget& target, const agents::Actor& actor);
    Outcome confirmAsLead(const SheetTarget& target, const agents::Actor& actor);
    /// Keeps the agent's figures of `table`, the answer to figuresQuery of the sheet's period. Counting is long and is done
    /// before, on a connection of its own.
    Outcome count(const SheetTarget& target, const stats::StatisticsTable& table, const agents::Actor& actor);
    /// Only the three texts of `given` are read; the first is needed.
    Outcome selfAssess(const SheetTarget& target, const SelfAssessment& given, const agents::Actor& actor);
    Outcome skipSelfAssessment(const SheetTarget& target, const std::string& reason, const agents::Actor& actor);
    /// Marks given again take the place of the assessor's former ones.
    Outcome assess(const SheetTarget& target, const std::vector<Mark>& marks, const agents::Actor& actor);
    Outcome interview(const SheetTarget& target, const std::string& record, const std::string& agreements,
                      const agents::Actor& actor);
    /// An agreed plan is open again; an assessed sheet loses marks and interview.
    Outcome sendBack(const SheetTarget& target, const std::string& reason, const agents::Actor& actor);
    Outcome signAsAgent(const SheetTarget& target, const agents::Actor& actor);
    Outcome object(const SheetTarget& target, const std::string& objection, const agents::Actor& actor);
    Outcome signAsLead(const SheetTarget& target, const agents::Actor& actor);
    Outcome close(const SheetTarget& target, const agents::Actor& actor);
    Outcome addMeasure(const SheetTarget& target, const MeasureDraft& draft, const agents::Actor& actor);
    /// Its owner or a lead says what came of it: the task is done (the event is the task's).
    Result<void, AppraisalError> finishMeasure(SheetId sheet, std::int64_t measure, const std::string& result,
                                               const agents::Actor& actor);
    Outcome drop(const SheetTarget& target, const std::string& reason, const agents::Actor& actor);
    /// The next version, for sheets that are planned from now on. ChangedSinceRead: `rules.version` is not the one in force.
    Result<void, AppraisalError> setRules(const AppraisalRules& rules, const agents::Actor& actor);

    [[nodiscard]] HonourService& honours() { return m_honours; }

    /// After the commit, on the writer thread.
    Signal<std::vector<SheetId>> changed;

private:
    using Write = std::function<std::optional<AppraisalError>(Sheet&, Seconds)>;
    Outcome perform(const SheetTarget& target, SheetAction action, const agents::Actor& actor, const Write& write);
    [[nodiscard]] std::optional<AppraisalError> checkPlan(const PlanDraft& draft, const std::string& agent,
                                                          const agents::Actor& actor);

    storage::Database& m_database;
    Clock m_clock;
    tasks::TaskService& m_tasks;
    AppraisalPorts m_ports;
    std::chrono::minutes m_offset;
    HonourService m_honours;
};

}  // namespace core::appraisals
