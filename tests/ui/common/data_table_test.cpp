#include "ui/common/data_table.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

#include "tests/support/qt/printing.h"
#include "ui/common/view_state_store.h"

using namespace ui::common;

namespace {

struct ListOfOrders : QStandardItemModel {
    ListOfOrders() : QStandardItemModel(0, 2) {
        setHorizontalHeaderLabels({QStringLiteral("Number"), QStringLiteral("Title")});
    }
    void fill(std::initializer_list<int> keys) {
        beginResetModel();
        blockSignals(true);
        removeRows(0, rowCount());
        for (const int key : keys) {
            auto* number = new QStandardItem(QStringLiteral("order %1").arg(key));
            number->setData(key, Qt::UserRole);
            number->setData(qlonglong{100} * key, Qt::UserRole + 1);
            appendRow({number, new QStandardItem(QStringLiteral("=title \"%1\"").arg(key))});
        }
        blockSignals(false);
        endResetModel();
    }
};

struct Bench {
    MemoryViewStateStore store;
    ListOfOrders model;
    DataTable table{&store};
    Bench() {
        model.fill({1, 2, 3});
        table.setObjectName(QStringLiteral("testTable"));
        table.setAmountRole(Qt::UserRole + 1);
        table.setModel(&model);
    }
};

}  // namespace

TEST_CASE("the selection survives a refresh that moves the rows") {
    Bench bench;
    CHECK(bench.table.selectKey(2));
    bench.model.fill({5, 4, 2, 1});
    CHECK(bench.table.currentKey() == QVariant(2));
    CHECK(bench.table.currentIndex().row() == 2);
    CHECK(bench.table.selectedKeys() == QVariantList{2});
}

TEST_CASE("when the selected row leaves the list the one in its place is selected") {
    Bench bench;
    bench.table.selectKey(2);
    bench.model.fill({1, 3});
    CHECK(bench.table.currentKey() == QVariant(3));
    CHECK(bench.table.selectedKeys() == QVariantList{3});
}

TEST_CASE("a list that becomes empty tells that nothing is current") {
    Bench bench;
    bench.table.selectKey(2);
    QSignalSpy spy(&bench.table, &DataTable::currentRowChanged);
    bench.model.fill({});
    REQUIRE(spy.count() == 1);
    CHECK(spy.front().front().toInt() == -1);
}

TEST_CASE("Alt+J and Alt+K go to the next and the previous row") {
    Bench bench;
    bench.table.selectKey(1);
    QTest::keyClick(&bench.table, Qt::Key_J, Qt::AltModifier);
    CHECK(bench.table.currentKey() == QVariant(2));
    QTest::keyClick(&bench.table, Qt::Key_K, Qt::AltModifier);
    QTest::keyClick(&bench.table, Qt::Key_K, Qt::AltModifier);
    CHECK(bench.table.currentKey() == QVariant(1));
}

TEST_CASE("count and sum of the selection are told once") {
    Bench bench;
    qRegisterMetaType<SelectionSummary>();
    QSignalSpy spy(&bench.table, &DataTable::selectionSummarized);
    bench.table.selectAll();
    REQUIRE(spy.wait());
    CHECK(spy.count() == 1);
    CHECK(spy.front().front().value<SelectionSummary>() == SelectionSummary{3, core::Fen{600}});
}

TEST_CASE("a copied CSV quotes every cell and disarms formulas") {
    Bench bench;
    bench.table.selectKey(1);
    bench.table.copyAsCsv();
    CHECK(QApplication::clipboard()->text() ==
          QStringLiteral("\"Number\",\"Title\"\n\"order 1\",\"'=title \"\"1\"\"\""));
    bench.table.copyAsText();
    CHECK(QApplication::clipboard()->text() == QStringLiteral("order 1\t=title \"1\""));
    bench.table.copyKeys();
    CHECK(QApplication::clipboard()->text() == QStringLiteral("1"));
}

TEST_CASE("hidden columns are kept under the table's name and not copied") {
    Bench bench;
    bench.table.setColumnHidden(1, true);
    bench.table.selectKey(1);
    bench.table.copyAsText();
    CHECK(QApplication::clipboard()->text() == QStringLiteral("order 1"));
    {
        DataTable first(&bench.store);
        first.setObjectName(QStringLiteral("kept"));
        first.setModel(&bench.model);
        first.setColumnWidth(0, 234);
    }
    DataTable second(&bench.store);
    second.setObjectName(QStringLiteral("kept"));
    second.setModel(&bench.model);
    CHECK(second.columnWidth(0) == 234);
}

TEST_CASE("a table that is too narrow lets its least columns go and brings them back") {
    MemoryViewStateStore store;
    QStandardItemModel model(3, 4);
    const auto hidden = [](const DataTable& table) {
        QList<int> columns;
        for (int column = 0; column < 4; ++column) {
            if (table.isColumnHidden(column)) {
                columns.append(column);
            }
        }
        return columns;
    };
    const auto widen = [](DataTable& table, int width) {
        table.resize(width, 200);
        QCoreApplication::processEvents();
    };
    {
        DataTable table(&store);
        table.setObjectName(QStringLiteral("testTable"));
        table.setModel(&model);
        for (int column = 0; column < 4; ++column) {
            table.setColumnWidth(column, 100);
        }
        table.setYieldingColumns({3, 1});
        table.show();
        widen(table, 440);
        CHECK(hidden(table).isEmpty());
        widen(table, 300);
        CHECK(hidden(table) == QList<int>{3});
        widen(table, 200);
        CHECK(hidden(table) == QList<int>{1, 3});
        CHECK_FALSE(table.horizontalScrollBar()->isVisible());
        widen(table, 440);
        CHECK(hidden(table).isEmpty());
        widen(table, 200);
    }
    // Kept while it was narrow, for any width.
    DataTable again(&store);
    again.setObjectName(QStringLiteral("testTable"));
    again.setModel(&model);
    CHECK(hidden(again).isEmpty());
}

TEST_CASE("the current row stays where it stands when rows come and go above it") {
    QStandardItemModel model(200, 2);
    DataTable table(nullptr);
    table.setModel(&model);
    table.resize(300, 300);
    table.show();
    QCoreApplication::processEvents();
    table.selectRowNumber(100);
    const int before = table.rowViewportPosition(100);
    table.holdPlace();
    model.insertRows(0, 7);
    model.removeRows(20, 2);
    table.keepPlace();
    CHECK(table.currentIndex().row() == 105);
    CHECK(table.rowViewportPosition(105) == before);
}
