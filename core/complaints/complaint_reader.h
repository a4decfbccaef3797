#pragma once

#include "core/agents/sight.h"
#include "core/complaints/complaint_policy.h"
#include "core/events/event.h"

#include <functional>

namespace core::storage {
class Database;
}

namespace core::complaints {

/// A cause with how often it stood behind a complaint.
struct CauseCount {
    std::string cause;
    ResponsibleParty responsible = ResponsibleParty::Unclear;
    std::int64_t complaints = 0;
    bool operator==(const CauseCount&) const = default;
};

/// Reads complaints for the screen, the reports and the worklist.
class ComplaintReader final {
public:
    /// The rules of a shop, on the same connection.
    using Rules = std::function<ComplaintRules(orders::ShopId)>;

    explicit ComplaintReader(
        storage::Database& database, Rules rules = [](orders::ShopId) { return defaultComplaintRules(); })
        : m_database(database), m_rules(std::move(rules)) {}

    [[nodiscard]] ComplaintRules rules(orders::ShopId shop) { return m_rules(shop); }

    [[nodiscard]] std::optional<Complaint> find(ComplaintId id);
    /// Not closed, the oldest first; `owner` empty: of all that `sight` covers.
    [[nodiscard]] std::vector<Complaint> open(const std::string& owner = {}, const agents::Sight& sight = {});
    /// Closed ones, newest first, at most as many.
    [[nodiscard]] std::vector<Complaint> closed(const std::string& owner, std::int64_t limit,
                                                const agents::Sight& sight = {});
    /// Received in [from, to), the oldest first: for reports and figures.
    [[nodiscard]] std::vector<Complaint> receivedIn(Seconds from, Seconds to);
    /// Others of the same buyer, order or product, newest first.
    [[nodiscard]] std::vector<EarlierComplaint> related(const Complaint& complaint);
    /// What happened to it, the oldest first.
    [[nodiscard]] std::vector<events::Event> history(const Complaint& complaint);
    /// Of summaries of complaints received in [from, to), the most frequent first.
    [[nodiscard]] std::vector<CauseCount> causes(Seconds from, Seconds to);

private:
    storage::Database& m_database;
    Rules m_rules;
};

}  // namespace core::complaints
