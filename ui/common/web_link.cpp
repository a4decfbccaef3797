#include "ui/common/web_link.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QUrl>

#include <algorithm>

#include "core/settings/settings_reader.h"
#include "core/settings/trusted_sites.h"
#include "ui/common/notice_banner.h"
#include "ui/common/plain_text.h"

namespace ui::common {
namespace {

QString say(const char* text) {
    return QCoreApplication::translate("ui::common::WebLink", text);
}

void open(const QString& link) {
    QDesktopServices::openUrl(QUrl(link, QUrl::StrictMode));
}

}  // namespace

QString hostOf(const QString& link) {
    const QUrl url(link, QUrl::StrictMode);
    const QString scheme = url.scheme().toLower();
    const bool mayOpen = scheme == QStringLiteral("http") || scheme == QStringLiteral("https");
    return url.isValid() && mayOpen ? url.host(QUrl::FullyEncoded) : QString();
}

bool isTrustedLink(Environment& environment, const QString& link) {
    // A name before the host is how a foreign one is made to look like the shop's.
    if (!QUrl(link, QUrl::StrictMode).userInfo().isEmpty()) {
        return false;
    }
    const auto host = toCore(hostOf(link));
    if (host.empty()) {
        return false;
    }
    if (core::settings::isTrusted(host, core::settings::trustedSites())) {
        return true;
    }
    const auto couriers = environment.settings.couriers();
    return std::ranges::any_of(couriers, [&](const auto& courier) {
        return core::settings::hostIn(courier.link) == host;
    });
}

void openLink(Environment& environment, NoticeBanner& banner, const QString& link) {
    const QString host = hostOf(link);
    if (host.isEmpty()) {
        banner.show({theme::Tone::Warning,
                     say(QT_TRANSLATE_NOOP("ui::common::WebLink",
                                           "This is no web address, so nothing was opened.")),
                     {},
                     {}});
        return;
    }
    if (isTrustedLink(environment, link)) {
        open(link);
        banner.show({theme::Tone::Info,
                     say(QT_TRANSLATE_NOOP("ui::common::WebLink", "Opened in the browser: %1"))
                         .arg(host),
                     {},
                     {}});
        return;
    }
    banner.show({theme::Tone::Info,
                 say(QT_TRANSLATE_NOOP("ui::common::WebLink", "This link leads to %1.")).arg(host),
                 say(QT_TRANSLATE_NOOP("ui::common::WebLink", "Open in the browser")),
                 [link] { open(link); }});
}

}  // namespace ui::common
