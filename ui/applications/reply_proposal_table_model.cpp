#include "ui/applications/reply_proposal_table_model.h"

#include "ui/applications/reply_proposals_text.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"

namespace ui::applications {

using namespace core::knowledge;
using common::toScreen;

void ReplyProposalTableModel::setProposals(std::vector<ReplyProposal> proposals) {
    setRecords(std::move(proposals));
}

QString ReplyProposalTableModel::text(const ReplyProposal& proposal, int column) const {
    switch (static_cast<Column>(column)) {
        case State:
            return ReplyProposalsText::of(proposal.state);
        case What:
            return proposal.reply.id == 0 ? tr("New reply") : tr("Change of a reply");
        case Title:
            return toScreen(proposal.reply.title);
        case Text:
            return toScreen(proposal.reply.body).simplified();
        case ProposedBy:
            return toScreen(proposal.proposedBy);
        case ProposedAt:
            return common::Format::exactTime(proposal.proposedAt).left(16);
        case DecidedBy:
            return toScreen(proposal.decidedBy);
        case Reason:
            return toScreen(proposal.reason);
        case kColumnCount:
            break;
    }
    return {};
}

QVariant ReplyProposalTableModel::key(const ReplyProposal& proposal) const {
    return static_cast<qlonglong>(proposal.id);
}

common::Chips ReplyProposalTableModel::chips(const ReplyProposal& proposal, int column) const {
    return column == State ? common::Chips{ReplyProposalsText::chip(proposal.state)}
                           : common::Chips{};
}

QString ReplyProposalTableModel::heading(int column) const {
    switch (static_cast<Column>(column)) {
        case State:
            return tr("State");
        //: Column: a new reply or a change of one
        case What:
            return tr("What");
        case Title:
            return tr("Title");
        case Text:
            return tr("Text");
        case ProposedBy:
            return tr("Proposed by");
        case ProposedAt:
            return tr("Proposed at");
        case DecidedBy:
            return tr("Decided by");
        case Reason:
            return tr("Reason");
        case kColumnCount:
            break;
    }
    return {};
}

}  // namespace ui::applications
