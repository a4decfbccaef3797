#pragma once

#include <string>
#include <vector>

#include "core/worklist/work_item.h"

namespace core::storage {
class Database;
}

namespace core::worklist {

/// An open case of one buyer: a request, parcel, return, complaint or ticket, wherever its work stands.
struct BuyerCase {
    WorkKind kind = WorkKind::Ticket;
    std::int64_t id = 0;
    /// Empty: about no certain order.
    std::string orderNumber;
    /// The word of its kind or topic, and of its state.
    std::string what;
    std::string state;
    std::string owner;
    /// Nothing: no limit runs.
    std::optional<Seconds> dueAt;
    bool operator==(const BuyerCase&) const = default;
};

/// Reads what is open for one buyer, of every subject of cases (R188).
class BuyerCasesReader final {
public:
    explicit BuyerCasesReader(storage::Database& database) : m_database(database) {}

    /// Of a buyer under any of these nicks: those whose limit comes first in front, at most 50 of each kind and nick.
    [[nodiscard]] std::vector<BuyerCase> open(orders::ShopId shop, const std::vector<std::string>& nicks);

private:
    storage::Database& m_database;
};

}  // namespace core::worklist
