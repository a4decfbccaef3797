#pragma once

#include "core/reports/report.h"
#include "core/stats/statistics_query.h"
#include "core/worklist/work_item.h"

#include <array>

namespace core::reports {

/// The three blocks of R311.
enum class BriefBlock { Sales, Consultations, Complaints };
inline constexpr BriefBlock kBriefBlocks[]{BriefBlock::Sales, BriefBlock::Consultations, BriefBlock::Complaints};
/// The metrics of a block, in their order.
[[nodiscard]] std::vector<stats::Metric> metricsOf(BriefBlock block);

/// A figure of yesterday beside the day before and the target.
struct BriefFigure {
    stats::Metric metric = stats::Metric::SalesAmount;
    std::optional<double> value;
    std::optional<double> before;
    std::optional<double> target;
    stats::TargetVerdict verdict = stats::TargetVerdict::None;
    bool operator==(const BriefFigure&) const = default;
};
/// How many complaints came and ended on a day, and how they stand.
struct ComplaintCounts {
    std::int64_t received = 0;
    std::int64_t receivedBefore = 0;
    std::int64_t closed = 0;
    std::int64_t closedBefore = 0;
    std::int64_t open = 0;
    std::int64_t overdue = 0;
    bool operator==(const ComplaintCounts&) const = default;
};

/// What the case of the day is taken from.
enum class CaseSource { Conversation, Complaint };
[[nodiscard]] std::string_view toWord(CaseSource source);
[[nodiscard]] std::optional<CaseSource> caseSourceFromWord(std::string_view word);
struct CaseReference {
    CaseSource source = CaseSource::Conversation;
    std::int64_t id = 0;
    bool operator==(const CaseReference&) const = default;
};
/// What can be chosen: masked.
struct CaseCandidate {
    CaseReference reference;
    Seconds at{};
    std::string agent;
    std::string text;
    bool operator==(const CaseCandidate&) const = default;
};
/// R313, masked: the buyer's name, phones and long numbers are covered.
struct CaseOfDay {
    CaseReference reference;
    struct Line {
        bool isBuyer = false;
        std::string text;
        bool operator==(const Line&) const = default;
    };
    /// Of a conversation its messages, of a complaint matter, finding and answer.
    std::vector<Line> lines;
    /// What is to be learned from it.
    std::string lesson;
    std::string chosenBy;
    bool operator==(const CaseOfDay&) const = default;
};

/// From the notice board (core/team), which this subject does not know.
struct BriefNotice {
    std::string title;
    std::string text;
    bool operator==(const BriefNotice&) const = default;
};

/// One page for the meeting before work (R310-R313).
struct MorningBrief {
    /// Start of the day on which it is read; the figures are those of the day before.
    Seconds day{};
    std::chrono::minutes utcOffset = kChinaOffset;
    std::string shop;
    /// Empty: of everybody; else whose figures these are.
    std::string agent;
    /// In the order of kBriefBlocks.
    std::array<std::vector<BriefFigure>, 3> blocks;
    ComplaintCounts complaints;
    /// R312: due today or overdue, by urgency; their words masked, since the page is printed and goes into a chat.
    std::vector<worklist::WorkItem> tasks;
    std::vector<worklist::WorkItem> promises;
    std::vector<worklist::WorkItem> overdueCases;
    std::optional<CaseOfDay> caseOfDay;
    std::vector<BriefNotice> notices;
};

/// What is asked of core/stats for the brief of that day.
[[nodiscard]] stats::StatisticsQuery briefQuery(Seconds day, Seconds now, const agents::Actor& actor);
/// Puts the answers into the blocks.
void fillBlocks(MorningBrief& brief, const stats::StatisticsTable& table, const stats::StatisticsTable& before,
                const stats::StatisticsSettings& settings);

/// Covers each of `names` where it stands in the text, and every number of seven digits and more.
[[nodiscard]] std::string maskedText(std::string_view text, const std::vector<std::string>& names);

}  // namespace core::reports
