#pragma once

#include "core/orders/order.h"

#include <map>
#include <span>

namespace core::applications {

using ApplicationId = std::int64_t;

/// What an agent asks leave for from a chat (R053–R056); stored as a word.
enum class ApplicationKind { Gift, FreeShipping, BulkDeal, Invoice, CashBack };
/// Done: the shop carried it out. The table is in application_policy.h.
enum class ApplicationState { Requested, Approved, Refused, Done, Withdrawn };
enum class ApplicationAction { Approve, Refuse, Complete, Withdraw };

enum class FieldType { Text, Money, Count, Choice };
/// A field of one kind: the form, the check and the export follow this table.
struct FieldDescriptor {
    std::string_view key;
    FieldType type = FieldType::Text;
    bool isRequired = true;
    /// Of a Choice: the words that may be stored.
    std::span<const std::string_view> choices;
};
[[nodiscard]] std::span<const FieldDescriptor> fieldsOf(ApplicationKind kind);

struct Application {
    ApplicationId id = 0;
    orders::ShopId shop = 0;
    ApplicationKind kind = ApplicationKind::Gift;
    std::optional<std::int64_t> conversation;
    /// Empty: about no certain order.
    std::string orderNumber;
    std::string buyer;
    /// By key; money as a plain decimal of yuan.
    std::map<std::string, std::string> fields;
    /// What it costs the shop, or the worth of the deal.
    Fen amount;
    ApplicationState state = ApplicationState::Requested;
    std::string requestedBy;
    Seconds requestedAt{};
    /// Empty while nobody decided, and where it was within the limit.
    std::string decidedBy;
    std::optional<Seconds> decidedAt;
    /// Why it is asked for; after a refusal or withdrawal: why that.
    std::string reason;
    std::string reference;
    std::optional<Seconds> closedAt;
    std::int64_t version = 1;
    bool operator==(const Application&) const = default;
};

/// What one agent may grant alone (reliability.md section 3).
struct ApplicationLimit {
    /// Up to this for one buyer a day; nothing: nobody needs to decide, since no money moves.
    std::optional<Fen> own;
    /// Up to this for all buyers a day.
    Fen day;
    bool operator==(const ApplicationLimit&) const = default;
};
/// Of a shop, editable.
struct ApplicationRules {
    std::map<ApplicationKind, ApplicationLimit> limits;
    /// One person runs the shop: whoever asks may decide too.
    bool isOnePerson = false;
    bool operator==(const ApplicationRules&) const = default;
};
/// 20 yuan a buyer and 200 a day; a bulk deal always needs a decision, an invoice never.
[[nodiscard]] ApplicationRules defaultApplicationRules();

[[nodiscard]] std::string_view toWord(ApplicationKind kind);
[[nodiscard]] std::string_view toWord(ApplicationState state);
[[nodiscard]] std::string_view toWord(ApplicationAction action);
/// Nothing for a word that is none.
[[nodiscard]] std::optional<ApplicationKind> applicationKindFromWord(std::string_view word);
[[nodiscard]] std::optional<ApplicationState> applicationStateFromWord(std::string_view word);

inline constexpr ApplicationKind kApplicationKinds[]{ApplicationKind::Gift, ApplicationKind::FreeShipping,
                                                     ApplicationKind::BulkDeal, ApplicationKind::Invoice,
                                                     ApplicationKind::CashBack};

}  // namespace core::applications
