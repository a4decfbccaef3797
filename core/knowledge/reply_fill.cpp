#include "core/knowledge/reply_fill.h"

#include <algorithm>
#include <array>

#include "core/base/text.h"
#include "core/search/folding.h"

namespace core::knowledge {
namespace {

constexpr std::array<VariableName, kVariables> kNames{
    {{Variable::Buyer, "买家昵称", "buyer"},
     {Variable::Tier, "等级", "tier"},
     {Variable::OrderNumber, "订单号", "order"},
     {Variable::OrderAmount, "订单金额", "amount"},
     {Variable::OrderState, "订单状态", "state"},
     {Variable::Product, "商品", "product"},
     {Variable::Receiver, "收件人", "receiver"},
     {Variable::Courier, "快递公司", "courier"},
     {Variable::TrackingNumber, "快递单号", "tracking"},
     {Variable::TrackingLink, "物流查询", "tracking_link"},
     {Variable::ShipBy, "最晚发货时间", "ship_by"},
     {Variable::RefundAmount, "退款金额", "refund"},
     {Variable::ExpectedReply, "预计回复时间", "time"},
     {Variable::Agent, "客服", "agent"},
     {Variable::Shop, "店铺", "shop"}}};

constexpr std::string_view kOpen = "{";
constexpr std::string_view kClose = "}";
constexpr std::string_view kWideOpen = "｛";
constexpr std::string_view kWideClose = "｝";

struct Brace {
    std::size_t at = std::string_view::npos;
    std::size_t length = 0;
};

/// The first of the two spellings from `from` on.
Brace findBrace(std::string_view text, std::string_view narrow, std::string_view wide,
                std::size_t from) {
    const Brace first{text.find(narrow, from), narrow.size()};
    const Brace second{text.find(wide, from), wide.size()};
    return first.at <= second.at ? first : second;
}

const std::string* valueOf(std::string_view name, const VariableValues& values) {
    const std::string* value = nullptr;
    if (const auto named = values.named.find(std::string(name)); named != values.named.end()) {
        value = &named->second;
    } else if (const auto variable = variableNamed(name)) {
        const auto known = values.known.find(*variable);
        value = known == values.known.end() ? nullptr : &known->second;
    }
    return value && !trimmed(*value).empty() ? value : nullptr;
}

}  // namespace

std::span<const VariableName> variableNames() {
    return kNames;
}

std::optional<Variable> variableNamed(std::string_view name) {
    const auto wanted = search::foldedText(trimmed(name));
    const auto* found = std::ranges::find_if(kNames, [&](const VariableName& known) {
        return search::foldedText(known.chinese) == wanted ||
               search::foldedText(known.english) == wanted;
    });
    return found == kNames.end() ? std::nullopt : std::optional(found->variable);
}

Result<std::string, std::vector<std::string>> fill(std::string_view body,
                                                   const VariableValues& values) {
    std::string text;
    std::vector<std::string> missing;
    std::size_t at = 0;
    while (at < body.size()) {
        const Brace open = findBrace(body, kOpen, kWideOpen, at);
        const Brace close = open.at == std::string_view::npos
                                ? Brace{}
                                : findBrace(body, kClose, kWideClose, open.at + open.length);
        if (close.at == std::string_view::npos) {
            break;
        }
        text += body.substr(at, open.at - at);
        const auto name = trimmed(body.substr(open.at + open.length, close.at - open.at - open.length));
        at = close.at + close.length;
        if (name.empty()) {
            continue;
        }
        if (const auto* value = valueOf(name, values)) {
            text += *value;
        } else if (std::ranges::find(missing, name) == missing.end()) {
            missing.emplace_back(name);
        }
    }
    text += body.substr(std::min(at, body.size()));
    if (!missing.empty()) {
        return Unexpected{std::move(missing)};
    }
    return text;
}

}  // namespace core::knowledge
