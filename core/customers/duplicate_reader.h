#pragma once

#include "core/customers/customer.h"

#include <stop_token>

namespace core::storage {
class Database;
}

namespace core::customers {

/// Why two nicks may be one buyer.
enum class DuplicateReason { SameMobile, SameReceiverAndAddress };

struct Duplicate {
    std::string nick;
    DuplicateReason reason = DuplicateReason::SameMobile;
    /// The number, or the receiver, masked.
    std::string masked;
    /// Orders under that nick that show it.
    std::int64_t orderCount = 0;
    bool operator==(const Duplicate&) const = default;
};

/// Finds other nicks of a buyer (lessons.md row 1) by what the newest receivers have in common. Slow in a large shop:
/// call it in a job.
class DuplicateReader final {
public:
    explicit DuplicateReader(storage::Database& database);
    /// Without nicks that are the customer's already and those that a person said are another buyer. Values that the
    /// platform masks, and virtual numbers, prove nothing.
    [[nodiscard]] std::vector<Duplicate> find(const Customer& customer, const std::stop_token& stop);

private:
    storage::Database& m_database;
};

}  // namespace core::customers
