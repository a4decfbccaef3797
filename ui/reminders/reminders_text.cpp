#include "ui/reminders/reminders_text.h"

#include "ui/common/format.h"

namespace ui::reminders {

using namespace core::reminders;
using common::Chip;
using theme::Tone;

QString RemindersText::of(ReminderScope scope) {
    switch (scope) {
        case ReminderScope::Due:
            //: Filter: orders whose buyers may be reminded now
            return tr("May be reminded");
        case ReminderScope::Held:
            //: Filter: a rule holds the reminder back
            return tr("Held back");
        case ReminderScope::Unpaid:
            return tr("All unpaid");
        case ReminderScope::Reminded:
            return tr("Reminded");
    }
    return {};
}

QString RemindersText::of(ReminderCause cause) {
    switch (cause) {
        case ReminderCause::Unknown:
            //: Why a buyer has not paid
            return tr("Not known");
        case ReminderCause::Forgot:
            //: Why a buyer has not paid
            return tr("Forgot");
        case ReminderCause::Price:
            //: Why a buyer has not paid
            return tr("Price or postage");
        case ReminderCause::Stock:
            //: Why a buyer has not paid: a word of scarce stock helps
            return tr("Scarce stock");
        case ReminderCause::Hesitating:
            //: Why a buyer has not paid
            return tr("Has questions");
        case ReminderCause::PaymentTrouble:
            //: Why a buyer has not paid
            return tr("Payment trouble");
        case ReminderCause::ChangedOrder:
            //: Why a buyer has not paid: the order was changed for him
            return tr("Order was changed");
        case ReminderCause::Other:
            //: Why a buyer has not paid
            return tr("Other", "cause");
    }
    return {};
}

QString RemindersText::of(ReminderMethod method) {
    switch (method) {
        case ReminderMethod::Message:
            return tr("Message");
        case ReminderMethod::Call:
            return tr("Call", "noun");
        case ReminderMethod::Sms:
            return tr("SMS");
    }
    return {};
}

QString RemindersText::of(ReminderResult result) {
    switch (result) {
        case ReminderResult::None:
            //: Result of a reminder: nothing noted yet
            return tr("No result yet");
        case ReminderResult::WillPay:
            return tr("Will pay");
        case ReminderResult::WillNotPay:
            return tr("Will not pay");
        case ReminderResult::NoAnswer:
            return tr("No answer");
        case ReminderResult::Question:
            return tr("Has a question");
    }
    return {};
}

QString RemindersText::of(ReminderOutcome outcome) {
    switch (outcome) {
        case ReminderOutcome::Open:
            //: Outcome of a reminder
            return tr("Still unpaid");
        case ReminderOutcome::Paid:
            //: Outcome of a reminder
            return tr("Paid after it");
        case ReminderOutcome::PaidBefore:
            //: Outcome of a reminder
            return tr("Paid before it");
        case ReminderOutcome::Closed:
            //: Outcome of a reminder
            return tr("Order closed");
    }
    return {};
}

Chip RemindersText::chip(const ReminderRow& row, core::Seconds now) {
    if (!row.barrier) {
        return {tr("May be reminded"), Tone::Info};
    }
    QString text = brief(*row.barrier);
    if (row.allowedFrom && *row.allowedFrom > now) {
        text += QStringLiteral(" · ") + common::Format::duration(*row.allowedFrom - now);
    }
    return {text, row.allowedFrom ? Tone::Warning : Tone::Neutral};
}

Chip RemindersText::chip(const Reminder& reminder) {
    switch (reminder.telling) {
        case ReminderTelling::Told:
            break;
        case ReminderTelling::Waiting:
            //: Reminder: its notice has not left
            return {tr("Not told yet"), Tone::Warning};
        case ReminderTelling::Skipped:
            //: Reminder: its notice was given up
            return {tr("Not told"), Tone::Neutral};
    }
    const auto outcome = reminder.outcome;
    switch (outcome) {
        case ReminderOutcome::Open:
            return {of(outcome), Tone::Neutral};
        case ReminderOutcome::Paid:
            return {of(outcome), Tone::Success};
        case ReminderOutcome::PaidBefore:
            return {of(outcome), Tone::Info};
        case ReminderOutcome::Closed:
            return {of(outcome), Tone::Warning};
    }
    return {};
}

QString RemindersText::brief(ReminderError error) {
    switch (error) {
        case ReminderError::NotFound:
            return tr("Gone");
        case ReminderError::Paid:
            return tr("Paid");
        case ReminderError::Closed:
            return tr("Closed");
        case ReminderError::TooFresh:
            return tr("Just ordered");
        case ReminderError::TooOld:
            return tr("Too old");
        case ReminderError::ComplaintOpen:
            return tr("Complaint");
        case ReminderError::Night:
            return tr("Night");
        case ReminderError::CoolingDown:
            return tr("Cooling down");
        case ReminderError::NotToldYet:
            return tr("Not told yet");
        case ReminderError::LimitReached:
            return tr("Often enough");
        case ReminderError::BuyerMissing:
            return tr("No buyer");
        case ReminderError::TextMissing:
        case ReminderError::TextTooLong:
        case ReminderError::ChangedSinceRead:
        case ReminderError::NothingChanged:
        case ReminderError::NotSent:
        case ReminderError::NotAllowed:
            break;
    }
    return tr("Refused", "reminder");
}

QString RemindersText::refusal(ReminderError error) {
    switch (error) {
        case ReminderError::NotFound:
            return tr("This order is gone. Read the list again.");
        case ReminderError::Paid:
            return tr("This order is paid: there is nothing to remind of.");
        case ReminderError::Closed:
            return tr("This order is closed: there is nothing to remind of.");
        case ReminderError::TooFresh:
            return tr("It was ordered just now. Give the buyer time to pay.");
        case ReminderError::TooOld:
            return tr("The order is too old for a reminder.");
        case ReminderError::ComplaintOpen:
            return tr("The buyer complained about this order. See to that first.");
        case ReminderError::Night:
            return tr("Nobody is reminded at night.");
        case ReminderError::CoolingDown:
            return tr(
                "This buyer was reminded a short time ago, perhaps of another order. Wait for "
                "the cool-down.");
        case ReminderError::NotToldYet:
            return tr("The last reminder still waits under “To tell”. Send, copy or skip it "
                      "there.");
        case ReminderError::LimitReached:
            return tr("The buyer was reminded of this order as often as the rules allow.");
        case ReminderError::BuyerMissing:
            return tr("The order names no buyer.");
        case ReminderError::TextMissing:
            return tr("Write the text of the reminder first.");
        case ReminderError::TextTooLong:
            return tr("The text is longer than 2,000 characters. Shorten it.");
        case ReminderError::ChangedSinceRead:
            return tr("A colleague changed it since you read it. Look again, then repeat.");
        case ReminderError::NothingChanged:
            return tr("It is so already.");
        case ReminderError::NotSent:
            return tr("This reminder was written before. Look at the notices that wait.");
        case ReminderError::NotAllowed:
            return tr("Your role may not do this. Ask a lead.");
    }
    return {};
}

}  // namespace ui::reminders
