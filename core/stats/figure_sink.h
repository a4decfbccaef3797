#pragma once

#include "core/stats/statistics_query.h"

#include <deque>
#include <span>
#include <unordered_map>
#include <utility>

namespace core::stats {

/// Gives each name a number while figures are counted; 0 is the empty name.
class NameTable final {
public:
    NameTable() { static_cast<void>(numberOf({})); }
    [[nodiscard]] std::int32_t numberOf(std::string_view name);
    [[nodiscard]] const std::string& nameOf(std::int32_t number) const {
        return m_names.at(static_cast<std::size_t>(number));
    }

private:
    /// A deque: the keys of the map look into it.
    std::deque<std::string> m_names;
    std::unordered_map<std::string_view, std::int32_t> m_numbers;
};

/// Where a row belongs, of every cut; names by their number.
struct Place {
    Seconds at{};
    std::int64_t shop = 0;
    std::int64_t questionType = 0;
    std::int32_t agent = 0;
    std::int32_t team = 0;
    std::int32_t channel = 0;
    /// Local hour, and day since 1970.
    std::int32_t hour = 0;
    std::int32_t day = 0;
    /// None: it stands under the empty product.
    std::span<const std::int32_t> products;
};

/// The row behind an entry. Entries of one row follow each other and have the same serial.
struct RowReference {
    std::int64_t serial = 0;
    RowKind kind = RowKind::Conversation;
    orders::ShopId shop = 0;
    std::int64_t number = 0;
    /// Of orders, instead of the number.
    std::string_view text;
    std::int64_t message = 0;
};

/// What one row adds to one figure.
struct Entry {
    RowReference row;
    std::int64_t numerator = 0;
    /// The numerator where the credited agent matters; nothing: the same.
    std::optional<std::int64_t> creditedNumerator;
    std::int64_t denominator = 0;
    /// A customer or order that counts once in a figure, however many of its rows stand there; they follow each other.
    /// 0: each row counts.
    std::int64_t numeratorUnit = 0;
    std::int64_t denominatorUnit = 0;
    /// The numerator's part of each product of the place; empty: the whole for each.
    std::span<const std::int64_t> shares;
    std::optional<LeftOut> leftOut;
};

/// Takes what the rules make of the rows: counted into a table, or kept to be shown.
class FigureSink {
public:
    FigureSink() = default;
    FigureSink(const FigureSink&) = delete;
    FigureSink& operator=(const FigureSink&) = delete;
    virtual ~FigureSink() = default;
    [[nodiscard]] virtual bool wants(Metric metric) const = 0;
    virtual void add(Metric metric, const Place& place, const Entry& entry) = 0;
};

/// Which rows a query asks for, by its period and filters.
class Selection final {
public:
    Selection(const StatisticsQuery& query, NameTable& names);
    [[nodiscard]] bool isInPeriod(const Place& place) const { return place.at >= m_from && place.at < m_to; }
    /// The filters by shop, hour and day.
    [[nodiscard]] bool matchesWide(const Place& place) const;
    /// Those by agent, team, channel, question type and product.
    [[nodiscard]] bool matchesNarrow(const Place& place) const;
    /// Of the products of the place the one that is filtered for; nothing: none is.
    [[nodiscard]] std::optional<std::int32_t> product() const { return m_product; }

private:
    Seconds m_from;
    Seconds m_to;
    std::optional<std::int32_t> m_agent;
    std::optional<std::int32_t> m_team;
    std::optional<std::int32_t> m_channel;
    std::optional<std::int32_t> m_product;
    std::optional<std::int32_t> m_hour;
    std::optional<std::int32_t> m_day;
    std::optional<std::int64_t> m_shop;
    std::optional<std::int64_t> m_questionType;
};

/// A figure while it is counted.
struct Tally {
    std::int64_t numerator = 0;
    std::int64_t denominator = 0;
    std::int64_t rows = 0;
    std::int64_t lastRow = 0;
    std::int64_t lastNumeratorUnit = 0;
    std::int64_t lastDenominatorUnit = 0;
    std::vector<std::pair<LeftOut, std::int64_t>> leftOut;
    /// Of Median and Percentile90 every counted value.
    std::vector<std::int64_t> values;

    /// What it added to numerator and denominator.
    std::pair<std::int64_t, std::int64_t> add(Form form, const Entry& entry, std::int64_t entryNumerator);
    [[nodiscard]] Figure finished(Metric metric);
};

/// The numerator of an entry in a figure: its part of the product, and the one that the credited agent gives.
[[nodiscard]] std::int64_t numeratorOf(const Place& place, const Entry& entry, std::optional<std::int32_t> product,
                                       bool byAgent);

}  // namespace core::stats
