#include "ui/orders/order_amount.h"
#include "ui/orders/order_list_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <chrono>
#include <map>
#include <numeric>

#include "tests/support/qt/printing.h"

using core::orders::OrderListRow;
using ui::orders::OrderListModel;

namespace {

const core::Seconds kNow{std::chrono::seconds(1'700'000'000)};

/// A shop of orders that a test can change behind the model's back.
struct Shop {
    std::map<std::int64_t, std::string> receivers;
    std::vector<std::size_t> fetches;

    OrderListModel::Fetch fetch() {
        return [this](const std::vector<std::int64_t>& ids) {
            fetches.push_back(ids.size());
            std::vector<OrderListRow> rows;
            for (const std::int64_t id : ids) {
                OrderListRow row;
                row.id = id;
                row.key = {1, "order" + std::to_string(id)};
                row.receiver = receivers.contains(id) ? receivers[id] : "欧阳小满";
                row.paid = core::Fen{id * 100};
                row.shipBy = kNow + std::chrono::hours(2);
                row.hits = {{core::orders::ReviewHitKind::BuyerMessage,
                             core::orders::OrderField::BuyerMessage, ""}};
                rows.push_back(row);
            }
            return rows;
        };
    }
};

std::vector<std::int64_t> numbers(std::int64_t count, std::int64_t first = 1) {
    std::vector<std::int64_t> ids(static_cast<std::size_t>(count));
    std::iota(ids.begin(), ids.end(), first);
    return ids;
}

QString cell(const OrderListModel& model, int row, int column) {
    return model.index(row, column).data().toString();
}

}  // namespace

TEST_CASE("the order list keeps the contract of item models while it grows, shrinks and changes") {
    Shop shop;
    OrderListModel model(shop.fetch(), [] { return kNow; });
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.reset(numbers(300));
    model.append(numbers(100, 301));
    CHECK(model.rowCount() == 400);
    auto fewer = model.ids();
    fewer.erase(fewer.begin() + 7);
    fewer.erase(fewer.begin() + 200);
    CHECK_FALSE(model.replace(fewer));
    CHECK(model.ids() == fewer);
    CHECK_FALSE(model.replace(numbers(400)));
    CHECK(model.ids() == numbers(400));
    CHECK(model.replace(numbers(10, 5000)));
    model.rowsChanged({{1, "order5001"}});
    model.allRowsChanged();
    model.timePassed();
}

TEST_CASE("a row that leaves the list takes nobody else's selection along") {
    Shop shop;
    OrderListModel model(shop.fetch(), [] { return kNow; });
    model.reset(numbers(50));
    const QPersistentModelIndex selected(model.index(30, 0));
    auto fewer = model.ids();
    fewer.erase(fewer.begin() + 3);
    model.replace(fewer);
    CHECK(selected.row() == 29);
    CHECK(model.row(selected.row())->key.number == "order31");
}

TEST_CASE("only the pages that are looked at are fetched") {
    Shop shop;
    OrderListModel model(shop.fetch(), [] { return kNow; });
    model.reset(numbers(1'000'000));
    CHECK(shop.fetches.empty());
    CHECK(cell(model, 0, OrderListModel::Number) == QStringLiteral("order1"));
    CHECK(cell(model, 999'999, OrderListModel::Number) == QStringLiteral("order1000000"));
    CHECK(cell(model, 1, OrderListModel::Number) == QStringLiteral("order2"));
    CHECK(shop.fetches.size() == 2);
    for (const std::size_t size : shop.fetches) {
        CHECK(size <= 128);
    }
}

TEST_CASE("after an act only the order that changed is read again") {
    Shop shop;
    OrderListModel model(shop.fetch(), [] { return kNow; });
    model.reset(numbers(200));
    CHECK(cell(model, 5, OrderListModel::Receiver) == QStringLiteral("欧**满"));
    shop.receivers[6] = "诸葛大力";
    shop.fetches.clear();
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.rowsChanged({{1, "order6"}, {1, "nobody"}});
    CHECK(shop.fetches == std::vector<std::size_t>{1});
    REQUIRE(changes.count() == 1);
    CHECK(changes[0][0].toModelIndex().row() == 5);
    CHECK(changes[0][1].toModelIndex().row() == 5);
    CHECK(cell(model, 5, OrderListModel::Receiver) == QStringLiteral("诸**力"));
}

TEST_CASE("no role of the order list gives a receiver's full name") {
    Shop shop;
    OrderListModel model(shop.fetch(), [] { return kNow; });
    model.reset(numbers(1));
    for (int column = 0; column < OrderListModel::kColumnCount; ++column) {
        for (int role = 0; role < Qt::UserRole + 20; ++role) {
            const QString text = model.index(0, column).data(role).toString();
            INFO(column << " " << role << " " << text.toStdString());
            CHECK_FALSE(text.contains(QStringLiteral("欧阳小满")));
        }
    }
}

TEST_CASE("an order that is gone since the list was made shows empty cells") {
    OrderListModel model([](const auto&) { return std::vector<OrderListRow>(); },
                         [] { return kNow; });
    model.reset(numbers(3));
    CHECK(model.row(1) == nullptr);
    CHECK_FALSE(model.index(1, OrderListModel::Buyer).data().isValid());
}

TEST_CASE("a list of a million orders is put in and jumped through within the screen's budget") {
    Shop shop;
    OrderListModel model(shop.fetch(), [] { return kNow; });
    auto ids = numbers(1'000'000);
    const auto start = std::chrono::steady_clock::now();
    model.reset(numbers(200));
    model.append(ids);
    (void)cell(model, 900'000, OrderListModel::Number);
    CHECK(model.rowOf(1'000'000) == 1'000'199);
    const auto spent = std::chrono::steady_clock::now() - start;
    // Generous against a busy machine; the bench prints the real figure.
    CHECK(spent < std::chrono::milliseconds(200));
}

TEST_CASE("an order that is still to be paid shows what is to be paid, a refunded one nothing") {
    using core::orders::OrderState;
    OrderListRow row;
    row.total = core::Fen{9'900};
    row.paid = core::Fen{0};
    row.state = OrderState::Paid;
    CHECK(ui::orders::amountOf(row) == core::Fen{9'900});
    row.state = OrderState::Closed;
    CHECK(ui::orders::amountOf(row) == core::Fen{0});
    row.paid.reset();
    CHECK(ui::orders::amountOf(row) == core::Fen{9'900});
    row.paid = core::Fen{5'000};
    row.state = OrderState::Finished;
    CHECK(ui::orders::amountOf(row) == core::Fen{5'000});
}
