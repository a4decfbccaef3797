#include "ui/applications/reply_proposals_text.h"

namespace ui::applications {

using namespace core::knowledge;

QString ReplyProposalsText::of(ReplyProposalState state) {
    switch (state) {
        case ReplyProposalState::Waiting:
            return tr("To decide");
        case ReplyProposalState::Accepted:
            return tr("Taken over");
        case ReplyProposalState::Declined:
            return tr("Declined");
        case ReplyProposalState::Withdrawn:
            return tr("Withdrawn");
    }
    return {};
}

common::Chip ReplyProposalsText::chip(ReplyProposalState state) {
    switch (state) {
        case ReplyProposalState::Waiting:
            return {of(state), theme::Tone::Warning};
        case ReplyProposalState::Accepted:
            return {of(state), theme::Tone::Success};
        case ReplyProposalState::Declined:
            return {of(state), theme::Tone::Danger};
        case ReplyProposalState::Withdrawn:
            return {of(state), theme::Tone::Neutral};
    }
    return {};
}

QString ReplyProposalsText::refusal(ReplyProposalError error) {
    switch (error) {
        case ReplyProposalError::NotFound:
            return tr("This proposal is not there any more.");
        case ReplyProposalError::NotWaiting:
            return tr("It is decided already.");
        case ReplyProposalError::OwnProposal:
            return tr("A colleague who may decide has to look at your proposal.");
        case ReplyProposalError::NotProposer:
            return tr("Only who proposed it may take it back.");
        case ReplyProposalError::NotAllowedForRole:
            return tr("A team lead or an administrator decides this.");
        case ReplyProposalError::ReasonMissing:
            return tr("Write why: the colleague reads it.");
        case ReplyProposalError::ReplyChanged:
            return tr("The reply was changed since. Decline, so that it is proposed anew.");
        case ReplyProposalError::ReplyFaulty:
            return tr("The reply cannot be kept so. Decline and say why.");
    }
    return {};
}

QString ReplyProposalsText::done(ReplyProposalAction action) {
    switch (action) {
        case ReplyProposalAction::Accept:
            return tr("Taken over into the quick replies.");
        case ReplyProposalAction::Decline:
            return tr("Declined.");
        case ReplyProposalAction::Withdraw:
            return tr("Withdrawn.");
    }
    return {};
}

}  // namespace ui::applications
