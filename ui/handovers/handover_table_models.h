#pragma once

#include <QAbstractTableModel>

#include <vector>

#include "core/handovers/handover.h"

namespace ui::handovers {

/// Shift packs as rows of a list.
class PackTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Made, From, To, State, kColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setPacks(std::vector<core::handovers::Handover> packs);
    [[nodiscard]] const core::handovers::Handover* pack(int row) const;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] static QString text(const core::handovers::Handover& pack, int column);
    std::vector<core::handovers::Handover> m_packs;
};

/// The lines of one pack.
class LineTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Kind, Text, Buyer, Time, Order, Acknowledged, kColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setLines(std::vector<core::handovers::HandoverItem> lines);
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] static QString text(const core::handovers::HandoverItem& line, int column);
    std::vector<core::handovers::HandoverItem> m_lines;
};

}  // namespace ui::handovers
