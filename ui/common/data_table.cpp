#include "ui/common/data_table.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>
#include <utility>

#include "ui/common/plain_text.h"
#include "ui/common/view_state_store.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace ui::common {

namespace {

/// More selected keys than this are not looked for after a refresh, nor rows without a rowOfKey.
constexpr int kMostKeysKept = 1000;
constexpr int kMostRowsSearched = 5000;
/// Letters of the last column that are worth its place.
constexpr int kLeastLetters = 8;

QString csvCell(QString text) {
    // A spreadsheet takes these for a formula (reliability.md 2).
    static const QString starts = QStringLiteral("=+-@|%\t\r\n＝＋－＠");
    if (!text.isEmpty() && starts.contains(text.front())) {
        text.prepend(u'\'');
    }
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

}  // namespace

DataTable::DataTable(ViewStateStore* store, QWidget* parent) : QTableView(parent), m_store(store) {
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setAlternatingRowColors(false);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setTextElideMode(Qt::ElideRight);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    applyDensity();
    auto* header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setMinimumSectionSize(40);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &DataTable::showColumnChooser);
    for (auto* timer : {&m_summaryTimer, &m_headerTimer}) {
        timer->setSingleShot(true);
    }
    m_headerTimer.setInterval(300);
    connect(&m_summaryTimer, &QTimer::timeout, this, &DataTable::summarize);
    connect(&m_headerTimer, &QTimer::timeout, this, &DataTable::keepHeader);
    connect(header, &QHeaderView::sectionResized, &m_headerTimer,
            [this] { m_headerTimer.start(); });
    connect(header, &QHeaderView::sectionMoved, &m_headerTimer, [this] { m_headerTimer.start(); });
    connect(header, &QHeaderView::sortIndicatorChanged, &m_headerTimer,
            [this] { m_headerTimer.start(); });
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex& index) { Q_EMIT rowActivated(index.row()); });
}

DataTable::~DataTable() {
    if (m_headerTimer.isActive()) {
        keepHeader();
    }
}

void DataTable::setModel(QAbstractItemModel* model) {
    if (this->model()) {
        this->model()->disconnect(this);
    }
    QTableView::setModel(model);
    if (!model) {
        return;
    }
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &DataTable::rememberSelection);
    connect(model, &QAbstractItemModel::layoutAboutToBeChanged, this,
            &DataTable::rememberSelection);
    connect(model, &QAbstractItemModel::modelReset, this, &DataTable::restoreSelection);
    connect(model, &QAbstractItemModel::layoutChanged, this, &DataTable::restoreSelection);
    const QByteArray kept = m_store ? m_store->load(objectName()) : QByteArray();
    if (!kept.isEmpty()) {
        horizontalHeader()->restoreState(kept);
    }
    m_headerTimer.stop();
}

QList<int> DataTable::selectedRowNumbers() const {
    QList<int> rows;
    if (selectionModel()) {
        for (const auto& range : selectionModel()->selection()) {
            for (int row = range.top(); row <= range.bottom(); ++row) {
                rows.append(row);
            }
        }
    }
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

QVariantList DataTable::selectedKeys() const {
    QVariantList keys;
    for (const int row : selectedRowNumbers()) {
        keys.append(model()->index(row, 0).data(m_keyRole));
    }
    return keys;
}

QVariant DataTable::currentKey() const {
    return currentIndex().isValid() ? currentIndex().siblingAtColumn(0).data(m_keyRole)
                                    : QVariant();
}

void DataTable::selectRowNumber(int row) {
    if (!model() || row < 0 || row >= model()->rowCount()) {
        return;
    }
    // The current column is kept, so that a wide table does not jump back to its left end.
    const int column = std::max(0, horizontalHeader()->logicalIndex(0));
    // Not by the view's own way: that asks which modifiers are held, and an act started by Ctrl+Return
    // would take the row out of the selection, one by Ctrl+Shift would widen it to other rows.
    selectionModel()->setCurrentIndex(
        model()->index(row, column),
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(model()->index(row, column), EnsureVisible);
}

bool DataTable::selectKey(const QVariant& key) {
    const int row = rowOfKey(key);
    selectRowNumber(row);
    return row >= 0;
}

void DataTable::setYieldingColumns(std::vector<int> columns) {
    m_yielding = std::move(columns);
    makeRoom();
}

void DataTable::setColumnShown(int column, bool isShown) {
    takeRoomBack();
    setColumnHidden(column, !isShown);
    makeRoom();
}

/// In the order on the screen.
std::vector<int> DataTable::shownColumns() const {
    const auto* header = horizontalHeader();
    std::vector<int> columns;
    for (int visual = 0; visual < header->count(); ++visual) {
        if (const int column = header->logicalIndex(visual); !header->isSectionHidden(column)) {
            columns.push_back(column);
        }
    }
    return columns;
}

int DataTable::neededWidth(const std::vector<int>& columns) const {
    int width = 0;
    for (const int column : columns) {
        // The last one is stretched over what is left; it needs a few letters.
        width += column == columns.back() ? std::min(columnWidth(column), leastWidth())
                                          : columnWidth(column);
    }
    return width;
}

int DataTable::leastWidth() const {
    return kLeastLetters * fontMetrics().averageCharWidth();
}

void DataTable::takeRoomBack() {
    for (const int column : std::exchange(m_yielded, {})) {
        setColumnHidden(column, false);
    }
    if (const auto last = std::exchange(m_last, std::nullopt)) {
        setColumnWidth(last->first, last->second);
    }
}

void DataTable::makeRoom() {
    m_room = viewport()->width();
    if (m_yielding.empty() || !model()) {
        return;
    }
    takeRoomBack();
    auto shown = shownColumns();
    for (const int column : m_yielding) {
        if (neededWidth(shown) > m_room && shown.size() > 1 && std::erase(shown, column) > 0) {
            m_yielded.push_back(column);
        }
    }
    if (shown.empty()) {
        return;
    }
    const int last = shown.back();
    // Known before anything is hidden: from then on Qt stretches it.
    m_last = {last, columnWidth(last)};
    for (const int column : m_yielded) {
        setColumnHidden(column, true);
    }
    // Qt never makes it narrower.
    if (horizontalHeader()->length() > m_room) {
        setColumnWidth(last, std::min(columnWidth(last), leastWidth()));
    }
}

void DataTable::holdPlace() {
    const int above = currentIndex().row() - verticalScrollBar()->value();
    const bool isInView = currentIndex().isValid() && above >= 0 &&
                          rowViewportPosition(currentIndex().row()) < viewport()->height();
    m_place = isInView ? std::optional(above) : std::nullopt;
}

void DataTable::keepPlace() {
    if (const auto above = std::exchange(m_place, std::nullopt);
        above && currentIndex().isValid()) {
        executeDelayedItemsLayout();
        verticalScrollBar()->setValue(currentIndex().row() - *above);
    }
}

void DataTable::copyAsText() {
    QApplication::clipboard()->setText(selectionAs(u'\t', false));
}

void DataTable::copyAsCsv() {
    QApplication::clipboard()->setText(selectionAs(u',', true));
}

void DataTable::copyKeys() {
    QStringList lines;
    for (const auto& key : selectedKeys()) {
        lines.append(key.toString());
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

void DataTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    if (viewport()->width() != m_room) {
        makeRoom();
    }
}

void DataTable::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        copyAsText();
    } else if (event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_J) {
        selectNext();
    } else if (event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_K) {
        selectPrevious();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
               event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        Q_EMIT rowActivated(currentIndex().row());
    } else {
        QTableView::keyPressEvent(event);
    }
}

void DataTable::contextMenuEvent(QContextMenuEvent* event) {
    if (!selectionModel() || !selectionModel()->hasSelection()) {
        return;
    }
    QMenu menu(this);
    menu.addActions(actions());
    if (!menu.isEmpty()) {
        menu.addSeparator();
    }
    const QIcon icon = theme::icon(QStringLiteral("copy"));
    menu.addAction(icon, tr("Copy as text"), this, &DataTable::copyAsText);
    menu.addAction(icon, tr("Copy as CSV"), this, &DataTable::copyAsCsv);
    menu.addAction(icon, tr("Copy numbers"), this, &DataTable::copyKeys);
    menu.exec(event->globalPos());
}

void DataTable::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        applyDensity();
    }
}

void DataTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    if (!m_isRestoring && current.row() != previous.row()) {
        Q_EMIT currentRowChanged(current.row());
    }
}

void DataTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
    QTableView::selectionChanged(selected, deselected);
    m_summaryTimer.start(0);
}

void DataTable::showColumnChooser(const QPoint& at) {
    auto* header = horizontalHeader();
    QMenu menu(this);
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        auto* action =
            menu.addAction(model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        // The last column that is shown stays: an empty list cannot be told from a broken one.
        action->setEnabled(header->isSectionHidden(column) ||
                           header->count() - header->hiddenSectionCount() > 1);
        connect(action, &QAction::toggled, this, [this, column](bool isShown) {
            std::erase(m_yielding, column);
            setColumnShown(column, isShown);
            m_headerTimer.start();
        });
    }
    menu.addSeparator();
    menu.addAction(tr("Fit widths to the contents"), this, &QTableView::resizeColumnsToContents);
    menu.exec(header->mapToGlobal(at));
}

void DataTable::applyDensity() {
    verticalHeader()->setMinimumSectionSize(theme::rowHeight(*this));
    verticalHeader()->setDefaultSectionSize(theme::rowHeight(*this));
}

void DataTable::rememberSelection() {
    m_currentBefore = currentKey();
    m_rowBefore = currentIndex().row();
    m_keysBefore.clear();
    if (selectedRowNumbers().size() <= kMostKeysKept) {
        m_keysBefore = selectedKeys();
    }
    m_isRestoring = true;
}

void DataTable::restoreSelection() {
    m_isRestoring = false;
    if (!m_currentBefore.isValid()) {
        return;
    }
    QItemSelection selection;
    const int lastColumn = model()->columnCount() - 1;
    for (const auto& key : m_keysBefore) {
        if (const int row = rowOfKey(key); row >= 0) {
            selection.select(model()->index(row, 0), model()->index(row, lastColumn));
        }
    }
    const int found = rowOfKey(m_currentBefore);
    // An item that left the list hands over to the one that took its place.
    const int row = found >= 0 ? found : std::min(m_rowBefore, model()->rowCount() - 1);
    if (row >= 0) {
        if (found < 0) {
            selection.select(model()->index(row, 0), model()->index(row, lastColumn));
        }
        selectionModel()->setCurrentIndex(model()->index(row, 0), QItemSelectionModel::NoUpdate);
    } else {
        Q_EMIT currentRowChanged(-1);
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

int DataTable::rowOfKey(const QVariant& key) const {
    if (!model() || !key.isValid()) {
        return -1;
    }
    if (m_rowOfKey) {
        return m_rowOfKey(key);
    }
    const int rows = std::min(model()->rowCount(), kMostRowsSearched);
    for (int row = 0; row < rows; ++row) {
        if (model()->index(row, 0).data(m_keyRole) == key) {
            return row;
        }
    }
    return -1;
}

QString DataTable::selectionAs(QChar separator, bool quoted) const {
    QStringList lines;
    const auto* header = horizontalHeader();
    const auto line = [&](const auto& textOf) {
        QStringList cells;
        for (int visual = 0; visual < header->count(); ++visual) {
            const int column = header->logicalIndex(visual);
            if (!header->isSectionHidden(column)) {
                const QString text = textOf(column);
                cells.append(quoted ? csvCell(text) : text);
            }
        }
        lines.append(cells.join(separator));
    };
    if (quoted) {
        line([this](int column) {
            return model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        });
    }
    for (const int row : selectedRowNumbers()) {
        line([this, row](int column) {
            return model()->index(row, column).data(Qt::DisplayRole).toString();
        });
    }
    return lines.join(u'\n');
}

void DataTable::summarize() {
    SelectionSummary summary;
    const auto rows = selectedRowNumbers();
    summary.rows = rows.size();
    // Reading a whole million rows for a sum would stop the window.
    if (m_amountRole >= 0 && rows.size() <= kMostRowsSearched) {
        core::Fen sum;
        for (const int row : rows) {
            sum += core::Fen{model()->index(row, 0).data(m_amountRole).toLongLong()};
        }
        summary.sum = sum;
    }
    Q_EMIT selectionSummarized(summary);
}

void DataTable::keepHeader() {
    if (!m_store || objectName().isEmpty() || horizontalHeader()->count() == 0) {
        return;
    }
    // A narrow window hides a column for now, not for good.
    takeRoomBack();
    m_store->save(objectName(), horizontalHeader()->saveState());
    makeRoom();
    m_headerTimer.stop();
}

}  // namespace ui::common
