#include "core/reviews/review_case_repository.h"

#include <nlohmann/json.hpp>

namespace core::reviews {
namespace {

using Json = nlohmann::json;

namespace sql {
constexpr auto kFind =
    "SELECT id, shop_id, coalesce(review_no, ''), coalesce(order_no, ''), buyer, product, "
    "rating, content, reviewed_at, follow_up_text, clock_from, reply, replied_at, state, "
    "owner, causes, plan, attempts, result, created_by, created_at, closed_at, version FROM "
    "work_review_case WHERE id = ?1";
constexpr auto kFindNumber =
    "SELECT id, shop_id, coalesce(review_no, ''), coalesce(order_no, ''), buyer, product, "
    "rating, content, reviewed_at, follow_up_text, clock_from, reply, replied_at, state, "
    "owner, causes, plan, attempts, result, created_by, created_at, closed_at, version FROM "
    "work_review_case WHERE shop_id = ?1 AND review_no = ?2";
constexpr auto kFindLike =
    "SELECT id, shop_id, coalesce(review_no, ''), coalesce(order_no, ''), buyer, product, "
    "rating, content, reviewed_at, follow_up_text, clock_from, reply, replied_at, state, "
    "owner, causes, plan, attempts, result, created_by, created_at, closed_at, version FROM "
    "work_review_case WHERE shop_id = ?1 AND order_no IS nullif(?2, '') AND buyer = ?3 AND "
    "product = ?4 AND reviewed_at = ?5 AND (review_no IS NULL OR ?6 = '') ORDER BY id LIMIT 1";
constexpr auto kAdd =
    "INSERT INTO work_review_case (id, shop_id, review_no, order_no, buyer, product, rating, "
    "content, reviewed_at, follow_up_text, clock_from, reply, replied_at, state, owner, "
    "causes, plan, attempts, result, created_by, created_at, closed_at, version) VALUES "
    "(nullif(?1, 0), ?2, nullif(?3, ''), nullif(?4, ''), ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, "
    "?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23)";
constexpr auto kSave =
    "UPDATE work_review_case SET shop_id = ?2, review_no = nullif(?3, ''), order_no = "
    "nullif(?4, ''), buyer = ?5, product = ?6, rating = ?7, content = ?8, reviewed_at = ?9, "
    "follow_up_text = ?10, clock_from = ?11, reply = ?12, replied_at = ?13, state = ?14, "
    "owner = ?15, causes = ?16, plan = ?17, attempts = ?18, result = ?19, created_by = ?20, "
    "created_at = ?21, closed_at = ?22, version = ?23 WHERE id = ?1";
}  // namespace sql

std::string jsonOf(const std::vector<Cause>& causes) {
    Json json = Json::array();
    for (const auto cause : causes) {
        json.push_back(std::string(toWord(cause)));
    }
    return json.dump();
}

std::vector<Cause> causesOf(std::string_view text) {
    std::vector<Cause> causes;
    for (const auto& word : Json::parse(text)) {
        causes.push_back(causeFromWord(word.get<std::string>()).value());
    }
    return causes;
}

std::optional<std::string> jsonOf(const std::optional<ContactPlan>& plan) {
    return plan ? std::optional(Json{{"tool", std::string(toWord(plan->tool))},
                                     {"at", plan->at.time_since_epoch().count()},
                                     {"moment", plan->moment},
                                     {"judgment", plan->judgment}}
                                    .dump())
                : std::nullopt;
}

Seconds timeOf(const Json& json) {
    return Seconds{std::chrono::seconds{json.get<std::int64_t>()}};
}

std::optional<ContactPlan> planOf(std::string_view text) {
    if (text.empty()) {
        return std::nullopt;
    }
    const auto json = Json::parse(text);
    return ContactPlan{.tool = contactToolFromWord(json.at("tool").get<std::string>()).value(),
                       .at = timeOf(json.at("at")),
                       .moment = json.at("moment").get<std::string>(),
                       .judgment = json.at("judgment").get<std::string>()};
}

void run(storage::Statement statement, const ReviewCase& review) {
    statement.run(review.id, review.shop, review.reviewNumber, review.orderNumber, review.buyer,
                  review.product, toWord(review.rating), review.text, review.reviewedAt,
                  review.followUpText, review.clockFrom, review.reply, review.repliedAt,
                  toWord(review.state), review.owner, jsonOf(review.causes), jsonOf(review.plan),
                  jsonOf(review.attempts), review.result, review.createdBy, review.createdAt,
                  review.closedAt, review.version);
}

}  // namespace

ReviewCase readReviewCase(const storage::Statement& row) {
    // The CHECKs of the table admit no other words.
    return {.id = row.integer(0),
            .shop = row.integer(1),
            .reviewNumber = row.text(2),
            .orderNumber = row.text(3),
            .buyer = row.text(4),
            .product = row.text(5),
            .rating = ratingFromWord(row.textView(6)).value(),
            .text = row.text(7),
            .reviewedAt = row.time(8),
            .followUpText = row.text(9),
            .clockFrom = row.time(10),
            .reply = row.text(11),
            .repliedAt = row.optionalTime(12),
            .state = reviewCaseStateFromWord(row.textView(13)).value(),
            .owner = row.text(14),
            .causes = causesOf(row.textView(15)),
            .plan = planOf(row.textView(16)),
            .attempts = customers::contactAttemptsOf(row.textView(17)),
            .result = row.text(18),
            .createdBy = row.text(19),
            .createdAt = row.time(20),
            .closedAt = row.optionalTime(21),
            .version = row.integer(22)};
}

std::optional<ReviewCase> ReviewCaseRepository::find(ReviewCaseId id) {
    auto row = m_database.prepare(sql::kFind);
    row.bindAll(id);
    return row.step() ? std::optional(readReviewCase(row)) : std::nullopt;
}

std::optional<ReviewCase> ReviewCaseRepository::findLike(orders::ShopId shop,
                                                         const ReviewRow& row) {
    if (!row.reviewNumber.empty()) {
        auto found = m_database.prepare(sql::kFindNumber);
        found.bindAll(shop, row.reviewNumber);
        if (found.step()) {
            return readReviewCase(found);
        }
    }
    auto found = m_database.prepare(sql::kFindLike);
    found.bindAll(shop, row.orderNumber, row.buyer, row.product, row.reviewedAt, row.reviewNumber);
    return found.step() ? std::optional(readReviewCase(found)) : std::nullopt;
}

ReviewCase ReviewCaseRepository::add(ReviewCase review) {
    run(m_database.prepare(sql::kAdd), review);
    review.id = m_database.lastInsertId();
    return review;
}

void ReviewCaseRepository::save(const ReviewCase& review) {
    run(m_database.prepare(sql::kSave), review);
}

}  // namespace core::reviews
