#include "ui/conversations/transcript_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/qt/printing.h"

using namespace ui::conversations;

namespace {

struct Transcript {
    TranscriptView view;
    int asked = 0;

    explicit Transcript(int rows) {
        view.resize(600, 500);
        view.show();
        view.setRows(rows, [this](int row) { return content(row); });
    }
    BubbleContent content(int row) {
        ++asked;
        BubbleContent content;
        content.kind = row % 2 == 0 ? BubbleContent::Kind::Buyer : BubbleContent::Kind::Agent;
        content.sender = QStringLiteral("s%1").arg(row % 2);
        content.text = QStringLiteral("row %1 ").arg(row).repeated(1 + row % 40);
        content.exactTime = QStringLiteral("2026-11-26 10:00:00");
        content.note = QStringLiteral("10:00");
        return content;
    }
    [[nodiscard]] int topRow() const {
        for (int row = 0; row < view.rowCount(); ++row) {
            if (view.rowRect(row)) {
                return row;
            }
        }
        return -1;
    }
};

}  // namespace

TEST_CASE("a transcript of 50,000 messages lays out what is in sight, wherever that is") {
    Transcript bench(50'000);
    CHECK(bench.view.isAtEnd());
    CHECK(bench.view.rowRect(49'999));
    const int atStart = bench.view.layoutCount();
    CHECK(atStart < 100);
    for (const int permille : {0, 100, 500, 999, 3}) {
        CAPTURE(permille);
        auto* bar = bench.view.verticalScrollBar();
        const int before = bench.view.layoutCount();
        bar->setValue(static_cast<int>(qint64{bar->maximum()} * permille / 1'000));
        bench.view.grab();
        CHECK(bench.view.layoutCount() - before < 60);
    }
    CHECK(bench.asked < 400);
}

TEST_CASE("what is looked at stays where it is while the rows above become known") {
    Transcript bench(2'000);
    bench.view.showRow(1'000);
    auto* bar = bench.view.verticalScrollBar();
    for (int step = 0; step < 200; ++step) {
        const int row = bench.topRow() + 1;
        REQUIRE(bench.view.rowRect(row));
        const int before = bench.view.rowRect(row)->top();
        bar->setValue(bar->value() - 17);
        const auto after = bench.view.rowRect(row);
        REQUIRE(after);
        REQUIRE(after->top() == before + 17);
    }
}

TEST_CASE("new rows come into sight at the end and disturb nobody who reads above") {
    Transcript bench(300);
    bench.view.updateRows(301, 300);
    CHECK(bench.view.rowRect(300));
    bench.view.showRow(100);
    const auto before = bench.view.rowRect(100);
    bench.view.updateRows(310, 301);
    CHECK(bench.view.rowRect(100) == before);
    CHECK_FALSE(bench.view.isAtEnd());
    bench.view.showEnd();
    CHECK(bench.view.rowRect(309));
}

TEST_CASE("the first and the last row can be reached, and a short talk stands on the foot") {
    Transcript bench(500);
    QTest::keyClick(&bench.view, Qt::Key_Home);
    CHECK(bench.view.rowRect(0)->top() == 0);
    QTest::keyClick(&bench.view, Qt::Key_End);
    CHECK(bench.view.isAtEnd());
    Transcript small(1);
    const auto rect = small.view.rowRect(0);
    REQUIRE(rect);
    CHECK(rect->bottom() <= small.view.viewport()->height());
    CHECK(rect->bottom() > small.view.viewport()->height() / 2);
}

TEST_CASE("rows are marked with the keys and copied as they stand") {
    Transcript bench(3);
    QTest::keyClick(&bench.view, Qt::Key_Up);
    CHECK(bench.view.currentRow() == 2);
    CHECK(bench.view.selectedText() == bench.content(2).text);
    QTest::keyClick(&bench.view, Qt::Key_Up, Qt::ShiftModifier);
    QTest::keyClick(&bench.view, Qt::Key_C, Qt::ControlModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    CHECK(copied.contains(bench.content(1).text));
    CHECK(copied.contains(bench.content(2).text));
    CHECK_FALSE(copied.contains(QStringLiteral("row 0 ")));
}

TEST_CASE("text of a stranger is painted as it stands and no link opens by itself") {
    TranscriptView view;
    view.resize(600, 300);
    view.show();
    BubbleContent content;
    content.text = QStringLiteral("<img src=/etc/passwd> https://a.example/x");
    view.setRows(1, [&](int) { return content; });
    QSignalSpy clicked(&view, &TranscriptView::linkClicked);
    const auto rect = view.rowRect(0);
    REQUIRE(rect);
    for (int x = rect->left(); x < rect->right() && clicked.isEmpty(); x += 4) {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(x, rect->center().y()));
    }
    REQUIRE(clicked.size() == 1);
    CHECK(clicked.front().front().toString() == QStringLiteral("https://a.example/x"));
    QTest::keyClick(&view, Qt::Key_Up);
    CHECK(view.selectedText() == content.text);
}

TEST_CASE("a text of a million characters is cut and offered whole") {
    BubbleContent content;
    content.text = QString(1'000'000, u'字');
    const Bubble bubble(content, {.font = QFont(), .small = QFont(), .width = 600, .wanted = {}});
    CHECK(bubble.length() == Bubble::kMostCharacters + 1);
    // Half of a pair would be no character.
    content.text = QString(Bubble::kMostCharacters - 1, u'a') +
                   QString::fromUtf8("\xf0\x9f\x98\x80") + QStringLiteral("tail");
    const Bubble pair(content, {.font = QFont(), .small = QFont(), .width = 600, .wanted = {}});
    CHECK(pair.length() == Bubble::kMostCharacters);
}
