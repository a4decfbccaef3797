#pragma once

#include <QAbstractTableModel>

#include <vector>

#include "core/reviews/review_case_policy.h"
#include "ui/common/record_table_model.h"

namespace ui::reviews {

/// Reviews as rows of the list.
class ReviewTableModel final : public common::RecordTableModel<core::reviews::ReviewCase> {
    Q_OBJECT

public:
    enum Column { Rating, State, Clock, Text, Product, Buyer, Causes, Owner, ReviewedAt, Order, kColumnCount };

    explicit ReviewTableModel(const core::reviews::ReviewRules& rules, QObject* parent = nullptr)
        : RecordTableModel(kColumnCount, parent), m_rules(rules) {}
    void setReviews(std::vector<core::reviews::ReviewCase> reviews, core::Seconds now);
    /// Only the clocks.
    void setNow(core::Seconds now);
    [[nodiscard]] const core::reviews::ReviewCase* review(int row) const { return record(row); }

protected:
    [[nodiscard]] QVariant key(const core::reviews::ReviewCase& review) const override;
    [[nodiscard]] QString text(const core::reviews::ReviewCase& review, int column) const override;
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] common::Chips chips(const core::reviews::ReviewCase& review, int column) const override;

private:
    core::reviews::ReviewRules m_rules;
    core::Seconds m_now{};
};

}  // namespace ui::reviews
