#include "ui/conversations/inbox_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include "tests/support/qt/printing.h"

using namespace ui::conversations;

namespace {

std::vector<InboxLine> lines(std::initializer_list<std::int64_t> ids) {
    std::vector<InboxLine> made;
    for (const auto id : ids) {
        InboxLine line;
        line.entry.row.id = id;
        line.buyer = QString::number(id);
        made.push_back(line);
    }
    return made;
}

QString order(const InboxModel& model) {
    QString text;
    for (const auto& line : model.lines()) {
        text += line.buyer;
    }
    return text;
}

}  // namespace

TEST_CASE("the inbox keeps its promises as a model and its marks while rows come, go and move") {
    InboxModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setLines(lines({1, 2, 3, 4}));
    const QPersistentModelIndex third(model.index(2));
    model.setLines(lines({3, 5, 1}));
    CHECK(order(model) == QStringLiteral("351"));
    REQUIRE(third.isValid());
    CHECK(third.data(InboxModel::KeyRole).toLongLong() == 3);
    CHECK(third.row() == 0);
    model.setLines(lines({5, 1}));
    CHECK_FALSE(third.isValid());
    model.setLines({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("a tick that changes one countdown tells of one row and moves nothing") {
    InboxModel model;
    model.setLines(lines({1, 2, 3}));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy moved(&model, &QAbstractItemModel::layoutChanged);
    auto ticked = lines({1, 2, 3});
    ticked[1].chip = {QStringLiteral("0:41 left"), ui::theme::Tone::Neutral};
    model.setLines(ticked);
    REQUIRE(changed.size() == 1);
    CHECK(changed.front().front().toModelIndex().row() == 1);
    CHECK(moved.isEmpty());
    model.setLines(ticked);
    CHECK(changed.size() == 1);
}

TEST_CASE("what a row shows is spoken too, and a stranger's name stays plain in its tip") {
    InboxModel model;
    auto row = lines({1});
    row[0].buyer = QStringLiteral("<b>x</b>");
    row[0].chip = {QStringLiteral("late 0:05"), ui::theme::Tone::Danger};
    model.setLines(row);
    CHECK(model.index(0)
              .data(Qt::AccessibleTextRole)
              .toString()
              .contains(QStringLiteral("late 0:05")));
    CHECK_FALSE(model.index(0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("<b>")));
}
