#include "ui/reviews/reviews_text.h"

#include <map>

#include "core/agents/rights.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"

namespace ui::reviews {

using namespace core::reviews;
using common::Format;
using theme::Tone;

QString ReviewsText::of(Rating rating) {
    switch (rating) {
        case Rating::Good:
            return tr("Good", "review");
        case Rating::Middle:
            return tr("Middle", "review");
        case Rating::Bad:
            return tr("Bad", "review");
    }
    return {};
}

QString ReviewsText::of(Cause cause) {
    switch (cause) {
        case Cause::GoodsQuality:
            return tr("Quality of the goods");
        case Cause::NotAsDescribed:
            return tr("Not as described");
        case Cause::Logistics:
            return tr("Logistics");
        case Cause::Service:
            return tr("Service");
        case Cause::Price:
            return tr("Price");
        case Cause::Misuse:
            return tr("Wrong use");
        case Cause::Malicious:
            return tr("Malicious review");
        case Cause::Other:
            return tr("Something else");
    }
    return {};
}

QString ReviewsText::of(ContactTool tool) {
    switch (tool) {
        case ContactTool::Chat:
            return tr("Chat");
        case ContactTool::Phone:
            return tr("Phone");
        case ContactTool::Message:
            return tr("Text message");
    }
    return {};
}

QString ReviewsText::of(ReviewCaseState state) {
    switch (state) {
        case ReviewCaseState::Received:
            return tr("Received");
        case ReviewCaseState::Replied:
            return tr("Replied");
        case ReviewCaseState::Planned:
            return tr("Planned");
        case ReviewCaseState::Contacted:
            return tr("Contacted");
        case ReviewCaseState::Agreed:
            return tr("Agreed");
        case ReviewCaseState::Refused:
            return tr("Refused");
        case ReviewCaseState::Unreached:
            return tr("Not reached");
        case ReviewCaseState::Closed:
            return tr("Closed");
    }
    return {};
}

QString ReviewsText::of(ReviewAction action) {
    switch (action) {
        case ReviewAction::Reply:
            return tr("Reply");
        case ReviewAction::Plan:
            return tr("Plan the contact");
        case ReviewAction::Contact:
            return tr("Buyer reached");
        case ReviewAction::Agree:
            return tr("Buyer agrees");
        case ReviewAction::Refuse:
            return tr("Buyer refuses");
        case ReviewAction::GiveUp:
            return tr("Give up");
        case ReviewAction::Close:
            return tr("Close");
        case ReviewAction::Reopen:
            return tr("Open again");
    }
    return {};
}

QString ReviewsText::of(StepFor ratings) {
    switch (ratings) {
        case StepFor::Good:
            return tr("Good reviews");
        case StepFor::MiddleAndBad:
            return tr("Middle and bad reviews");
        case StepFor::All:
            break;
    }
    return {};
}

QString ReviewsText::of(ReviewDeadline deadline) {
    switch (deadline) {
        case ReviewDeadline::Contact:
            return tr("Contact the buyer");
        case ReviewDeadline::Reply:
            return tr("Reply");
        case ReviewDeadline::Settle:
            return tr("Settle");
        case ReviewDeadline::Close:
            return tr("Close");
    }
    return {};
}

QString ReviewsText::of(Deed deed) {
    switch (deed) {
        case Deed::Reply:
            return tr("Reply in public…");
        case Deed::Plan:
            return tr("Plan the contact…");
        case Deed::Contact:
            return tr("Buyer reached…");
        case Deed::Agree:
            return tr("Buyer agrees…");
        case Deed::Refuse:
            return tr("Buyer refuses…");
        case Deed::GiveUp:
            return tr("Give up");
        case Deed::Close:
            return tr("Close");
        case Deed::Attempt:
            return tr("Not reached…");
        case Deed::Causes:
            return tr("Causes…");
        case Deed::Reopen:
            return tr("Open again…");
        case Deed::Assign:
            return tr("Give to a colleague…");
    }
    return {};
}

QString ReviewsText::of(const std::vector<Cause>& causes) {
    QStringList words;
    for (const auto cause : causes) {
        words.append(of(cause));
    }
    return words.join(tr(", "));
}

QString ReviewsText::number(ReviewCaseId id) {
    return QStringLiteral("R%1").arg(id);
}

QString ReviewsText::done(Deed deed) {
    switch (deed) {
        case Deed::Reply:
            return tr("The reply is kept: copy it and post it under the review.");
        case Deed::Plan:
            return tr("The contact is planned.");
        case Deed::Contact:
            return tr("Kept what the buyer said.");
        case Deed::Agree:
            return tr("The buyer agrees.");
        case Deed::Refuse:
            return tr("The buyer refuses.");
        case Deed::GiveUp:
            return tr("Given up: nobody could be reached.");
        case Deed::Close:
            return tr("Closed.");
        case Deed::Attempt:
            return tr("The attempt is recorded.");
        case Deed::Causes:
            return tr("The causes are kept.");
        case Deed::Reopen:
            return tr("It is open again.");
        case Deed::Assign:
            return tr("Given to the colleague.");
    }
    return {};
}

QString ReviewsText::happening(const std::string& action) {
    static const std::map<std::string, const char*, std::less<>> words{
        {"enter", QT_TR_NOOP("Written down")},
        {"import", QT_TR_NOOP("Came with a file")},
        {"assign", QT_TR_NOOP("Given to a colleague")},
        {"set_cause", QT_TR_NOOP("Causes found")},
        {"plan", QT_TR_NOOP("Contact planned")},
        {"attempt", QT_TR_NOOP("Buyer not reached")},
        {"contact", QT_TR_NOOP("Buyer reached")},
        {"agree", QT_TR_NOOP("Buyer agreed")},
        {"refuse", QT_TR_NOOP("Buyer refused")},
        {"give_up", QT_TR_NOOP("Given up")},
        {"reply", QT_TR_NOOP("Replied in public")},
        {"close", QT_TR_NOOP("Closed")},
        {"reopen", QT_TR_NOOP("Opened again")},
    };
    const auto found = words.find(action);
    return found == words.end() ? QString() : tr(found->second);
}

QString ReviewsText::refusal(InvitationError error) {
    switch (error) {
        case InvitationError::NotFound:
            return tr("This order is not there any more. Read the list again.");
        case InvitationError::NotAllowedForRole:
            return tr("Your role may not do this: ask a lead.");
        case InvitationError::NotFinished:
            return tr("The order is not finished any more: its buyer is not asked.");
        case InvitationError::TooEarly:
            return tr("Received too lately by the rules: ask later.");
        case InvitationError::TooLate:
            return tr("Received too long ago: the platform takes no review any more.");
        case InvitationError::PaidTooLittle:
            return tr("The order is below the sum of the rules.");
        case InvitationError::BuyerUnknown:
            return tr("The buyer's nick is not known: import the order again.");
        case InvitationError::Complaint:
            return tr("There is a complaint: settle that, the buyer is not asked.");
        case InvitationError::Return:
            return tr("There is a return or refund: the buyer is not asked.");
        case InvitationError::PoorReview:
            return tr("There is a middle or bad review: work on that instead.");
        case InvitationError::Reviewed:
            return tr("The buyer has reviewed this order meanwhile.");
        case InvitationError::AlreadyAsked:
            return tr("The buyer was asked about this order before.");
        case InvitationError::BuyerAskedLately:
            return tr("The buyer was asked lately about another order.");
        case InvitationError::RewardWording:
            return tr("It promises something for a good review, which the platform forbids. Take "
                      "that out.");
        case InvitationError::TextMissing:
            return tr("Write a text first.");
        case InvitationError::TextTooLong:
            return tr("The text has more than 2,000 characters. Shorten it.");
        case InvitationError::VariableMissing:
            return tr("A place in braces has no value. Only {order}, {items} and {buyer} are "
                      "known here.");
        case InvitationError::CannotSend:
            return tr("The buyer has no conversation here: copy the text instead.");
        case InvitationError::RulesOutOfRange:
            return tr("The wait must end before it is too late.");
        case InvitationError::NothingChanged:
            return tr("That is what stands there already.");
    }
    return {};
}

QString ReviewsText::refusal(ReviewError error) {
    switch (error) {
        case ReviewError::NotFound:
            return tr("This review is not there any more. Read the list again.");
        case ReviewError::NotAllowedInState:
            return tr("This step is not next. The help shows the steps.");
        case ReviewError::ChangedSinceRead:
            return tr("A colleague changed it meanwhile. Look at it and try again.");
        case ReviewError::NotAllowedForRole:
            return tr("Your role may not do this: ask a lead.");
        case ReviewError::TimeInFuture:
            return tr("The time of the review lies ahead. Correct it.");
        case ReviewError::AlreadyThere:
            return tr("This review was written down before. Look for it in the list.");
        case ReviewError::TextMissing:
            return tr("Write a text first.");
        case ReviewError::TextTooLong:
            return tr("The text has more than 2,000 characters. Shorten it.");
        case ReviewError::RewardWording:
            return tr("It promises something for a good review, which the platform forbids. Take "
                      "that out.");
        case ReviewError::CauseMissing:
            return tr("Choose the cause first.");
        case ReviewError::PlanMissing:
            return tr("Write down both moment and judgment.");
        case ReviewError::AttemptsMissing:
            return tr("Try to reach the buyer three times and record each.");
        case ReviewError::ResultMissing:
            return tr("Write down what the buyer said or why.");
        case ReviewError::OwnerMissing:
            return tr("Name a colleague.");
        case ReviewError::NothingChanged:
            return tr("That is what stands there already.");
    }
    return {};
}

QString ReviewsText::fileProblem(const core::importing::Refusal& refusal) {
    using core::importing::FileProblem;
    if (refusal.problem == FileProblem::UnknownTable) {
        QStringList columns;
        for (const auto& column : refusal.missingColumns) {
            columns.append(common::toScreen(column));
        }
        return tr("The columns %1 are not both in it. Use the review export of the platform.")
            .arg(columns.join(QStringLiteral(", ")));
    }
    if (refusal.problem == FileProblem::BinaryWorkbook ||
        refusal.problem == FileProblem::Encrypted) {
        return tr("Save it as .xlsx or .csv without a password.");
    }
    return tr("It cannot be read. Close it in other programs, or export it again.");
}

common::Chip ReviewsText::chip(Rating rating) {
    switch (rating) {
        case Rating::Good:
            return {of(rating), Tone::Success};
        case Rating::Middle:
            return {of(rating), Tone::Warning};
        case Rating::Bad:
            break;
    }
    return {of(rating), Tone::Danger};
}

common::Chip ReviewsText::chip(ReviewCaseState state) {
    switch (state) {
        case ReviewCaseState::Received:
            return {of(state), Tone::Info};
        case ReviewCaseState::Planned:
        case ReviewCaseState::Contacted:
            return {of(state), Tone::Warning};
        case ReviewCaseState::Replied:
        case ReviewCaseState::Agreed:
            return {of(state), Tone::Success};
        case ReviewCaseState::Refused:
        case ReviewCaseState::Unreached:
            return {of(state), Tone::Danger};
        case ReviewCaseState::Closed:
            break;
    }
    return {of(state), Tone::Neutral};
}

QString ReviewsText::clock(const ReviewCase& review, const ReviewRules& rules, core::Seconds now) {
    const auto due = dueOf(review, rules);
    return due ? tr("%1: %2").arg(of(due->what), Format::countdown(due->at, now)) : QString();
}

std::optional<ReviewError> deedBarrier(const ReviewCase& review, const DeedKey& deed,
                                       const core::agents::Actor& actor, const ReviewRules& rules) {
    using core::agents::Right;
    if (!deed.action) {
        const bool isContacting = review.state == ReviewCaseState::Planned ||
                                  review.state == ReviewCaseState::Contacted;
        if (review.state == ReviewCaseState::Closed ||
            (deed.deed == Deed::Attempt && !isContacting) ||
            (deed.deed == Deed::Causes && review.rating == Rating::Good)) {
            return ReviewError::NotAllowedInState;
        }
        return core::agents::mayAct(actor, Right::WorkOnCases)
                   ? std::nullopt
                   : std::optional(ReviewError::NotAllowedForRole);
    }
    const auto refusal = barrier(review, *deed.action, actor, rules);
    if (!refusal) {
        return std::nullopt;
    }
    switch (*refusal) {
        // What stands in the way whatever the form will say.
        case ReviewError::NotAllowedInState:
        case ReviewError::NotAllowedForRole:
        case ReviewError::AttemptsMissing:
        case ReviewError::CauseMissing:
            return refusal;
        case ReviewError::NotFound:
        case ReviewError::ChangedSinceRead:
        case ReviewError::TimeInFuture:
        case ReviewError::AlreadyThere:
        case ReviewError::TextMissing:
        case ReviewError::TextTooLong:
        case ReviewError::RewardWording:
        case ReviewError::PlanMissing:
        case ReviewError::ResultMissing:
        case ReviewError::OwnerMissing:
        case ReviewError::NothingChanged:
            break;
    }
    return std::nullopt;
}

std::vector<common::NextStep> ReviewsText::nextSteps(const ReviewCase& review,
                                                     const core::agents::Actor& actor,
                                                     const ReviewRules& rules) {
    std::vector<common::NextStep> steps;
    for (const auto& deed : kDeeds) {
        const auto refusal = deedBarrier(review, deed, actor, rules);
        if (refusal == ReviewError::NotAllowedInState) {
            continue;
        }
        steps.push_back({.act = static_cast<int>(deed.deed),
                         .text = of(deed.deed),
                         .keys = QKeySequence(deed.keys),
                         .barrier = refusal ? ReviewsText::refusal(*refusal) : QString()});
    }
    return steps;
}

std::vector<common::StateTableRow> ReviewsText::stateTable() {
    std::vector<common::StateTableRow> rows;
    for (const auto from : kReviewCaseStates) {
        for (const auto& step : kReviewSteps) {
            if (step.from == from) {
                rows.push_back({{of(from), Tone::Neutral},
                                of(step.action),
                                {},
                                {of(step.to), Tone::Neutral},
                                of(step.ratings)});
            }
        }
    }
    return rows;
}

QStringList ReviewsText::replyTemplates(Rating rating) {
    if (rating != Rating::Good) {
        return {tr("We are sorry that this purchase was no pleasure. We have written to you and "
                   "will put it right; thank you for telling us what was wrong."),
                tr("Thank you for your words. The matter is with our quality team; write to us "
                   "whenever you have a minute, and we will settle it for you.")};
    }
    return {tr("Thank you for your kind words! We are glad that you like it, and look forward to "
               "seeing you again."),
            tr("Thank you for your trust. Should anything come up while you use it, write to us "
               "at any time."),
            tr("Thank you for taking the time to write. Your words encourage us to keep the "
               "quality and the service up.")};
}

QStringList ReviewsText::moments() {
    return {tr("When the buyer is online"), tr("After the lunch break"), tr("In the evening"),
            tr("Once the refund or the new parcel has arrived")};
}

QStringList ReviewsText::judgments() {
    return {tr("Reasonable, wants the matter solved"), tr("Disappointed, wants an apology"),
            tr("Wants compensation"), tr("Did not know how to use it"),
            tr("Malicious: keep the evidence, report it")};
}

}  // namespace ui::reviews
