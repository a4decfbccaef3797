#pragma once

#include <QAbstractTableModel>

#include <vector>

#include "core/reviews/review_case_policy.h"

namespace ui::reviews {

/// Reviews as rows of the list.
class ReviewTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Rating, State, Clock, Text, Product, Buyer, Causes, Owner, ReviewedAt, Order, kColumnCount };

    explicit ReviewTableModel(const core::reviews::ReviewRules& rules, QObject* parent = nullptr)
        : QAbstractTableModel(parent), m_rules(rules) {}
    void setReviews(std::vector<core::reviews::ReviewCase> reviews, core::Seconds now);
    /// Only the clocks.
    void setNow(core::Seconds now);
    [[nodiscard]] const core::reviews::ReviewCase* review(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const core::reviews::ReviewCase& review, int column) const;

    std::vector<core::reviews::ReviewCase> m_reviews;
    core::reviews::ReviewRules m_rules;
    core::Seconds m_now{};
};

}  // namespace ui::reviews
