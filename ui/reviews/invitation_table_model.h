#pragma once

#include <QAbstractTableModel>

#include <vector>

#include "core/reviews/invitation.h"

namespace ui::reviews {

/// Orders whose buyers may be asked for a review.
class InvitationTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Buyer, Product, CountedFrom, Paid, Order, kColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setCandidates(std::vector<core::reviews::InvitationFacts> candidates);
    [[nodiscard]] const core::reviews::InvitationFacts* candidate(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<core::reviews::InvitationFacts> m_candidates;
};

}  // namespace ui::reviews
