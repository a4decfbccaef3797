#pragma once

#include <QAbstractTableModel>

#include <optional>
#include <vector>

#include "core/stats/sheet_file.h"
#include "ui/theme/colours.h"

namespace ui::stats {

struct GridCell {
    QString text;
    /// What a file says instead of the text.
    std::optional<double> number;
    QString tip;
    std::optional<theme::Tone> tone;
    /// A figure that is told as text, such as `12 ÷ 40`: like numbers it stands at the right.
    bool isFigure = false;
};

/// A table of finished cells: what an analysis shows and exports.
class GridModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    void setGrid(const QStringList& headings, std::vector<std::vector<GridCell>> rows);
    [[nodiscard]] core::stats::Sheet sheet() const;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] bool isRight(int column) const;

    QStringList m_headings;
    std::vector<std::vector<GridCell>> m_rows;
};

}  // namespace ui::stats
