#include "ui/knowledge/reply_pane.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTreeView>

#include "tests/ui/knowledge/knowledge_fixture.h"
#include "ui/knowledge/knowledge_tree.h"
#include "ui/common/filter_bar.h"
#include "ui/common/plain_text.h"

using namespace core::knowledge;
using namespace std::chrono_literals;
using ui::knowledge::KnowledgeStore;
using ui::knowledge::KnowledgeTreeModel;
using ui::knowledge::ReplyPane;
using ui::knowledge::Source;

namespace {

struct Bench {
    support::KnowledgeDesk& desk;
    ReplyPane pane{desk.environment};
    QSignalSpy inserted{&pane, &ReplyPane::insertRequested};
    QSignalSpy attached{&pane, &ReplyPane::attachRequested};

    explicit Bench(support::KnowledgeDesk& deskOfTest) : desk(deskOfTest) {
        pane.resize(320, 640);
        pane.show();
        QApplication::setActiveWindow(&pane);
        settle();
    }
    void settle() {
        REQUIRE(QTest::qWaitFor([this] { return !desk.quickJobs.isBusy(); }));
        for (int round = 0; round < 3; ++round) {
            QCoreApplication::processEvents();
        }
    }
    template <class Widget>
    Widget& find(const char* name) {
        auto* found = pane.findChild<Widget*>(QLatin1String(name));
        REQUIRE(found);
        return *found;
    }
    void open(const std::string& buyer, const std::string& text = "在吗") {
        const auto id = desk.converse(buyer, text);
        pane.setContext({.conversation = id,
                         .shop = 1,
                         .buyer = buyer,
                         .lastBuyerText = text});
        settle();
    }
    void search(const QString& text) {
        find<ui::common::SearchField>("replySearch").setSearch(text);
    }
    QString current() { return find<QTreeView>("replyTree").currentIndex().data().toString(); }
    void press(Qt::Key key) {
        QTest::keyClick(QApplication::focusWidget(), key);
        settle();
    }
    QString lastInserted() {
        return inserted.isEmpty() ? QString() : inserted.last().first().toString();
    }
    QString status() { return find<QLabel>("replyStatus").text(); }
};

}  // namespace

TEST_CASE("a reply is found by pinyin and goes in filled, several in a row", "[knowledge]") {
    support::KnowledgeDesk desk;
    desk.addReply("退货流程", "{买家昵称}您好，{客服}为您办理");
    const auto other = desk.addReply("发货时间", "今天发货");
    Bench bench(desk);
    bench.open("小鱼");
    bench.find<ui::common::SearchField>("replySearch").setFocus();
    bench.search(QStringLiteral("thlc"));
    CHECK(bench.current() == QStringLiteral("退货流程"));
    CHECK(bench.find<QPlainTextEdit>("replyPreview").toPlainText() ==
          QStringLiteral("小鱼您好，Lin为您办理"));
    bench.press(Qt::Key_Return);
    CHECK(bench.inserted.count() == 1);
    bench.press(Qt::Key_Down);
    CHECK(&bench.find<QTreeView>("replyTree") == QApplication::focusWidget());
    bench.press(Qt::Key_Return);
    CHECK(bench.inserted.count() == 2);
    CHECK(bench.lastInserted() == QStringLiteral("小鱼您好，Lin为您办理"));
    CHECK(desk.knowledge.reply(1)->uses == 2);
    CHECK(desk.knowledge.reply(other.id)->uses == 0);
}

TEST_CASE("what a reply needs and nobody knows is asked for before it goes in", "[knowledge]") {
    support::KnowledgeDesk desk;
    desk.addReply("赠品", "送您{赠品名}，订单{订单号}");
    Bench bench(desk);
    bench.open("小鱼");
    bench.find<QPushButton>("replyInsert").click();
    CHECK(bench.inserted.isEmpty());
    const auto fields = bench.pane.findChildren<QLineEdit*>(QStringLiteral("missingValue"));
    REQUIRE(fields.size() == 2);
    fields[0]->setText(QStringLiteral("袜子"));
    bench.find<QPushButton>("missingAct").click();
    CHECK(bench.inserted.isEmpty());
    fields[1]->setText(QStringLiteral("42"));
    bench.find<QPushButton>("missingAct").click();
    bench.settle();
    CHECK(bench.lastInserted() == QStringLiteral("送您袜子，订单42"));
}

TEST_CASE("nothing goes in while no conversation is in front", "[knowledge]") {
    support::KnowledgeDesk desk;
    desk.addReply("问候", "您好");
    Bench bench(desk);
    bench.find<QPushButton>("replyInsert").click();
    CHECK(bench.inserted.isEmpty());
    CHECK_FALSE(bench.status().isEmpty());
}

TEST_CASE("a buyer's words bring what answers them to the top", "[knowledge]") {
    support::KnowledgeDesk desk;
    desk.addStarterSet();
    Bench bench(desk);
    bench.open("小鱼", "我的退款什么时候能到账");
    auto& tree = bench.find<QTreeView>("replyTree");
    const auto folder = tree.model()->index(0, 0);
    CHECK(KnowledgeTreeModel::idOf(folder) == 0);
    CHECK(tree.isExpanded(folder));
    CHECK(tree.model()->index(0, 0, folder).data().toString() == QStringLiteral("退款到账时间"));
}

TEST_CASE("steps and objections narrow the scripts", "[knowledge]") {
    support::KnowledgeDesk desk;
    desk.addStarterSet();
    Bench bench(desk);
    bench.open("小鱼", "…");
    desk.environment.scriptsRequested.emit(core::conversations::Step::Farewell);
    bench.settle();
    CHECK(bench.current().startsWith(QStringLiteral("告别")));
    bench.find<QComboBox>("replyStep").setCurrentIndex(0);
    bench.find<QComboBox>("replyObjection").setCurrentIndex(1);
    CHECK(bench.current() == QStringLiteral("需求异议：我不太需要"));
}

TEST_CASE("a favourite goes in from its key", "[knowledge]") {
    support::KnowledgeDesk desk;
    const auto reply = desk.addReply("问候", "您好");
    REQUIRE(desk.replies.setFavourite(3, reply.id, desk.lin));
    Bench bench(desk);
    bench.open("小鱼");
    for (const auto& command : bench.pane.commands()) {
        if (command.id == QStringLiteral("knowledge.favourite3")) {
            REQUIRE(command.isEnabled());
            command.run();
        }
        if (command.id == QStringLiteral("knowledge.favourite4")) {
            CHECK_FALSE(command.isEnabled());
        }
    }
    CHECK(bench.lastInserted() == QStringLiteral("您好"));
}

TEST_CASE("pictures of a reply are attached with it", "[knowledge]") {
    support::KnowledgeDesk desk;
    auto reply = desk.addReply("尺码表", "请看尺码表");
    reply.attachments = {"/图/尺码.png"};
    REQUIRE(desk.replies.save(reply, desk.lin));
    Bench bench(desk);
    bench.open("小鱼");
    bench.find<QPushButton>("replyInsert").click();
    REQUIRE(bench.attached.count() == 1);
    CHECK(bench.attached.first().first().toString() == QStringLiteral("/图/尺码.png"));
}

TEST_CASE("an expired offer is refused and a valid one goes in", "[knowledge]") {
    support::KnowledgeDesk desk;
    const Promotion offer{.title = "活动", .text = "满300减40", .validFrom = desk.now - 2h,
                          .validUntil = desk.now + 1h};
    REQUIRE(desk.knowledgeService.save(offer, desk.lin));
    Bench bench(desk);
    bench.open("小鱼");
    bench.find<QTabBar>("replySources").setCurrentIndex(static_cast<int>(Source::Promotions));
    bench.find<QPushButton>("replyInsert").click();
    CHECK(bench.lastInserted() == QStringLiteral("满300减40"));
    desk.now += 2h;
    bench.find<QPushButton>("replyInsert").click();
    CHECK(bench.inserted.count() == 1);
    CHECK_FALSE(bench.status().isEmpty());
}

TEST_CASE("a macro runs after one confirm and not before", "[knowledge]") {
    support::KnowledgeDesk desk;
    Macro macro;
    macro.title = "催发货";
    macro.reply = "{买家昵称}您好";
    macro.tags = {"催发货"};
    REQUIRE(desk.knowledgeService.save(macro, desk.lin));
    Bench bench(desk);
    bench.open("小鱼");
    const auto id = desk.conversations.newestOf(1, "小鱼").value();
    bench.find<QTabBar>("replySources").setCurrentIndex(static_cast<int>(Source::Macros));
    bench.find<QPushButton>("replyInsert").click();
    CHECK(desk.conversations.find(id)->tags.empty());
    bench.find<QPushButton>("missingAct").click();
    CHECK(desk.conversations.find(id)->tags == std::vector<std::string>{"催发货"});
    CHECK(bench.inserted.isEmpty());
    CHECK(desk.knowledge.macros().front().uses == 1);
}

TEST_CASE("two thousand replies are there at once and searched while typing", "[knowledge]") {
    support::KnowledgeDesk desk;
    std::vector<Reply> many;
    for (int at = 0; at < 2'000; ++at) {
        Reply reply = starterSet().replies[static_cast<std::size_t>(at) % starterSet().replies.size()];
        reply.title += std::to_string(at);
        reply.origin.clear();
        many.push_back(reply);
    }
    REQUIRE(desk.replies.addAll(many, desk.lin).added == 2'000);
    Bench bench(desk);
    bench.open("小鱼");
    QElapsedTimer timer;
    timer.start();
    bench.search(QStringLiteral("tuikuan"));
    // A build without optimisation on a busy machine; as shipped it is a few milliseconds.
    CHECK(timer.elapsed() < 250);
    CHECK_FALSE(bench.current().isEmpty());
}

TEST_CASE("the tree of entries keeps the contract of models", "[knowledge]") {
    KnowledgeTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const ui::knowledge::KnowledgeEntry one{.id = 1, .folder = QStringLiteral("甲/乙"), .title = QStringLiteral("一")};
    const ui::knowledge::KnowledgeEntry two{.id = 2, .title = QStringLiteral("二"), .uses = 3};
    CHECK(model.setTree({&one, &two}, {{QStringLiteral("none"), {}},
                                       {QStringLiteral("top"), {&two}}}) == 1);
    CHECK(model.rowCount() == 3);
    CHECK(model.indexOf(1).parent().data().toString() == QStringLiteral("乙"));
    CHECK(KnowledgeTreeModel::idOf(model.firstEntry()) == 2);
    CHECK_FALSE(model.indexOf(9).isValid());
    model.setRow({&one});
    CHECK(KnowledgeTreeModel::idOf(model.index(0, 0)) == 1);
    model.setRow({});
    CHECK_FALSE(model.firstEntry().isValid());
}

TEST_CASE("Return inserts the best hit of what was typed last, not what was selected before",
          "[knowledge]") {
    support::KnowledgeDesk desk;
    desk.addReply("退货流程", "退货这样办");
    desk.addReply("发货时间", "今天发货");
    Bench bench(desk);
    bench.open("小鱼");
    auto& search = bench.find<ui::common::SearchField>("replySearch");
    search.setFocus();
    bench.search(QStringLiteral("退货"));
    // Typed a moment ago: the search of it still rests.
    search.setText(QStringLiteral("发货"));
    bench.press(Qt::Key_Return);
    CHECK(bench.lastInserted() == QStringLiteral("今天发货"));
    search.setFocus();
    search.setText(QStringLiteral("nothing like it"));
    bench.press(Qt::Key_Return);
    CHECK(bench.inserted.count() == 1);
    // Another source is searched for the same words.
    bench.find<QTabBar>("replySources").setCurrentIndex(static_cast<int>(Source::Articles));
    CHECK(search.text() == QStringLiteral("nothing like it"));
    CHECK(bench.current().isEmpty());
}

TEST_CASE("scripts for this kind of buyer stand before the folders and lead what is found",
          "[knowledge]") {
    support::KnowledgeDesk desk;
    desk.addReply("推荐一", "推荐这款");
    Reply reply;
    reply.title = "推荐给新手";
    reply.body = "推荐这款给第一次买的您";
    reply.folder = "售前";
    reply.trait = "experience:novice";
    REQUIRE(desk.replies.save(reply, desk.lin));
    Bench bench(desk);
    auto& tree = bench.find<QTreeView>("replyTree");
    const auto group = [&] { return tree.model()->index(0, 0).data().toString(); };
    bench.open("小鱼");
    // Nobody knows more of the buyer than that nothing was bought yet.
    CHECK(group() == QStringLiteral("For this kind of buyer"));
    CHECK(bench.current() == QStringLiteral("推荐给新手"));
    bench.search(QStringLiteral("推荐"));
    CHECK(bench.current() == QStringLiteral("推荐给新手"));
    bench.search({});
    REQUIRE(desk.customerService.setExperience(1, "小鱼", core::customers::Experience::Veteran,
                                               desk.lin));
    bench.settle();
    CHECK(group() != QStringLiteral("For this kind of buyer"));
}
