#include "core/applications/application.h"

#include <array>

#include "core/base/word_table.h"

namespace core::applications {
namespace {

constexpr WordTable<ApplicationKind, 5> kKinds{{
    {ApplicationKind::Gift, "gift"},
    {ApplicationKind::FreeShipping, "free_shipping"},
    {ApplicationKind::BulkDeal, "bulk_deal"},
    {ApplicationKind::Invoice, "invoice"},
    {ApplicationKind::CashBack, "cash_back"},
}};
constexpr WordTable<ApplicationState, 5> kStates{{
    {ApplicationState::Requested, "requested"},
    {ApplicationState::Approved, "approved"},
    {ApplicationState::Refused, "refused"},
    {ApplicationState::Done, "done"},
    {ApplicationState::Withdrawn, "withdrawn"},
}};
constexpr WordTable<ApplicationAction, 4> kActions{{
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
