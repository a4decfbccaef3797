#pragma once

#include <QCoreApplication>
#include <QString>

#include "core/agents/actor.h"
#include "core/complaints/complaint_policy.h"
#include "ui/common/state_chip.h"
#include "ui/common/state_strip.h"
#include "ui/common/state_table_view.h"
#include "ui/complaints/complaint_deed.h"

namespace ui::complaints {

/// Every word on complaints.
class ComplaintsText final {
    Q_DECLARE_TR_FUNCTIONS(ui::complaints::ComplaintsText)

public:
    [[nodiscard]] static QString of(core::complaints::ComplaintKind kind);
    [[nodiscard]] static QString of(core::complaints::ComplaintLevel level);
    [[nodiscard]] static QString of(core::complaints::ComplaintChannel channel);
    [[nodiscard]] static QString of(core::complaints::Mood mood);
    [[nodiscard]] static QString of(core::complaints::ResponsibleParty party);
    [[nodiscard]] static QString of(core::complaints::ComplaintState state);
    [[nodiscard]] static QString of(core::complaints::RemedyKind kind);
    [[nodiscard]] static QString of(core::complaints::ComplaintDeadline deadline);
    [[nodiscard]] static common::Chip chip(core::complaints::ComplaintState state);
    [[nodiscard]] static common::Chip chip(core::complaints::ComplaintLevel level);
    /// `C12`.
    [[nodiscard]] static QString number(core::complaints::ComplaintId id);
    /// What the button and the command say.
    [[nodiscard]] static QString of(Deed deed);
    /// What is said when it is done.
    [[nodiscard]] static QString done(Deed deed);
    /// A complete sentence with the way out.
    [[nodiscard]] static QString refusal(core::complaints::ComplaintError error);
    /// `first answer: 5 min left`; empty: it is closed.
    [[nodiscard]] static QString clock(const core::complaints::Complaint& complaint,
                                       const core::complaints::ComplaintRules& rules, core::Seconds now);
    [[nodiscard]] static std::vector<common::NextStep> nextSteps(const core::complaints::Complaint& complaint,
                                                                 const core::complaints::ComplaintContext& context,
                                                                 const core::complaints::ComplaintRules& rules);
    /// The state table for the help.
    [[nodiscard]] static std::vector<common::StateTableRow> tableRows();
    /// One of the eleven steps of R170, from 1.
    [[nodiscard]] static QString step(std::int64_t number);
    /// What can be said in it; starts from the buyer's feelings.
    [[nodiscard]] static QString script(std::int64_t number);
    /// The event's action in words.
    [[nodiscard]] static QString happening(const std::string& action);
    [[nodiscard]] static QString option(const core::complaints::RemedyOption& option);
    /// The apology that is offered for the first answer (R160).
    [[nodiscard]] static QString apology();
};

/// Whether a deed may be offered: the state table, and who may, not what the form will ask for.
[[nodiscard]] std::optional<core::complaints::ComplaintError> deedBarrier(
    const core::complaints::Complaint& complaint, const DeedKey& deed, const core::complaints::ComplaintContext& context,
    const core::complaints::ComplaintRules& rules);

}  // namespace ui::complaints
