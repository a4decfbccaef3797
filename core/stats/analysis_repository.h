#pragma once

#include "core/stats/top_list.h"
#include "core/storage/database.h"

namespace core::stats {

/// Reads the rows that the top lists are made of. A function that gets rows one by one answers whether it wants more.
class AnalysisRepository final {
public:
    explicit AnalysisRepository(storage::Database& database) : m_database(database) {}

    /// Buyers' and agents' messages of conversations opened in the time, by conversation and time.
    void questionLines(const AnalysisScope& scope, const std::function<bool(const QuestionLine&)>& take);
    /// Paid orders of the time: main nick of the buyer, local hour of the order and what was paid.
    struct PaidOrder {
        orders::ShopId shop = 0;
        std::string buyer;
        int hour = 0;
        Fen paid;
    };
    void paidOrders(const AnalysisScope& scope, std::chrono::minutes utcOffset,
                    const std::function<bool(const PaidOrder&)>& take);
    /// Paid orders and their sum since ever, by main nick.
    struct Worth {
        std::int64_t paidCount = 0;
        Fen paid;
    };
    [[nodiscard]] Worth worthOf(orders::ShopId shop, const std::string& buyer);
    /// Simple and complex talks of the time, in this order.
    [[nodiscard]] std::vector<HandlingTime> handlingTimes(const AnalysisScope& scope);

private:
    storage::Database& m_database;
};

}  // namespace core::stats
