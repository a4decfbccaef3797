#pragma once

#include <optional>

#include "core/reviews/review_case_policy.h"
#include "ui/common/case_sheet.h"
#include "ui/common/environment.h"
#include "ui/reviews/review_deed.h"

namespace ui::reviews {

/// One review: how it stands with the allowed next steps, what the buyer wrote, what the shop answered, causes, plan and
/// attempts, and its history. Shows and asks; decides nothing.
class ReviewDetail final : public common::CaseSheet {
    Q_OBJECT

public:
    ReviewDetail(common::Environment& environment, const core::reviews::ReviewRules& rules,
                 QWidget* parent = nullptr);
    /// Nothing: an empty page.
    void showReview(const std::optional<core::reviews::ReviewCase>& review);
    /// Only the clock changes.
    void showClock();

Q_SIGNALS:
    void deedChosen(ui::reviews::Deed deed);
    void replyCopied();

private:
    void showWords();
    void showReply();
    void showWork();
    void showHistory();

    common::Environment& m_environment;
    core::reviews::ReviewRules m_rules;
    std::optional<core::reviews::ReviewCase> m_review;
    common::FactBlock* m_words;
    common::FactBlock* m_reply;
    common::FactBlock* m_work;
    common::FactBlock* m_history;
};

}  // namespace ui::reviews
