#pragma once

#include "core/jobs/job_queue.h"
#include "core/stats/top_list.h"

namespace core::storage {
class Database;
}

namespace core::stats {

/// What the figures do not say: what buyers ask, why they complain, give bad reviews and send goods back, who buys when.
/// Long: for a job with a connection of its own; what is cancelled gives nothing.
class AnalysisReader final {
public:
    explicit AnalysisReader(storage::Database& database) : m_database(database) {}

    /// Most first, at most `limit`.
    [[nodiscard]] std::vector<TopQuestion> questions(const AnalysisScope& scope, std::size_t limit,
                                                     const jobs::JobContext& job);
    /// Complaints received, reviews written and returns opened in the time.
    [[nodiscard]] CaseRows cases(const AnalysisScope& scope);
    [[nodiscard]] CrossTable reviewCausesByComplaint(const AnalysisScope& scope);
    /// By tier as the tier rule of each shop has it today, then by part of the day.
    [[nodiscard]] std::vector<Segment> segments(const AnalysisScope& scope, const jobs::JobContext& job);
    /// R265.
    [[nodiscard]] std::vector<HandlingTime> handlingTimes(const AnalysisScope& scope);

private:
    storage::Database& m_database;
};

}  // namespace core::stats
