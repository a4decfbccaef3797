#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include <optional>
#include <vector>

#include "ui/common/state_chip.h"

namespace ui::reports {

struct RowCell {
    QString text;
    /// Goes into a workbook as a number.
    std::optional<double> number;
    /// Drawn in place of the text.
    std::optional<common::Chip> chip;
    RowCell(const QString& words = {}) : text(words) {}  // NOLINT: reads as the text
    RowCell(std::int64_t count);                          // NOLINT: reads as the number
    RowCell(const common::Chip& shown) : text(shown.text), chip(shown) {}  // NOLINT: reads as the chip
};

struct ShownRow {
    qlonglong key = 0;
    std::vector<RowCell> cells;
};

/// A list of this page: rows as they are shown, exported and copied.
class RowsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit RowsModel(QStringList headings, QObject* parent = nullptr);
    void setRows(std::vector<ShownRow> rows);
    [[nodiscard]] qlonglong key(int row) const;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headings;
    std::vector<ShownRow> m_rows;
};

}  // namespace ui::reports
