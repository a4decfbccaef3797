#include "core/stats/analysis_reader.h"

#include <set>

#include "core/complaints/complaint_reader.h"
#include "core/returns/return_reader.h"
#include "core/reviews/review_case_reader.h"
#include "core/settings/settings_reader.h"
#include "core/stats/analysis_repository.h"

namespace core::stats {
namespace {

/// How far before and after a review a complaint about the same order still belongs to it.
constexpr std::chrono::days kBesideReview{90};

template <class Row>
void keepShop(std::vector<Row>& rows, const std::optional<orders::ShopId>& shop) {
    std::erase_if(rows, [&shop](const Row& row) { return shop && row.shop != *shop; });
}

}  // namespace

std::vector<TopQuestion> AnalysisReader::questions(const AnalysisScope& scope, std::size_t limit,
                                                   const jobs::JobContext& job) {
    QuestionCounter counter;
    AnalysisRepository(m_database).questionLines(scope, [&](const QuestionLine& line) {
        counter.take(line);
        return !job.isCancelled();
    });
    return job.isCancelled() ? std::vector<TopQuestion>() : counter.finished(limit);
}

CaseRows AnalysisReader::cases(const AnalysisScope& scope) {
    CaseRows rows{
        .complaints = complaints::ComplaintReader(m_database).receivedIn(scope.from, scope.to),
        .reviews = reviews::ReviewCaseReader(m_database).receivedIn(scope.from, scope.to),
        .returns = returns::ReturnReader(m_database).touchedIn(scope.from, scope.to)};
    std::erase_if(rows.returns, [&scope](const returns::ReturnCase& c) {
        return c.openedAt < scope.from || c.openedAt >= scope.to ||
               c.state == returns::ReturnState::Withdrawn;
    });
    keepShop(rows.complaints, scope.shop);
    keepShop(rows.reviews, scope.shop);
    keepShop(rows.returns, scope.shop);
    return rows;
}

CrossTable AnalysisReader::reviewCausesByComplaint(const AnalysisScope& scope) {
    auto reviews = reviews::ReviewCaseReader(m_database).receivedIn(scope.from, scope.to);
    keepShop(reviews, scope.shop);
    return stats::reviewCausesByComplaint(
        reviews, complaints::ComplaintReader(m_database)
                     .receivedIn(scope.from - kBesideReview, scope.to + kBesideReview));
}

std::vector<Segment> AnalysisReader::segments(const AnalysisScope& scope,
                                              const jobs::JobContext& job) {
    settings::SettingsReader settings(m_database);
    AnalysisRepository repository(m_database);
    std::map<orders::ShopId, std::chrono::minutes> offsets;
    std::map<orders::ShopId, settings::TierRule> rules;
    for (const auto& shop : settings.shops()) {
        offsets[shop.id] = shop.utcOffset;
        rules[shop.id] = settings.tierRule(shop.id);
    }
    struct Count {
        std::set<std::pair<orders::ShopId, std::string>> buyers;
        std::int64_t orders = 0;
        Fen paid;
    };
    std::map<std::pair<customers::CustomerTier, DayPart>, Count> counts;
    std::map<std::pair<orders::ShopId, std::string>, customers::CustomerTier> tiers;
    for (const auto& [shop, offset] : offsets) {
        if (scope.shop && *scope.shop != shop) {
            continue;
        }
        auto one = scope;
        one.shop = shop;
        repository.paidOrders(one, offset, [&](const AnalysisRepository::PaidOrder& order) {
            const std::pair buyer{order.shop, order.buyer};
            auto tier = tiers.find(buyer);
            if (tier == tiers.end()) {
                const auto worth = repository.worthOf(order.shop, order.buyer);
                customers::Customer customer;
                customer.paidCount = worth.paidCount;
                customer.paid = worth.paid;
                tier = tiers.emplace(buyer, customers::tierOf(customer, rules[order.shop])).first;
            }
            auto& count = counts[{tier->second, dayPartOf(order.hour)}];
            count.buyers.insert(buyer);
            ++count.orders;
            count.paid += order.paid;
            return !job.isCancelled();
        });
    }
    std::vector<Segment> segments;
    if (!job.isCancelled()) {
        for (const auto& [key, count] : counts) {
            segments.push_back({.tier = key.first,
                                .part = key.second,
                                .buyers = static_cast<std::int64_t>(count.buyers.size()),
                                .orders = count.orders,
                                .paid = count.paid});
        }
    }
    return segments;
}

std::vector<HandlingTime> AnalysisReader::handlingTimes(const AnalysisScope& scope) {
    return AnalysisRepository(m_database).handlingTimes(scope);
}

}  // namespace core::stats
