#include "app/platform/system_scheme.h"

#include <QDir>
#include <QGuiApplication>
#include <QPalette>
#include <QSettings>
#include <QStandardPaths>

namespace app::platform {

using ui::theme::Scheme;

Scheme systemScheme() {
    if (ui::theme::schemeOf(QGuiApplication::palette()) == Scheme::Dark) {
        return Scheme::Dark;
    }
#ifdef Q_OS_WIN
    const QSettings personal(QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\"
                                            "CurrentVersion\\Themes\\Personalize"),
                             QSettings::NativeFormat);
    return personal.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0 ? Scheme::Dark
                                                                               : Scheme::Light;
#else
    if (qEnvironmentVariable("GTK_THEME").endsWith(QStringLiteral("dark"), Qt::CaseInsensitive)) {
        return Scheme::Dark;
    }
    const QDir config(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation));
    const QSettings kde(config.filePath(QStringLiteral("kdeglobals")), QSettings::IniFormat);
    if (kde.value(QStringLiteral("General/ColorScheme"))
            .toString()
            .contains(QStringLiteral("dark"), Qt::CaseInsensitive)) {
        return Scheme::Dark;
    }
    for (const auto& folder : {QStringLiteral("gtk-4.0"), QStringLiteral("gtk-3.0")}) {
        const QSettings gtk(config.filePath(folder + QStringLiteral("/settings.ini")),
                            QSettings::IniFormat);
        const QString wish =
            gtk.value(QStringLiteral("Settings/gtk-application-prefer-dark-theme")).toString();
        if (wish == QStringLiteral("1") || wish == QStringLiteral("true")) {
            return Scheme::Dark;
        }
    }
    return Scheme::Light;
#endif
}

}  // namespace app::platform
