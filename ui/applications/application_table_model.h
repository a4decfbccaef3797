#pragma once

#include <QAbstractTableModel>

#include <vector>

#include "core/applications/application.h"
#include "ui/common/record_table_model.h"

namespace ui::applications {

/// Applications as rows of a list.
class ApplicationTableModel final : public common::RecordTableModel<core::applications::Application> {
    Q_OBJECT

public:
    enum Column { State, Kind, Amount, Buyer, Fields, Reason, RequestedBy, RequestedAt, Order, kColumnCount };

    explicit ApplicationTableModel(QObject* parent = nullptr) : RecordTableModel(kColumnCount, parent) {}
    void setApplications(std::vector<core::applications::Application> applications);
    [[nodiscard]] const core::applications::Application* application(int row) const { return record(row); }

protected:
    [[nodiscard]] QVariant key(const core::applications::Application& application) const override;
    [[nodiscard]] QString text(const core::applications::Application& application, int column) const override;
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] common::Chips chips(const core::applications::Application& application, int column) const override;
    [[nodiscard]] bool isRight(int column) const override { return column == Amount; }
    [[nodiscard]] QVariant amount(const core::applications::Application& application) const override;
};

}  // namespace ui::applications
