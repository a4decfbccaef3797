#include "ui/applications/reply_proposal_table_model.h"

#include "ui/applications/reply_proposals_text.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"

namespace ui::applications {

using namespace core::knowledge;
using common::toScreen;

void ReplyProposalTableModel::setProposals(std::vector<ReplyProposal> proposals) {
    beginResetModel();
    m_proposals = std::move(proposals);
    endResetModel();
}

const ReplyProposal* ReplyProposalTableModel::proposal(int row) const {
    return row >= 0 && row < rowCount() ? &m_proposals[static_cast<std::size_t>(row)] : nullptr;
}

int ReplyProposalTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_proposals.size());
}

int ReplyProposalTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(kColumnCount);
}

QString ReplyProposalTableModel::text(const ReplyProposal& proposal, int column) {
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

QVariant ReplyProposalTableModel::data(const QModelIndex& index, int role) const {
    const auto* found = index.isValid() ? proposal(index.row()) : nullptr;
    if (!found) {
        return {};
    }
    switch (role) {
        case Qt::DisplayRole:
            return text(*found, index.column());
        case Qt::ToolTipRole:
            return common::plainToolTip(text(*found, index.column()));
        case Qt::UserRole:
            return static_cast<qlonglong>(found->id);
        case common::kChipsRole:
            return index.column() == State
                       ? QVariant::fromValue(common::Chips{ReplyProposalsText::chip(found->state)})
                       : QVariant();
        default:
            return {};
    }
}

QVariant ReplyProposalTableModel::headerData(int section, Qt::Orientation orientation,
                                             int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
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
