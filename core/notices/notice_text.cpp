#include "core/notices/notice_text.h"

#include <algorithm>

#include "core/base/text.h"

namespace core::notices {
namespace {

constexpr std::string_view kNone{};

/// What is in braces from `from` on: with them in `whole`, without in `name`; nothing: no more.
struct Placeholder {
    std::string_view whole;
    std::string_view name;
};

std::size_t findEither(std::string_view text, std::string_view narrow, std::string_view wide,
                       std::size_t from, std::size_t& length) {
    const auto first = text.find(narrow, from);
    const auto second = text.find(wide, from);
    length = first <= second ? narrow.size() : wide.size();
    return std::min(first, second);
}

Placeholder nextPlaceholder(std::string_view text, std::size_t from) {
    std::size_t opening = 0;
    std::size_t closing = 0;
    const auto open = findEither(text, "{", "｛", from, opening);
    if (open == std::string_view::npos) {
        return {};
    }
    const auto close = findEither(text, "}", "｝", open + opening, closing);
    if (close == std::string_view::npos) {
        return {};
    }
    return {text.substr(open, close + closing - open),
            trimmed(text.substr(open + opening, close - open - opening))};
}

std::string_view englishNameOf(std::string_view name) {
    const auto& variables = noticeVariables();
    const auto found = std::ranges::find(variables, name, &NoticeVariable::chinese);
    return found == variables.end() ? name : found->name;
}

std::string withoutBraces(std::string value) {
    constexpr std::pair<std::string_view, std::string_view> kBraces[]{
        {"{", "("}, {"}", ")"}, {"｛", "("}, {"｝", ")"}};
    for (const auto& [brace, bracket] : kBraces) {
        for (auto at = value.find(brace); at != std::string::npos; at = value.find(brace, at)) {
            value.replace(at, brace.size(), bracket);
        }
    }
    return value;
}

}  // namespace

const std::vector<NoticeVariable>& noticeVariables() {
    static const std::vector<NoticeVariable> variables{
        {"buyer", "买家昵称"},    {"order", "订单号"},     {"items", "商品"},
        {"amount", "订单金额"},   {"courier", "快递公司"}, {"tracking", "快递单号"},
        {"ship_time", "发货时间"}, {"link", "查询链接"},    {"shop", "店铺"},
        {"request", "申请事项"},  {"reason", "原因"}};
    return variables;
}

std::string fillNotice(std::string_view text, const NoticeValues& values) {
    std::string filled;
    std::size_t at = 0;
    for (auto found = nextPlaceholder(text, 0); found.whole != kNone;
         found = nextPlaceholder(text, at)) {
        const auto start = static_cast<std::size_t>(found.whole.data() - text.data());
        filled += text.substr(at, start - at);
        const auto value = values.find(std::string(englishNameOf(found.name)));
        const bool isKnown = value != values.end() && !trimmed(value->second).empty();
        filled += isKnown ? withoutBraces(value->second) : std::string(found.whole);
        at = start + found.whole.size();
    }
    filled += text.substr(at);
    return filled;
}

std::vector<std::string> missingIn(std::string_view text) {
    std::vector<std::string> missing;
    std::size_t at = 0;
    for (auto found = nextPlaceholder(text, 0); found.whole != kNone;
         found = nextPlaceholder(text, at)) {
        at = static_cast<std::size_t>(found.whole.data() - text.data()) + found.whole.size();
        std::string name(englishNameOf(found.name));
        if (std::ranges::find(missing, name) == missing.end()) {
            missing.push_back(std::move(name));
        }
    }
    return missing;
}

}  // namespace core::notices
