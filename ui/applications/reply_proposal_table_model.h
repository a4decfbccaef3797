#pragma once

#include <QAbstractTableModel>

#include <vector>

#include "core/knowledge/reply_proposal.h"

namespace ui::applications {

/// Proposed quick replies as rows of a list.
class ReplyProposalTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { State, What, Title, Text, ProposedBy, ProposedAt, DecidedBy, Reason, kColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setProposals(std::vector<core::knowledge::ReplyProposal> proposals);
    [[nodiscard]] const core::knowledge::ReplyProposal* proposal(int row) const;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] static QString text(const core::knowledge::ReplyProposal& proposal, int column);
    std::vector<core::knowledge::ReplyProposal> m_proposals;
};

}  // namespace ui::applications
