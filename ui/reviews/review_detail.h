#pragma once

#include <QWidget>

#include <optional>

#include "core/reviews/review_case_policy.h"
#include "ui/common/environment.h"
#include "ui/common/fact_block.h"
#include "ui/reviews/review_deed.h"

class QLabel;

namespace ui::common {
class StateChip;
class StateStrip;
}  // namespace ui::common

namespace ui::reviews {

/// One review: how it stands with the allowed next steps, what the buyer wrote, what the shop answered, causes, plan and
/// attempts, and its history. Shows and asks; decides nothing.
class ReviewDetail final : public QWidget {
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
    void conversationRequested();
    void orderRequested();

private:
    void showWords();
    void showReply();
    void showWork();
    void showHistory();
    [[nodiscard]] QWidget* makeWays(QWidget* parent);

    common::Environment& m_environment;
    core::reviews::ReviewRules m_rules;
    std::optional<core::reviews::ReviewCase> m_review;
    QLabel* m_title;
    common::StateChip* m_rating;
    common::StateChip* m_clock;
    common::StateStrip* m_strip;
    QWidget* m_page = nullptr;
    common::FactBlock* m_words = nullptr;
    common::FactBlock* m_reply = nullptr;
    common::FactBlock* m_work = nullptr;
    common::FactBlock* m_history = nullptr;
};

}  // namespace ui::reviews
