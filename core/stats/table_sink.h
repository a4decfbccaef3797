#pragma once

#include "core/stats/facts.h"
#include "core/stats/figure_sink.h"

namespace core::stats {

/// Counts entries into the rows of a table. Memory grows with its rows, of Median and Percentile90 also with the values.
class TableSink final : public FigureSink {
public:
    TableSink(const StatisticsQuery& query, const FactContext& context, NameTable& names);

    [[nodiscard]] bool wants(Metric metric) const override {
        return m_slots.at(static_cast<std::size_t>(metric)) >= 0;
    }
    void add(Metric metric, const Place& place, const Entry& entry) override;
    /// More rows than a table may have; what comes then is not counted.
    [[nodiscard]] bool isFull() const { return m_isFull; }
    [[nodiscard]] StatisticsTable finished();

private:
    using Key = std::array<std::int64_t, kCuts>;
    struct KeyHash {
        std::size_t operator()(const Key& key) const;
    };
    void addTo(std::size_t row, Metric metric, const Entry& entry, std::int64_t numerator);
    [[nodiscard]] std::size_t rowOf(const Key& key);
    [[nodiscard]] Key keyOf(const Place& place, std::int32_t product) const;
    [[nodiscard]] CutValue valueOf(Cut cut, std::int64_t key) const;
    [[nodiscard]] StatisticsRow rowAt(std::size_t row);
    [[nodiscard]] Key wideKeyOf(Key key) const;
    void divideShares();

    const StatisticsQuery& m_query;
    const FactContext& m_context;
    NameTable& m_names;
    Selection m_selection;
    bool m_isByAgent;
    /// Only of one agent or team: then the credited one matters for the total, too.
    bool m_isOfAgent;
    bool m_isByProduct;
    std::array<int, kMetrics> m_slots{};
    std::unordered_map<Key, std::size_t, KeyHash> m_rows;
    std::vector<Key> m_keys;
    /// Row by row, a tally a metric; the first row is the total.
    std::vector<Tally> m_tallies;
    /// What all sold together, by shop and time.
    struct Whole {
        std::int64_t amount = 0;
        std::int64_t rows = 0;
    };
    std::unordered_map<Key, Whole, KeyHash> m_whole;
    Whole m_wholeOfAll;
    Key m_lastKey{};
    std::size_t m_lastRow = 0;
    bool m_isFull = false;
};

/// Keeps the rows of one figure, of each kind the newest.
class OpeningSink final : public FigureSink {
public:
    OpeningSink(const StatisticsQuery& query, NameTable& names, std::size_t limit);

    [[nodiscard]] bool wants(Metric metric) const override { return metric == m_query.metrics.front(); }
    void add(Metric metric, const Place& place, const Entry& entry) override;
    [[nodiscard]] FigureOpening finished();

private:
    [[nodiscard]] OpenedRow rowOf(const Place& place, const Entry& entry) const;
    void keep(std::vector<OpenedRow>& rows, OpenedRow row) const;

    const StatisticsQuery& m_query;
    NameTable& m_names;
    Selection m_selection;
    bool m_isByAgent;
    std::size_t m_limit;
    Tally m_tally;
    std::int64_t m_lastSerial = 0;
    std::vector<OpenedRow> m_counted;
    std::vector<OpenedRow> m_leftOut;
};

}  // namespace core::stats
