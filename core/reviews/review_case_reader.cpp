#include "core/reviews/review_case_reader.h"

#include <algorithm>
#include <iterator>

#include "core/events/event_repository.h"
#include "core/reviews/review_case_repository.h"

namespace core::reviews {
namespace {

namespace sql {
constexpr auto kOpen =
    "SELECT id, shop_id, coalesce(review_no, ''), coalesce(order_no, ''), buyer, product, "
    "rating, content, reviewed_at, follow_up_text, clock_from, reply, replied_at, state, "
    "owner, causes, plan, attempts, result, created_by, created_at, closed_at, version FROM "
    "work_review_case WHERE state <> 'closed' AND rating = ?1 AND (?2 = '' OR owner = ?2 OR "
    "owner = '') AND (?3 = '' OR instr(content, ?3) OR "
    "instr(follow_up_text, ?3) OR instr(product, ?3) OR instr(buyer, ?3) OR instr(order_no, ?3) OR "
    "instr(review_no, ?3)) AND (owner IN (SELECT value FROM json_each(?5, '$.names'))) = "
    "json_extract(?5, '$.only') ORDER BY clock_from, id LIMIT ?4";
constexpr auto kClosed =
    "SELECT id, shop_id, coalesce(review_no, ''), coalesce(order_no, ''), buyer, product, "
    "rating, content, reviewed_at, follow_up_text, clock_from, reply, replied_at, state, "
    "owner, causes, plan, attempts, result, created_by, created_at, closed_at, version FROM "
    "work_review_case WHERE state = 'closed' AND (?1 = '' OR rating = ?1) AND (?2 = '' OR "
    "owner = ?2) AND (?3 = '' OR instr(content, ?3) OR "
    "instr(follow_up_text, ?3) OR instr(product, ?3) OR instr(buyer, ?3) OR instr(order_no, ?3) OR "
    "instr(review_no, ?3)) AND (owner IN (SELECT value FROM json_each(?5, '$.names'))) = "
    "json_extract(?5, '$.only') ORDER BY closed_at DESC, id DESC LIMIT ?4";
constexpr auto kOpenCounts =
    "SELECT rating, count(*) FROM work_review_case WHERE state <> 'closed' AND (?1 = '' OR "
    "owner = ?1 OR owner = '') AND (owner IN (SELECT value FROM json_each(?2, '$.names'))) = "
    "json_extract(?2, '$.only') GROUP BY rating";
constexpr auto kReceivedIn =
    "SELECT id, shop_id, coalesce(review_no, ''), coalesce(order_no, ''), buyer, product, "
    "rating, content, reviewed_at, follow_up_text, clock_from, reply, replied_at, state, "
    "owner, causes, plan, attempts, result, created_by, created_at, closed_at, version FROM "
    "work_review_case WHERE reviewed_at >= ?1 AND reviewed_at < ?2 ORDER BY reviewed_at, id";
constexpr auto kRatingCounts =
    "SELECT rating, count(*) FROM work_review_case WHERE reviewed_at >= ?1 AND reviewed_at < ?2 "
    "GROUP BY rating";
constexpr auto kCauses =
    "SELECT c.value, count(*) FROM work_review_case r, json_each(r.causes) c WHERE reviewed_at >= "
    "?1 AND reviewed_at < ?2 GROUP BY c.value ORDER BY count(*) DESC, c.value";
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

std::map<Rating, std::int64_t> readCounts(storage::Statement row) {
    std::map<Rating, std::int64_t> counts;
    while (row.step()) {
        counts[ratingFromWord(row.textView(0)).value()] = row.integer(1);
    }
    return counts;
}

}  // namespace

std::optional<ReviewCase> ReviewCaseReader::find(ReviewCaseId id) {
    return ReviewCaseRepository(m_database).find(id);
}

std::vector<ReviewCase> ReviewCaseReader::list(const ReviewFilter& filter) {
    if (filter.isClosed) {
        auto row = m_database.prepare(sql::kClosed);
        row.bindAll(filter.rating ? toWord(*filter.rating) : std::string_view(), filter.owner,
                    filter.text, filter.limit, filter.sight.toJson());
        return readAll(std::move(row));
    }
    std::vector<ReviewCase> reviews;
    for (const auto rating : kRatings) {
        if (!filter.rating || filter.rating == rating) {
            auto row = m_database.prepare(sql::kOpen);
            row.bindAll(toWord(rating), filter.owner, filter.text, filter.limit,
                        filter.sight.toJson());
            std::ranges::move(readAll(std::move(row)), std::back_inserter(reviews));
        }
    }
    std::ranges::stable_sort(reviews, {}, [](const ReviewCase& review) {
        return std::pair(review.clockFrom, review.id);
    });
    return reviews;
}

std::map<Rating, std::int64_t> ReviewCaseReader::openCounts(const std::string& owner,
                                                          const agents::Sight& sight) {
    auto row = m_database.prepare(sql::kOpenCounts);
    row.bindAll(owner, sight.toJson());
    return readCounts(std::move(row));
}

std::map<Rating, std::int64_t> ReviewCaseReader::ratings(Seconds from, Seconds to) {
    auto row = m_database.prepare(sql::kRatingCounts);
    row.bindAll(from, to);
    return readCounts(std::move(row));
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
