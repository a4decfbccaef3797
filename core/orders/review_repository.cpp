#include "core/orders/review_repository.h"

#include <nlohmann/json.hpp>

namespace core::orders {
namespace {

namespace sql {
constexpr auto kFind =
    "SELECT state, previous_state, before_act, hits, entered_at, decided_at, decided_by, "
    "hold_until, "
    "reason, question, answer, changed_at, version FROM work_review WHERE order_no = ?1 AND "
    "shop_id = ?2";
constexpr auto kSave =
    "UPDATE work_review SET state = ?3, previous_state = ?4, before_act = ?5, hits = ?6, "
    "decided_at = ?7, decided_by = ?8, hold_until = ?9, reason = ?10, question = ?11, answer = "
    "?12, "
    "changed_at = ?13, version = ?14 WHERE order_no = ?1 AND shop_id = ?2";
constexpr auto kFilled =
    "SELECT field FROM work_edit_request WHERE order_no = ?1 AND shop_id = ?2 "
    "AND state IN ('open', 'exported')";
}  // namespace sql

using Json = nlohmann::json;

std::optional<std::string> unlessEmpty(const std::string& text) {
    return text.empty() ? std::nullopt : std::optional(text);
}

Json secondsOf(const std::optional<Seconds>& at) {
    return at ? Json(at->time_since_epoch().count()) : Json();
}

std::optional<Seconds> secondsFrom(const Json& value) {
    return value.is_null()
               ? std::nullopt
               : std::optional(Seconds{std::chrono::seconds{value.get<std::int64_t>()}});
}

}  // namespace

ReviewRepository::ReviewRepository(storage::Database& database) : m_database(database) {}

std::optional<ReviewRepository::Stored> ReviewRepository::find(const OrderKey& key) {
    auto row = m_database.prepare(sql::kFind);
    row.bindAll(key.number, key.shop);
    if (!row.step()) {
        return std::nullopt;
    }
    Stored stored{.review = {.key = key,
                             // The CHECK of the table admits no other word.
                             .state = reviewStateFromWord(row.textView(0)).value(),
                             .previous = reviewStateFromWord(row.textView(1)),
                             .hits = hitsFromJson(row.textView(3)),
                             .enteredAt = row.time(4),
                             .decidedAt = row.optionalTime(5),
                             .decidedBy = row.text(6),
                             .holdUntil = row.optionalTime(7),
                             .reason = row.text(8),
                             .question = row.text(9),
                             .answer = row.text(10),
                             .changedAt = row.optionalTime(11),
                             .version = row.integer(12)},
                  .beforeAct = row.text(2)};
    return stored;
}

void ReviewRepository::save(const Stored& stored) {
    const Review& review = stored.review;
    const auto previous =
        review.previous ? std::optional(std::string(toWord(*review.previous))) : std::nullopt;
    m_database.prepare(sql::kSave)
        .run(review.key.number, review.key.shop, toWord(review.state), previous,
             unlessEmpty(stored.beforeAct), hitsToJson(review.hits), review.decidedAt,
             unlessEmpty(review.decidedBy), review.holdUntil, unlessEmpty(review.reason),
             unlessEmpty(review.question), unlessEmpty(review.answer), review.changedAt,
             review.version);
}

std::set<OrderField> ReviewRepository::filledFields(const OrderKey& key) {
    auto rows = m_database.prepare(sql::kFilled);
    rows.bindAll(key.number, key.shop);
    std::set<OrderField> fields;
    while (rows.step()) {
        if (const auto field = orderFieldFromWord(rows.textView(0))) {
            fields.insert(*field);
        }
    }
    return fields;
}

std::string hitsToJson(const std::vector<ReviewHit>& hits) {
    if (hits.empty()) {
        return "[]";
    }
    Json all = Json::array();
    for (const auto& hit : hits) {
        all.push_back({{"kind", std::string(toWord(hit.kind))},
                       {"field", std::string(toWord(hit.field))},
                       {"detail", hit.detail}});
    }
    return all.dump();
}

std::vector<ReviewHit> hitsFromJson(std::string_view json) {
    std::vector<ReviewHit> hits;
    const Json all = Json::parse(json, nullptr, false);
    if (!all.is_array()) {
        return hits;
    }
    for (const Json& entry : all) {
        const auto kind = reviewHitKindFromWord(entry.value("kind", ""));
        const auto field = orderFieldFromWord(entry.value("field", ""));
        if (kind && field) {
            hits.push_back({*kind, *field, entry.value("detail", "")});
        }
    }
    return hits;
}

std::string snapshotOf(const Review& review) {
    return Json{{"decided_at", secondsOf(review.decidedAt)},
                {"decided_by", review.decidedBy},
                {"hold_until", secondsOf(review.holdUntil)},
                {"reason", review.reason},
                {"question", review.question},
                {"answer", review.answer},
                {"changed_at", secondsOf(review.changedAt)}}
        .dump();
}

void restore(Review& review, const std::string& snapshot) {
    const Json json = Json::parse(snapshot);
    review.decidedAt = secondsFrom(json.at("decided_at"));
    review.decidedBy = json.at("decided_by").get<std::string>();
    review.holdUntil = secondsFrom(json.at("hold_until"));
    review.reason = json.at("reason").get<std::string>();
    review.question = json.at("question").get<std::string>();
    review.answer = json.at("answer").get<std::string>();
    // Older acts did not keep it.
    review.changedAt = secondsFrom(json.value("changed_at", Json()));
}

}  // namespace core::orders
