#include "ui/conversations/composer.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/qt/printing.h"
#include "ui/common/guard_list.h"

using namespace ui::conversations;

namespace {

struct Bench {
    Composer composer;
    QPlainTextEdit* edit = composer.findChild<QPlainTextEdit*>();
    QSignalSpy sent{&composer, &Composer::sendRequested};

    Bench() { composer.show(); }
    template <class Widget>
    Widget* find(const char* name) {
        return composer.findChild<Widget*>(QLatin1String(name));
    }
};

}  // namespace

TEST_CASE("the button says to whom the reply goes") {
    Bench bench;
    bench.composer.setBuyer(QStringLiteral("陈小平"));
    CHECK(bench.find<QPushButton>("conversation.send")->text().contains(QStringLiteral("陈小平")));
}

TEST_CASE("Enter or Ctrl+Enter sends, as the agent chose") {
    Bench bench;
    QTest::keyClicks(bench.edit, QStringLiteral("a"));
    QTest::keyClick(bench.edit, Qt::Key_Return, Qt::ShiftModifier);
    CHECK(bench.sent.isEmpty());
    CHECK(bench.composer.text() == QStringLiteral("a\n"));
    QTest::keyClick(bench.edit, Qt::Key_Return);
    CHECK(bench.sent.size() == 1);
    bench.composer.setEnterSends(false);
    QTest::keyClick(bench.edit, Qt::Key_Return);
    CHECK(bench.sent.size() == 1);
    CHECK(bench.composer.text() == QStringLiteral("a\n\n"));
    QTest::keyClick(bench.edit, Qt::Key_Return, Qt::ControlModifier);
    CHECK(bench.sent.size() == 2);
}

TEST_CASE("typing is told once it rests, or when it has to be kept at once") {
    Bench bench;
    QSignalSpy rested(&bench.composer, &Composer::textRested);
    QTest::keyClicks(bench.edit, QStringLiteral("hello"));
    CHECK(rested.isEmpty());
    bench.composer.flush();
    REQUIRE(rested.size() == 1);
    CHECK(rested.front().front().toString() == QStringLiteral("hello"));
    bench.composer.setText(QStringLiteral("from the store"));
    bench.composer.flush();
    CHECK(rested.size() == 1);
}

TEST_CASE("what warns has to be sent twice, what blocks never leaves") {
    Bench bench;
    bool blocks = false;
    bench.composer.setCheck([&](const std::string& text) {
        const auto at = text.find("wechat");
        return at == std::string::npos ? std::vector<core::wording::GuardHit>{}
                                       : std::vector<core::wording::GuardHit>{
                                             {core::wording::GuardRule::OffPlatformContact,
                                              at,
                                              6,
                                              "wechat",
                                              blocks,
                                              {}}};
    });
    bench.composer.setText(QStringLiteral("加 wechat"));
    bench.composer.send();
    CHECK(bench.sent.isEmpty());
    auto* guard = bench.composer.findChild<ui::common::GuardList*>();
    CHECK(guard->isVisible());
    Q_EMIT guard->placeRequested(guard->hits().front().at, guard->hits().front().length);
    CHECK(bench.edit->textCursor().selectedText() == QStringLiteral("wechat"));
    bench.composer.send();
    CHECK(bench.sent.size() == 1);
    blocks = true;
    bench.composer.setText(QStringLiteral("wechat again"));
    bench.composer.send();
    bench.composer.send();
    CHECK(bench.sent.size() == 1);
    bench.composer.setText(QStringLiteral("fine"));
    CHECK_FALSE(guard->isVisible());
    bench.composer.send();
    CHECK(bench.sent.size() == 2);
}

TEST_CASE("text goes in at the cursor and the apology before everything") {
    Bench bench;
    bench.composer.setText(QStringLiteral("ac"));
    auto cursor = bench.edit->textCursor();
    cursor.setPosition(1);
    bench.edit->setTextCursor(cursor);
    bench.composer.insert(QStringLiteral("b"));
    CHECK(bench.composer.text() == QStringLiteral("abc"));
    auto* apology = bench.find<QPushButton>("conversation.apology");
    CHECK_FALSE(apology->isVisible());
    bench.composer.setApology(QStringLiteral("Sorry. "));
    CHECK(apology->isVisible());
    apology->click();
    CHECK(bench.composer.text() == QStringLiteral("Sorry. abc"));
}
