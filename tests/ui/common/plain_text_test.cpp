#include "ui/common/plain_text.h"

#include "tests/support/qt/printing.h"

using namespace ui::common;

TEST_CASE("a label shows markup as it stands") {
    const PlainLabel label(QStringLiteral("<img src=file:///etc/passwd><b>x</b>"));
    CHECK(label.textFormat() == Qt::PlainText);
    CHECK(label.text() == QStringLiteral("<img src=file:///etc/passwd><b>x</b>"));
}

TEST_CASE("a tooltip holds no markup of a stranger") {
    const QString tip = plainToolTip(QStringLiteral("<img src=\"file:///etc/passwd\"> & 1 < 2"));
    CHECK_FALSE(tip.contains(QStringLiteral("<img")));
    CHECK(tip.contains(QStringLiteral("&lt;img")));
    CHECK(plainToolTip({}).isEmpty());
}

TEST_CASE("text of core comes without controls that reorder the screen") {
    CHECK(toScreen("ab\u202ecd") == QStringLiteral("abcd"));
    CHECK(toScreen("陈先生") == QStringLiteral("陈先生"));
    CHECK(toCore(QStringLiteral("陈")) == "陈");
}
