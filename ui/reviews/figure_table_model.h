#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace ui::reviews {

/// Words with counts: the first column is text, the others stand right.
class FigureTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit FigureTableModel(QStringList headers, QObject* parent = nullptr)
        : QAbstractTableModel(parent), m_headers(std::move(headers)) {}
    void setRows(std::vector<QStringList> rows);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headers;
    std::vector<QStringList> m_rows;
};

}  // namespace ui::reviews
