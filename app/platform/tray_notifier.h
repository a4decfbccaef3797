#pragma once

#include <QObject>
#include <QSystemTrayIcon>

namespace app::platform {

/// Notifications of the desktop through its tray, where it has one; elsewhere it does nothing.
class TrayNotifier final : public QObject {
    Q_OBJECT

public:
    explicit TrayNotifier(QObject* parent = nullptr);
    /// Replaces what is shown. The text names a buyer, so it is never logged.
    void notify(const QString& text);

Q_SIGNALS:
    /// The icon or a notification was clicked.
    void activated();

private:
    QSystemTrayIcon m_icon;
};

}  // namespace app::platform
