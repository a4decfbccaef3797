#include "ui/orders/orders_text.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>

#include "ui/common/format.h"
#include "ui/common/order_text.h"
#include "ui/common/plain_text.h"

namespace ui::orders {

using namespace core::orders;

QString OrdersText::of(OrderState state) {
    return common::OrderText::of(state);
}

QString OrdersText::of(ReviewState state) {
    switch (state) {
        case ReviewState::Waiting:
            return tr("To review");
        case ReviewState::AutoPassed:
            return tr("Auto passed");
        case ReviewState::Approved:
            return tr("Approved");
        case ReviewState::Asked:
            return tr("Buyer asked");
        case ReviewState::Held:
            return tr("On hold");
        case ReviewState::Rejected:
            return tr("Rejected");
    }
    return {};
}

QString OrdersText::of(ReviewHitKind kind) {
    switch (kind) {
        case ReviewHitKind::AmountOverLimit:
            return tr("Large amount");
        case ReviewHitKind::NumberOrItemMissing:
            return tr("Items missing");
        case ReviewHitKind::ReceiverMissing:
            return tr("No receiver");
        case ReviewHitKind::ReceiverImplausible:
            return tr("Odd receiver");
        case ReviewHitKind::PhoneMissing:
            return tr("No phone");
        case ReviewHitKind::PhoneImplausible:
            return tr("Odd phone");
        case ReviewHitKind::AddressMissing:
            return tr("No address");
        case ReviewHitKind::AddressImplausible:
            return tr("Odd address");
        case ReviewHitKind::DuplicateOrder:
            return tr("Duplicate");
        case ReviewHitKind::BuyerMessage:
            return tr("Buyer message");
        case ReviewHitKind::SellerMemo:
            return tr("Seller memo");
        case ReviewHitKind::OpenComplaint:
            return tr("Open complaint");
        case ReviewHitKind::CashOnDelivery:
            return tr("Cash on delivery");
        case ReviewHitKind::CourierRequested:
            return tr("Courier wish");
        case ReviewHitKind::OutOfArea:
            return tr("Out of area");
        case ReviewHitKind::PriceUnderFloor:
            return tr("Under floor price");
    }
    return {};
}

QString OrdersText::of(OrderField field) {
    switch (field) {
        case OrderField::Number:
            return tr("Order number");
        case OrderField::BuyerNick:
            return tr("Buyer");
        case OrderField::Receiver:
            return tr("Receiver");
        case OrderField::Address:
            return tr("Address");
        case OrderField::Mobile:
            return tr("Mobile");
        case OrderField::Phone:
            return tr("Phone");
        case OrderField::Items:
            return tr("Items");
        case OrderField::Amount:
            return tr("Amount");
        case OrderField::BuyerMessage:
            return tr("Buyer message");
        case OrderField::SellerMemo:
            return tr("Remark");
        case OrderField::Shipping:
            return tr("Shipping method");
        case OrderField::Sku:
            return tr("Sku");
        case OrderField::Courier:
            return tr("Courier");
    }
    return {};
}

QString OrdersText::of(OrderFlag flag) {
    switch (flag) {
        case OrderFlag::Red:
            return tr("Red flag");
        case OrderFlag::Yellow:
            return tr("Yellow flag");
        case OrderFlag::Green:
            return tr("Green flag");
        case OrderFlag::Blue:
            return tr("Blue flag");
        case OrderFlag::Purple:
            return tr("Purple flag");
        case OrderFlag::Complaint:
            return tr("Complaint");
        case OrderFlag::OutOfStock:
            return tr("Out of stock");
    }
    return {};
}

QString OrdersText::of(EditState state) {
    switch (state) {
        case EditState::Open:
            return tr("To hand off");
        case EditState::Exported:
            return tr("Handed off");
        case EditState::Done:
            return tr("Done");
        case EditState::Withdrawn:
            return tr("Withdrawn");
    }
    return {};
}

QString OrdersText::of(OrderScope scope) {
    switch (scope) {
        case OrderScope::ReviewQueue:
            return tr("Queue");
        case OrderScope::Waiting:
            return tr("To review");
        case OrderScope::Asked:
            return tr("Buyer asked");
        case OrderScope::Held:
            return tr("On hold");
        case OrderScope::AutoPassed:
            return tr("Auto passed");
        case OrderScope::Decided:
            return tr("Decided");
        case OrderScope::All:
            return tr("All orders");
        case OrderScope::Unshipped:
            return tr("Not shipped");
        //: List: decided orders that an import changed afterwards
        case OrderScope::ChangedSince:
            return tr("Changed since");
    }
    return {};
}

QString OrdersText::of(OrderSort sort) {
    switch (sort) {
        case OrderSort::Urgency:
            return tr("Most urgent first");
        case OrderSort::CreatedDescending:
            return tr("Newest first");
        case OrderSort::CreatedAscending:
            return tr("Oldest first");
        case OrderSort::AmountDescending:
            return tr("Largest amount first");
    }
    return {};
}

QString OrdersText::of(RevealReason reason) {
    switch (reason) {
        case RevealReason::ContactBuyer:
            return tr("Contact the buyer");
        case RevealReason::CheckAddress:
            return tr("Check the address");
        case RevealReason::ArrangeDelivery:
            return tr("Arrange the delivery");
        case RevealReason::HandleAfterSale:
            return tr("Handle after-sale");
        case RevealReason::Other:
            return tr("Other reason");
    }
    return {};
}

QString OrdersText::of(IdentityMethod method) {
    switch (method) {
        case IdentityMethod::MobileLastDigits:
            return tr("Last digits of the mobile");
        case IdentityMethod::Email:
            return tr("Registered e-mail");
    }
    return {};
}

QString OrdersText::of(core::customers::CustomerTier tier) {
    switch (tier) {
        case core::customers::CustomerTier::New:
            return tr("New customer");
        case core::customers::CustomerTier::Old:
            return tr("Returning customer");
        case core::customers::CustomerTier::Vip:
            return tr("VIP customer");
    }
    return {};
}

RefusalText OrdersText::refusal(ReviewError error) {
    switch (error) {
        case ReviewError::OrderNotFound:
            return {tr("This order is not in the shop's data any more."),
                    tr("Import the newest export and look for it again.")};
        case ReviewError::NotAllowedInState:
            return {tr("The review is in a state that does not allow this step."),
                    tr("Release or recall the order first.")};
        case ReviewError::OrderMovedOn:
            return {tr("The shop has already shipped or closed this order."),
                    tr("Nothing is left to review: go on with the next one.")};
        case ReviewError::ChangedSinceRead:
            return {tr("The order changed since you opened it."),
                    tr("It has been read again: look at it once more and repeat the step.")};
        case ReviewError::ReasonMissing:
            return {tr("A reason is missing."), tr("Type why, then repeat the step.")};
        case ReviewError::TextMissing:
            return {tr("The text is empty."), tr("Type it, then repeat the step.")};
        case ReviewError::HoldNotInFuture:
            return {tr("The hold would end in the past."), tr("Choose a later time.")};
        case ReviewError::NothingChanged:
            return {tr("That is how it already is."), tr("Nothing had to be changed.")};
        case ReviewError::NothingToUndo:
            return {tr("There is nothing to undo on this order."),
                    tr("Only the last step of a review can be undone.")};
        case ReviewError::ChecksMissing:
            return {tr("Not every cash-on-delivery check is ticked."),
                    tr("Go through the check list in the detail and tick each point.")};
        case ReviewError::OpenComplaint:
            return {tr("An open complaint holds this order."),
                    tr("Settle the complaint and clear its flag, then approve.")};
        case ReviewError::FieldMissing:
            return {tr("A required field is empty."),
                    tr("Ask the buyer, or request an edit that fills it.")};
        case ReviewError::FieldNotEditable:
            return {tr("The shop's system cannot change this field."), tr("Leave a note instead.")};
        case ReviewError::NotAllowedForRole:
            return {tr("Your role does not decide this."),
                    tr("Note what you know and hand the order to a reviewer or your team lead.")};
        case ReviewError::OverRoleLimit:
            return {tr("The amount is over what your role decides."),
                    tr("Hand the order to your team lead.")};
        case ReviewError::IdentityNotChecked:
            return {tr("Who asks for this has not been checked."),
                    tr("Check the buyer's identity on this order first, then request the edit.")};
    }
    return {};
}

RefusalText OrdersText::refusal(PrivacyError error) {
    switch (error) {
        case PrivacyError::OrderNotFound:
            return {tr("This order is not in the shop's data any more."),
                    tr("Import the newest export and look for it again.")};
        case PrivacyError::FieldNotMasked:
            return {tr("This field is not masked."), tr("It is shown as it is.")};
        case PrivacyError::FieldEmpty:
            return {tr("The export has no value in this field."), tr("Ask the buyer for it.")};
        case PrivacyError::NotEnoughDigits:
            return {tr("Too few digits to compare."), tr("Type at least the last three digits.")};
        case PrivacyError::TooManyTries:
            return {tr("Three answers were wrong today."),
                    tr("Hand the buyer over to your team lead.")};
        case PrivacyError::TooManyReveals:
            return {tr("You have shown the hourly limit of masked fields."),
                    tr("Go on in an hour, or ask your team lead.")};
        case PrivacyError::NotAllowedForRole:
            return {tr("Your role sees masked data only."),
                    tr("Ask the agent who handles the order.")};
        case PrivacyError::NoOpenCase:
            return {tr("Nothing about this order is open that is yours or nobody's."),
                    tr("Take the buyer's conversation or begin a case about the order first.")};
        case PrivacyError::ReasonMissing:
            return {tr("A reason is missing."), tr("Write why, without personal data.")};
        case PrivacyError::TextTooLong:
            return {tr("The reason has more than 200 characters."), tr("Shorten it.")};
        case PrivacyError::WaivedBefore:
            return {tr("The check of this order was waived once already."),
                    tr("Check the buyer's identity now.")};
    }
    return {};
}

RefusalText OrdersText::refusal(HandoffError error) {
    switch (error) {
        case HandoffError::NothingToExport:
            return {tr("No edit or note waits for hand-off."),
                    tr("Request an edit or write a note first.")};
        case HandoffError::FileNotWritable:
            return {tr("The file could not be written."),
                    tr("Close it in other programs or choose another folder.")};
        case HandoffError::NotAllowedForRole:
            return {tr("Your role does not hand changes off."),
                    tr("Ask a senior or your team lead to export the list.")};
    }
    return {};
}

QString OrdersText::question(ReviewHitKind kind) {
    switch (kind) {
        case ReviewHitKind::AmountOverLimit:
            return tr(
                "Hello {buyer}, your order {order} is a large one. Before we ship it, would you "
                "confirm the "
                "items and the quantity?");
        case ReviewHitKind::NumberOrItemMissing:
            return tr(
                "Hello {buyer}, we cannot see every item of your order {order}. Which items and "
                "how many "
                "did you buy?");
        case ReviewHitKind::ReceiverMissing:
        case ReviewHitKind::ReceiverImplausible:
            return tr(
                "Hello {buyer}, the courier needs a name for your order {order}. Who will receive "
                "the parcel?");
        case ReviewHitKind::PhoneMissing:
        case ReviewHitKind::PhoneImplausible:
            return tr(
                "Hello {buyer}, the phone number of your order {order} does not look right. Which "
                "number can "
                "the courier reach you at?");
        case ReviewHitKind::AddressMissing:
        case ReviewHitKind::AddressImplausible:
            return tr(
                "Hello {buyer}, the address of your order {order} is not complete. Would you send "
                "us street, "
                "building and door number?");
        case ReviewHitKind::DuplicateOrder:
            return tr(
                "Hello {buyer}, you placed two orders of the same items shortly after each other "
                "({order}). "
                "Do you want both, or was one a mistake?");
        case ReviewHitKind::BuyerMessage:
        case ReviewHitKind::SellerMemo:
            return tr(
                "Hello {buyer}, you left a message with your order {order}. May we confirm what "
                "you wish before "
                "we ship?");
        case ReviewHitKind::OpenComplaint:
            return tr(
                "Hello {buyer}, your complaint about order {order} is still open. Shall we ship "
                "now, or wait "
                "until it is settled?");
        case ReviewHitKind::CashOnDelivery:
            return tr(
                "Hello {buyer}, you chose cash on delivery for your order {order}. Will somebody "
                "be there to pay "
                "when the parcel arrives?");
        case ReviewHitKind::CourierRequested:
            return tr(
                "Hello {buyer}, you asked for a certain courier for your order {order}. Which "
                "courier shall we "
                "use?");
        case ReviewHitKind::OutOfArea:
            return tr(
                "Hello {buyer}, the address of your order {order} is outside our delivery area. Is "
                "there another "
                "address we may ship to?");
        case ReviewHitKind::PriceUnderFloor:
            return tr(
                "Hello {buyer}, the price of your order {order} needs a check on our side. May we "
                "come back to "
                "you shortly?");
    }
    return {};
}

namespace {

/// Words of core::orders::Implausibility; empty for one that is none.
QString implausibility(const std::string& word) {
    static const std::map<std::string_view, const char*> kWords{
        {"too_short", QT_TRANSLATE_NOOP("ui::orders::OrdersText", "it is too short")},
        {"too_long", QT_TRANSLATE_NOOP("ui::orders::OrdersText", "it is too long")},
        {"not_a_name", QT_TRANSLATE_NOOP("ui::orders::OrdersText", "it is not a name")},
        {"advert", QT_TRANSLATE_NOOP("ui::orders::OrdersText", "it reads like an advert")},
        {"not_a_number",
         QT_TRANSLATE_NOOP("ui::orders::OrdersText", "no phone number has this form")},
        {"no_province", QT_TRANSLATE_NOOP("ui::orders::OrdersText", "it names no province")},
    };
    const auto found = kWords.find(word);
    return found == kWords.end() ? QString() : OrdersText::tr(found->second);
}

QString missing(const std::string& word) {
    static const std::map<std::string_view, const char*> kWords{
        {"number", QT_TRANSLATE_NOOP("ui::orders::OrdersText", "The order has no number.")},
        {"number_damaged", QT_TRANSLATE_NOOP("ui::orders::OrdersText",
                                             "A spreadsheet program damaged the order number.")},
        {"title", QT_TRANSLATE_NOOP("ui::orders::OrdersText", "The order names no item.")},
        {"quantity", QT_TRANSLATE_NOOP("ui::orders::OrdersText", "The order has no quantity.")},
        {"price", QT_TRANSLATE_NOOP("ui::orders::OrdersText", "The order has no price.")},
    };
    const auto found = kWords.find(word);
    return found == kWords.end() ? OrdersText::tr("Number, item, quantity or price is missing.")
                                 : OrdersText::tr(found->second);
}

}  // namespace

QString OrdersText::explanation(const ReviewHit& hit) {
    const QString odd = implausibility(hit.detail);
    const QString detail = common::toScreen(hit.detail);
    switch (hit.kind) {
        case ReviewHitKind::AmountOverLimit:
            return detail.isEmpty()
                       ? tr("The amount is over the shop's limit.")
                       : tr("The amount is over the shop's limit of %1.")
                             .arg(common::Format::money(core::Fen{detail.toLongLong()}));
        case ReviewHitKind::NumberOrItemMissing:
            return missing(hit.detail);
        case ReviewHitKind::ReceiverMissing:
            return tr("The receiver's name is empty.");
        case ReviewHitKind::ReceiverImplausible:
            return odd.isEmpty() ? tr("The receiver does not look like a name.")
                                 : tr("The receiver is odd: %1.").arg(odd);
        case ReviewHitKind::PhoneMissing:
            return tr("There is neither a mobile nor a phone.");
        case ReviewHitKind::PhoneImplausible:
            return odd.isEmpty() ? tr("The number is not one that a courier can call.")
                                 : tr("The number is odd: %1.").arg(odd);
        case ReviewHitKind::AddressMissing:
            return tr("The address is empty.");
        case ReviewHitKind::AddressImplausible:
            return odd.isEmpty() ? tr("The address lacks street or door number.")
                                 : tr("The address is odd: %1.").arg(odd);
        case ReviewHitKind::DuplicateOrder:
            return detail.isEmpty()
                       ? tr("The same items were ordered twice in a short time.")
                       : tr("The same items as order %1, shortly after it.").arg(detail);
        case ReviewHitKind::BuyerMessage:
            return tr("The buyer left a message: read it before you approve.");
        case ReviewHitKind::SellerMemo:
            return tr("The shop left a remark: read it before you approve.");
        case ReviewHitKind::OpenComplaint:
            return tr("A complaint is open: the order is held until it is settled.");
        case ReviewHitKind::CashOnDelivery:
            return tr("The buyer pays at the door: go through the check list.");
        case ReviewHitKind::CourierRequested:
            return detail.isEmpty() ? tr("A remark asks for a certain courier.")
                                    : tr("A remark asks for a courier: %1.").arg(detail);
        case ReviewHitKind::OutOfArea:
            return detail.isEmpty() ? tr("The shop does not ship to this area.")
                                    : tr("The shop does not ship to %1.").arg(detail);
        case ReviewHitKind::PriceUnderFloor:
            return detail.isEmpty() ? tr("An item was sold under its floor price.")
                                    : tr("Sold under its floor price: %1.").arg(detail);
    }
    return {};
}

QString OrdersText::reasonOf(const core::events::Event& event, std::span<const OrderNote> notes) {
    const auto after = QJsonDocument::fromJson(QByteArray::fromStdString(event.after)).object();
    const auto note = std::ranges::find(notes, after[QLatin1String("note")].toInteger(),
                                        &OrderNote::id);
    return note == notes.end() ? QString() : common::toScreen(note->text);
}

QString OrdersText::happening(const core::events::Event& event,
                              std::span<const OrderNote> notes) {
    const QJsonObject after =
        QJsonDocument::fromJson(QByteArray::fromStdString(event.after)).object();
    const auto word = [&after](const char* key) {
        return after[QLatin1String(key)].toString().toStdString();
    };
    if (event.action == "set_flag" || event.action == "clear_flag") {
        const auto flag = orderFlagFromWord(word("flag"));
        const QString name = flag ? of(*flag) : QString();
        return event.action == "set_flag" ? tr("Flag set: %1").arg(name)
                                          : tr("Flag cleared: %1").arg(name);
    }
    if (event.action == "request_edit" || event.action == "withdraw_edit" ||
        event.action == "edit_done" || event.action == "reveal") {
        const auto field = orderFieldFromWord(word("field"));
        const QString name = field ? of(*field) : QString();
        if (event.action == "edit_done") {
            return tr("Edit arrived with an import: %1").arg(name);
        }
        return event.action == "reveal"         ? tr("Masked field shown: %1").arg(name)
               : event.action == "request_edit" ? tr("Edit requested: %1").arg(name)
                                                : tr("Edit request withdrawn: %1").arg(name);
    }
    const auto reason = [&] { return reasonOf(event, notes); };
    if (event.action == "waive_identity") {
        return tr("Identity check waived: %1").arg(reason());
    }
    if (event.action == "break_glass") {
        const auto field = orderFieldFromWord(word("field"));
        return tr("Masked field shown in an emergency: %1, signed by %2: %3")
            .arg(field ? of(*field) : QString(), common::toScreen(word("second")), reason());
    }
    if (event.action == "reveal_limit") {
        return tr("The hourly limit of %n shown fields is reached", nullptr,
                  after[QLatin1String("shown")].toInt());
    }
    if (event.action == "check_identity") {
        return after[QLatin1String("passed")].toBool() ? tr("Identity check passed")
                                                       : tr("Identity check failed");
    }
    static const std::map<std::string_view, const char*> kSteps{
        {"approve", QT_TR_NOOP("Approved")},
        {"ask", QT_TR_NOOP("Buyer asked")},
        {"record_answer", QT_TR_NOOP("Answer of the buyer kept")},
        {"hold", QT_TR_NOOP("Put on hold")},
        {"release", QT_TR_NOOP("Released from hold")},
        {"reject", QT_TR_NOOP("Rejected")},
        {"recall", QT_TR_NOOP("Taken back into the queue")},
        {"undo", QT_TR_NOOP("Last step taken back")},
        {"add_note", QT_TR_NOOP("Note added")},
        {"changed_after_decision", QT_TR_NOOP("Changed by an import after the decision")},
    };
    const auto found = kSteps.find(event.action);
    //: A step that this version of the program has no word for
    return found == kSteps.end() ? tr("Changed") : tr(found->second);
}

}  // namespace ui::orders
