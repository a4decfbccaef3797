#include "core/reviews/review_case_reader.h"

#include "core/events/event_repository.h"
#include "core/reviews/review_case_repository.h"

namespace core::reviews {
namespace {

namespace sql {
constexpr auto kOpen =
    "SELECT id, shop_id, coalesce(review_no, ''), coalesce(order_no, ''), buyer, product, "
    "rating, content, reviewed_at, follow_up_text, clock_from, reply, replied_at, state, "
    "owner, cause, plan, attempts, result, created_by, created_at, closed_at, version FROM "
    "work_review_case WHERE state <> 'closed' AND (?1 = '' OR owner = ?1 OR owner = '') ORDER"
    " BY clock_from, id LIMIT ?2";
constexpr auto kClosed =
    "SELECT id, shop_id, coalesce(review_no, ''), coalesce(order_no, ''), buyer, product, "
    "rating, content, reviewed_at, follow_up_text, clock_from, reply, replied_at, state, "
    "owner, cause, plan, attempts, result, created_by, created_at, closed_at, version FROM "
    "work_review_case WHERE state = 'closed' AND (?1 = '' OR owner = ?1) ORDER BY closed_at "
    "DESC, id DESC LIMIT ?2";
constexpr auto kReceivedIn =
    "SELECT id, shop_id, coalesce(review_no, ''), coalesce(order_no, ''), buyer, product, "
    "rating, content, reviewed_at, follow_up_text, clock_from, reply, replied_at, state, "
    "owner, cause, plan, attempts, result, created_by, created_at, closed_at, version FROM "
    "work_review_case WHERE reviewed_at >= ?1 AND reviewed_at < ?2 ORDER BY reviewed_at, id";
constexpr auto kCauses =
    "SELECT cause, count(*) FROM work_review_case WHERE cause IS NOT NULL AND reviewed_at >= "
    "?1 AND reviewed_at < ?2 GROUP BY cause ORDER BY count(*) DESC, cause";
constexpr auto kProducts =
    "SELECT product, sum(rating = 'good'), sum(rating = 'middle'), sum(rating = 'bad') FROM "
    "work_review_case WHERE product <> '' AND reviewed_at >= ?1 AND reviewed_at < ?2 GROUP BY"
    " product ORDER BY sum(rating = 'bad') DESC, sum(rating = 'middle') DESC, product LIMIT "
    "?3";
}  // namespace sql

std::vector<ReviewCase> readAll(storage::Statement row) {
    std::vector<ReviewCase> reviews;
    while (row.step()) {
        reviews.push_back(readReviewCase(row));
    }
    return reviews;
}

}  // namespace

std::optional<ReviewCase> ReviewCaseReader::find(ReviewCaseId id) {
    return ReviewCaseRepository(m_database).find(id);
}

std::vector<ReviewCase> ReviewCaseReader::open(const std::string& owner, std::int64_t limit) {
    auto row = m_database.prepare(sql::kOpen);
    row.bindAll(owner, limit);
    return readAll(std::move(row));
}

std::vector<ReviewCase> ReviewCaseReader::closed(const std::string& owner, std::int64_t limit) {
    auto row = m_database.prepare(sql::kClosed);
    row.bindAll(owner, limit);
    return readAll(std::move(row));
}

std::vector<ReviewCase> ReviewCaseReader::receivedIn(Seconds from, Seconds to) {
    auto row = m_database.prepare(sql::kReceivedIn);
    row.bindAll(from, to);
    return readAll(std::move(row));
}

std::vector<events::Event> ReviewCaseReader::history(const ReviewCase& review) {
    return events::listOf(m_database, "review", review.shop, std::to_string(review.id));
}

std::vector<CauseCount> ReviewCaseReader::causes(Seconds from, Seconds to) {
    auto row = m_database.prepare(sql::kCauses);
    row.bindAll(from, to);
    std::vector<CauseCount> causes;
    while (row.step()) {
        causes.push_back({causeFromWord(row.textView(0)).value(), row.integer(1)});
    }
    return causes;
}

std::vector<ProductCount> ReviewCaseReader::products(Seconds from, Seconds to, std::int64_t limit) {
    auto row = m_database.prepare(sql::kProducts);
    row.bindAll(from, to, limit);
    std::vector<ProductCount> products;
    while (row.step()) {
        products.push_back({row.text(0), row.integer(1), row.integer(2), row.integer(3)});
    }
    return products;
}

}  // namespace core::reviews
