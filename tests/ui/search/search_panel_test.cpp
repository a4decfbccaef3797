#include "ui/search/search_panel.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>

#include <mutex>

#include "core/knowledge/knowledge_service.h"
#include "core/orders/order_reader.h"
#include "tests/support/qt/desk.h"
#include "tests/support/qt/printing.h"

using core::search::MessageHit;
using core::search::MessageSearchFilter;
using ui::search::SearchPanel;

namespace {

struct Asked {
    std::string text;
    MessageSearchFilter filter;
    std::size_t limit = 0;
};

/// The workplace over a search that gives what the test says.
struct Window {
    support::Desk desk;
    std::mutex mutex;
    std::vector<Asked> asked;
    std::vector<MessageHit> hits{{.conversation = 7,
                                  .message = 70,
                                  .shop = 1,
                                  .channel = "qianniu",
                                  .buyer = "竹影",
                                  .side = core::conversations::Side::Buyer,
                                  .sender = "竹影",
                                  .at = core::Moment{desk.now - std::chrono::minutes(5)},
                                  .text = "<b>发货</b>了吗",
                                  .hits = {{3, 6}}},
                                 {.conversation = 8,
                                  .message = 0,
                                  .shop = 1,
                                  .buyer = "山月",
                                  .sender = "Lin",
                                  .text = "催发货",
                                  .hits = {{3, 6}}}};
    std::vector<std::pair<std::int64_t, std::int64_t>> opened;
    std::unique_ptr<SearchPanel> panel;
    core::Subscription requested = desk.environment.messageRequested.subscribe(
        [this](std::int64_t conversation, std::int64_t message, const std::string&) {
            opened.emplace_back(conversation, message);
        });

    Window() {
        desk.environment.findMessages = [this](const std::string& text, const auto& filter,
                                               std::size_t limit, const std::stop_token&) {
            const std::lock_guard lock(mutex);
            asked.push_back({text, filter, limit});
            return text == "没有" ? std::vector<MessageHit>() : hits;
        };
        panel = std::make_unique<SearchPanel>(desk.environment);
        panel->resize(900, 600);
        panel->show();
        QApplication::setActiveWindow(panel.get());
        panel->enter();
    }
    template <class Widget>
    Widget* find(const char* name) {
        return panel->findChild<Widget*>(QLatin1String(name));
    }
    void type(const QString& text) {
        find<QLineEdit>("search.text")->setText(text);
        settle();
    }
    /// Until the search that was asked for last has answered.
    void settle() {
        REQUIRE(QTest::qWaitFor([this] {
            return find<QLabel>("search.count")->text() != SearchPanel::tr("Searching…") &&
                   !desk.quickJobs.isBusy() && searches() > 0;
        }));
        QApplication::processEvents();
    }
    std::size_t searches() {
        const std::lock_guard lock(mutex);
        return asked.size();
    }
    void waitFor(std::size_t searchesWanted) {
        REQUIRE(QTest::qWaitFor([&] { return searches() >= searchesWanted; }));
        settle();
    }
    Asked last() {
        const std::lock_guard lock(mutex);
        return asked.back();
    }
};

}  // namespace

TEST_CASE("hits come while typing and Return opens the conversation at the message") {
    Window window;
    window.type(QStringLiteral("发货"));
    auto* list = window.find<QListView>("search.hits");
    REQUIRE(QTest::qWaitFor([&] { return list->model()->rowCount() == 2; }));
    CHECK(window.last().text == "发货");
    CHECK(window.find<QLabel>("search.count")->text().contains(u'2'));
    // A stranger's words stay words.
    CHECK(list->model()->index(0, 0).data().toString() ==
          QStringLiteral("竹影 · Buyer: <b>发货</b>了吗"));
    CHECK(list->model()->index(1, 0).data().toString() ==
          QStringLiteral("山月 · Note · Lin: 催发货"));
    QTest::keyClick(window.find<QLineEdit>("search.text"), Qt::Key_Down);
    CHECK(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Return);
    REQUIRE(window.opened.size() == 1);
    CHECK(window.opened.front() == std::pair<std::int64_t, std::int64_t>(7, 70));
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    REQUIRE(window.opened.size() == 2);
    CHECK(window.opened.back() == std::pair<std::int64_t, std::int64_t>(8, 0));
    // Painted without a fault, light and selected.
    CHECK_FALSE(window.panel->grab().isNull());
}

TEST_CASE("filters go with the search and are told and taken back where nothing is found") {
    Window window;
    window.type(QStringLiteral("没有"));
    auto* side = window.find<QComboBox>("search.side");
    side->setCurrentIndex(2);
    Q_EMIT side->activated(2);
    window.waitFor(2);
    CHECK(window.last().filter.side == core::conversations::Side::Agent);
    auto* period = window.find<QComboBox>("search.period");
    period->setCurrentIndex(1);
    Q_EMIT period->activated(1);
    window.waitFor(3);
    // The desk's clock stands at noon of 2017-07-08 in China.
    CHECK(window.last().filter.from == core::Moment{*core::parseLocalTime("2017-07-08 00:00:00")});
    window.find<QLineEdit>("search.agent")->setText(QStringLiteral("Lin"));
    window.find<QLineEdit>("search.order")->setText(QStringLiteral(" 77 "));
    window.waitFor(4);
    CHECK(window.last().filter.agent == "Lin");
    CHECK(window.last().filter.orderNumber == "77");
    QPushButton* everywhere = nullptr;
    for (auto* button : window.panel->findChildren<QPushButton*>()) {
        if (button->text() == SearchPanel::tr("Search everywhere")) {
            everywhere = button;
        }
    }
    REQUIRE(everywhere);
    CHECK(everywhere->isVisible());
    everywhere->click();
    window.waitFor(5);
    CHECK(window.last().filter == MessageSearchFilter{});
}

TEST_CASE("a list that is cut says so and shows more") {
    Window window;
    window.hits.resize(100, window.hits.front());
    window.type(QStringLiteral("发"));
    auto* more = window.find<QPushButton>("search.more");
    REQUIRE(QTest::qWaitFor([&] { return more->isVisible(); }));
    more->click();
    window.waitFor(2);
    CHECK(window.last().limit == 200);
    REQUIRE(QTest::qWaitFor([&] { return !more->isVisible(); }));
}

TEST_CASE("an empty search asks for nothing") {
    Window window;
    window.type(QStringLiteral("发货"));
    auto* list = window.find<QListView>("search.hits");
    REQUIRE(QTest::qWaitFor([&] { return list->model()->rowCount() == 2; }));
    window.find<QLineEdit>("search.text")->clear();
    REQUIRE(QTest::qWaitFor([&] { return list->model()->rowCount() == 0; }));
    CHECK(window.searches() == 1);
}

TEST_CASE("orders and articles with the same words stand above and open at their place") {
    Window window;
    core::knowledge::Article article;
    article.title = "发货时间 & 顺序";
    article.parts[core::knowledge::ArticlePart::Text] = "当天发出";
    const auto saved = window.desk.knowledgeService.save(article, {"Lin"});
    REQUIRE(saved);
    window.desk.environment.listOrders = [](const auto& filter, const auto&, const auto& sink) {
        sink(filter.text == "发货" ? std::vector<std::int64_t>{4, 5} : std::vector<std::int64_t>{});
    };
    std::vector<std::pair<std::string, std::int64_t>> cases;
    const auto requested = window.desk.environment.caseRequested.subscribe(
        [&](const std::string& kind, std::int64_t id) { cases.emplace_back(kind, id); });
    std::vector<core::orders::OrderFilter> filters;
    const auto listed = window.desk.environment.ordersRequested.subscribe(
        [&](const core::orders::OrderFilter& filter) { filters.push_back(filter); });

    window.type(QStringLiteral("发货"));
    auto* orders = window.find<QPushButton>("search.orders");
    auto* found = window.find<QPushButton>("search.article0");
    REQUIRE(QTest::qWaitFor([&] { return orders->isVisible() && found->isVisible(); }));
    CHECK(orders->text().contains(u'2'));
    CHECK(found->text() == QStringLiteral("发货时间 && 顺序"));
    CHECK_FALSE(window.find<QPushButton>("search.article1")->isVisible());
    QTest::mouseClick(found, Qt::LeftButton);
    CHECK(cases == std::vector<std::pair<std::string, std::int64_t>>{{"article", saved->id}});
    QTest::mouseClick(orders, Qt::LeftButton);
    REQUIRE(filters.size() == 1);
    CHECK(filters.front().text == "发货");
    CHECK(filters.front().scope == core::orders::OrderScope::All);

    window.type(QStringLiteral("没有"));
    REQUIRE(QTest::qWaitFor([&] { return !window.find<QWidget>("search.elsewhere")->isVisible(); }));
}
