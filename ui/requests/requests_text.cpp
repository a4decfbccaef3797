#include "ui/requests/requests_text.h"

#include "core/orders/privacy_policy.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"

namespace ui::requests {

using namespace core::requests;
using theme::Tone;

QString RequestsText::of(RequestKind kind) {
    switch (kind) {
        case RequestKind::ChangeReceiver:
            return tr("Change the receiver");
        case RequestKind::ChangeAddress:
            return tr("Change the address");
        case RequestKind::ChangeMobile:
            return tr("Change the phone");
        case RequestKind::ChangeSku:
            return tr("Change the specification");
        case RequestKind::ChangeCourier:
            return tr("Change the courier");
        case RequestKind::Cancel:
            return tr("Cancel the order");
        case RequestKind::Intercept:
            return tr("Intercept the parcel");
        case RequestKind::OutOfStock:
            return tr("Out of stock");
    }
    return {};
}

QString RequestsText::of(StockChoice choice) {
    switch (choice) {
        case StockChoice::Wait:
            return tr("Wait");
        case StockChoice::Replace:
            return tr("Replace");
        case StockChoice::Refund:
            return tr("Refund", "verb");
    }
    return {};
}

QString RequestsText::of(IdentityCheck check) {
    switch (check) {
        case IdentityCheck::Unchecked:
            return tr("Not checked");
        case IdentityCheck::Passed:
            return tr("It is the buyer");
        case IdentityCheck::Failed:
            return tr("Not the buyer");
        case IdentityCheck::Waived:
            return tr("Waived");
    }
    return {};
}

QString RequestsText::of(RequestState state) {
    switch (state) {
        case RequestState::Requested:
            return tr("To decide");
        case RequestState::Granted:
            return tr("To hand off");
        case RequestState::Refused:
            return tr("Refused");
        case RequestState::HandedOff:
            return tr("Handed off");
        case RequestState::Done:
            return tr("Done");
        case RequestState::Failed:
            return tr("Failed");
        case RequestState::Told:
            return tr("Told");
        case RequestState::Withdrawn:
            return tr("Withdrawn");
    }
    return {};
}

QString RequestsText::of(Alternative alternative) {
    switch (alternative) {
        case Alternative::Cancel:
            return tr("Cancel the order");
        case Alternative::Intercept:
            return tr("Intercept the parcel");
        case Alternative::Return:
            return tr("Start a return");
    }
    return {};
}

QString RequestsText::of(RequestScope scope) {
    switch (scope) {
        case RequestScope::Open:
            return tr("Open", "requests");
        case RequestScope::ToDecide:
            return tr("To decide");
        case RequestScope::Running:
            return tr("Running");
        case RequestScope::ToTell:
            return tr("To tell");
        case RequestScope::Closed:
            return tr("Closed");
    }
    return {};
}

common::Chip RequestsText::chip(const Request& request) {
    switch (request.state) {
        case RequestState::Requested:
            return {of(request.state), Tone::Warning};
        case RequestState::Granted:
        case RequestState::HandedOff:
            return {of(request.state), Tone::Info};
        case RequestState::Done:
            return {of(request.state), Tone::Success};
        case RequestState::Refused:
        case RequestState::Failed:
            return {of(request.state), Tone::Danger};
        case RequestState::Told:
            return {request.outcome ? tr("%1, told").arg(of(*request.outcome)) : of(request.state),
                    Tone::Neutral};
        case RequestState::Withdrawn:
            break;
    }
    return {of(request.state), Tone::Neutral};
}

QString RequestsText::title(const Request& request) {
    const QString text = of(request.kind);
    return request.choice ? tr("%1: %2").arg(text, of(*request.choice)) : text;
}

QString RequestsText::value(const Request& request, bool isWhole) {
    const auto field = core::requests::editedField(request);
    return common::toScreen(isWhole || !field ? request.value
                                              : core::orders::masked(*field, request.value));
}

QString RequestsText::what(const Request& request) {
    QString text = title(request);
    if (!request.value.empty()) {
        text = tr("%1: %2").arg(text, value(request, false));
    }
    if (request.waitUntil) {
        text = tr("%1 until %2")
                   .arg(text, common::Format::exactTime(*request.waitUntil).left(16));
    }
    return text;
}

QString RequestsText::identity(const Request& request) {
    return request.identity == IdentityCheck::Waived
               ? tr("Waived by %1: %2").arg(common::toScreen(request.identityBy),
                                            common::toScreen(request.identityNote).simplified())
               : of(request.identity);
}

QString RequestsText::decision(const Request& request) {
    const auto cause = failureCauseFromWord(request.decision);
    if (!cause) {
        return common::toScreen(request.decision);
    }
    switch (*cause) {
        case FailureCause::OrderShipped:
            return tr("The order was shipped first");
        case FailureCause::OrderDelivered:
            return tr("The parcel was delivered first");
        case FailureCause::OrderClosed:
            return tr("The order was closed first");
        case FailureCause::EditWithdrawn:
            return tr("The edit request was withdrawn");
    }
    return {};
}

QString RequestsText::valueHint(RequestKind kind) {
    switch (kind) {
        case RequestKind::ChangeReceiver:
            return tr("New name of the receiver");
        case RequestKind::ChangeAddress:
            return tr("New address, from the province on");
        case RequestKind::ChangeMobile:
            return tr("New phone number");
        case RequestKind::ChangeSku:
            return tr("New specification, such as colour and size");
        case RequestKind::ChangeCourier:
            return tr("New courier");
        case RequestKind::OutOfStock:
            return tr("What replaces it: the new specification");
        case RequestKind::Cancel:
        case RequestKind::Intercept:
            break;
    }
    return {};
}

QString RequestsText::refusal(RequestError error) {
    switch (error) {
        case RequestError::NotFound:
            return tr("This request is not there any more.");
        case RequestError::NotAllowedInState:
            return tr("This step is not possible as the request stands.");
        case RequestError::ChangedSinceRead:
            return tr("A colleague or an import changed the request. Look at it again.");
        case RequestError::OrderNotFound:
            return tr("There is no order of this number. Check the number, or import the newest "
                      "orders.");
        case RequestError::OrderUnpaid:
            return tr("The order is not paid.");
        case RequestError::OrderNotShipped:
            return tr("The order is not shipped yet.");
        case RequestError::OrderShipped:
            return tr("The order is shipped: the shop cannot change it any more.");
        case RequestError::OrderDelivered:
            return tr("The parcel is delivered.");
        case RequestError::OrderClosed:
            return tr("The order is closed.");
        case RequestError::AlreadyRequested:
            return tr("This is asked for this order already. Look at the open request.");
        case RequestError::BuyerMissing:
            return tr("The order names no buyer. Begin from a conversation.");
        case RequestError::ValueMissing:
            return tr("Say what it shall be changed to.");
        case RequestError::NothingChanged:
            return tr("It is so already.");
        case RequestError::TextTooLong:
            return tr("Keep to 500 characters.");
        case RequestError::ChoiceMissing:
            return tr("Ask the buyer first: wait, replace or refund.");
        case RequestError::TimeNotInFuture:
            return tr("The time has passed already. Choose a later one.");
        case RequestError::ReasonMissing:
            return tr("Give a reason.");
        case RequestError::ReferenceMissing:
            return tr("Give the number of what was done: of the refund, the edit or the parcel.");
        case RequestError::MethodMissing:
            return tr("Say how it was checked who asks, such as by the end of the phone.");
        case RequestError::IdentityUnchecked:
            return tr("Make sure first that it is the buyer who asks, and note how.");
        case RequestError::IdentityFailed:
            return tr("It is not the buyer who asks. Refuse it, or check again.");
        case RequestError::RoleMayNot:
            return tr("Your role may not do this; a senior colleague or a lead can.");
        case RequestError::OverLimit:
            return tr("The amount is over your limit. A colleague with a higher one decides.");
        case RequestError::SecondPersonNeeded:
            return tr("The amount needs two persons. Sign it; a second lead grants it then.");
        case RequestError::OwnSignature:
            return tr("You signed it. A second person grants it.");
        case RequestError::OwnRequest:
            return tr("You asked for it yourself. Another lead or an admin is the second person.");
        case RequestError::WaivedBefore:
            return tr("The check was waived for this request already.");
        case RequestError::NotRequester:
            return tr("Only who asked, or a lead, takes it back.");
        case RequestError::EditRefused:
            return tr("The same change is asked of the order already.");
    }
    return {};
}

QString RequestsText::done(RequestAction action) {
    switch (action) {
        case RequestAction::Choose:
            return tr("Choice kept.");
        case RequestAction::CheckIdentity:
            return tr("Identity check kept.");
        case RequestAction::Sign:
            return tr("Signed; a second person grants it.");
        case RequestAction::Grant:
            return tr("Granted: it leaves with the next hand-off list.");
        case RequestAction::Refuse:
            return tr("Refused; the notice to the buyer waits.");
        case RequestAction::HandOff:
            return tr("Handed off.");
        case RequestAction::Complete:
            return tr("Done; the notice to the buyer waits.");
        case RequestAction::Fail:
            return tr("Failed; the notice to the buyer waits.");
        case RequestAction::Tell:
            return tr("The buyer knows.");
        case RequestAction::Withdraw:
            return tr("Request withdrawn.");
    }
    return {};
}

}  // namespace ui::requests
