#pragma once

#include <QAbstractTableModel>

#include "core/requests/request.h"

namespace ui::requests {

/// Requests as the list shows them.
class RequestTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { State, What, Order, Buyer, Amount, Identity, RequestedBy, RequestedAt, Reason, kColumnCount };
    /// Role of the amount in fen.
    static constexpr int kAmountRole = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;
    void setRequests(std::vector<core::requests::Request> requests);
    [[nodiscard]] const core::requests::Request* request(int row) const;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString text(const core::requests::Request& request, int column);

    std::vector<core::requests::Request> m_requests;
};

}  // namespace ui::requests
