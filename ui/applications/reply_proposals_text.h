#pragma once

#include <QCoreApplication>
#include <QString>

#include "core/knowledge/reply_proposal.h"
#include "ui/common/state_chip.h"

namespace ui::applications {

/// Every value of the proposals' enums in words.
class ReplyProposalsText final {
    Q_DECLARE_TR_FUNCTIONS(ui::applications::ReplyProposalsText)

public:
    static QString of(core::knowledge::ReplyProposalState state);
    static common::Chip chip(core::knowledge::ReplyProposalState state);
    static QString refusal(core::knowledge::ReplyProposalError error);
    static QString done(core::knowledge::ReplyProposalAction action);
};

}  // namespace ui::applications
