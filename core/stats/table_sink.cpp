#include "core/stats/table_sink.h"

#include <algorithm>
#include <limits>

namespace core::stats {
namespace {

constexpr std::size_t kMostRows = 100'000;
constexpr std::size_t kDateLength = 10;

bool isNarrow(Cut cut) {
    return cut != Cut::Shop && cut != Cut::Hour && cut != Cut::Day;
}

bool isNewer(const OpenedRow& one, const OpenedRow& other) {
    return std::tie(other.at, other.id, other.message) < std::tie(one.at, one.id, one.message);
}

/// The newest `limit` rows in order.
void cutToNewest(std::vector<OpenedRow>& rows, std::size_t limit) {
    std::ranges::sort(rows, isNewer);
    if (rows.size() > limit) {
        rows.resize(limit);
    }
}

}  // namespace

std::size_t TableSink::KeyHash::operator()(const Key& key) const {
    std::uint64_t hash = 1469598103934665603ULL;
    for (const auto part : key) {
        hash = (hash ^ static_cast<std::uint64_t>(part)) * 1099511628211ULL;
        hash ^= hash >> 29U;
    }
    return static_cast<std::size_t>(hash);
}

TableSink::TableSink(const StatisticsQuery& query, const FactContext& context, NameTable& names)
    : m_query(query)
    , m_context(context)
    , m_names(names)
    , m_selection(query, names)
    , m_isByAgent(isByAgent(query))
    , m_isOfAgent(std::ranges::any_of(query.where, [](const auto& value) {
        return value.cut == Cut::Agent || value.cut == Cut::Team;
    }))
    , m_isByProduct(std::ranges::find(query.cuts, Cut::Product) != query.cuts.end()) {
    m_slots.fill(-1);
    for (std::size_t i = 0; i < query.metrics.size(); ++i) {
        m_slots.at(static_cast<std::size_t>(query.metrics[i])) = static_cast<int>(i);
    }
    // No row of a cut has this key.
    m_lastKey.fill(std::numeric_limits<std::int64_t>::min());
    m_keys.push_back(m_lastKey);
    m_tallies.resize(query.metrics.size());
}

TableSink::Key TableSink::keyOf(const Place& place, std::int32_t product) const {
    Key key{};
    for (std::size_t i = 0; i < m_query.cuts.size(); ++i) {
        switch (m_query.cuts[i]) {
            case Cut::Agent:
                key[i] = place.agent;
                break;
            case Cut::Team:
                key[i] = place.team;
                break;
            case Cut::Shop:
                key[i] = place.shop;
                break;
            case Cut::Channel:
                key[i] = place.channel;
                break;
            case Cut::QuestionType:
                key[i] = place.questionType;
                break;
            case Cut::Product:
                key[i] = product;
                break;
            case Cut::Hour:
                key[i] = place.hour;
                break;
            case Cut::Day:
                key[i] = place.day;
                break;
        }
    }
    return key;
}

std::size_t TableSink::rowOf(const Key& key) {
    if (std::equal(key.begin(), key.begin() + static_cast<std::ptrdiff_t>(m_query.cuts.size()),
                   m_lastKey.begin())) {
        return m_lastRow;
    }
    const auto known = m_rows.find(key);
    std::size_t row = 0;
    if (known != m_rows.end()) {
        row = known->second;
    } else if (m_keys.size() > kMostRows) {
        m_isFull = true;
        return 0;
    } else {
        row = m_keys.size();
        m_rows.emplace(key, row);
        m_keys.push_back(key);
        m_tallies.resize(m_tallies.size() + m_query.metrics.size());
    }
    m_lastKey = key;
    m_lastRow = row;
    return row;
}

void TableSink::addTo(std::size_t row, Metric metric, const Entry& entry, std::int64_t numerator) {
    const auto slot = static_cast<std::size_t>(m_slots.at(static_cast<std::size_t>(metric)));
    m_tallies[row * m_query.metrics.size() + slot].add(definitionOf(metric).form, entry,
                                                       numerator);
}

void TableSink::add(Metric metric, const Place& place, const Entry& entry) {
    if (!m_selection.isInPeriod(place) || !m_selection.matchesWide(place)) {
        return;
    }
    if (metric == Metric::SalesShare && !entry.leftOut) {
        // The shop's sales are those of everybody.
        for (auto* whole : {&m_whole[wideKeyOf(keyOf(place, 0))], &m_wholeOfAll}) {
            whole->amount += entry.denominator;
            ++whole->rows;
        }
    }
    if (!m_selection.matchesNarrow(place)) {
        return;
    }
    addTo(0, metric, entry,
          numeratorOf(place, entry, m_selection.product(), m_isOfAgent));
    const auto part = numeratorOf(place, entry, m_selection.product(), m_isByAgent);
    if (m_query.cuts.empty() || m_isFull) {
        return;
    }
    if (!m_isByProduct || place.products.empty()) {
        addTo(rowOf(keyOf(place, 0)), metric, entry, part);
        return;
    }
    for (const auto product : place.products) {
        if (m_selection.product().value_or(product) == product) {
            addTo(rowOf(keyOf(place, product)), metric, entry,
                  numeratorOf(place, entry, product, m_isByAgent));
        }
    }
}

TableSink::Key TableSink::wideKeyOf(Key key) const {
    for (std::size_t i = 0; i < m_query.cuts.size(); ++i) {
        if (isNarrow(m_query.cuts[i])) {
            key[i] = -1;
        }
    }
    return key;
}

void TableSink::divideShares() {
    const int slot = m_slots.at(static_cast<std::size_t>(Metric::SalesShare));
    if (slot < 0) {
        return;
    }
    for (std::size_t row = 0; row < m_keys.size(); ++row) {
        const auto& whole = row == 0 ? m_wholeOfAll : m_whole[wideKeyOf(m_keys[row])];
        auto& tally = m_tallies[row * m_query.metrics.size() + static_cast<std::size_t>(slot)];
        tally.denominator = whole.amount;
        tally.rows = whole.rows;
    }
}

CutValue TableSink::valueOf(Cut cut, std::int64_t key) const {
    CutValue value{.cut = cut};
    switch (cut) {
        case Cut::Agent:
        case Cut::Team:
        case Cut::Channel:
        case Cut::Product:
            value.key = m_names.nameOf(static_cast<std::int32_t>(key));
            break;
        case Cut::Shop:
            value.key = std::to_string(key);
            if (const auto shop = m_context.shops.find(key); shop != m_context.shops.end()) {
                value.text = shop->second.name;
            }
            break;
        case Cut::QuestionType:
            if (key != 0) {
                value.key = std::to_string(key);
            }
            if (const auto type = m_context.questionTypes.find(key);
                type != m_context.questionTypes.end()) {
                value.text = type->second.text;
            }
            break;
        case Cut::Hour:
            value.key = std::to_string(key);
            break;
        case Cut::Day:
            value.key = toLocalText(Seconds{std::chrono::sys_days{std::chrono::days{key}}},
                                    std::chrono::minutes{0})
                            .substr(0, kDateLength);
            break;
    }
    return value;
}

StatisticsRow TableSink::rowAt(std::size_t row) {
    StatisticsRow made;
    if (row > 0) {
        for (std::size_t i = 0; i < m_query.cuts.size(); ++i) {
            made.cuts.push_back(valueOf(m_query.cuts[i], m_keys[row][i]));
        }
    }
    for (std::size_t slot = 0; slot < m_query.metrics.size(); ++slot) {
        made.figures.push_back(m_tallies[row * m_query.metrics.size() + slot].finished(
            m_query.metrics[slot]));
    }
    return made;
}

StatisticsTable TableSink::finished() {
    divideShares();
    StatisticsTable table{.query = m_query, .total = rowAt(0).figures};
    std::vector<std::size_t> order;
    for (std::size_t row = 1; row < m_keys.size(); ++row) {
        order.push_back(row);
    }
    std::ranges::sort(order, [this](std::size_t one, std::size_t other) {
        for (std::size_t i = 0; i < m_query.cuts.size(); ++i) {
            const auto left = m_keys[one][i];
            const auto right = m_keys[other][i];
            if (left == right) {
                continue;
            }
            const auto cut = m_query.cuts[i];
            const bool isName = isNarrow(cut) && cut != Cut::QuestionType;
            return isName ? m_names.nameOf(static_cast<std::int32_t>(left)) <
                                m_names.nameOf(static_cast<std::int32_t>(right))
                          : left < right;
        }
        return false;
    });
    for (const auto row : order) {
        table.rows.push_back(rowAt(row));
    }
    return table;
}

OpeningSink::OpeningSink(const StatisticsQuery& query, NameTable& names, std::size_t limit)
    : m_query(query)
    , m_names(names)
    , m_selection(query, names)
    , m_isByAgent(isByAgent(query))
    , m_limit(limit) {}

OpenedRow OpeningSink::rowOf(const Place& place, const Entry& entry) const {
    return {.kind = entry.row.kind,
            .shop = entry.row.shop,
            .id = entry.row.text.empty() ? std::to_string(entry.row.number)
                                         : std::string(entry.row.text),
            .message = entry.row.message,
            .at = place.at,
            .agent = m_names.nameOf(place.agent),
            .leftOut = entry.leftOut};
}

void OpeningSink::keep(std::vector<OpenedRow>& rows, OpenedRow row) const {
    // Now and then, so that memory stays bounded; before the row, which may still grow.
    if (rows.size() >= 2 * m_limit + 2) {
        cutToNewest(rows, m_limit);
    }
    rows.push_back(std::move(row));
}

void OpeningSink::add(Metric metric, const Place& place, const Entry& entry) {
    if (!m_selection.isInPeriod(place) || !m_selection.matchesWide(place)) {
        return;
    }
    const bool isMine = m_selection.matchesNarrow(place);
    // What the others sold stands in the shop's sales.
    if (!isMine && (metric != Metric::SalesShare || entry.leftOut)) {
        return;
    }
    const auto numerator =
        isMine ? numeratorOf(place, entry, m_selection.product(), m_isByAgent) : 0;
    const auto form = definitionOf(metric).form;
    const auto [addedNumerator, addedDenominator] = m_tally.add(form, entry, numerator);
    if (entry.leftOut) {
        keep(m_leftOut, rowOf(place, entry));
        return;
    }
    if (entry.row.serial == m_lastSerial && !m_counted.empty()) {
        m_counted.back().numerator += addedNumerator;
        m_counted.back().denominator += addedDenominator;
        return;
    }
    m_lastSerial = entry.row.serial;
    auto row = rowOf(place, entry);
    row.numerator = addedNumerator;
    row.denominator = addedDenominator;
    keep(m_counted, std::move(row));
}

FigureOpening OpeningSink::finished() {
    cutToNewest(m_counted, m_limit);
    cutToNewest(m_leftOut, m_limit);
    const auto metric = m_query.metrics.front();
    return {.metric = metric,
            .figure = m_tally.finished(metric),
            .counted = std::move(m_counted),
            .leftOut = std::move(m_leftOut)};
}

}  // namespace core::stats
