#pragma once

#include <functional>
#include <unordered_set>

#include "core/orders/review.h"
#include "core/storage/database.h"

namespace core::orders {

/// A paid order that is not shipped, with what its review was made from.
struct IntakeRow {
    std::int64_t id = 0;
    std::string number;
    std::int64_t rowHash = 0;
    std::int64_t lastImport = 0;
    std::optional<Seconds> createdAt;
    std::optional<ReviewState> state;
    std::int64_t reviewedHash = 0;
    /// By what its duplicates are found; live until the visit ends.
    std::string_view buyerNick;
    std::string_view mobile;
    std::string_view phone;
    std::string_view address;
};

/// What an import wrote about an order that was decided before.
struct LateChange {
    std::string number;
    std::string kind;
};

/// The SQL of taking orders into review: wide reads in one pass, one upsert an order.
class IntakeRepository final {
public:
    IntakeRepository(storage::Database& database, ShopId shop);

    /// A visit that returns false is the last one.
    void eachPaid(const std::function<bool(const IntakeRow&)>& visit);
    /// Numbers of the shop's orders with an open complaint: flagged by an agent, or a refund that
    /// the platform stepped into. Together the set form of OrderRepository::hasOpenComplaint.
    [[nodiscard]] std::unordered_set<std::string> complaintFlags();
    [[nodiscard]] std::unordered_set<std::string> disputes();
    /// Some order of the platform's table names a receiver, phone or address.
    [[nodiscard]] bool knowsReceivers(const std::string& platform);
    /// The row hashes of the order's items, in their order.
    [[nodiscard]] std::vector<std::int64_t> itemHashes(const std::string& number);

    struct Timed {
        std::int64_t id;
        Seconds createdAt;
        std::string_view buyerNick;
        std::string_view mobile;
        std::string_view phone;
        std::string_view address;
        std::string_view titles;
    };
    /// Orders that are not closed, created within [from, to], by time. The texts live until the
    /// visit ends.
    void eachCreated(Seconds from, Seconds to, const std::function<bool(const Timed&)>& visit);

    /// Makes or renews the review; a decided one stays as it is. `entered`: when it comes to the
    /// queue by this.
    void put(const std::string& number, const std::vector<ReviewHit>& hits, std::int64_t hash,
             Seconds entered);

    /// Changes of decided orders that nobody was told of. Import 0: of all imports after `since`
    /// and the decision.
    [[nodiscard]] std::vector<LateChange> lateChanges(std::int64_t importId, Seconds since);
    void markChanged(const std::string& number, Seconds at);

private:
    [[nodiscard]] std::unordered_set<std::string> numbers(const char* query);

    storage::Database& m_database;
    ShopId m_shop;
    storage::Statement m_itemHashes;
    storage::Statement m_put;
};

}  // namespace core::orders
