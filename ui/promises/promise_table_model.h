#pragma once

#include <QAbstractTableModel>

#include <optional>
#include <vector>

#include "core/promises/promise.h"

namespace ui::promises {

/// Promises as rows of a list.
class PromiseTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Standing, What, Buyer, Due, Owner, Order, Cause, kColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setPromises(std::vector<core::promises::Promise> promises, core::Seconds now);
    /// Time went on: what is left changes.
    void setNow(core::Seconds now);
    [[nodiscard]] const core::promises::Promise* promise(int row) const;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const core::promises::Promise& promise, int column) const;
    std::vector<core::promises::Promise> m_promises;
    core::Seconds m_now{};
};

}  // namespace ui::promises
