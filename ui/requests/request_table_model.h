#pragma once

#include <QAbstractTableModel>

#include "core/requests/request.h"
#include "ui/common/record_table_model.h"

namespace ui::requests {

/// Requests as the list shows them.
class RequestTableModel final : public common::RecordTableModel<core::requests::Request> {
    Q_OBJECT

public:
    enum Column { State, What, Order, Buyer, Amount, Identity, RequestedBy, RequestedAt, Reason, kColumnCount };

    explicit RequestTableModel(QObject* parent = nullptr) : RecordTableModel(kColumnCount, parent) {}
    void setRequests(std::vector<core::requests::Request> requests);
    [[nodiscard]] const core::requests::Request* request(int row) const { return record(row); }

protected:
    [[nodiscard]] QVariant key(const core::requests::Request& request) const override;
    [[nodiscard]] QString text(const core::requests::Request& request, int column) const override;
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] common::Chips chips(const core::requests::Request& request, int column) const override;
    [[nodiscard]] bool isRight(int column) const override { return column == Amount; }
    [[nodiscard]] QVariant amount(const core::requests::Request& request) const override;
};

}  // namespace ui::requests
