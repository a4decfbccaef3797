#include <QSignalSpy>
#include <QTest>

#include "tests/support/qt/printing.h"
#include "ui/common/filter_bar.h"

using namespace ui::common;

TEST_CASE("a search is told once when typing rests") {
    SearchField field(QStringLiteral("Search"));
    QSignalSpy searched(&field, &SearchField::searched);
    QTest::keyClicks(&field, QStringLiteral("abc"));
    CHECK(searched.count() == 0);
    REQUIRE(searched.wait());
    CHECK(searched.count() == 1);
    CHECK(searched.front().front().toString() == QStringLiteral("abc"));
}

TEST_CASE("Return tells the search at once and goes on in the list") {
    SearchField field(QStringLiteral("Search"));
    QSignalSpy searched(&field, &SearchField::searched);
    QSignalSpy left(&field, &SearchField::left);
    QTest::keyClicks(&field, QStringLiteral("a"));
    QTest::keyClick(&field, Qt::Key_Return);
    CHECK(searched.count() == 1);
    CHECK(left.count() == 1);
}

TEST_CASE("Escape clears the search first and leaves then") {
    SearchField field(QStringLiteral("Search"));
    field.setSearch(QStringLiteral("a"));
    QSignalSpy left(&field, &SearchField::left);
    QTest::keyClick(&field, Qt::Key_Escape);
    CHECK(field.text().isEmpty());
    CHECK(left.count() == 0);
    QTest::keyClick(&field, Qt::Key_Escape);
    CHECK(left.count() == 1);
}
