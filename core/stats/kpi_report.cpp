#include "core/stats/kpi_report.h"

#include <algorithm>
#include <charconv>

#include "core/base/text.h"

namespace core::stats {
namespace {

/// Columns of 赤兔 and tools like it (formats.md section 4). What they count per buyer is our customers' figure.
constexpr std::array<std::pair<std::string_view, Metric>, 20> kHeadings{{
    {"接待人数", Metric::CustomersReceived},
    {"买家消息数", Metric::BuyerMessages},
    {"客服消息数", Metric::AgentMessages},
    {"答问比", Metric::AnswerAskRatio},
    {"未回复人数", Metric::Unanswered},
    {"回复率", Metric::ReplyRate},
    {"首次响应(秒)", Metric::FirstResponseMean},
    {"平均响应(秒)", Metric::ResponseMean},
    {"旺旺人工响应时长", Metric::ResponseMeanPlatform},
    {"3分钟人工响应率", Metric::ThreeMinuteRate},
    {"平均接待时长", Metric::ChatLengthMean},
    {"销售额", Metric::SalesAmount},
    {"销售订单数", Metric::SalesOrders},
    {"客单价", Metric::CustomerUnitPrice},
    {"客件数", Metric::PiecesPerCustomer},
    {"询单->次日付款转化率", Metric::ConsultConversion},
    {"询单->最终付款转化率", Metric::ConsultConversionEver},
    {"客户满意率", Metric::SatisfactionShare},
    {"服务满意度评价参与率", Metric::RatedShare},
    {"退款率", Metric::ReturnRate},
}};

/// A number at `at`, which moves behind it.
std::optional<double> numberAt(std::string_view text, std::size_t& at) {
    double number = 0;
    const auto read = std::from_chars(text.data() + at, text.data() + text.size(), number);
    if (read.ec != std::errc{}) {
        return std::nullopt;
    }
    at = static_cast<std::size_t>(read.ptr - text.data());
    return number;
}

/// Of a length of time such as 1小时8分48秒.
std::optional<double> secondsOf(std::string_view text) {
    constexpr std::array<std::pair<std::string_view, double>, 6> kUnits{
        {{"小时", 3'600}, {"时", 3'600}, {"分钟", 60}, {"分", 60}, {"秒", 1}, {"天", 86'400}}};
    double sum = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto number = numberAt(text, at);
        const auto* unit = std::ranges::find_if(kUnits, [&](const auto& candidate) {
            return text.substr(at).starts_with(candidate.first);
        });
        if (!number || unit == kUnits.end()) {
            return std::nullopt;
        }
        sum += *number * unit->second;
        at += unit->first.size();
    }
    return sum;
}

}  // namespace

std::optional<Metric> metricOfHeading(std::string_view heading) {
    std::string plain(trimmed(heading));
    // The same heads are also written with full-width brackets.
    for (const auto& [wide, narrow] : {std::pair{"（", "("}, std::pair{"）", ")"}}) {
        for (auto at = plain.find(wide); at != std::string::npos; at = plain.find(wide)) {
            plain.replace(at, std::string_view(wide).size(), narrow);
        }
    }
    const auto* found = std::ranges::find(kHeadings, std::string_view(plain),
                                          &std::pair<std::string_view, Metric>::first);
    return found == kHeadings.end() ? std::nullopt : std::optional(found->second);
}

std::optional<double> kpiNumber(std::string_view cell) {
    std::string text(trimmed(cell));
    std::erase(text, ',');
    if (text.empty()) {
        return std::nullopt;
    }
    std::size_t at = 0;
    if (const auto number = numberAt(text, at)) {
        if (at == text.size()) {
            return number;
        }
        if (text.substr(at) == "%") {
            return *number / 100;
        }
    }
    return secondsOf(text);
}

bool isSummaryName(std::string_view name) {
    const auto plain = trimmed(name);
    constexpr std::array<std::string_view, 7> kNames{"汇总", "均值", "合计", "平均",
                                                     "平均值", "总计", "总计/平均"};
    return std::ranges::find(kNames, plain) != kNames.end();
}

}  // namespace core::stats
