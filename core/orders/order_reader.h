#pragma once

#include "core/events/event.h"
#include "core/orders/review.h"

#include <functional>
#include <stop_token>

namespace core::storage {
class Database;
}

namespace core::orders {

/// Which orders a list shows.
enum class OrderScope {
    /// Waiting for a person now: waiting, asked or held reviews of orders that are not shipped.
    ReviewQueue,
    Waiting,
    Asked,
    Held,
    AutoPassed,
    Decided,
    All,
    /// Paid and not shipped, whatever the review says (R087).
    Unshipped,
    /// Decided, not shipped, and changed by an import since: somebody should look again.
    ChangedSince,
};
enum class OrderSort { Urgency, CreatedDescending, CreatedAscending, AmountDescending };

struct OrderFilter {
    OrderScope scope = OrderScope::ReviewQueue;
    std::optional<ShopId> shop;
    std::optional<ReviewHitKind> hit;
    std::optional<OrderFlag> flag;
    /// Free text: number, nick, receiver, phone, tracking number, title; resolved by search::OrderSearch.
    std::string text;
    /// Only orders of one import's difference of that kind (`new`, `paid`, …; see mirror_difference).
    std::optional<std::int64_t> importId;
    std::string differenceKind;
    OrderSort sort = OrderSort::Urgency;
    bool operator==(const OrderFilter&) const = default;
};

/// A row of a list: what a table shows of an order and its review, and nothing else.
struct OrderListRow {
    std::int64_t id = 0;
    OrderKey key;
    OrderState state = OrderState::Unknown;
    std::string statusText;
    std::string buyerNick;
    std::string receiver;
    std::optional<Fen> total;
    std::optional<Fen> paid;
    std::optional<Seconds> createdAt;
    std::optional<Seconds> paidAt;
    std::optional<Seconds> shipBy;
    std::string title;
    std::optional<std::int64_t> pieces;
    std::optional<ReviewState> reviewState;
    std::int64_t reviewVersion = 0;
    std::vector<ReviewHit> hits;
    std::optional<Seconds> holdUntil;
    std::vector<OrderFlag> flags;
    bool hasNote = false;
    /// See Review::changedAt.
    bool isChangedSince = false;
    bool operator==(const OrderListRow&) const = default;
};

/// Everything the detail of one order shows, still unmasked: the view-model masks.
struct OrderDetail {
    OrderWithItems order;
    std::optional<Review> review;
    std::vector<OrderListRow> otherOrders;
    std::vector<OrderNote> notes;
    std::vector<OrderFlag> flags;
    std::vector<EditRequest> edits;
    std::vector<events::Event> timeline;
};

struct ReviewCounts {
    std::int64_t waiting = 0;
    std::int64_t asked = 0;
    std::int64_t held = 0;
    std::int64_t autoPassed = 0;
    std::int64_t decided = 0;
    /// Of the decided: those an import changed since.
    std::int64_t changedSince = 0;
};

/// Reads orders for the screen and the command line. A list is a snapshot of row ids in order, made in a job
/// for large shops; rows are then fetched by id, a page at a time, in well under a millisecond each.
class OrderReader final {
public:
    explicit OrderReader(storage::Database& database);

    /// Row ids in list order. `sink` gets them in growing pieces (the first of at most 200, so that the first
    /// page is on the screen at once); stops early when asked to.
    void listIds(const OrderFilter& filter, const ReviewRules& rules, std::stop_token stop,
                 const std::function<void(std::vector<std::int64_t>)>& sink);
    /// Rows in the order of `ids`; an id that is gone is left out.
    [[nodiscard]] std::vector<OrderListRow> rows(const std::vector<std::int64_t>& ids,
                                                 const ReviewRules& rules);
    [[nodiscard]] std::optional<std::int64_t> findId(const OrderKey& key);
    [[nodiscard]] std::optional<OrderWithItems> find(const OrderKey& key);
    [[nodiscard]] std::optional<OrderDetail> detail(const OrderKey& key, const ReviewRules& rules);
    [[nodiscard]] ReviewCounts counts(std::optional<ShopId> shop);

private:
    /// Reviews of a shop or of all: only an import makes new ones, and counting a million takes long.
    struct ReviewTotal {
        std::int64_t import = -1;
        std::optional<ShopId> shop;
        std::int64_t count = 0;
    };
    [[nodiscard]] std::int64_t reviewTotal(std::optional<ShopId> shop);

    storage::Database& m_database;
    ReviewTotal m_total;
};

}  // namespace core::orders
