#pragma once

#include "core/reports/brief.h"
#include "core/reports/report.h"
#include "core/storage/database.h"

namespace core::reports {

/// SQL of the acts on reports, plans, notes and feedback. Runs inside the caller's transaction.
class ReportRepository final {
public:
    explicit ReportRepository(storage::Database& database) : m_database(database) {}

    [[nodiscard]] std::optional<WorkReport> find(ReportId id);
    [[nodiscard]] std::optional<WorkReport> find(const std::string& agent, ReportScope scope, ReportSpan span,
                                                 Seconds from);
    /// Returns it with its id.
    WorkReport add(WorkReport report);
    void save(const WorkReport& report);
    /// Empty: of no team, or no agent.
    [[nodiscard]] std::string teamOf(const std::string& agent);

    Plan addPlan(Plan plan);
    [[nodiscard]] std::optional<Plan> findPlan(PlanId id);

    /// False: it was so already.
    bool setMark(const std::string& agent, Seconds day, const std::string& item, bool isDone, Seconds now);

    /// False: the text is the same.
    bool saveNote(const std::string& agent, Seconds day, const std::string& text, Seconds now);

    void setCase(Seconds day, const CaseReference& reference, const std::string& lesson, const std::string& by,
                 Seconds now);
    /// False: none was chosen.
    bool dropCase(Seconds day);
    /// Whether there is such a conversation or complaint.
    [[nodiscard]] bool exists(const CaseReference& reference);

    [[nodiscard]] std::optional<Feedback> findFeedback(FeedbackId id);
    [[nodiscard]] bool hasFeedbackOf(std::int64_t complaint);
    Feedback addFeedback(Feedback feedback);
    void saveFeedback(const Feedback& feedback);

private:
    storage::Database& m_database;
};

/// Columns in the order of the tables.
[[nodiscard]] WorkReport readReport(const storage::Statement& row);
[[nodiscard]] Plan readPlan(const storage::Statement& row);
[[nodiscard]] Feedback readFeedback(const storage::Statement& row);

}  // namespace core::reports
