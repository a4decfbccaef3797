#include "ui/conversations/link_text.h"

#include "tests/support/qt/printing.h"

using namespace ui::conversations;

TEST_CASE("only web addresses are links, without the marks around them") {
    const struct {
        const char* text;
        QStringList links;
    } cases[]{
        {"看 https://item.taobao.com/item.htm?id=1，谢谢",
         {QStringLiteral("https://item.taobao.com/item.htm?id=1")}},
        {"(see http://a.example/x).", {QStringLiteral("http://a.example/x")}},
        {"HTTP://A.EXAMPLE two https://b.example",
         {QStringLiteral("HTTP://A.EXAMPLE"), QStringLiteral("https://b.example")}},
        {"javascript:alert(1) file:///etc/passwd ftp://a.example data:text/html,x", {}},
        {"taobao.com and www.taobao.com", {}},
        {"https:// https://", {}},
    };
    for (const auto& test : cases) {
        CAPTURE(test.text);
        const QString text = QString::fromUtf8(test.text);
        QStringList found;
        for (const auto& span : linksIn(text)) {
            found.append(text.mid(span.at, span.length));
        }
        CHECK(found == test.links);
    }
}

TEST_CASE("a host is told as it is, not as it looks") {
    CHECK(hostOf(QStringLiteral("https://item.taobao.com/x")) == QStringLiteral("item.taobao.com"));
    // A Cyrillic letter that looks like a Latin one.
    CHECK(
        hostOf(QString::fromUtf8("https://t\xd0\xb0obao.com")).startsWith(QStringLiteral("xn--")));
    CHECK(hostOf(QStringLiteral("https://taobao.com@evil.example/x")) ==
          QStringLiteral("evil.example"));
    CHECK(hostOf(QStringLiteral("javascript:alert(1)")).isEmpty());
    CHECK(hostOf(QStringLiteral("file:///etc/passwd")).isEmpty());
}
