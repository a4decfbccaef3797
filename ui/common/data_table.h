#pragma once

#include <QTableView>
#include <QTimer>
#include <QVariant>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

#include "core/base/money.h"

namespace ui::common {

class ViewStateStore;

struct SelectionSummary {
    std::int64_t rows = 0;
    /// Sum of the amounts of the selected rows; nothing where the table has no amounts.
    std::optional<core::Fen> sum;
    bool operator==(const SelectionSummary&) const = default;
};

/// The list of every workplace: whole rows, column chooser on the header, widths, order and sort
/// kept under its objectName, density, copy as text, CSV or ids, count and sum of the selection,
/// Alt+J and Alt+K, and a selection that survives a refresh.
class DataTable final : public QTableView {
    Q_OBJECT

public:
    /// `store` outlives the table; null: nothing is kept.
    explicit DataTable(ViewStateStore* store, QWidget* parent = nullptr);
    ~DataTable() override;

    /// Restores the columns kept under the objectName, so set that first.
    void setModel(QAbstractItemModel* model) override;
    /// The role of column 0 under which the model gives a row's lasting key. Selection and "copy
    /// ids" use it.
    void setKeyRole(int role) { m_keyRole = role; }
    /// How to find a key's row in a large model; without it the first rows are searched.
    void setRowOfKey(std::function<int(const QVariant&)> rowOfKey) {
        m_rowOfKey = std::move(rowOfKey);
    }
    /// The role of column 0 under which the model gives a row's amount in fen as qlonglong.
    void setAmountRole(int role) { m_amountRole = role; }
    [[nodiscard]] QList<int> selectedRowNumbers() const;
    [[nodiscard]] QVariantList selectedKeys() const;
    [[nodiscard]] QVariant currentKey() const;
    void selectRowNumber(int row);
    /// False when there is no such row.
    bool selectKey(const QVariant& key);
    void selectNext() { selectRowNumber(currentIndex().row() + 1); }
    void selectPrevious() { selectRowNumber(currentIndex().row() - 1); }
    /// Columns that leave a table which is too narrow for all, the first one first, and come back
    /// when there is room. One that a person brought back stays.
    void setYieldingColumns(std::vector<int> columns);
    /// Shows or hides a column; others yield to it or come back.
    void setColumnShown(int column, bool isShown);
    /// Remembers where the current row stands on the screen …
    void holdPlace();
    /// … and scrolls so that it stands there again, after rows came or went above it.
    void keepPlace();
    void copyAsText();
    void copyAsCsv();
    void copyKeys();

Q_SIGNALS:
    /// The row that has the focus: what the detail shows.
    void currentRowChanged(int row);
    /// Once per change, however many rows it touched.
    void selectionSummarized(const ui::common::SelectionSummary& summary);
    /// Return or double click.
    void rowActivated(int row);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected,
                          const QItemSelection& deselected) override;

private:
    void makeRoom();
    void takeRoomBack();
    [[nodiscard]] std::vector<int> shownColumns() const;
    [[nodiscard]] int leastWidth() const;
    [[nodiscard]] int neededWidth(const std::vector<int>& columns) const;
    void showColumnChooser(const QPoint& at);
    void applyDensity();
    void rememberSelection();
    void restoreSelection();
    [[nodiscard]] int rowOfKey(const QVariant& key) const;
    [[nodiscard]] QString selectionAs(QChar separator, bool quoted) const;
    void summarize();
    void keepHeader();

    ViewStateStore* m_store;
    int m_keyRole = Qt::UserRole;
    int m_amountRole = -1;
    std::function<int(const QVariant&)> m_rowOfKey;
    std::vector<int> m_yielding;
    std::vector<int> m_yielded;
    /// The last column on the screen, whatever it is stretched or narrowed to, and its own width.
    std::optional<std::pair<int, int>> m_last;
    int m_room = -1;
    /// Rows between the top of the list and the current one.
    std::optional<int> m_place;
    QVariantList m_keysBefore;
    QVariant m_currentBefore;
    int m_rowBefore = -1;
    bool m_isRestoring = false;
    QTimer m_summaryTimer;
    QTimer m_headerTimer;
};

}  // namespace ui::common
