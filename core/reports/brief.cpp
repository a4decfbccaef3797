#include "core/reports/brief.h"

#include <algorithm>

#include "core/base/masking.h"
#include "core/base/word_table.h"
#include "core/stats/statistics_settings.h"

namespace core::reports {
namespace {

using stats::Metric;

constexpr WordTable<CaseSource, 2> kSources{{
    {CaseSource::Conversation, "conversation"},
    {CaseSource::Complaint, "complaint"},
}};
/// A shorter number may be a price, a size or a day.
constexpr std::ptrdiff_t kLongNumber = 7;
constexpr std::size_t kShownDigits = 3;

bool isDigit(char letter) {
    return letter >= '0' && letter <= '9';
}

/// A number may be written in groups: `138 1234 5678`, `138-1234-5678`.
std::size_t endOfNumber(const std::string& text, std::size_t at) {
    while (at < text.size() &&
           (isDigit(text[at]) || ((text[at] == ' ' || text[at] == '-') && at + 1 < text.size() &&
                                  isDigit(text[at + 1])))) {
        ++at;
    }
    return at;
}

}  // namespace

std::string_view toWord(CaseSource source) {
    return wordOf(kSources, source);
}
std::optional<CaseSource> caseSourceFromWord(std::string_view word) {
    return valueOf(kSources, word);
}

std::vector<Metric> metricsOf(BriefBlock block) {
    switch (block) {
        case BriefBlock::Sales:
            return {Metric::SalesAmount, Metric::SalesOrders, Metric::CustomerUnitPrice,
                    Metric::ConsultConversion};
        case BriefBlock::Consultations:
            return {Metric::ConversationsReceived, Metric::FirstResponseMean,
                    Metric::ThreeMinuteRate, Metric::Unanswered, Metric::SatisfactionShare};
        case BriefBlock::Complaints:
            return {Metric::ComplaintRate, Metric::ResolutionRate};
    }
    return {};
}

stats::StatisticsQuery briefQuery(Seconds day, Seconds now, const agents::Actor& actor) {
    stats::StatisticsQuery query{.from = day - std::chrono::days{1},
                                 .to = day,
                                 .asOf = Moment{now},
                                 .cuts = {},
                                 .metrics = {},
                                 .schedule = stats::Schedule::Calendar,
                                 .where = {}};
    for (const auto block : kBriefBlocks) {
        std::ranges::copy(metricsOf(block), std::back_inserter(query.metrics));
    }
    return stats::withinRights(std::move(query), actor);
}

void fillBlocks(MorningBrief& brief, const stats::StatisticsTable& table,
                const stats::StatisticsTable& before, const stats::StatisticsSettings& settings) {
    const auto figureOf = [](const stats::StatisticsTable& from,
                             Metric metric) -> const stats::Figure* {
        const auto found = std::ranges::find(from.query.metrics, metric);
        const auto at = static_cast<std::size_t>(found - from.query.metrics.begin());
        return at < from.total.size() ? &from.total[at] : nullptr;
    };
    for (std::size_t i = 0; i < brief.blocks.size(); ++i) {
        brief.blocks[i].clear();
        for (const auto metric : metricsOf(kBriefBlocks[i])) {
            BriefFigure line{.metric = metric,
                             .value = {},
                             .before = {},
                             .target = stats::targetOf(settings, metric)};
            if (const auto* figure = figureOf(table, metric)) {
                line.value = figure->value;
                line.verdict = stats::verdictOf(metric, *figure, settings);
            }
            if (const auto* figure = figureOf(before, metric)) {
                line.before = figure->value;
            }
            brief.blocks[i].push_back(line);
        }
    }
}

std::string maskedText(std::string_view text, const std::vector<std::string>& names) {
    std::string masked(text);
    for (const auto& name : names) {
        if (name.empty()) {
            continue;
        }
        const std::string cover = maskName(name);
        for (auto at = masked.find(name); at != std::string::npos;
             at = masked.find(name, at + cover.size())) {
            masked.replace(at, name.size(), cover);
        }
    }
    std::string covered;
    for (std::size_t at = 0; at < masked.size();) {
        if (!isDigit(masked[at])) {
            covered += masked[at++];
            continue;
        }
        const std::string number = masked.substr(at, endOfNumber(masked, at) - at);
        at += number.size();
        covered += std::ranges::count_if(number, isDigit) < kLongNumber
                       ? number
                       : number.substr(0, kShownDigits) + "****";
    }
    return covered;
}

}  // namespace core::reports
