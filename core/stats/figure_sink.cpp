#include "core/stats/figure_sink.h"

#include <algorithm>
#include <charconv>

#include "core/base/time.h"

namespace core::stats {
namespace {

/// -1 for what is no number: it fits no row.
std::int64_t numberOf(const std::string& text) {
    std::int64_t number = -1;
    const auto* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, number);
    return read.ec == std::errc{} && read.ptr == end ? number : -1;
}

std::int32_t dayOf(const std::string& text) {
    const auto at = parseLocalTime(text, std::chrono::minutes{0});
    return at ? static_cast<std::int32_t>(
                    std::chrono::floor<std::chrono::days>(*at).time_since_epoch().count())
              : -1;
}

template <class T, class U>
bool fits(const std::optional<T>& wanted, U value) {
    return !wanted || *wanted == value;
}

std::optional<double> valueOf(const MetricDefinition& metric, const Figure& figure) {
    const auto numerator = static_cast<double>(figure.numerator);
    const bool isPart = metric.form == Form::Mean || metric.form == Form::Ratio;
    if (isPart && figure.denominator == 0) {
        return std::nullopt;
    }
    if (!isPart && metric.form != Form::Count && figure.rowsCounted == 0) {
        return std::nullopt;
    }
    const double plain = isPart ? numerator / static_cast<double>(figure.denominator) : numerator;
    switch (metric.unit) {
        case Unit::Seconds:
            return plain / 1'000;
        case Unit::Yuan:
        case Unit::Points:
            return metric.unit == Unit::Yuan ? plain / 100 : plain * 100;
        case Unit::PerHour:
            return plain * 3'600'000;
        case Unit::Share:
            return metric.metric == Metric::QaScore ? plain / 10'000 : plain;
        case Unit::Number:
        case Unit::Mark:
            return plain;
    }
    return plain;
}

/// The nearest rank: the smallest value that at least `percent` of all do not pass.
std::int64_t nearestRank(std::vector<std::int64_t>& values, std::size_t percent) {
    const auto rank = (values.size() * percent + 99) / 100;
    const auto place = values.begin() + static_cast<std::ptrdiff_t>(std::max<std::size_t>(rank, 1)) - 1;
    std::ranges::nth_element(values, place);
    return *place;
}

}  // namespace

std::int32_t NameTable::numberOf(std::string_view name) {
    if (const auto found = m_numbers.find(name); found != m_numbers.end()) {
        return found->second;
    }
    const auto number = static_cast<std::int32_t>(m_names.size());
    m_names.emplace_back(name);
    m_numbers.emplace(m_names.back(), number);
    return number;
}

Selection::Selection(const StatisticsQuery& query, NameTable& names)
    : m_from(query.from), m_to(query.to) {
    for (const auto& value : query.where) {
        switch (value.cut) {
            case Cut::Agent:
                m_agent = names.numberOf(value.key);
                break;
            case Cut::Team:
                m_team = names.numberOf(value.key);
                break;
            case Cut::Shop:
                m_shop = numberOf(value.key);
                break;
            case Cut::Channel:
                m_channel = names.numberOf(value.key);
                break;
            case Cut::QuestionType:
                m_questionType = value.key.empty() ? 0 : numberOf(value.key);
                break;
            case Cut::Product:
                m_product = names.numberOf(value.key);
                break;
            case Cut::Hour:
                m_hour = static_cast<std::int32_t>(numberOf(value.key));
                break;
            case Cut::Day:
                m_day = dayOf(value.key);
                break;
        }
    }
}

bool Selection::matchesWide(const Place& place) const {
    return fits(m_shop, place.shop) && fits(m_hour, place.hour) && fits(m_day, place.day);
}

bool Selection::matchesNarrow(const Place& place) const {
    if (!fits(m_agent, place.agent) || !fits(m_team, place.team) ||
        !fits(m_channel, place.channel) || !fits(m_questionType, place.questionType)) {
        return false;
    }
    if (!m_product) {
        return true;
    }
    return place.products.empty() ? *m_product == 0
                                  : std::ranges::find(place.products, *m_product) !=
                                        place.products.end();
}

std::pair<std::int64_t, std::int64_t> Tally::add(Form form, const Entry& entry,
                                                 std::int64_t entryNumerator) {
    if (entry.leftOut) {
        const auto known =
            std::ranges::find(leftOut, *entry.leftOut, &std::pair<LeftOut, std::int64_t>::first);
        if (known == leftOut.end()) {
            leftOut.emplace_back(*entry.leftOut, 1);
        } else {
            ++known->second;
        }
        return {0, 0};
    }
    if (entry.row.serial != lastRow) {
        lastRow = entry.row.serial;
        ++rows;
    }
    std::int64_t addedNumerator = 0;
    std::int64_t addedDenominator = 0;
    if (entryNumerator != 0 &&
        (entry.numeratorUnit == 0 || entry.numeratorUnit != lastNumeratorUnit)) {
        lastNumeratorUnit = entry.numeratorUnit;
        addedNumerator = entryNumerator;
    }
    if (entry.denominator != 0 &&
        (entry.denominatorUnit == 0 || entry.denominatorUnit != lastDenominatorUnit)) {
        lastDenominatorUnit = entry.denominatorUnit;
        addedDenominator = entry.denominator;
    }
    if (form == Form::Median || form == Form::Percentile90) {
        values.push_back(entryNumerator);
    } else if (form == Form::Maximum) {
        numerator = rows == 1 ? entryNumerator : std::max(numerator, entryNumerator);
    } else {
        numerator += addedNumerator;
    }
    denominator += addedDenominator;
    return {addedNumerator, addedDenominator};
}

Figure Tally::finished(Metric metric) {
    const auto& definition = definitionOf(metric);
    if (!values.empty()) {
        numerator = nearestRank(values, definition.form == Form::Median ? 50 : 90);
    }
    Figure figure{.numerator = numerator, .denominator = denominator, .rowsCounted = rows};
    figure.rowsLeftOut.insert(leftOut.begin(), leftOut.end());
    figure.value = valueOf(definition, figure);
    return figure;
}

std::int64_t numeratorOf(const Place& place, const Entry& entry,
                         std::optional<std::int32_t> product, bool byAgent) {
    if (product && !entry.shares.empty()) {
        for (std::size_t i = 0; i < place.products.size(); ++i) {
            if (place.products[i] == *product) {
                return entry.shares[i];
            }
        }
    }
    return byAgent ? entry.creditedNumerator.value_or(entry.numerator) : entry.numerator;
}

}  // namespace core::stats
