#include "core/applications/application.h"

#include <algorithm>
#include <array>
#include <utility>

namespace core::applications {
namespace {

template <class T, std::size_t N>
using Words = std::array<std::pair<T, std::string_view>, N>;

constexpr Words<ApplicationKind, 5> kKinds{{
    {ApplicationKind::Gift, "gift"},
    {ApplicationKind::FreeShipping, "free_shipping"},
    {ApplicationKind::BulkDeal, "bulk_deal"},
    {ApplicationKind::Invoice, "invoice"},
    {ApplicationKind::CashBack, "cash_back"},
}};
constexpr Words<ApplicationState, 5> kStates{{
    {ApplicationState::Requested, "requested"},
    {ApplicationState::Approved, "approved"},
    {ApplicationState::Refused, "refused"},
    {ApplicationState::Done, "done"},
    {ApplicationState::Withdrawn, "withdrawn"},
}};
constexpr Words<ApplicationAction, 4> kActions{{
    {ApplicationAction::Approve, "approve"},
    {ApplicationAction::Refuse, "refuse"},
    {ApplicationAction::Complete, "complete"},
    {ApplicationAction::Withdraw, "withdraw"},
}};

constexpr std::array<std::string_view, 3> kInvoiceTypes{"electronic", "paper", "special"};

constexpr std::array kGiftFields{FieldDescriptor{"item", FieldType::Text, true, {}},
                                 FieldDescriptor{"quantity", FieldType::Count, true, {}},
                                 FieldDescriptor{"value", FieldType::Money, true, {}}};
constexpr std::array kFreeShippingFields{FieldDescriptor{"postage", FieldType::Money, true, {}}};
constexpr std::array kBulkDealFields{FieldDescriptor{"item", FieldType::Text, true, {}},
                                     FieldDescriptor{"quantity", FieldType::Count, true, {}},
                                     FieldDescriptor{"unit_price", FieldType::Money, true, {}},
                                     FieldDescriptor{"deliver_by", FieldType::Text, false, {}}};
constexpr std::array kInvoiceFields{FieldDescriptor{"type", FieldType::Choice, true, kInvoiceTypes},
                                    FieldDescriptor{"title", FieldType::Text, true, {}},
                                    FieldDescriptor{"tax_number", FieldType::Text, false, {}},
                                    FieldDescriptor{"sum", FieldType::Money, true, {}},
                                    FieldDescriptor{"send_to", FieldType::Text, false, {}}};
constexpr std::array kCashBackFields{FieldDescriptor{"sum", FieldType::Money, true, {}},
                                     FieldDescriptor{"account", FieldType::Text, true, {}}};

constexpr Fen kOwnLimit{2'000};
constexpr Fen kDayLimit{20'000};

template <class T, std::size_t N>
std::string_view wordOf(const Words<T, N>& words, T value) {
    return std::ranges::find(words, value, &std::pair<T, std::string_view>::first)->second;
}

template <class T, std::size_t N>
std::optional<T> valueOf(const Words<T, N>& words, std::string_view word) {
    const auto* found = std::ranges::find(words, word, &std::pair<T, std::string_view>::second);
    return found == words.end() ? std::nullopt : std::optional(found->first);
}

}  // namespace

std::span<const FieldDescriptor> fieldsOf(ApplicationKind kind) {
    switch (kind) {
        case ApplicationKind::Gift:
            return kGiftFields;
        case ApplicationKind::FreeShipping:
            return kFreeShippingFields;
        case ApplicationKind::BulkDeal:
            return kBulkDealFields;
        case ApplicationKind::Invoice:
            return kInvoiceFields;
        case ApplicationKind::CashBack:
            return kCashBackFields;
    }
    return {};
}

ApplicationRules defaultApplicationRules() {
    ApplicationRules rules;
    for (const auto& [kind, word] : kKinds) {
        rules.limits[kind] = {.own = kOwnLimit, .day = kDayLimit};
    }
    rules.limits[ApplicationKind::BulkDeal] = {.own = Fen{0}, .day = Fen{0}};
    rules.limits[ApplicationKind::Invoice] = {.own = std::nullopt, .day = Fen{0}};
    return rules;
}

std::string_view toWord(ApplicationKind kind) {
    return wordOf(kKinds, kind);
}
std::string_view toWord(ApplicationState state) {
    return wordOf(kStates, state);
}
std::string_view toWord(ApplicationAction action) {
    return wordOf(kActions, action);
}

std::optional<ApplicationKind> applicationKindFromWord(std::string_view word) {
    return valueOf(kKinds, word);
}
std::optional<ApplicationState> applicationStateFromWord(std::string_view word) {
    return valueOf(kStates, word);
}

}  // namespace core::applications
