#include "core/returns/return_notice.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/base/text.h"
#include "core/base/word_table.h"
#include "core/knowledge/reply_fill.h"
#include "embedded_cases.h"

namespace core::returns {
namespace {

constexpr WordTable<NoticeOccasion, 7> kOccasions{{
    {NoticeOccasion::AskEvidence, "ask_evidence"},
    {NoticeOccasion::Accepted, "accepted"},
    {NoticeOccasion::Approved, "approved"},
    {NoticeOccasion::Refused, "refused"},
    {NoticeOccasion::Refunded, "refunded"},
    {NoticeOccasion::Granted, "granted"},
    {NoticeOccasion::Shipped, "shipped"},
}};

/// The words of buyers for what they asked for.
constexpr std::pair<ReturnKind, std::string_view> kKindWords[]{
    {ReturnKind::Return, "退货退款"},
    {ReturnKind::Exchange, "换货"},
    {ReturnKind::Repair, "维修"},
    {ReturnKind::Compensation, "补偿"},
};
constexpr std::pair<CompensationForm, std::string_view> kFormWords[]{
    {CompensationForm::Money, "补偿金"},     {CompensationForm::PriceDifference, "差价"},
    {CompensationForm::Postage, "运费"},     {CompensationForm::Coupon, "优惠券"},
    {CompensationForm::Gift, "赠品"},
};
/// `原路退回您的付款账户`.
constexpr std::string_view kPaidFrom = "付款账户";
constexpr std::pair<Alternative, std::string_view> kAlternativeWords[]{
    {Alternative::Coupon, "补偿一张优惠券"},
    {Alternative::Repair, "为您维修"},
    {Alternative::PartialRefund, "退还部分货款"},
};

/// A name, and when it has a value.
struct Name {
    NoticeName name;
    /// Empty: always.
    std::vector<NoticeOccasion> occasions;
};
const std::vector<Name>& names() {
    using enum NoticeOccasion;
    static const std::vector<Name> all{{{"买家昵称", "buyer"}, {}},
                                       {{"订单号", "order"}, {}},
                                       {{"商品", "product"}, {}},
                                       {{"申请类型", "kind"}, {}},
                                       {{"客服", "agent"}, {}},
                                       {{"补充说明", "note"}, {AskEvidence, Accepted}},
                                       {{"金额", "amount"}, {Approved, Refunded, Granted}},
                                       {{"补偿内容", "given"}, {Granted}},
                                       {{"最晚时间", "due"}, {Approved}},
                                       {{"退款时间", "paid"}, {Refunded}},
                                       {{"到账时间", "arrival"}, {Refunded}},
                                       {{"付款方式", "method"}, {Approved, Refunded}},
                                       {{"拒绝原因", "refusal"}, {Refused}},
                                       {{"替代方案", "alternatives"}, {Refused}},
                                       {{"快递公司", "courier"}, {Shipped}},
                                       {{"快递单号", "tracking"}, {Shipped}}};
    return all;
}

NoticeTexts readTexts() {
    NoticeTexts texts;
    for (const auto& entry : embedded::k_cases) {
        if (std::string_view(entry.name).starts_with("return_notices")) {
            const auto json = nlohmann::json::parse(entry.text);
            for (const auto& [word, text] : json.items()) {
                texts.emplace(noticeOccasionFromWord(word).value(), text.get<std::string>());
            }
        }
    }
    return texts;
}

std::string kindWord(const ReturnCase& c) {
    if (c.kind == ReturnKind::Return && !c.goodsComeBack) {
        return "退款";
    }
    for (const auto& [kind, word] : kKindWords) {
        if (kind == c.kind) {
            return std::string(word);
        }
    }
    return {};
}

std::string alternativeWords(const ReturnCase& c) {
    std::string words;
    for (const auto alternative : c.alternatives) {
        for (const auto& [value, word] : kAlternativeWords) {
            if (value == alternative) {
                words += (words.empty() ? "" : "、") + std::string(word);
            }
        }
    }
    return words;
}

/// `优惠券5.00元`; a gift has no sum for the buyer.
std::string givenWords(const ReturnCase& c) {
    if (c.kind != ReturnKind::Compensation) {
        return {};
    }
    std::string words;
    for (const auto& [form, word] : kFormWords) {
        if (form == c.form) {
            words = std::string(word);
        }
    }
    const Fen amount = c.amount.value_or(Fen{0});
    return c.form == CompensationForm::Gift || amount <= Fen{0} ? words
                                                                 : words + toYuanText(amount) + "元";
}

/// `11月28日 18:00`.
std::string timeWords(const std::optional<Seconds>& at, std::chrono::minutes offset) {
    if (!at) {
        return {};
    }
    const auto text = toLocalText(*at, offset);
    return text.substr(5, 2) + "月" + text.substr(8, 2) + "日 " + text.substr(11, 5);
}

knowledge::VariableValues valuesOf(const ReturnCase& c, const NoticeWords& words) {
    const Fen amount = c.amount.value_or(Fen{0});
    knowledge::VariableValues values;
    values.known = {{knowledge::Variable::Buyer, c.buyer},
                    {knowledge::Variable::OrderNumber, c.orderNumber},
                    {knowledge::Variable::Product, c.itemTitle},
                    {knowledge::Variable::Courier, c.outCourier},
                    {knowledge::Variable::TrackingNumber, c.outTracking},
                    {knowledge::Variable::Agent, words.agent}};
    values.named = {{"kind", kindWord(c)},
                    {"note", words.note},
                    {"amount", amount > Fen{0} ? toYuanText(amount) + "元" : std::string()},
                    {"given", givenWords(c)},
                    {"due", timeWords(c.dueAt, words.utcOffset)},
                    {"paid", timeWords(c.paidAt, words.utcOffset)},
                    {"arrival", timeWords(words.arrivesBy, words.utcOffset)},
                    // Of the platform's own refund nobody typed it: the sentence with the sum must
                    // not be lost for it.
                    {"method", c.payMethod.empty() ? std::string(kPaidFrom) : c.payMethod},
                    {"refusal", c.refusal},
                    {"alternatives", alternativeWords(c)},
                    {"tracking", c.outTracking},
                    {"courier", c.outCourier},
                    {"order", c.orderNumber}};
    for (const auto& entry : names()) {
        const auto value = values.named.find(std::string(entry.name.name));
        if (value != values.named.end()) {
            values.named.emplace(entry.name.chinese, value->second);
        }
    }
    return values;
}

}  // namespace

std::string_view toWord(NoticeOccasion occasion) {
    return wordOf(kOccasions, occasion);
}
std::optional<NoticeOccasion> noticeOccasionFromWord(std::string_view word) {
    return valueOf(kOccasions, word);
}

const NoticeTexts& defaultNoticeTexts() {
    static const NoticeTexts texts = readTexts();
    return texts;
}

const std::string& noticeTextOf(const NoticeTexts& texts, NoticeOccasion occasion) {
    const auto own = texts.find(occasion);
    return own == texts.end() ? defaultNoticeTexts().at(occasion) : own->second;
}

std::vector<NoticeName> namesOf(NoticeOccasion occasion) {
    std::vector<NoticeName> known;
    for (const auto& entry : names()) {
        if (entry.occasions.empty() ||
            std::ranges::find(entry.occasions, occasion) != entry.occasions.end()) {
            known.push_back(entry.name);
        }
    }
    return known;
}

std::vector<std::string> unknownNames(NoticeOccasion occasion, std::string_view text) {
    knowledge::VariableValues values;
    for (const auto& entry : namesOf(occasion)) {
        values.named.emplace(entry.chinese, entry.name);
        values.named.emplace(entry.name, entry.name);
    }
    const auto filled = knowledge::fill(text, values);
    return filled ? std::vector<std::string>() : filled.error();
}

bool areSensible(const NoticeTexts& texts) {
    return std::ranges::all_of(texts, [](const auto& entry) {
        const auto& [occasion, text] = entry;
        return !cleanText(text).empty() && characterCount(text) <= kLongestNoticeText &&
               unknownNames(occasion, text).empty();
    });
}

std::string toJson(const NoticeTexts& texts) {
    auto json = nlohmann::json::object();
    for (const auto& [occasion, text] : texts) {
        if (text != defaultNoticeTexts().at(occasion)) {
            json[std::string(toWord(occasion))] = text;
        }
    }
    return json.dump();
}

NoticeTexts noticeTextsFromJson(std::string_view json) {
    NoticeTexts texts = defaultNoticeTexts();
    const auto object = nlohmann::json::parse(json, nullptr, false);
    if (!object.is_object()) {
        return texts;
    }
    for (const auto& [word, text] : object.items()) {
        const auto occasion = noticeOccasionFromWord(word);
        if (occasion && text.is_string() &&
            areSensible({{*occasion, text.get<std::string>()}})) {
            texts[*occasion] = text.get<std::string>();
        }
    }
    return texts;
}

NoticeOccasion resultOccasion(const ReturnCase& c) {
    switch (c.kind) {
        case ReturnKind::Return:
            return NoticeOccasion::Refunded;
        case ReturnKind::Exchange:
        case ReturnKind::Repair:
            return NoticeOccasion::Shipped;
        case ReturnKind::Compensation:
            break;
    }
    return c.form == CompensationForm::Coupon || c.form == CompensationForm::Gift
               ? NoticeOccasion::Granted
               : NoticeOccasion::Refunded;
}

bool isOutdated(NoticeOccasion occasion, ReturnState state) {
    switch (occasion) {
        case NoticeOccasion::AskEvidence:
            return state != ReturnState::EvidenceAsked;
        case NoticeOccasion::Accepted:
            return state != ReturnState::WaitingForGoods;
        case NoticeOccasion::Approved:
            return state != ReturnState::Approved && state != ReturnState::WithFinance;
        case NoticeOccasion::Refused:
            return state != ReturnState::Refused && state != ReturnState::Disputed &&
                   state != ReturnState::Closed;
        case NoticeOccasion::Refunded:
        case NoticeOccasion::Granted:
        case NoticeOccasion::Shipped:
            break;
    }
    return false;
}

notices::NoticeKind noticeKindOf(NoticeOccasion occasion) {
    switch (occasion) {
        case NoticeOccasion::Accepted:
            return notices::NoticeKind::CaseAccepted;
        case NoticeOccasion::Refused:
            return notices::NoticeKind::CaseRefused;
        case NoticeOccasion::Refunded:
            return notices::NoticeKind::RefundPaid;
        case NoticeOccasion::Granted:
        case NoticeOccasion::Shipped:
            return notices::NoticeKind::CaseResult;
        case NoticeOccasion::AskEvidence:
        case NoticeOccasion::Approved:
            break;
    }
    return notices::NoticeKind::CaseProgress;
}

std::string noticeText(const NoticeTexts& texts, NoticeOccasion occasion, const ReturnCase& c,
                       const NoticeWords& words) {
    constexpr std::string_view kEnd = "。";
    const auto values = valuesOf(c, words);
    std::string text;
    std::string_view rest = noticeTextOf(texts, occasion);
    while (!rest.empty()) {
        const auto end = rest.find(kEnd);
        const auto sentence =
            rest.substr(0, end == std::string_view::npos ? rest.size() : end + kEnd.size());
        rest.remove_prefix(sentence.size());
        if (const auto filled = knowledge::fill(sentence, values)) {
            text += *filled;
        }
    }
    return text;
}

}  // namespace core::returns
