#pragma once

#include <QCoreApplication>
#include <QString>

#include "core/returns/inspection.h"
#include "core/returns/refund_calculator.h"
#include "core/returns/refund_limits.h"
#include "core/returns/refund_stage.h"
#include "core/returns/return_handoff_file.h"
#include "core/returns/return_policy.h"
#include "ui/common/state_chip.h"

namespace ui::returns {

/// What the rules of returns say, in words.
class RulesText final {
    Q_DECLARE_TR_FUNCTIONS(ui::returns::RulesText)

public:
    static QString of(core::returns::ReasonGroup group);
    static QString of(core::returns::Responsible responsible);
    static QString of(core::returns::PostagePayer payer);
    static QString of(core::returns::EvidenceKind kind);
    static QString of(core::returns::RefundLineKind kind);
    static QString of(core::returns::RefundSigning signing);
    static QString of(core::returns::SigningCause cause);
    static QString of(core::returns::InspectionFault fault);
    static QString of(core::returns::RefundStage stage);
    static QString of(core::returns::HandoffRoute route);

    static QString refusal(core::returns::RefundError error);
    static QString refusal(core::returns::SigningError error);
    /// The clause with its days: `No reason needed within 7 days of receipt; 9 days have passed.` (R121, R123).
    static QString clause(const core::returns::PolicyVerdict& verdict);
    static common::Chip chip(core::returns::Verdict verdict);
    /// Who must sign and why, in one sentence.
    static QString signing(const core::returns::SigningRule& rule);
    /// R147: where the refund stands, for the buyer; ready to be sent.
    static QString forBuyer(const core::returns::RefundProgress& progress);
    /// R143, R144: what an option promises the buyer, with the shop's own times.
    static QString promise(core::returns::DueKind kind, const core::returns::DueRules& rules);
    /// A line of a refund as the case keeps it: `T-shirt × 2 39.80`.
    static QString line(const core::returns::RefundLine& line, const core::returns::RefundBasis& basis);
};

}  // namespace ui::returns
