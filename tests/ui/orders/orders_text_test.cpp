#include "ui/orders/orders_text.h"

#include <set>

#include "tests/support/qt/printing.h"
#include "ui/orders/message_text.h"

using namespace core::orders;
using ui::orders::OrdersText;

namespace {

/// Every value from the first to `last` has a text, and no two values share one.
template <class Value>
void checkTexts(Value last) {
    std::set<QString> texts;
    for (int value = 0; value <= static_cast<int>(last); ++value) {
        const QString text = OrdersText::of(static_cast<Value>(value));
        INFO("value " << value);
        CHECK_FALSE(text.isEmpty());
        CHECK(texts.insert(text).second);
    }
}

template <class Error>
void checkRefusals(Error last) {
    for (int value = 0; value <= static_cast<int>(last); ++value) {
        const auto refusal = OrdersText::refusal(static_cast<Error>(value));
        INFO("value " << value);
        CHECK_FALSE(refusal.cause.isEmpty());
        CHECK_FALSE(refusal.nextStep.isEmpty());
    }
}

}  // namespace

TEST_CASE("every value of the order enums has a text of its own") {
    checkTexts(OrderState::Unknown);
    checkTexts(ReviewState::Rejected);
    checkTexts(ReviewHitKind::PriceUnderFloor);
    checkTexts(OrderField::Courier);
    checkTexts(OrderFlag::OutOfStock);
    checkTexts(EditState::Withdrawn);
    checkTexts(OrderScope::ChangedSince);
    checkTexts(OrderSort::AmountDescending);
    checkTexts(RevealReason::Other);
    checkTexts(IdentityMethod::Email);
    checkTexts(core::customers::CustomerTier::Vip);
}

TEST_CASE("every refusal says its cause and what to do next") {
    checkRefusals(ReviewError::FieldNotEditable);
    checkRefusals(PrivacyError::TooManyReveals);
    checkRefusals(HandoffError::FileNotWritable);
}

TEST_CASE("every kind of hit is explained and has a question for the buyer that names the order") {
    for (int value = 0; value <= static_cast<int>(ReviewHitKind::PriceUnderFloor); ++value) {
        const auto kind = static_cast<ReviewHitKind>(value);
        INFO("value " << value);
        CHECK_FALSE(OrdersText::explanation({kind, OrderField::Number, ""}).isEmpty());
        CHECK_FALSE(OrdersText::explanation({kind, OrderField::Number, "x"})
                        .contains(QStringLiteral("%1")));
        CHECK(OrdersText::question(kind).contains(QStringLiteral("{order}")));
    }
}

TEST_CASE("a text for the buyer never goes out with a raw variable") {
    Order order;
    order.key = {1, "4107"};
    order.paid = core::Fen{129'900};
    core::settings::Texts texts;
    texts.confirmation = "{buyer} {order} {amount} {link}";
    CHECK(ui::orders::confirmationText(order, texts) == QStringLiteral("4107 ¥1,299.00"));
    texts.orderLink = "https://shop.example/o?id={order}";
    order.buyerNick = "小满";
    CHECK(ui::orders::confirmationText(order, texts) ==
          QStringLiteral("小满 4107 ¥1,299.00 https://shop.example/o?id=4107"));
}

TEST_CASE("the question covers each hit once") {
    OrderDetail detail;
    detail.order.order.key = {1, "4107"};
    detail.order.order.buyerNick = "小满";
    detail.review = Review{};
    detail.review->hits = {{ReviewHitKind::PhoneMissing, OrderField::Mobile, ""},
                           {ReviewHitKind::PhoneImplausible, OrderField::Mobile, ""},
                           {ReviewHitKind::AddressMissing, OrderField::Address, ""}};
    const QString question = ui::orders::questionText(detail, {});
    CHECK(question.count(u'\n') == 1);
    CHECK(question.contains(QStringLiteral("4107")));
    CHECK_FALSE(question.contains(u'{'));
}
