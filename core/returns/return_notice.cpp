#include "core/returns/return_notice.h"

#include <nlohmann/json.hpp>

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
constexpr std::pair<Alternative, std::string_view> kAlternativeWords[]{
    {Alternative::Coupon, "补偿一张优惠券"},
    {Alternative::Repair, "为您维修"},
    {Alternative::PartialRefund, "退还部分货款"},
};

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
                    {"due", timeWords(c.dueAt, words.utcOffset)},
                    {"paid", timeWords(c.paidAt, words.utcOffset)},
                    {"method", c.payMethod},
                    {"refusal", c.refusal},
                    {"alternatives", alternativeWords(c)},
                    {"tracking", c.outTracking},
                    {"courier", c.outCourier},
                    {"order", c.orderNumber}};
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
    const auto found = texts.find(occasion);
    if (found == texts.end()) {
        return {};
    }
    constexpr std::string_view kEnd = "。";
    const auto values = valuesOf(c, words);
    std::string text;
    std::string_view rest = found->second;
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
