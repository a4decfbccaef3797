#include "ui/promises/promises_text.h"

#include "ui/common/format.h"
#include "ui/common/role_text.h"

namespace ui::promises {

using namespace core::promises;
using theme::Tone;

QString PromisesText::of(PromiseEvent event) {
    switch (event) {
        case PromiseEvent::Time:
            return tr("At a time");
        case PromiseEvent::Paid:
            return tr("When paid");
        case PromiseEvent::Shipped:
            return tr("When shipped");
        case PromiseEvent::Delivered:
            return tr("When delivered");
        case PromiseEvent::Refunded:
            return tr("When refunded");
        case PromiseEvent::ReturnReceived:
            return tr("When the return has come in");
        case PromiseEvent::Restocked:
            return tr("When back in stock");
        case PromiseEvent::Repaired:
            return tr("When repaired");
        case PromiseEvent::News:
            return tr("When there is news");
    }
    return {};
}

QString PromisesText::of(PromiseState state) {
    switch (state) {
        case PromiseState::Open:
            return tr("Open", "state");
        case PromiseState::Kept:
            return tr("Kept");
        case PromiseState::Broken:
            return tr("Not kept");
        case PromiseState::Withdrawn:
            return tr("Withdrawn");
    }
    return {};
}

common::Chip PromisesText::standing(const Promise& promise, core::Seconds now) {
    switch (standingOf(promise, now)) {
        case PromiseStanding::Overdue:
            return {common::Format::countdown(*promise.dueAt, now), Tone::Danger};
        case PromiseStanding::Today:
            return {common::Format::countdown(*promise.dueAt, now),
                    isDueNow(promise, now) ? Tone::Danger : Tone::Warning};
        case PromiseStanding::Later:
            return {common::Format::countdown(*promise.dueAt, now), Tone::Info};
        case PromiseStanding::AwaitsEvent:
            return {of(promise.awaits), Tone::Neutral};
        case PromiseStanding::Closed:
            break;
    }
    if (wasKeptLate(promise)) {
        return {tr("Kept late"), Tone::Warning};
    }
    switch (promise.state) {
        case PromiseState::Kept:
            return {of(promise.state), Tone::Success};
        case PromiseState::Broken:
            return {of(promise.state), Tone::Danger};
        case PromiseState::Open:
        case PromiseState::Withdrawn:
            break;
    }
    return {of(promise.state), Tone::Neutral};
}

QString PromisesText::refusal(PromiseError error) {
    switch (error) {
        case PromiseError::NotFound:
            return tr("This promise is not there any more.");
        case PromiseError::NotAllowedInState:
            return tr("This step is not possible as the promise stands.");
        case PromiseError::ChangedSinceRead:
            return tr("A colleague or an import changed the promise. Look at it again.");
        case PromiseError::TextMissing:
            return tr("Say what is promised.");
        case PromiseError::TextTooLong:
            return tr("Keep to 500 characters.");
        case PromiseError::BuyerMissing:
            return tr("A promise is made to a buyer. Open a conversation first.");
        case PromiseError::OwnerMissing:
            return tr("Say who keeps the promise.");
        case PromiseError::DueMissing:
            return tr("Say when it is due.");
        case PromiseError::TimeNotInFuture:
            return tr("The time has passed already. Choose a later one.");
        case PromiseError::ReasonMissing:
            return tr("Give a reason.");
        case PromiseError::NothingChanged:
            return tr("It is so already.");
        case PromiseError::NotAllowedForRole:
            return common::RoleText::notYours();
    }
    return {};
}

QString PromisesText::done(PromiseAction action) {
    switch (action) {
        case PromiseAction::Keep:
            return tr("Promise kept.");
        case PromiseAction::Break:
            return tr("Recorded as not kept.");
        case PromiseAction::Withdraw:
            return tr("Promise withdrawn.");
        case PromiseAction::Move:
            return tr("Promise moved to another time.");
        case PromiseAction::Assign:
            return tr("Promise handed to a colleague.");
        case PromiseAction::Happen:
            return tr("It has happened: the promise is due now.");
        case PromiseAction::Reopen:
            return tr("Promise is open again.");
    }
    return {};
}

}  // namespace ui::promises
