#pragma once

#include "core/orders/review.h"
#include "core/storage/database.h"

namespace core::orders {

/// A line of the hand-off file: an open edit request, a note, an approved application or a granted request that was not
/// exported yet.
struct HandoffRow {
    std::string shop;
    std::chrono::minutes utcOffset{};
    std::string number;
    /// Nothing: a note or an application, its text is in `after`.
    std::optional<OrderField> field;
    /// The stored word of an application's kind; empty: no application.
    std::string application;
    /// It is what a buyer wants of an order (core/requests): `application` is its word.
    bool isRequest = false;
    std::string before;
    std::string after;
    std::string by;
    Seconds at{};
    std::string buyer;
    /// Why it is asked for; of an edit that of the request it carries out.
    std::string reason;
};

class HandoffRepository final {
public:
    /// Nothing: all shops.
    HandoffRepository(storage::Database& database, std::optional<ShopId> shop);

    /// Edits first, then notes, applications and requests, each by shop and age.
    [[nodiscard]] std::vector<HandoffRow> open();
    [[nodiscard]] std::int64_t openCount();
    /// Everything that open() gives; in the same transaction.
    void markExported(Seconds at);

private:
    storage::Database& m_database;
    std::optional<ShopId> m_shop;
};

}  // namespace core::orders
