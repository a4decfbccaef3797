#include "ui/common/web_link.h"

#include <QDesktopServices>
#include <QUrl>

#include "tests/support/qt/desk.h"
#include "tests/support/qt/printing.h"
#include "ui/common/notice_banner.h"

using namespace ui::common;

namespace {

/// Takes what would go to the browser.
struct Browser : QObject {
    Q_OBJECT

public:
    QList<QUrl> opened;
    Browser() {
        for (const char* scheme : {"http", "https"}) {
            QDesktopServices::setUrlHandler(QLatin1String(scheme), this, "open");
        }
    }
    ~Browser() override {
        for (const char* scheme : {"http", "https"}) {
            QDesktopServices::unsetUrlHandler(QLatin1String(scheme));
        }
    }
public Q_SLOTS:
    void open(const QUrl& url) { opened.append(url); }
};

}  // namespace

TEST_CASE("only a known page is opened without a question") {
    support::Desk desk;
    Browser browser;
    NoticeBanner banner(nullptr);
    const struct {
        const char* link;
        bool isOpened;
        const char* host;
    } cases[]{
        {"https://item.taobao.com/item.htm?id=1", true, "item.taobao.com"},
        {"https://www.kuaidi100.com/chaxun?com=yunda&nu=1", true, "www.kuaidi100.com"},
        {"http://a.example/x", false, "a.example"},
        {"https://taobao.com.evil.example", false, "taobao.com.evil.example"},
        {"https://taobao.com@evil.example/", false, "evil.example"},
        {"https://t\xd0\xb0obao.com/", false, "xn--"},
    };
    for (const auto& test : cases) {
        CAPTURE(test.link);
        browser.opened.clear();
        openLink(desk.environment, banner, QString::fromUtf8(test.link));
        CHECK((browser.opened.size() == 1) == test.isOpened);
        CHECK(banner.text().contains(QLatin1String(test.host)));
    }
    for (const char* none : {"javascript:alert(1)", "file:///etc/passwd", "taobao.com", ""}) {
        CAPTURE(none);
        browser.opened.clear();
        openLink(desk.environment, banner, QLatin1String(none));
        CHECK(browser.opened.isEmpty());
    }
    // A courier that the shop put into its table.
    REQUIRE(desk.settingsService.setCouriers(
        {{.name = "快跑", .aliases = {}, .link = "https://run.example/?n={number}"}}, {"Lin"}));
    openLink(desk.environment, banner, QStringLiteral("https://run.example/?n=7"));
    CHECK(browser.opened.size() == 1);
}

#include "web_link_test.moc"
