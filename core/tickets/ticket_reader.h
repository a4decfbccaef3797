#pragma once

#include <map>
#include <vector>

#include "core/agents/sight.h"
#include "core/tickets/ticket.h"

namespace core::storage {
class Database;
}

namespace core::tickets {

/// What the list shows; what is left empty does not narrow it.
struct TicketFilter {
    /// Nothing: every one that is not closed.
    std::optional<TicketState> state;
    std::optional<TicketLevel> level;
    std::string department;
    std::string owner;
    bool onlyOverdue = false;
    bool onlyEscalated = false;
    /// In the problem, the result, the customer, the order number, or the ticket's own number.
    std::string text;
    /// Whose tickets; one that was escalated to somebody is theirs too.
    agents::Sight sight = {};
    bool operator==(const TicketFilter&) const = default;
};

/// Reads tickets for the screen.
class TicketReader final {
public:
    explicit TicketReader(storage::Database& database) : m_database(database) {}

    [[nodiscard]] std::optional<Ticket> find(TicketId id);
    /// The most urgent first; of the 2,000 closed last, the newest first.
    [[nodiscard]] std::vector<Ticket> list(const TicketFilter& filter, Seconds now, std::int64_t limit);
    /// Of those that are not closed.
    [[nodiscard]] std::map<TicketState, std::int64_t> counts(const agents::Sight& sight = {});
    /// Of a buyer under any of these nicks, their own and those that concern them too, open ones first, newest first, at most 100 of each.
    [[nodiscard]] std::vector<Ticket> ofBuyer(orders::ShopId shop, const std::vector<std::string>& nicks);
    /// What a department has to answer, by due time.
    [[nodiscard]] std::vector<Ticket> questions(const std::string& department, const agents::Sight& sight = {});
    /// Those that one more buyer may be added to, the newest first.
    [[nodiscard]] std::vector<Ticket> joinable(orders::ShopId shop, const std::string& buyer, std::int64_t limit);
    /// The buyers beside its own.
    [[nodiscard]] std::vector<TicketBuyer> buyers(TicketId id);
    [[nodiscard]] std::vector<ChecklistItem> checklist(TicketId id);
    /// Oldest first.
    [[nodiscard]] std::vector<TicketHappening> history(const Ticket& ticket);
    /// Overdue ones of `owner` (empty: of all), and those escalated to them.
    [[nodiscard]] std::int64_t dueCount(Seconds now, const std::string& owner);
    [[nodiscard]] std::optional<Seconds> nextDue(Seconds after, const std::string& owner);

private:
    storage::Database& m_database;
};

}  // namespace core::tickets
