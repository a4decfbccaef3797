#include "app/platform/tray_notifier.h"

#include "ui/theme/icons.h"

namespace app::platform {

namespace {
constexpr int kShownMilliseconds = 8'000;
}

TrayNotifier::TrayNotifier(QObject* parent) : QObject(parent) {
    m_icon.setIcon(ui::theme::applicationIcon());
    m_icon.setToolTip(tr("Kefu Desk"));
    const auto goAway = [this] {
        m_icon.hide();
        Q_EMIT activated();
    };
    connect(&m_icon, &QSystemTrayIcon::activated, this, goAway);
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, goAway);
}

void TrayNotifier::notify(const QString& text) {
    if (!QSystemTrayIcon::isSystemTrayAvailable()) {
        return;
    }
    // Only while there is something to say.
    m_icon.show();
    m_icon.showMessage(tr("A buyer is waiting"), text, QSystemTrayIcon::Warning,
                       kShownMilliseconds);
}

}  // namespace app::platform
