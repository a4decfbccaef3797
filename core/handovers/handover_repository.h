#pragma once

#include "core/handovers/handover.h"
#include "core/storage/database.h"

namespace core::handovers {

/// SQL of the acts on shift packs. Runs inside the caller's transaction.
class HandoverRepository final {
public:
    explicit HandoverRepository(storage::Database& database) : m_database(database) {}

    /// What an agent would leave behind now, in no order; notes of open conversations written from `notesSince` on.
    [[nodiscard]] std::vector<HandoverItem> left(const std::string& agent, Seconds notesSince);
    [[nodiscard]] std::optional<Handover> find(HandoverId id);
    [[nodiscard]] std::optional<HandoverId> findId(const std::string& ownId);
    /// Stores it with its lines; returns its id.
    HandoverId add(const Handover& handover);
    void acknowledgeItem(HandoverId id, std::size_t position, const std::string& by, Seconds at);
    void acknowledge(HandoverId id, const std::string& by, Seconds at);

private:
    void addLeft(std::vector<HandoverItem>& items, storage::Statement row);
    storage::Database& m_database;
};

}  // namespace core::handovers
