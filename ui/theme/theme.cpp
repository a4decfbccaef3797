#include "ui/theme/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPainter>
#include <QProxyStyle>
#include <QStyleOption>
#include <QTableView>
#include <QVariant>
#include <QWidget>

#include <algorithm>

namespace ui::theme {

namespace {

constexpr const char* kDensityProperty = "kefuCompact";

/// Fusion with outlines that can be seen: it derives them from the window's colour, and an empty
/// check box would be lost in the dark.
class OutlineStyle final : public QProxyStyle {
public:
    OutlineStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        if (element == PE_IndicatorCheckBox) {
            painter->save();
            painter->setBrush(Qt::NoBrush);
            painter->setPen(colour(Role::TextMuted, option->palette));
            painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
            painter->restore();
        }
    }

    int pixelMetric(PixelMetric metric, const QStyleOption* option,
                    const QWidget* widget) const override {
        // The text of a cell stands this and one pixel more from its edge: below its header.
        return metric == PM_FocusFrameHMargin && qobject_cast<const QTableView*>(widget)
                   ? kCellMargin - 1
                   : QProxyStyle::pixelMetric(metric, option, widget);
    }
};

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

QString styleSheet(Scheme scheme) {
    const auto name = [scheme](Role role) { return colour(role, scheme).name(); };
    return QStringLiteral(
               "QToolTip { background: %1; color: %2; border: none; padding: 4px 8px; }"
               "QTableView, QTreeView, QListView { border: none; gridline-color: %3; }"
               "QHeaderView::section { background: %4; color: %5; border: none; padding: 4px 8px;"
               " border-bottom: 1px solid %3; }"
               "QPushButton[primary=\"true\"]:enabled { background: %6; color: %7; border: none;"
               " border-radius: 4px; padding: 6px 10px; }"
               "QPushButton[primary=\"true\"]:enabled:pressed, "
               "QPushButton[primary=\"true\"]:enabled:focus"
               " { border: 2px solid %8; padding: 4px 8px; }"
               // Fusion derives the outline from the window, which is invisible in the dark.
               "QLineEdit { background: %9; border: 1px solid %3; border-radius: 3px; padding: "
               "3px; }"
               "QLineEdit:focus { border-color: %6; }"
               "QAbstractSpinBox QLineEdit { border: none; padding: 0; }"
               "QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }"
               "QLabel[muted=\"true\"] { color: %5; }"
               "QSplitter::handle { background: %3; }"
               "QSplitter::handle:horizontal { width: 1px; } QSplitter::handle:vertical { height: "
               "1px; }")
        .arg(name(Role::Tooltip), name(Role::TextOnTooltip), name(Role::Border), name(Role::Window),
             name(Role::TextMuted), name(Role::Accent), name(Role::TextOnAccent), name(Role::Text),
             name(Role::Surface));
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
    if (application.styleSheet().isEmpty()) {
        QApplication::setStyle(new OutlineStyle);
        QApplication::setFont(readableFont());
    }
    applyColours(scheme);
    application.setStyleSheet(styleSheet(scheme));
}

void applyColours(Scheme scheme) {
    QApplication::setPalette(makePalette(scheme));
}

int rowHeight(const QWidget& widget) {
    const bool isCompact = qApp->property(kDensityProperty).toBool();
    return widget.fontMetrics().height() + (isCompact ? kSpaceSmall + 2 : kSpaceWide);
}

void setPrimary(QWidget& button) {
    button.setProperty("primary", true);
}

void setMuted(QWidget& label) {
    label.setProperty("muted", true);
}

void setHeading(QWidget& label, int steps) {
    QFont font = label.font();
    font.setPointSizeF(font.pointSizeF() + 1.5 * steps);
    font.setWeight(QFont::DemiBold);
    label.setFont(font);
}

}  // namespace ui::theme
