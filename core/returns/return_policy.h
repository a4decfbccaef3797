#pragma once

#include "core/returns/return_case.h"
#include "core/returns/return_reason.h"

#include <set>

namespace core::returns {

/// How long which remedies are open for some groups of reasons; the text of the clause is in ui.
struct PolicyWindow {
    /// Names the clause, such as `no_reason`; stored with the case.
    std::string clause;
    std::set<ReasonGroup> groups;
    std::set<ReturnKind> kinds;
    /// In whole local days from midnight after the receipt, as the law and the platform count the seven days (七日无理由:
    /// 自签收次日零时起 168 小时).
    std::optional<std::chrono::days> within;
    /// Instead: to the second from the receipt, such as 48 hours for what broke on the way. Neither: receipt does not matter.
    std::optional<std::chrono::hours> withinHours;
    bool operator==(const PolicyWindow&) const = default;
};

/// The first second at which the window is shut; nothing: it never is.
[[nodiscard]] std::optional<Seconds> shutsAt(const PolicyWindow& window, Seconds receivedAt,
                                             std::chrono::minutes utcOffset = kChinaOffset);

/// Goods that are not taken back where nothing is wrong with them, told by words of title or SKU.
struct PolicyExclusion {
    std::string clause;
    /// The shop's own name for it.
    std::string name;
    std::set<ReasonGroup> groups;
    std::vector<std::string> words;
    bool operator==(const PolicyExclusion&) const = default;
};

/// The rules of a shop (R121, R123): from resources/cases/return_policy.json, then edited.
struct ReturnPolicy {
    std::vector<PolicyWindow> windows;
    std::vector<PolicyExclusion> exclusions;
    /// Without the evidence that the reason needs the verdict is Ask.
    bool needsEvidence = true;
    bool operator==(const ReturnPolicy&) const = default;
};
[[nodiscard]] ReturnPolicy defaultReturnPolicy();
/// Nothing for text that is no policy: a group or kind that is none, a clause without a name, two windows of one
/// clause or with the same groups and kinds, days beyond 1 to 3,650 or as many hours, days and hours at once.
[[nodiscard]] std::optional<ReturnPolicy> returnPolicyFromJson(std::string_view json);
[[nodiscard]] std::string toJson(const ReturnPolicy& policy);

/// What is known when the case is looked at.
struct PolicyFacts {
    ReturnKind kind = ReturnKind::Return;
    /// Key of the reason (return_reason.h).
    std::string reason;
    std::string itemTitle;
    std::string sku;
    /// Nothing: unknown, or not received.
    std::optional<Seconds> receivedAt;
    /// The goods are not with the buyer: calling off an order has no window.
    bool isReceived = true;
    Seconds askedAt{};
    std::set<EvidenceKind> evidence;
    std::chrono::minutes utcOffset = kChinaOffset;
};

/// Ids of clauses that no window or exclusion gives.
inline constexpr std::string_view kNoClause = "no_clause";
inline constexpr std::string_view kReceiptUnknown = "receipt_unknown";
inline constexpr std::string_view kEvidenceMissing = "evidence_missing";
inline constexpr std::string_view kNotReceived = "not_received";

struct PolicyVerdict {
    Verdict verdict = Verdict::Ask;
    /// Of the window or exclusion that decided, or one of the ids above.
    std::string clause;
    /// What the clause's window is, when it shuts, and the local days since the receipt.
    std::optional<std::chrono::days> within;
    std::optional<std::chrono::hours> withinHours;
    std::optional<Seconds> shutsAt;
    std::optional<std::chrono::days> since;
    /// The word of the goods that an exclusion met.
    std::string word;
    std::vector<EvidenceKind> missing;
    /// What else is open for this reason today, in the order of ReturnKind (R125, R142): a compensation always is.
    std::vector<ReturnKind> alternatives;
    bool operator==(const PolicyVerdict&) const = default;
};
/// Exclusions come first, then the window, then the evidence. Within several windows the widest counts.
[[nodiscard]] PolicyVerdict judge(const ReturnPolicy& policy, const PolicyFacts& facts);
/// The same as what a refusal may offer: a coupon and a part of the price always, repair where it is open.
[[nodiscard]] std::vector<Alternative> offersOf(const PolicyVerdict& verdict);

}  // namespace core::returns
