#include "ui/applications/applications_text.h"

#include "ui/common/plain_text.h"

namespace ui::applications {

using namespace core::applications;

QString ApplicationsText::of(ApplicationKind kind) {
    switch (kind) {
        case ApplicationKind::Gift:
            return tr("Gift");
        case ApplicationKind::FreeShipping:
            return tr("Free shipping");
        case ApplicationKind::BulkDeal:
            return tr("Bulk deal");
        case ApplicationKind::Invoice:
            return tr("Invoice");
        case ApplicationKind::CashBack:
            return tr("Cash back");
    }
    return {};
}

QString ApplicationsText::of(ApplicationState state) {
    switch (state) {
        case ApplicationState::Requested:
            return tr("To decide");
        case ApplicationState::Approved:
            return tr("Approved");
        case ApplicationState::Refused:
            return tr("Refused");
        case ApplicationState::Done:
            return tr("Done");
        case ApplicationState::Withdrawn:
            return tr("Withdrawn");
    }
    return {};
}

common::Chip ApplicationsText::chip(ApplicationState state) {
    switch (state) {
        case ApplicationState::Requested:
            return {of(state), theme::Tone::Warning};
        case ApplicationState::Approved:
            return {of(state), theme::Tone::Info};
        case ApplicationState::Refused:
            return {of(state), theme::Tone::Danger};
        case ApplicationState::Done:
            return {of(state), theme::Tone::Success};
        case ApplicationState::Withdrawn:
            break;
    }
    return {of(state), theme::Tone::Neutral};
}

QString ApplicationsText::field(std::string_view key) {
    if (key == "item") {
        return tr("Item");
    }
    if (key == "quantity") {
        return tr("Quantity");
    }
    if (key == "value") {
        return tr("Worth of one (yuan)");
    }
    if (key == "postage") {
        return tr("Postage (yuan)");
    }
    if (key == "unit_price") {
        return tr("Price of one (yuan)");
    }
    if (key == "deliver_by") {
        return tr("Deliver by");
    }
    if (key == "type") {
        return tr("Kind of invoice");
    }
    if (key == "title") {
        return tr("Invoice title");
    }
    if (key == "tax_number") {
        return tr("Tax number");
    }
    if (key == "sum") {
        return tr("Sum (yuan)");
    }
    if (key == "send_to") {
        return tr("Send to");
    }
    if (key == "account") {
        return tr("Account for the money");
    }
    return common::toScreen(key);
}

QString ApplicationsText::choice(std::string_view word) {
    if (word == "electronic") {
        return tr("Electronic invoice");
    }
    if (word == "paper") {
        return tr("Paper invoice");
    }
    if (word == "special") {
        return tr("Special VAT invoice");
    }
    return common::toScreen(word);
}

QString ApplicationsText::fields(const Application& application) {
    QStringList parts;
    for (const FieldDescriptor& descriptor : fieldsOf(application.kind)) {
        const auto found = application.fields.find(std::string(descriptor.key));
        if (found != application.fields.end()) {
            parts.append(
                tr("%1: %2").arg(field(descriptor.key), descriptor.type == FieldType::Choice
                                                            ? choice(found->second)
                                                            : common::toScreen(found->second)));
        }
    }
    return parts.join(QStringLiteral(" · "));
}

QString ApplicationsText::refusal(ApplicationError error) {
    switch (error) {
        case ApplicationError::NotFound:
            return tr("This application is not there any more.");
        case ApplicationError::NotAllowedInState:
            return tr("This step is not possible as the application stands.");
        case ApplicationError::ChangedSinceRead:
            return tr("A colleague decided in the meantime. Look at it again.");
        case ApplicationError::BuyerMissing:
            return tr("An application is for a buyer: give the nick, or the number of an order.");
        case ApplicationError::FieldMissing:
            return tr("A field that is needed is empty.");
        case ApplicationError::FieldWrong:
            return tr("A field is not as it should be.");
        case ApplicationError::ReasonMissing:
            return tr("Give a reason.");
        case ApplicationError::OwnRequest:
            return tr(
                "Whoever asks does not decide. Let a colleague decide, or set the shop to one "
                "person in the settings.");
        case ApplicationError::NotRequester:
            return tr("Only who asked may withdraw it.");
        case ApplicationError::NotAllowedForRole:
            return tr("Your role does not do this. Ask a senior or your team lead.");
        case ApplicationError::OverRoleLimit:
            return tr("This is over what your role may grant. Somebody with a higher limit decides.");
        case ApplicationError::ReferenceMissing:
            return tr("Enter the number of the payment, invoice or parcel first.");
        case ApplicationError::OrderShipped:
            return tr("The order is shipped: a gift cannot go along any more. Send it as an "
                      "exchange without goods coming back, or apply for cash back.");
        case ApplicationError::OrderPaid:
            return tr("The order is paid: its price cannot be changed any more. Apply for cash "
                      "back of the difference, or refund it as a return.");
        case ApplicationError::OrderClosed:
            return tr("The order is closed. Choose the buyer's open order.");
        case ApplicationError::NothingChanged:
            return tr("The order costs no postage as it is.");
    }
    return {};
}

QString ApplicationsText::done(ApplicationAction action) {
    switch (action) {
        case ApplicationAction::Approve:
            return tr("Application approved.");
        case ApplicationAction::Refuse:
            return tr("Application refused.");
        case ApplicationAction::Complete:
            return tr("Recorded as done.");
        case ApplicationAction::Withdraw:
            return tr("Application withdrawn.");
    }
    return {};
}

}  // namespace ui::applications
