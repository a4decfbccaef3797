#include "ui/theme/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QVariant>
#include <QWidget>

#include <algorithm>

#include "ui/theme/style.h"

namespace ui::theme {

namespace {

constexpr const char* kDensityProperty = "kefuCompact";

QFont readableFont() {
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    // The first family draws Latin and digits; Chinese falls through to the next that has it.
    QStringList families{font.family()};
    const QStringList known = QFontDatabase::families();
    for (const auto& name : {QStringLiteral("Noto Sans CJK SC"),
                             QStringLiteral("Microsoft YaHei UI"), QStringLiteral("PingFang SC")}) {
        if (known.contains(name) && !families.contains(name)) {
            families.append(name);
        }
    }
    font.setFamilies(families);
    font.setPointSizeF(std::clamp(font.pointSizeF(), 9.5, 12.0));
    return font;
}

Scheme schemeFor(core::settings::Theme theme, Scheme system) {
    switch (theme) {
        case core::settings::Theme::System:
            return system;
        case core::settings::Theme::Light:
            return Scheme::Light;
        case core::settings::Theme::Dark:
            return Scheme::Dark;
    }
    return system;
}

}  // namespace

void apply(QApplication& application, const core::settings::Appearance& appearance, Scheme system) {
    const Scheme scheme = schemeFor(appearance.theme, system);
    application.setProperty(kDensityProperty,
                            appearance.density == core::settings::Density::Compact);
    if (!qobject_cast<Style*>(QApplication::style())) {
        QApplication::setFont(readableFont());
    }
    applyColours(scheme);
    QApplication::setPalette(QApplication::palette(), "QTipLabel");
    // Anew each time: what depends on the density hears of it by the change of the style.
    QApplication::setStyle(new Style);
}

void applyColours(Scheme scheme) {
    QApplication::setPalette(makePalette(scheme));
}

int rowHeight(const QWidget& widget) {
    const bool isCompact = qApp->property(kDensityProperty).toBool();
    return widget.fontMetrics().height() + (isCompact ? kSpaceSmall + 2 : kSpaceWide);
}

void setPrimary(QWidget& button) {
    button.setProperty(kPrimaryProperty, true);
}

void setMuted(QWidget& label) {
    label.setForegroundRole(QPalette::PlaceholderText);
}

void setHeading(QWidget& label, int steps) {
    QFont font = label.font();
    font.setPointSizeF(font.pointSizeF() + 1.5 * steps);
    font.setWeight(QFont::DemiBold);
    label.setFont(font);
}

}  // namespace ui::theme
