#include "ui/importing/import_panel.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QTest>

#include <thread>

#include "tests/support/qt/printing.h"
#include "tests/ui/orders/review_fixture.h"
#include "ui/common/data_table.h"
#include "ui/common/notice_banner.h"
#include "ui/importing/import_text.h"

using ui::importing::ImportPanel;

namespace {

constexpr std::string_view kHeader =
    "订单编号,买家会员名,买家实际支付金额,总金额,订单状态,收货人姓名,收货地址 ,联系手机,"
    "订单创建时间,订单付款时间 ,宝贝标题 \n";
constexpr std::string_view kGood =
    "350000000000000001,小满,99.00,99.00,\"买家已付款，等待卖家发货\",诸葛金丝雀,浙江省 杭州市 "
    "西湖区 金丝雀路1号,"
    "13977788899,2023-11-14 10:00:00,2023-11-14 10:01:00,样例商品\n";
constexpr std::string_view kBad =
    "350000000000000002,小寒,九十九,99.00,\"买家已付款，等待卖家发货\",诸葛金丝雀,浙江省 杭州市 "
    "西湖区 金丝雀路2号,"
    "13977788899,2023-11-14 10:00:00,2023-11-14 10:01:00,样例商品\n";

struct Window {
    support::ReviewDesk desk;
    std::vector<core::orders::OrderFilter> lists;
    QStringList notices;
    QList<ui::theme::Tone> tones;
    /// What the profile holds of earlier imports.
    std::vector<core::importing::PastImport> past;
    std::map<std::int64_t, core::importing::ImportReport> reports;
    ImportPanel panel{desk.environment,
                      {},
                      {.list = [this] { return past; },
                       .report = [this](std::int64_t import)
                           -> std::optional<core::importing::ImportReport> {
                           return reports.contains(import) ? std::optional(reports.at(import))
                                                           : std::nullopt;
                       }}};
    core::Subscription listed = desk.environment.ordersRequested.subscribe(
        [this](const core::orders::OrderFilter& filter) { lists.push_back(filter); });
    core::Subscription noticed =
        desk.environment.importNoticed.subscribe(
            [this](const QString& text, ui::theme::Tone tone) {
                notices.append(text);
                tones.append(tone);
            });

    Window() {
        panel.resize(1216, 640);
        panel.show();
        QCoreApplication::processEvents();
    }
    std::filesystem::path write(const std::string& name, const std::string& text) {
        return desk.folder.write(name, text);
    }
    void import(const std::filesystem::path& file) {
        const auto before = notices.size();
        desk.environment.importRequested.emit({file});
        REQUIRE(QTest::qWaitFor([this, before] { return notices.size() > before; }));
        QCoreApplication::processEvents();
    }
    template <class Widget = QAbstractButton>
    Widget* find(const char* name) {
        return panel.findChild<Widget*>(QLatin1String(name));
    }
};

std::string both() {
    return std::string(kHeader) + std::string(kGood) + std::string(kBad);
}

}  // namespace

TEST_CASE("before the first import the page says what to do") {
    Window window;
    CHECK(window.find<QWidget>("import.difference.new") == nullptr);
    CHECK(window.find("import.choose")->isVisible());
}

TEST_CASE("an import shows its difference, and a figure opens the orders behind it") {
    Window window;
    window.import(window.write("orders.csv", std::string(kHeader) + std::string(kGood)));
    auto* added = window.find("import.difference.new");
    REQUIRE(added);
    CHECK(added->accessibleName().startsWith(u'1'));
    CHECK_FALSE(window.find("import.difference.paid")->isEnabled());
    added->click();
    REQUIRE(window.lists.size() == 1);
    CHECK(window.lists[0].differenceKind == "new");
    CHECK(window.lists[0].importId.has_value());
    CHECK(window.lists[0].scope == core::orders::OrderScope::All);
    CHECK(window.notices.front().contains(u'1'));
    CHECK(window.tones.front() == ui::theme::Tone::Info);
}

TEST_CASE("what an import did not take in is not told in the tone of what it did") {
    Window window;
    window.import(window.write("orders.csv", both()));
    CHECK(window.tones.back() == ui::theme::Tone::Warning);
    window.import(window.write("picture.csv", "no table\n"));
    CHECK(window.tones.back() == ui::theme::Tone::Danger);
}

TEST_CASE("an import that changed decided orders leads to their list") {
    Window window;
    window.import(window.write("orders.csv", std::string(kHeader) + std::string(kGood)));
    CHECK(window.find("import.changedDecisions") == nullptr);
    auto& desk = window.desk;
    REQUIRE(desk.reviews.approve({{1, "350000000000000001"}, 0}, {}, {"Lin"}));
    std::string moved(kGood);
    moved.replace(moved.find("金丝雀路1号"), std::string("金丝雀路1号").size(), "金丝雀路9号");
    window.import(window.write("later.csv", std::string(kHeader) + moved));
    auto* changed = window.find("import.changedDecisions");
    REQUIRE(changed);
    changed->click();
    REQUIRE(window.lists.size() == 1);
    CHECK(window.lists[0].scope == core::orders::OrderScope::ChangedSince);
}

TEST_CASE("rejected rows are told with row, cell and reason and leave no person on the screen") {
    Window window;
    window.import(window.write("orders.csv", both()));
    auto* table = window.find<ui::common::DataTable>("import.rejected");
    REQUIRE(table);
    REQUIRE(table->model()->rowCount() == 1);
    CHECK(table->model()->index(0, 0).data().toString() == QStringLiteral("3"));
    CHECK(table->model()->index(0, 2).data().toString() == QStringLiteral("九十九"));
    QString all;
    for (auto* widget : window.panel.findChildren<QWidget*>()) {
        all += widget->property("text").toString() + widget->toolTip();
    }
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        all += table->model()->index(0, column).data().toString();
    }
    CHECK_FALSE(all.contains(QStringLiteral("诸葛")));
    CHECK_FALSE(all.contains(QStringLiteral("13977788899")));
}

TEST_CASE("rejected rows are exported, corrected and imported again") {
    Window window;
    window.import(window.write("orders.csv", both()));
    const auto target = window.desk.folder.path() / "rejected.csv";
    window.desk.prompts.savePath = QString::fromStdString(target.string());
    window.find("import.exportRejected")->click();
    REQUIRE(QTest::qWaitFor([&target] { return std::filesystem::exists(target); }));
    std::string text = support::readFile(target);
    const auto fault = text.find("九十九");
    REQUIRE(fault != std::string::npos);
    text.replace(fault, std::string("九十九").size(), "99.00");
    window.import(window.write("corrected.csv", text));
    CHECK(window.find<ui::common::DataTable>("import.rejected") == nullptr);
    CHECK(window.desk.database.integer("SELECT count(*) FROM mirror_order") == 2);
}

TEST_CASE("rejected rows are no agent's to take out, and an admin writes them whole only by two") {
    Window window;
    window.import(window.write("orders.csv", both()));
    const auto target = window.desk.folder.path() / "rejected.csv";
    window.desk.prompts.savePath = QString::fromStdString(target.string());
    const auto command = [&window](const char* id) {
        for (const auto& each : window.panel.commands()) {
            if (each.id == QLatin1String(id)) {
                return each;
            }
        }
        return ui::common::Command{};
    };
    window.desk.environment.actor = [] {
        return core::agents::Actor{"Lin", core::agents::Role::Agent};
    };
    window.find("import.exportRejected")->click();
    auto* banner = window.panel.findChild<ui::common::NoticeBanner*>();
    CHECK(banner->isVisibleTo(&window.panel));
    CHECK_FALSE(window.desk.longJobs.isBusy());
    CHECK_FALSE(std::filesystem::exists(target));
    CHECK_FALSE(command("import.exportWholeRows").isEnabled());
    window.desk.environment.actor = [] {
        return core::agents::Actor{"Sun", core::agents::Role::Admin};
    };
    // Nothing writes rows whole in this window.
    CHECK_FALSE(command("import.exportWholeRows").isEnabled());
}

TEST_CASE("a refused file says its cause and a way out and offers to map unknown columns") {
    Window window;
    window.import(window.write("other.csv", "甲,乙\n1,2\n"));
    auto* refusal = window.find<QLabel>("import.refusal");
    REQUIRE(refusal);
    CHECK(refusal->text().contains(QStringLiteral("No known table has these columns.")));
    CHECK(window.find("import.map") != nullptr);
    window.import(window.write("empty.csv", ""));
    CHECK(window.find("import.map") == nullptr);
}

TEST_CASE("several imports asked for at once run one after the other") {
    Window window;
    const auto first = window.write("first.csv", std::string(kHeader) + std::string(kGood));
    const auto second = window.write("second.csv", std::string(kHeader) + std::string(kGood));
    window.desk.environment.importRequested.emit({first});
    window.desk.environment.importRequested.emit({second});
    REQUIRE(QTest::qWaitFor([&window] { return window.notices.size() == 2; }));
    CHECK(window.desk.database.integer("SELECT count(*) FROM mirror_import") == 2);
    CHECK(window.desk.database.integer("SELECT count(*) FROM mirror_order") == 1);
}

TEST_CASE("talks show their counts instead of orders and lead to the conversations") {
    Window window;
    QStringList wanted;
    const auto asked = window.desk.environment.workplaceRequested.subscribe(
        [&](const QString& workplace) { wanted.append(workplace); });
    window.import(window.write("5.txt",
                               "茶居:小雨\n2011年3月5日9:04:56  竹影: 在吗\n"
                               "2011年3月5日9:05:10  茶居:小雨: 在的\n"
                               "2011年3月5日9:06:00  山月: 发货了吗\n"));
    CHECK(window.find("import.difference.new") == nullptr);
    auto* talks = window.find<QLabel>("import.talks");
    REQUIRE(talks);
    CHECK(talks->text().startsWith(
        QStringLiteral("Conversations: 2 · new 2 · unanswered 1 · without times 0\n"
                       "Messages: buyers 2 · agents 1 · automatic 0 · system 0\n")));
    CHECK(window.notices.front().contains(QStringLiteral("3 new messages of 2 conversations")));
    window.find("import.showConversations")->click();
    CHECK(wanted == QStringList{QStringLiteral("conversations")});
}

TEST_CASE("the button beside the progress stops an import that runs") {
    Window window;
    window.desk.environment.runImport = [](const core::importing::ImportRequest&,
                                           core::jobs::JobContext& job) {
        while (!job.isCancelled()) {
            std::this_thread::yield();
        }
        return core::importing::ImportReport{.cancelled = true};
    };
    window.desk.environment.importRequested.emit({window.write("orders.csv", both())});
    auto* stop = window.find("jobCancelButton");
    REQUIRE(QTest::qWaitFor([stop] { return stop->isVisible(); }));
    stop->click();
    CHECK_FALSE(stop->isEnabled());
    REQUIRE(QTest::qWaitFor([&window] { return window.notices.size() == 1; }));
    CHECK_FALSE(stop->isVisible());
}

TEST_CASE("marks of a survey are taken in from the imports, and unmatched rows are named") {
    support::ReviewDesk desk;
    std::filesystem::path asked;
    ImportPanel panel{desk.environment,
                      [&asked](auto, const auto& file, auto&) {
                          asked = file;
                          core::importing::SurveyReport report;
                          report.recorded = 3;
                          report.rejectedRows = {{.row = 7}};
                          return report;
                      }};
    panel.show();
    const auto file = desk.folder.write("survey.csv", "x");
    desk.prompts.files = {QString::fromStdString(file.string())};
    auto* button = panel.findChild<QAbstractButton*>(QStringLiteral("import.survey"));
    REQUIRE(button->isVisible());
    button->click();
    auto* banner = panel.findChild<ui::common::NoticeBanner*>();
    REQUIRE(QTest::qWaitFor([&] { return banner->text().contains(u'7'); }));
    CHECK(asked == file);
    CHECK(banner->text().contains(u'3'));
    CHECK(banner->notice().tone == ui::theme::Tone::Warning);
}

TEST_CASE("without a way to take surveys in there is no button for them") {
    Window window;
    CHECK(window.find("import.survey")->isHidden());
}

TEST_CASE("an earlier import is shown again with the rows that it rejected") {
    Window window;
    core::importing::FileReport file{.path = "/tmp/bad.csv", .rows = 1, .rejected = 1};
    file.rejectedRows = {
        {3, "买家实际支付金额", "一百", core::importing::RowProblem::AmountNotReadable, ""}};
    window.reports[7] = {.importId = 7, .files = {file}};
    window.past = {{.id = 8, .files = 1, .firstFile = "/tmp/good.csv"},
                   {.id = 7, .files = 3, .firstFile = "/tmp/bad.csv", .rejectedRows = 1}};
    window.import(window.write("good.csv", std::string(kHeader) + std::string(kGood)));
    CHECK(window.find<>("import.exportRejected") == nullptr);
    auto* history = window.find<QComboBox>("import.history");
    REQUIRE(QTest::qWaitFor([&] { return history->count() == 2; }));
    CHECK(history->itemText(1).contains(QStringLiteral("bad.csv")));
    history->setCurrentIndex(1);
    Q_EMIT history->activated(1);
    REQUIRE(QTest::qWaitFor([&] { return window.find<>("import.exportRejected") != nullptr; }));
    // Other changes of the data leave it there.
    window.desk.environment.mirrorChanged.emit();
    QCoreApplication::processEvents();
    CHECK(window.find<>("import.exportRejected") != nullptr);
}

TEST_CASE("what the page said about one import is gone with the next") {
    Window window;
    window.import(window.write("bad.csv", both()));
    const auto target = window.desk.folder.path() / "rejected.csv";
    window.desk.prompts.savePath = QString::fromStdString(target.string());
    window.find<>("import.exportRejected")->click();
    const auto* banner = window.panel.findChild<ui::common::NoticeBanner*>();
    REQUIRE(QTest::qWaitFor([&] { return banner->isVisible(); }));
    window.import(window.write("good.csv", std::string(kHeader) + std::string(kGood)));
    CHECK_FALSE(banner->isVisible());
}

TEST_CASE("cut order numbers are told where the import is told") {
    core::importing::ImportReport report;
    core::importing::FileReport file;
    file.table = core::importing::TableKind::Orders;
    file.warnings = {{core::importing::FileWarning::IdsDamaged, 309}};
    report.files = {file};
    CHECK(ui::importing::ImportText::summary(report).contains(QStringLiteral("cut order numbers")));
}
