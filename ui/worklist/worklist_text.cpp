#include "ui/worklist/worklist_text.h"

#include "ui/common/format.h"

namespace ui::worklist {

using namespace core::worklist;
using theme::Tone;

QString WorklistText::of(WorkKind kind) {
    switch (kind) {
        case WorkKind::Conversation:
            return tr("Conversations");
        case WorkKind::Complaint:
            return tr("Complaints");
        case WorkKind::Ticket:
            return tr("Tickets");
        case WorkKind::Return:
            return tr("Returns");
        case WorkKind::Parcel:
            return tr("Parcels");
        case WorkKind::Request:
            return tr("Requests");
        case WorkKind::Promise:
            return tr("Promises");
        case WorkKind::Task:
            return tr("Tasks");
        case WorkKind::Review:
            return tr("Order review");
        case WorkKind::Application:
            return tr("Applications");
        case WorkKind::Notice:
            return tr("To tell");
        case WorkKind::Handover:
            return tr("Hand-overs");
        case WorkKind::BuyerReview:
            return tr("Reviews");
        case WorkKind::Learning:
            return tr("Learning");
    }
    return {};
}

QString WorklistText::of(WorkReason reason) {
    switch (reason) {
        case WorkReason::BuyerWaits:
            return tr("The buyer waits for an answer");
        case WorkReason::FirstAnswerDue:
            return tr("Complaint without an apology yet");
        case WorkReason::ProgressDue:
            return tr("Word on progress is due");
        case WorkReason::ResultDue:
            return tr("Result is due");
        case WorkReason::AskBuyer:
            return tr("Ask whether the buyer is satisfied");
        case WorkReason::SummaryDue:
            return tr("Summary is due");
        case WorkReason::DepartmentAnswered:
            return tr("The department answered");
        case WorkReason::CustomerToTell:
            return tr("The customer does not know yet");
        case WorkReason::StepDue:
            return tr("Its next step is due");
        case WorkReason::ShipByNear:
            return tr("Reviewed before it has to be sent");
        case WorkReason::Decide:
            return tr("Somebody waits for a decision");
        case WorkReason::PromiseDue:
            return tr("Promised to the buyer");
        case WorkReason::TaskDue:
            return tr("A task is due");
        case WorkReason::TellBuyer:
            return tr("A message waits to be told");
        case WorkReason::NotShipped:
            return tr("Not shipped by the promised time");
        case WorkReason::StandsStill:
            return tr("The parcel stands still");
        case WorkReason::CourierProblem:
            return tr("The courier reports a problem");
        case WorkReason::DeliveryLate:
            return tr("Too long on its way");
        case WorkReason::Acknowledge:
            return tr("A shift pack waits to be acknowledged");
        case WorkReason::ContactReviewer:
            return tr("Review without contact to the buyer yet");
        case WorkReason::SettleReview:
            return tr("Review to be settled");
        case WorkReason::ReplyToReview:
            return tr("Good review without a reply");
        case WorkReason::ToLearn:
            return tr("Required of you, not done yet");
        case WorkReason::PaperToReview:
            return tr("A paper of the library is due for a review");
    }
    return {};
}

QString WorklistText::of(WorkBand band) {
    switch (band) {
        case WorkBand::Overdue:
            return tr("Overdue");
        case WorkBand::TenMinutes:
            return tr("Within 10 min");
        case WorkBand::Hour:
            return tr("Within an hour");
        case WorkBand::Today:
            return tr("Today");
        case WorkBand::Later:
            return tr("Later");
        case WorkBand::NoLimit:
            return tr("No limit");
    }
    return {};
}

Tone WorklistText::tone(WorkBand band) {
    switch (band) {
        case WorkBand::Overdue:
            return Tone::Danger;
        case WorkBand::TenMinutes:
            return Tone::Warning;
        case WorkBand::Hour:
            return Tone::Info;
        case WorkBand::Today:
        case WorkBand::Later:
        case WorkBand::NoLimit:
            break;
    }
    return Tone::Neutral;
}

common::Chip WorklistText::chip(const WorkItem& item) {
    switch (item.kind) {
        case WorkKind::Conversation:
        case WorkKind::Complaint:
            return {of(item.kind), Tone::Warning};
        case WorkKind::Ticket:
        case WorkKind::Return:
        case WorkKind::Parcel:
        case WorkKind::Request:
            return {of(item.kind), Tone::Info};
        case WorkKind::Promise:
        case WorkKind::Task:
        case WorkKind::Review:
        case WorkKind::Application:
        case WorkKind::Notice:
        case WorkKind::Handover:
        case WorkKind::Learning:
            break;
        case WorkKind::BuyerReview:
            return {of(item.kind), Tone::Warning};
    }
    return {of(item.kind), Tone::Neutral};
}

QString WorklistText::clock(const WorkItem& item, core::Seconds now) {
    return item.dueAt ? common::Format::countdown(*item.dueAt, now) : QStringLiteral("—");
}

}  // namespace ui::worklist
