#pragma once

#include <string>

#include "core/orders/order.h"
#include "core/storage/database.h"

namespace support {

/// An order that no rule objects to, changed step by step:
/// `anOrder("1001").fen(3990).message("…")`.
class OrderBuilder final {
public:
    explicit OrderBuilder(std::string number);

    OrderBuilder& state(core::orders::OrderState state);
    OrderBuilder& fen(std::int64_t paid);
    OrderBuilder& unpriced();
    OrderBuilder& buyer(std::string nick, std::string account = {});
    OrderBuilder& receiver(std::string name);
    OrderBuilder& mobile(std::string mobile);
    OrderBuilder& phone(std::string phone);
    OrderBuilder& address(std::string address);
    OrderBuilder& changedAddress(std::string address);
    OrderBuilder& title(std::string title);
    OrderBuilder& pieces(std::int64_t pieces);
    OrderBuilder& message(std::string message);
    OrderBuilder& memo(std::string memo);
    OrderBuilder& cashOnDelivery();
    OrderBuilder& damaged();
    /// Seconds after the builder's first moment, 2023-11-14 22:13:20 UTC.
    OrderBuilder& createdAfter(std::chrono::seconds later);
    OrderBuilder& item(std::string outerCode, std::int64_t priceFen, std::int64_t quantity = 1);
    OrderBuilder& paidForItem(std::int64_t fen, std::int64_t refundFen = 0);
    OrderBuilder& sku(std::string sku);

    [[nodiscard]] const core::orders::OrderWithItems& build() const { return m_built; }
    operator const core::orders::OrderWithItems&() const {
        return m_built;
    }  // NOLINT: reads as the value
    /// Writes the order as an import of that number would: a row that is there already is replaced.
    void store(core::storage::Database& database, std::int64_t importId = 1) const;

private:
    core::orders::OrderWithItems m_built;
};

inline constexpr core::Seconds kFirstMoment{std::chrono::seconds{1'700'000'000}};
[[nodiscard]] OrderBuilder anOrder(std::string number = "350000000000000001");

/// Every row of every table as text, for "nothing changed".
[[nodiscard]] std::string dump(core::storage::Database& database);

}  // namespace support
