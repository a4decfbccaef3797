#include "ui/reviews/review_table_model.h"

#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/reviews/reviews_text.h"

namespace ui::reviews {

using namespace core::reviews;
using common::toScreen;

void ReviewTableModel::setReviews(std::vector<ReviewCase> reviews, core::Seconds now) {
    m_now = now;
    setRecords(std::move(reviews));
}

void ReviewTableModel::setNow(core::Seconds now) {
    m_now = now;
    tellChange(Clock, Clock);
}

QString ReviewTableModel::text(const ReviewCase& review, int column) const {
    switch (static_cast<Column>(column)) {
        case Rating:
            return ReviewsText::of(review.rating);
        case State:
            return ReviewsText::of(review.state);
        case Clock:
            return ReviewsText::clock(review, m_rules, m_now);
        case Text:
            // One line of a row; the follow-up is the newer word.
            return toScreen(review.followUpText.empty() ? review.text : review.followUpText)
                .simplified();
        case Product:
            return toScreen(review.product);
        case Buyer:
            return review.buyer.empty() ? tr("Anonymous") : toScreen(review.buyer);
        case Causes:
            return ReviewsText::of(review.causes);
        case Owner:
            return toScreen(review.owner);
        case ReviewedAt:
            return common::Format::exactTime(review.reviewedAt).left(16);
        case Order:
            return toScreen(review.orderNumber);
        case kColumnCount:
            break;
    }
    return {};
}

QVariant ReviewTableModel::key(const ReviewCase& review) const {
    return static_cast<qlonglong>(review.id);
}

common::Chips ReviewTableModel::chips(const ReviewCase& review, int column) const {
    common::Chips chips;
    if (column == Rating) {
        chips.append(ReviewsText::chip(review.rating));
    } else if (column == State) {
        chips.append(ReviewsText::chip(review.state));
        if (!review.followUpText.empty()) {
            chips.append({tr("Follow-up"), theme::Tone::Info});
        }
    } else if (column == Clock) {
        const auto due = dueOf(review, m_rules);
        if (due && due->at < m_now) {
            chips.append({text(review, Clock), theme::Tone::Danger});
        }
    }
    return chips;
}

QString ReviewTableModel::heading(int column) const {
    switch (static_cast<Column>(column)) {
        case Rating:
            return tr("Rating");
        case State:
            return tr("State");
        case Clock:
            return tr("Next due");
        case Text:
            return tr("What the buyer wrote");
        case Product:
            return tr("Product");
        case Buyer:
            return tr("Buyer");
        case Causes:
            return tr("Causes");
        case Owner:
            return tr("Owner");
        case ReviewedAt:
            return tr("Reviewed at");
        case Order:
            return tr("Order", "noun");
        case kColumnCount:
            break;
    }
    return {};
}

}  // namespace ui::reviews
