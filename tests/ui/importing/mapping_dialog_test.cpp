#include "ui/importing/mapping_dialog.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

#include "tests/support/qt/printing.h"

using namespace core::importing;
using ui::importing::MappingDialog;
using ui::importing::MappingViewModel;

namespace {

std::vector<ColumnMap> known() {
    ColumnMap orders{.name = "shop_orders", .platform = "taobao", .kind = TableKind::Orders};
    orders.columns = {{.field = "order_no", .headers = {"订单编号"}, .isKey = true},
                      {.field = "buyer_nick", .headers = {"买家会员名"}, .isKey = true}};
    ColumnMap refunds{.name = "shop_refunds", .platform = "taobao", .kind = TableKind::Refunds};
    refunds.columns = {{.field = "refund_no", .headers = {"退款编号"}, .isKey = true}};
    return {refunds, orders};
}

struct Open {
    MappingViewModel mapping{{.header = {"新版订单编号", "旺旺"},
                              .rows = {{"350000000000000001", "一个很长很长很长很长的昵称"}}},
                             known()};
    MappingDialog dialog{mapping, QStringLiteral("other.csv")};
    QPushButton* accept = dialog.findChild<QPushButton*>(QStringLiteral("mapping.accept"));
    QLabel* problem = dialog.findChild<QLabel*>(QStringLiteral("mapping.problem"));

    QComboBox* field(const char* name) {
        return dialog.findChild<QComboBox*>(QStringLiteral("mapping.field.") + QLatin1String(name));
    }
};

}  // namespace

TEST_CASE("a table can be kept once every needed field has a column of its own") {
    Open open;
    CHECK_FALSE(open.accept->isEnabled());
    CHECK(open.problem->text().startsWith(QStringLiteral("Still needed:")));
    REQUIRE(open.field("buyer_nick"));
    open.field("buyer_nick")->setCurrentIndex(1);
    CHECK(open.problem->text() == QStringLiteral("Chosen twice: 新版订单编号"));
    CHECK_FALSE(open.accept->isEnabled());
    open.field("buyer_nick")->setCurrentIndex(2);
    CHECK(open.problem->text().isEmpty());
    open.accept->click();
    CHECK(open.dialog.result() == QDialog::Accepted);
    CHECK(open.mapping.isValid());
}

TEST_CASE("the fields are those of the table that it is like") {
    Open open;
    auto* base = open.dialog.findChild<QComboBox*>(QStringLiteral("mapping.base"));
    CHECK(base->currentIndex() == 1);
    QTest::keyClick(base, Qt::Key_Up);
    CHECK(open.field("refund_no") != nullptr);
    CHECK_FALSE(open.accept->isEnabled());
}

TEST_CASE("the preview shows the first rows, but no cell in full length") {
    Open open;
    const auto* preview = open.dialog.findChild<QTableWidget*>(QStringLiteral("mapping.preview"));
    REQUIRE(preview->rowCount() == 1);
    CHECK(preview->horizontalHeaderItem(1)->text() == QStringLiteral("旺旺"));
    CHECK(preview->item(0, 1)->text() == QStringLiteral("一个很长很长很长很长的昵…"));
}
