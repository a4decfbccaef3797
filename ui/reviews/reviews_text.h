#pragma once

#include <QCoreApplication>

#include "core/importing/import_report.h"
#include "core/reviews/invitation.h"
#include "core/reviews/review_case_policy.h"
#include "ui/common/state_strip.h"
#include "ui/common/state_table_view.h"
#include "ui/reviews/review_deed.h"

namespace ui::reviews {

/// What core says about reviews, in the words of the screen.
class ReviewsText final {
    Q_DECLARE_TR_FUNCTIONS(ui::reviews::ReviewsText)

public:
    [[nodiscard]] static QString of(core::reviews::Rating rating);
    [[nodiscard]] static QString of(core::reviews::Cause cause);
    [[nodiscard]] static QString of(core::reviews::ContactTool tool);
    [[nodiscard]] static QString of(core::reviews::ReviewCaseState state);
    [[nodiscard]] static QString of(core::reviews::ReviewAction action);
    [[nodiscard]] static QString of(core::reviews::StepFor ratings);
    [[nodiscard]] static QString of(core::reviews::ReviewDeadline deadline);
    [[nodiscard]] static QString of(Deed deed);
    [[nodiscard]] static QString of(const std::vector<core::reviews::Cause>& causes);
    /// `R12`.
    [[nodiscard]] static QString number(core::reviews::ReviewCaseId id);
    /// That it is done.
    [[nodiscard]] static QString done(Deed deed);
    /// What stands in the event book, in words.
    [[nodiscard]] static QString happening(const std::string& action);
    /// With the way out.
    [[nodiscard]] static QString refusal(core::reviews::ReviewError error);
    [[nodiscard]] static QString refusal(core::reviews::InvitationError error);
    [[nodiscard]] static QString fileProblem(const core::importing::Refusal& refusal);
    [[nodiscard]] static common::Chip chip(core::reviews::Rating rating);
    [[nodiscard]] static common::Chip chip(core::reviews::ReviewCaseState state);
    /// What is due next and by when; empty: nothing.
    [[nodiscard]] static QString clock(const core::reviews::ReviewCase& review, const core::reviews::ReviewRules& rules,
                                       core::Seconds now);
    /// What may be done now, each with what stands in its way.
    [[nodiscard]] static std::vector<common::NextStep> nextSteps(const core::reviews::ReviewCase& review,
                                                                 const core::agents::Actor& actor,
                                                                 const core::reviews::ReviewRules& rules);
    [[nodiscard]] static std::vector<common::StateTableRow> stateTable();
    /// Answers to a good review (R195), or the first words to one that is not.
    [[nodiscard]] static QStringList replyTemplates(core::reviews::Rating rating);
    /// Moments and judgments to choose from (R193).
    [[nodiscard]] static QStringList moments();
    [[nodiscard]] static QStringList judgments();
};

/// Why the deed cannot be done, whatever the form will say.
[[nodiscard]] std::optional<core::reviews::ReviewError> deedBarrier(const core::reviews::ReviewCase& review,
                                                                    const DeedKey& deed,
                                                                    const core::agents::Actor& actor,
                                                                    const core::reviews::ReviewRules& rules);

}  // namespace ui::reviews
