#pragma once

#include "core/agents/sight.h"
#include "core/complaints/complaint_policy.h"
#include "core/parcels/parcel_rules.h"
#include "core/reviews/review_case_policy.h"
#include "core/worklist/work_item.h"

#include <functional>
#include <stop_token>

namespace core::storage {
class Database;
}

namespace core::worklist {

struct WorkFilter {
    /// Theirs, and what is nobody's yet; empty: everybody's.
    std::string owner;
    /// Whose work somebody sees at all, and the same of complaints, which a post of their own settles. Orders to review
    /// and applications that wait for a decision are nobody's own.
    agents::Sight sight = {};
    agents::Sight complaintSight = {};
    /// Only this kind; nothing: all.
    std::optional<WorkKind> kind;
    /// At most as many of each kind, those whose limit comes first: a list of 100,000 is never read whole.
    std::int64_t limit = 200;
    /// Until a buyer who waits is answered at the latest.
    std::chrono::seconds answerWithin{180};
    /// From payment, where the file names no time to ship by.
    std::chrono::hours shipWithin{48};
    /// Of a shop; the default rules where it is not known.
    std::function<complaints::ComplaintRules(orders::ShopId)> complaintRules = nullptr;
    reviews::ReviewRules reviewRules;
    /// Of a shop; the default rules where it is not known.
    std::function<parcels::ParcelRules(orders::ShopId)> parcelRules = nullptr;
};

struct Worklist {
    /// By urgency.
    std::vector<WorkItem> items;
    /// All that are open, shown or not.
    std::map<WorkKind, std::int64_t> counts;
    std::int64_t overdue = 0;
    std::int64_t dueSoon = 0;
};

/// What an agent did since a time, for the head of the list.
struct DayFigures {
    std::int64_t conversationsClosed = 0;
    std::int64_t repliesSent = 0;
    std::int64_t ordersReviewed = 0;
    std::int64_t casesEnded = 0;
    bool operator==(const DayFigures&) const = default;
};

/// Reads everything that waits, of every subject.
class WorklistReader final {
public:
    explicit WorklistReader(storage::Database& database) : m_database(database) {}

    [[nodiscard]] Worklist read(const WorkFilter& filter, Seconds now, const std::stop_token& stop = {});
    [[nodiscard]] DayFigures figures(const std::string& agent, Seconds since);

private:
    storage::Database& m_database;
};

}  // namespace core::worklist
