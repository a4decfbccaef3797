#include "core/orders/review.h"

#include "core/base/word_table.h"

namespace core::orders {
namespace {

constexpr WordTable<ReviewState, 6> kStates{{
    {ReviewState::Waiting, "waiting"},
    {ReviewState::AutoPassed, "auto_passed"},
    {ReviewState::Approved, "approved"},
    {ReviewState::Asked, "asked"},
    {ReviewState::Held, "held"},
    {ReviewState::Rejected, "rejected"},
}};
constexpr WordTable<ReviewAction, 8> kActions{{
    {ReviewAction::Approve, "approve"},
    {ReviewAction::Ask, "ask"},
    {ReviewAction::RecordAnswer, "record_answer"},
    {ReviewAction::Hold, "hold"},
    {ReviewAction::Release, "release"},
    {ReviewAction::Reject, "reject"},
    {ReviewAction::Recall, "recall"},
    {ReviewAction::Undo, "undo"},
}};
constexpr WordTable<ReviewHitKind, 16> kHitKinds{{
    {ReviewHitKind::AmountOverLimit, "amount_over_limit"},
    {ReviewHitKind::NumberOrItemMissing, "number_or_item_missing"},
    {ReviewHitKind::ReceiverMissing, "receiver_missing"},
    {ReviewHitKind::ReceiverImplausible, "receiver_implausible"},
    {ReviewHitKind::PhoneMissing, "phone_missing"},
    {ReviewHitKind::PhoneImplausible, "phone_implausible"},
    {ReviewHitKind::AddressMissing, "address_missing"},
    {ReviewHitKind::AddressImplausible, "address_implausible"},
    {ReviewHitKind::DuplicateOrder, "duplicate_order"},
    {ReviewHitKind::BuyerMessage, "buyer_message"},
    {ReviewHitKind::SellerMemo, "seller_memo"},
    {ReviewHitKind::OpenComplaint, "open_complaint"},
    {ReviewHitKind::CashOnDelivery, "cash_on_delivery"},
    {ReviewHitKind::CourierRequested, "courier_requested"},
    {ReviewHitKind::OutOfArea, "out_of_area"},
    {ReviewHitKind::PriceUnderFloor, "price_under_floor"},
}};
constexpr WordTable<OrderField, 13> kFields{{
    {OrderField::Number, "number"},
    {OrderField::BuyerNick, "buyer_nick"},
    {OrderField::Receiver, "receiver"},
    {OrderField::Address, "address"},
    {OrderField::Mobile, "mobile"},
    {OrderField::Phone, "phone"},
    {OrderField::Items, "items"},
    {OrderField::Amount, "amount"},
    {OrderField::BuyerMessage, "buyer_message"},
    {OrderField::SellerMemo, "seller_memo"},
    {OrderField::Shipping, "shipping"},
    {OrderField::Sku, "sku"},
    {OrderField::Courier, "courier"},
}};
constexpr WordTable<OrderFlag, 7> kFlags{{
    {OrderFlag::Red, "red"},
    {OrderFlag::Yellow, "yellow"},
    {OrderFlag::Green, "green"},
    {OrderFlag::Blue, "blue"},
    {OrderFlag::Purple, "purple"},
    {OrderFlag::Complaint, "complaint"},
    {OrderFlag::OutOfStock, "out_of_stock"},
}};
constexpr WordTable<EditState, 4> kEditStates{{
    {EditState::Open, "open"},
    {EditState::Exported, "exported"},
    {EditState::Done, "done"},
    {EditState::Withdrawn, "withdrawn"},
}};

}  // namespace

std::string_view toWord(ReviewState state) {
    return wordOf(kStates, state);
}
std::string_view toWord(ReviewAction action) {
    return wordOf(kActions, action);
}
std::string_view toWord(ReviewHitKind kind) {
    return wordOf(kHitKinds, kind);
}
std::string_view toWord(OrderField field) {
    return wordOf(kFields, field);
}
std::string_view toWord(OrderFlag flag) {
    return wordOf(kFlags, flag);
}
std::string_view toWord(EditState state) {
    return wordOf(kEditStates, state);
}

std::optional<ReviewState> reviewStateFromWord(std::string_view word) {
    return valueOf(kStates, word);
}
std::optional<ReviewHitKind> reviewHitKindFromWord(std::string_view word) {
    return valueOf(kHitKinds, word);
}
std::optional<OrderField> orderFieldFromWord(std::string_view word) {
    return valueOf(kFields, word);
}
std::optional<OrderFlag> orderFlagFromWord(std::string_view word) {
    return valueOf(kFlags, word);
}
std::optional<EditState> editStateFromWord(std::string_view word) {
    return valueOf(kEditStates, word);
}

ReviewRules defaultReviewRules() {
    ReviewRules rules;
    for (const auto& [kind, word] : kHitKinds) {
        rules.enabled.insert(kind);
    }
    // What "free shipping" leaves out in nearly every shop on the mainland.
    rules.outOfArea = {"香港", "澳门", "台湾", "海外"};
    // Short names as agents and buyers write them; full company names contain them.
    rules.courierWords = {"顺丰", "申通",   "邮政",     "汇通",     "中通",     "圆通",
                          "韵达", "百世",   "极兔",     "德邦",     "EMS",      "国通",
                          "优速", "宅急送", "天天快递", "京东快递", "京东物流", "安能"};
    // Prepaid orders have no such list: the money is there (R083).
    rules.cashOnDeliveryChecks = {"已电话核实收货人和地址", "已告知代收金额",
                                  "收货地区支持货到付款", "买家没有拒收记录"};
    return rules;
}

}  // namespace core::orders
