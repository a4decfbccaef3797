#include "ui/knowledge/knowledge_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTreeView>

#include "tests/ui/knowledge/knowledge_fixture.h"
#include "ui/knowledge/knowledge_tree.h"
#include "ui/common/empty_state.h"
#include "ui/common/filter_bar.h"
#include "ui/common/notice_banner.h"

using namespace core::knowledge;
using namespace std::chrono_literals;
using ui::knowledge::KnowledgePanel;
using ui::knowledge::Source;

namespace {

struct Bench {
    support::KnowledgeDesk& desk;
    KnowledgePanel panel{desk.environment};

    explicit Bench(support::KnowledgeDesk& deskOfTest) : desk(deskOfTest) {
        panel.resize(1216, 640);
        panel.show();
        QApplication::setActiveWindow(&panel);
        settle();
    }
    void settle() {
        QCoreApplication::processEvents();
        REQUIRE(QTest::qWaitFor([this] { return !desk.quickJobs.isBusy(); }));
        for (int round = 0; round < 3; ++round) {
            QCoreApplication::processEvents();
        }
    }
    template <class Widget>
    Widget& find(const char* name) {
        auto* found = panel.findChild<Widget*>(QLatin1String(name));
        REQUIRE(found);
        return *found;
    }
    void click(const char* name) {
        find<QPushButton>(name).click();
        settle();
    }
    void show(Source source) {
        find<QTabBar>("knowledge.sources").setCurrentIndex(static_cast<int>(source));
        settle();
    }
    void run(const char* id) {
        for (const auto& command : panel.commands()) {
            if (command.id == QLatin1String(id)) {
                command.run();
            }
        }
        settle();
    }
    QTreeView& tree() { return find<QTreeView>("knowledge.tree"); }
    void select(const QString& title) {
        auto* model = tree().model();
        const auto found = model->match(model->index(0, 0), Qt::DisplayRole, title, 1,
                                        Qt::MatchExactly | Qt::MatchRecursive);
        REQUIRE(found.size() == 1);
        tree().setCurrentIndex(found.first());
    }
    QString banner() { return find<ui::common::NoticeBanner>("knowledge.banner").text(); }
    bool isEmpty() { return find<ui::common::EmptyState>("knowledge.empty").isVisible(); }
};

}  // namespace

TEST_CASE("an empty shop is led to the starter set, which comes once", "[knowledge]") {
    support::KnowledgeDesk desk;
    Bench bench(desk);
    CHECK(bench.isEmpty());
    bench.find<QPushButton>("emptyStateButton").click();
    bench.settle();
    CHECK_FALSE(bench.isEmpty());
    const auto count = desk.knowledge.replies("Lin").size();
    CHECK(count == starterSet().replies.size());
    CHECK(desk.knowledge.articles().size() == starterSet().articles.size());
    bench.run("knowledge.starter");
    CHECK(desk.knowledge.replies("Lin").size() == count);
}

TEST_CASE("a reply is written, saved, edited and archived", "[knowledge]") {
    support::KnowledgeDesk desk;
    Bench bench(desk);
    bench.click("knowledge.new");
    CHECK_FALSE(bench.find<QPushButton>("knowledge.save").isEnabled());
    bench.find<QLineEdit>("replyTitle").setText(QStringLiteral("问候"));
    bench.click("knowledge.save");
    CHECK(bench.banner().contains(QStringLiteral("text"), Qt::CaseInsensitive));
    bench.find<QPlainTextEdit>("replyBody").setPlainText(QStringLiteral("您好"));
    bench.find<QComboBox>("replyFolder").setCurrentText(QStringLiteral("售前/问好"));
    bench.click("knowledge.save");
    REQUIRE(desk.knowledge.replies("Lin").size() == 1);
    CHECK(desk.knowledge.replies("Lin").front().folder == "售前/问好");
    bench.find<QPlainTextEdit>("replyBody").setPlainText(QStringLiteral("您好，欢迎"));
    bench.click("knowledge.save");
    CHECK(desk.knowledge.replies("Lin").front().version == 2);
    bench.click("knowledge.archive");
    CHECK(desk.knowledge.replies("Lin").front().archived);
    CHECK(bench.find<QLabel>("knowledge.count").text().startsWith(u'0'));
    bench.find<QCheckBox>("knowledge.archived").setChecked(true);
    CHECK(bench.find<QLabel>("knowledge.count").text().startsWith(u'1'));
}

TEST_CASE("what is not saved is not lost by a click beside it", "[knowledge]") {
    support::KnowledgeDesk desk;
    desk.addReply("一", "文一");
    desk.addReply("二", "文二");
    Bench bench(desk);
    bench.select(QStringLiteral("一"));
    bench.find<QPlainTextEdit>("replyBody").setPlainText(QStringLiteral("改过"));
    bench.select(QStringLiteral("二"));
    CHECK(bench.find<QPlainTextEdit>("replyBody").toPlainText() == QStringLiteral("改过"));
    bench.find<ui::common::NoticeBanner>("knowledge.banner").notice().run();
    bench.settle();
    CHECK(bench.find<QPlainTextEdit>("replyBody").toPlainText() == QStringLiteral("文二"));
    CHECK(desk.knowledge.replies("Lin").front().body == "文一");
}

TEST_CASE("a colleague's change meanwhile is not written over", "[knowledge]") {
    support::KnowledgeDesk desk;
    auto reply = desk.addReply("一", "文一");
    Bench bench(desk);
    bench.select(QStringLiteral("一"));
    bench.find<QPlainTextEdit>("replyBody").setPlainText(QStringLiteral("我的"));
    reply.body = "同事的";
    REQUIRE(desk.replies.save(reply, {"王"}));
    bench.settle();
    bench.click("knowledge.save");
    CHECK(desk.knowledge.reply(reply.id)->body == "同事的");
    CHECK_FALSE(bench.banner().isEmpty());
}

TEST_CASE("an article keeps its parts, and an overdue one is counted until it is confirmed",
          "[knowledge]") {
    support::KnowledgeDesk desk;
    Article article;
    article.kind = ArticleKind::Product;
    article.title = "四件套";
    article.parts = {{ArticlePart::Features, "纯棉"}};
    article.reviewAt = desk.now - 1h;
    REQUIRE(desk.knowledgeService.save(article, desk.lin));
    Bench bench(desk);
    CHECK(bench.panel.waitingCount() == 1);
    bench.show(Source::Articles);
    CHECK(bench.find<QPlainTextEdit>("articlePart0").toPlainText() == QStringLiteral("纯棉"));
    CHECK_FALSE(bench.find<QPlainTextEdit>("articleSteps").isVisible());
    bench.find<QPlainTextEdit>("articlePart7").setPlainText(QStringLiteral("柔软"));
    bench.click("knowledge.save");
    CHECK(desk.knowledge.articles().front().parts.at(ArticlePart::Pros) == "柔软");
    bench.click("knowledge.review");
    CHECK(bench.panel.waitingCount() == 0);
    CHECK(*desk.knowledge.articles().front().reviewAt > desk.now);
}

TEST_CASE("products, promotions and macros are made in their forms", "[knowledge]") {
    support::KnowledgeDesk desk;
    Bench bench(desk);
    bench.show(Source::Products);
    CHECK(bench.isEmpty());
    bench.click("knowledge.new");
    bench.find<QLineEdit>("productTitle").setText(QStringLiteral("四件套"));
    bench.find<QLineEdit>("productPrice").setText(QStringLiteral("很贵"));
    bench.click("knowledge.save");
    CHECK(desk.knowledge.products().empty());
    bench.find<QLineEdit>("productPrice").setText(QStringLiteral("199"));
    bench.click("knowledge.save");
    CHECK(desk.knowledge.products().front().price == core::Fen{19'900});
    bench.show(Source::Promotions);
    bench.click("knowledge.new");
    bench.find<QLineEdit>("promotionTitle").setText(QStringLiteral("活动"));
    bench.find<QPlainTextEdit>("promotionText").setPlainText(QStringLiteral("满减"));
    bench.click("knowledge.save");
    CHECK(desk.knowledge.promotions().front().validUntil == desk.now + 24h * 7);
    bench.show(Source::Macros);
    bench.click("knowledge.new");
    bench.find<QLineEdit>("macroTitle").setText(QStringLiteral("结束"));
    bench.find<QLineEdit>("macroTags").setText(QStringLiteral("咨询 尺码"));
    bench.click("knowledge.save");
    CHECK(desk.knowledge.macros().front().tags == std::vector<std::string>{"咨询", "尺码"});
}

TEST_CASE("replies go out to a table and come back without doubles", "[knowledge]") {
    support::KnowledgeDesk desk;
    support::TemporaryFolder folder;
    desk.addReply("一", "文一");
    Bench bench(desk);
    const auto path = folder.path() / "replies.csv";
    desk.prompts.savePath = QString::fromStdString(path.string());
    bench.run("knowledge.export");
    REQUIRE(std::filesystem::exists(path));
    QFile file(desk.prompts.savePath);
    REQUIRE(file.open(QFile::Append));
    file.write("\"k\",\"发货\",\"\",\"今天发货\"\r\n");
    file.close();
    desk.prompts.files = {desk.prompts.savePath};
    bench.run("knowledge.import");
    CHECK(desk.knowledge.replies("Lin").size() == 2);
    CHECK(bench.banner().contains(u'1'));
    desk.prompts.files = {QStringLiteral("/nowhere.csv")};
    bench.run("knowledge.import");
    CHECK(desk.knowledge.replies("Lin").size() == 2);
}
