#include "core/requests/request.h"

#include "core/base/word_table.h"

namespace core::requests {
namespace {

constexpr WordTable<RequestKind, 8> kKinds{{
    {RequestKind::ChangeReceiver, "change_receiver"},
    {RequestKind::ChangeAddress, "change_address"},
    {RequestKind::ChangeMobile, "change_mobile"},
    {RequestKind::ChangeSku, "change_sku"},
    {RequestKind::ChangeCourier, "change_courier"},
    {RequestKind::Cancel, "cancel"},
    {RequestKind::Intercept, "intercept"},
    {RequestKind::OutOfStock, "out_of_stock"},
}};
constexpr WordTable<StockChoice, 3> kChoices{{
    {StockChoice::Wait, "wait"},
    {StockChoice::Replace, "replace"},
    {StockChoice::Refund, "refund"},
}};
constexpr WordTable<IdentityCheck, 4> kChecks{{
    {IdentityCheck::Unchecked, "unchecked"},
    {IdentityCheck::Passed, "passed"},
    {IdentityCheck::Failed, "failed"},
    {IdentityCheck::Waived, "waived"},
}};
constexpr WordTable<RequestState, 8> kStates{{
    {RequestState::Requested, "requested"},
    {RequestState::Granted, "granted"},
    {RequestState::Refused, "refused"},
    {RequestState::HandedOff, "handed_off"},
    {RequestState::Done, "done"},
    {RequestState::Failed, "failed"},
    {RequestState::Told, "told"},
    {RequestState::Withdrawn, "withdrawn"},
}};
constexpr WordTable<RequestAction, 10> kActions{{
    {RequestAction::Choose, "choose"},
    {RequestAction::CheckIdentity, "check_identity"},
    {RequestAction::Sign, "sign"},
    {RequestAction::Grant, "grant"},
    {RequestAction::Refuse, "refuse"},
    {RequestAction::HandOff, "hand_off"},
    {RequestAction::Complete, "complete"},
    {RequestAction::Fail, "fail"},
    {RequestAction::Tell, "tell"},
    {RequestAction::Withdraw, "withdraw"},
}};

}  // namespace

std::string_view toWord(RequestKind kind) {
    return wordOf(kKinds, kind);
}
std::string_view toWord(StockChoice choice) {
    return wordOf(kChoices, choice);
}
std::string_view toWord(IdentityCheck check) {
    return wordOf(kChecks, check);
}
std::string_view toWord(RequestState state) {
    return wordOf(kStates, state);
}
std::string_view toWord(RequestAction action) {
    return wordOf(kActions, action);
}

std::optional<RequestKind> requestKindFromWord(std::string_view word) {
    return valueOf(kKinds, word);
}
std::optional<StockChoice> stockChoiceFromWord(std::string_view word) {
    return valueOf(kChoices, word);
}
std::optional<IdentityCheck> identityCheckFromWord(std::string_view word) {
    return valueOf(kChecks, word);
}
std::optional<RequestState> requestStateFromWord(std::string_view word) {
    return valueOf(kStates, word);
}

std::string_view nameOf(RequestKind kind, std::optional<StockChoice> choice) {
    switch (kind) {
        case RequestKind::ChangeReceiver:
            return "修改收货人";
        case RequestKind::ChangeAddress:
            return "修改收货地址";
        case RequestKind::ChangeMobile:
            return "修改联系电话";
        case RequestKind::ChangeSku:
            return "修改商品规格";
        case RequestKind::ChangeCourier:
            return "更改快递";
        case RequestKind::Cancel:
            return "取消订单";
        case RequestKind::Intercept:
            return "拦截包裹";
        case RequestKind::OutOfStock:
            break;
    }
    if (!choice) {
        return "缺货处理";
    }
    switch (*choice) {
        case StockChoice::Wait:
            return "缺货等待";
        case StockChoice::Replace:
            return "缺货换款";
        case StockChoice::Refund:
            return "缺货退款";
    }
    return {};
}

}  // namespace core::requests
