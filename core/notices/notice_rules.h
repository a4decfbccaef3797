#pragma once

#include "core/notices/notice.h"

#include <array>
#include <map>

namespace core::notices {

/// Of the notices that follow an order: whether they are made, and how long after what happened.
struct KindRule {
    bool isOn = true;
    std::chrono::hours delay{0};
    /// When it was switched on: what happened before is not told. Nothing: it was never off.
    std::optional<Seconds> since;
    bool operator==(const KindRule&) const = default;
};

/// Local times of a shop's day between which no buyer is written to by the many; equal: never. It may pass midnight.
struct QuietHours {
    std::chrono::minutes from{22 * 60};
    std::chrono::minutes to{8 * 60};
    bool operator==(const QuietHours&) const = default;
};

/// Which notices a shop makes by itself, when and with which words. Editable, of a shop.
struct NoticeRules {
    /// Of kOrderNoticeKinds.
    std::map<NoticeKind, KindRule> kinds;
    QuietHours quiet;
    /// What happened longer ago than this when it is seen is not told any more: the first import brings years.
    std::chrono::hours lookBack{72};
    /// Whether an order that passed review by itself is confirmed too (R095).
    bool confirmsAutoPassed = true;
    /// By key of kTemplateKeys; a text that is not here is the default's.
    std::map<std::string, std::string> texts;
    bool operator==(const NoticeRules&) const = default;
};

/// The notices that the difference of the exports and the reviews bring (R095–R102, R117).
inline constexpr std::array kOrderNoticeKinds{
    NoticeKind::Confirmation, NoticeKind::Shipped, NoticeKind::DeliveryFollowUp, NoticeKind::ThankYou,
    NoticeKind::Invitation,   NoticeKind::Care};
/// Names of the texts: the words of those kinds, and of what is told about requests (core/requests).
inline constexpr std::array<std::string_view, 10> kTemplateKeys{
    "confirmation", "shipped",      "delivery_follow_up", "thank_you",      "invitation",
    "care",         "request_done", "request_refused",    "request_failed", "out_of_stock"};

[[nodiscard]] bool followsOrder(NoticeKind kind);
[[nodiscard]] NoticeRules defaultNoticeRules();
[[nodiscard]] KindRule ruleOf(const NoticeRules& rules, NoticeKind kind);
/// The text that ships with the program; empty for a key that is none.
[[nodiscard]] const std::string& defaultTemplate(const std::string& key);
/// The shop's own text, or the default.
[[nodiscard]] const std::string& templateOf(const NoticeRules& rules, const std::string& key);
/// Where a buyer of that platform sees the order, with {order}; empty: not known.
[[nodiscard]] const std::string& defaultOrderLink(const std::string& platform);

/// A missing key, one of a newer program and a value of another type leave the default.
[[nodiscard]] NoticeRules noticeRulesFromJson(const std::string& json);
[[nodiscard]] std::string toJson(const NoticeRules& rules);

}  // namespace core::notices
