#include "ui/reviews/review_table_model.h"

#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/reviews/reviews_text.h"

namespace ui::reviews {

using namespace core::reviews;
using common::toScreen;

void ReviewTableModel::setReviews(std::vector<ReviewCase> reviews, core::Seconds now) {
    beginResetModel();
    m_reviews = std::move(reviews);
    m_now = now;
    endResetModel();
}

void ReviewTableModel::setNow(core::Seconds now) {
    m_now = now;
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, Clock), index(rowCount() - 1, Clock));
    }
}

const ReviewCase* ReviewTableModel::review(int row) const {
    return row >= 0 && row < rowCount() ? &m_reviews[static_cast<std::size_t>(row)] : nullptr;
}

int ReviewTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_reviews.size());
}

int ReviewTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(kColumnCount);
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

QVariant ReviewTableModel::data(const QModelIndex& index, int role) const {
    const auto* found = index.isValid() ? review(index.row()) : nullptr;
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
        case common::kChipsRole: {
            common::Chips chips;
            if (index.column() == Rating) {
                chips.append(ReviewsText::chip(found->rating));
            } else if (index.column() == State) {
                chips.append(ReviewsText::chip(found->state));
                if (!found->followUpText.empty()) {
                    chips.append({tr("Follow-up"), theme::Tone::Info});
                }
            } else if (index.column() == Clock) {
                const auto due = dueOf(*found, m_rules);
                if (due && due->at < m_now) {
                    chips.append({text(*found, Clock), theme::Tone::Danger});
                }
            }
            return chips.isEmpty() ? QVariant() : QVariant::fromValue(chips);
        }
        default:
            return {};
    }
}

QVariant ReviewTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
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
