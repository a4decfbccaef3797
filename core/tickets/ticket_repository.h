#pragma once

#include <vector>

#include "core/storage/database.h"
#include "core/tickets/ticket.h"

namespace core::tickets {

/// SQL of the acts on tickets. Runs inside the caller's transaction.
class TicketRepository final {
public:
    explicit TicketRepository(storage::Database& database) : m_database(database) {}

    [[nodiscard]] std::optional<Ticket> find(TicketId id);
    /// Returns it with its id.
    Ticket add(Ticket ticket);
    void save(const Ticket& ticket);

    [[nodiscard]] std::vector<ChecklistItem> checklist(TicketId id);
    /// At the end.
    void addItem(TicketId id, const std::string& text);
    /// False: there is no such line.
    bool saveItem(TicketId id, const ChecklistItem& item);

    [[nodiscard]] std::vector<TicketBuyer> buyers(TicketId id);
    /// With the position it has.
    void addBuyer(TicketId id, const TicketBuyer& buyer);
    /// How it stands: its notice and the telling.
    void saveBuyer(TicketId id, const TicketBuyer& buyer);
    void removeBuyer(TicketId id, std::int64_t position);

    /// The words of an act; returns their number for its event.
    std::int64_t addEntry(TicketId id, const std::string& text);
    [[nodiscard]] std::string entry(std::int64_t number);

    /// Buyers of solved ones whose notice was sent or copied since, with who did it; position 0: its own.
    struct Heard {
        TicketId id = 0;
        std::int64_t position = 0;
        std::string by;
    };
    [[nodiscard]] std::vector<Heard> heard();

private:
    storage::Database& m_database;
};

/// Columns in the order that readTicket expects.
[[nodiscard]] Ticket readTicket(const storage::Statement& row);

}  // namespace core::tickets
