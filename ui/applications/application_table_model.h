#pragma once

#include <QAbstractTableModel>

#include <vector>

#include "core/applications/application.h"

namespace ui::applications {

/// Applications as rows of a list.
class ApplicationTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { State, Kind, Amount, Buyer, Fields, Reason, RequestedBy, RequestedAt, Order, kColumnCount };
    /// Role of the amount in fen.
    static constexpr int kAmountRole = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;
    void setApplications(std::vector<core::applications::Application> applications);
    [[nodiscard]] const core::applications::Application* application(int row) const;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] static QString text(const core::applications::Application& application,
                                      int column);
    std::vector<core::applications::Application> m_applications;
};

}  // namespace ui::applications
