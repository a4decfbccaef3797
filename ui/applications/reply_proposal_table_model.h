#pragma once

#include <QAbstractTableModel>

#include <vector>

#include "core/knowledge/reply_proposal.h"
#include "ui/common/record_table_model.h"

namespace ui::applications {

/// Proposed quick replies as rows of a list.
class ReplyProposalTableModel final : public common::RecordTableModel<core::knowledge::ReplyProposal> {
    Q_OBJECT

public:
    enum Column { State, What, Title, Text, ProposedBy, ProposedAt, DecidedBy, Reason, kColumnCount };

    explicit ReplyProposalTableModel(QObject* parent = nullptr) : RecordTableModel(kColumnCount, parent) {}
    void setProposals(std::vector<core::knowledge::ReplyProposal> proposals);
    [[nodiscard]] const core::knowledge::ReplyProposal* proposal(int row) const { return record(row); }

protected:
    [[nodiscard]] QVariant key(const core::knowledge::ReplyProposal& proposal) const override;
    [[nodiscard]] QString text(const core::knowledge::ReplyProposal& proposal, int column) const override;
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] common::Chips chips(const core::knowledge::ReplyProposal& proposal, int column) const override;
};

}  // namespace ui::applications
