#include "ui/notices/notices_text.h"

#include <array>
#include <utility>

#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/common/role_text.h"

namespace ui::notices {

using namespace core::notices;
using theme::Tone;

std::vector<NoticeKind> kindsOf(NoticeGroup group) {
    switch (group) {
        case NoticeGroup::Confirmation:
            return {NoticeKind::Confirmation};
        case NoticeGroup::Shipped:
            return {NoticeKind::Shipped};
        case NoticeGroup::FollowUp:
            return {NoticeKind::DeliveryFollowUp, NoticeKind::Care};
        case NoticeGroup::Thanks:
            return {NoticeKind::ThankYou, NoticeKind::Invitation};
        case NoticeGroup::Parcels:
            return {NoticeKind::PaymentReminder, NoticeKind::ParcelNews};
        case NoticeGroup::Cases:
            return {NoticeKind::CaseAccepted,    NoticeKind::CaseRefused,
                    NoticeKind::CaseProgress,    NoticeKind::CaseResult,
                    NoticeKind::RefundPaid,      NoticeKind::TicketResult,
                    NoticeKind::ComplaintAcknowledged, NoticeKind::ComplaintProgress,
                    NoticeKind::ComplaintResult, NoticeKind::ReviewReply};
        case NoticeGroup::All:
        case NoticeGroup::OnTheWay:
        case NoticeGroup::Unanswered:
        case NoticeGroup::Told:
            break;
    }
    return {};
}

QString NoticesText::of(NoticeKind kind) {
    switch (kind) {
        case NoticeKind::Confirmation:
            return tr("Order confirmation");
        case NoticeKind::Shipped:
            return tr("Ship notice");
        case NoticeKind::DeliveryFollowUp:
            return tr("Delivery follow-up");
        case NoticeKind::ThankYou:
            return tr("Thank-you");
        case NoticeKind::Invitation:
            return tr("Invitation");
        case NoticeKind::PaymentReminder:
            return tr("Payment reminder");
        case NoticeKind::ParcelNews:
            return tr("Parcel news");
        case NoticeKind::Care:
            return tr("Care");
        case NoticeKind::CaseAccepted:
            return tr("Accepted");
        case NoticeKind::CaseRefused:
            return tr("Refused");
        case NoticeKind::CaseProgress:
            return tr("Progress");
        case NoticeKind::CaseResult:
            return tr("Result");
        case NoticeKind::RefundPaid:
            return tr("Refund paid");
        case NoticeKind::TicketResult:
            return tr("Ticket result");
        case NoticeKind::ComplaintAcknowledged:
            return tr("Complaint acknowledged");
        case NoticeKind::ComplaintProgress:
            return tr("Complaint progress");
        case NoticeKind::ComplaintResult:
            return tr("Complaint result");
        case NoticeKind::ReviewReply:
            return tr("Reply to a review");
    }
    return {};
}

QString NoticesText::of(NoticeState state) {
    switch (state) {
        case NoticeState::Waiting:
            return tr("Waiting");
        case NoticeState::Queued:
            //: Notice: in the outbox, the buyer does not have it yet
            return tr("On its way");
        case NoticeState::Sent:
            return tr("Sent");
        case NoticeState::Copied:
            return tr("Copied");
        case NoticeState::Skipped:
            return tr("Skipped");
    }
    return {};
}

QString NoticesText::of(NoticeAnswer answer) {
    switch (answer) {
        case NoticeAnswer::Satisfied:
            return tr("Satisfied");
        case NoticeAnswer::Dissatisfied:
            return tr("Not satisfied");
    }
    return {};
}

QString NoticesText::of(NoticeGroup group) {
    switch (group) {
        case NoticeGroup::All:
            return tr("All");
        case NoticeGroup::Confirmation:
            return tr("Confirmation");
        case NoticeGroup::Shipped:
            return tr("Shipped");
        case NoticeGroup::FollowUp:
            return tr("Follow-up");
        case NoticeGroup::Thanks:
            return tr("Thanks");
        case NoticeGroup::Parcels:
            return tr("Payment, parcel");
        case NoticeGroup::Cases:
            return tr("Results");
        case NoticeGroup::OnTheWay:
            //: Group of notices: in the outbox
            return tr("Sending");
        case NoticeGroup::Unanswered:
            return tr("Answer?");
        case NoticeGroup::Told:
            return tr("Told");
    }
    return {};
}

QString NoticesText::variable(const std::string& name) {
    const std::array<std::pair<const char*, QString>, 11> names{
        {{"buyer", tr("buyer")},
         {"order", tr("order number")},
         {"items", tr("items")},
         {"amount", tr("amount")},
         {"courier", tr("courier")},
         {"tracking", tr("parcel number")},
         {"ship_time", tr("time of shipment")},
         {"link", tr("link")},
         {"shop", tr("shop")},
         {"request", tr("request")},
         {"reason", tr("reason")}}};
    for (const auto& [known, text] : names) {
        if (name == known) {
            return text;
        }
    }
    return common::toScreen(name);
}

QString NoticesText::missing(const std::string& text) {
    QStringList names;
    for (const auto& name : missingIn(text)) {
        names.append(variable(name));
    }
    return names.join(tr(", "));
}

QString NoticesText::reason(const std::string& reason) {
    if (reason == "request_closed") {
        return tr("The request was closed");
    }
    if (reason == "case_went_on") {
        return tr("The case went on");
    }
    if (const auto back = cameBackFromWord(reason)) {
        switch (*back) {
            case CameBack::Withdrawn:
                return tr("The reply was withdrawn in the conversation. Its text may lie there as "
                          "a draft.");
            case CameBack::Failed:
                return tr("The channel could not send it.");
        }
    }
    const auto why = outdatedFromWord(reason);
    if (!why) {
        return common::toScreen(reason);
    }
    switch (*why) {
        case Outdated::OrderClosed:
            return tr("The order was closed");
        case Outdated::OrderMovedOn:
            return tr("The order went on: no news any more");
        case Outdated::ParcelChanged:
            return tr("The parcel has another number");
        case Outdated::Dissatisfied:
            return tr("The buyer is not satisfied");
    }
    return {};
}

common::Chip NoticesText::standing(const Notice& notice, core::Seconds now) {
    switch (notice.state) {
        case NoticeState::Waiting:
            break;
        case NoticeState::Queued:
            return {of(notice.state), Tone::Info};
        case NoticeState::Sent:
        case NoticeState::Copied:
            return notice.answer
                       ? common::Chip{of(*notice.answer), *notice.answer == NoticeAnswer::Satisfied
                                                              ? Tone::Success
                                                              : Tone::Danger}
                       : common::Chip{of(notice.state), Tone::Success};
        case NoticeState::Skipped:
            return {of(notice.state), Tone::Neutral};
    }
    if (!missingIn(notice.text).empty()) {
        return {tr("Lacks %1").arg(missing(notice.text)), Tone::Warning};
    }
    if (const auto back = cameBackFromWord(notice.reason)) {
        return {*back == CameBack::Failed ? tr("Not delivered") : tr("Withdrawn"), Tone::Warning};
    }
    return notice.dueAt <= now
               ? common::Chip{tr("Due"), Tone::Info}
               : common::Chip{common::Format::countdown(notice.dueAt, now), Tone::Neutral};
}

QString NoticesText::refusal(NoticeError error) {
    switch (error) {
        case NoticeError::NotFound:
            return tr("This notice is not there any more.");
        case NoticeError::NotAllowedInState:
            return tr("This step is not possible as the notice stands.");
        case NoticeError::ChangedSinceRead:
            return tr("A colleague or an import changed the notice. Look at it again.");
        case NoticeError::TextMissing:
            return tr("The text is empty. Write what the buyer is told.");
        case NoticeError::TextTooLong:
            return tr("Keep to 2,000 characters.");
        case NoticeError::BuyerMissing:
            return tr("Nobody is named whom to tell.");
        case NoticeError::AlreadyTold:
            return tr("The buyer was told this already.");
        case NoticeError::ReasonMissing:
            return tr("Say why the buyer is not told.");
        case NoticeError::CannotSend:
            return tr("The buyer has no conversation here. Copy the text and send it by hand.");
        case NoticeError::NoChannel:
            return tr("This conversation cannot be sent to from here. Copy the text and send it by "
                      "hand.");
        case NoticeError::VariableMissing:
            return tr("Something in braces is not known yet. Write it into the text, add the "
                      "courier or the order link in the settings, or wait for the next import.");
        case NoticeError::RewardWording:
            return tr("It promises something for a good review, which the platform forbids. Take "
                      "that out.");
        case NoticeError::OrderInDispute:
            return tr("The order has an open complaint or a refund. Skip the notice or wait "
                      "until that is settled.");
        case NoticeError::OrderMovedOn:
            return tr("The order went on: this is no news any more. Skip the notice.");
        case NoticeError::OrderNotPassed:
            return tr("The approval of the order was taken back. Review it first.");
        case NoticeError::NotDue:
            return tr("It is not due yet. Send it by itself if it has to leave now.");
        case NoticeError::QuietHours:
            return tr("These are the shop's quiet hours. Send one by itself, or all later.");
        case NoticeError::NotAllowedForRole:
            return common::RoleText::notYours();
    }
    return {};
}

}  // namespace ui::notices
