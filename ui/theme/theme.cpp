#include "ui/theme/theme.h"

#include <QApplication>
#include <QDateTimeEdit>
#include <QDialog>
#include <QFontDatabase>
#include <QPainter>
#include <QProxyStyle>
#include <QPushButton>
#include <QStyleOption>
#include <QTableView>
#include <QVariant>
#include <QWidget>

#include <algorithm>

#include "ui/theme/style.h"

namespace ui::theme {

namespace {

constexpr const char* kDensityProperty = "kefuCompact";

/// Room of the arrow on a button that opens a menu.
constexpr int kMenuArrow = 8;
/// Between the words of a button and its edge.
constexpr int kButtonPadding = 8;

/// A button that is all menu: Fusion leaves no room for its arrow and paints it over the corner.
const QStyleOptionToolButton* menuButton(const QStyleOption* option) {
    const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    return button && (button->features & QStyleOptionToolButton::HasMenu) &&
                   !(button->features & QStyleOptionToolButton::MenuButtonPopup)
               ? button
               : nullptr;
}

/// Fusion with outlines that can be seen: it derives them from the window's colour, and an empty
/// check box would be lost in the dark. The button that the keyboard is on has a ring.
class OutlineStyle final : public QProxyStyle {
public:
    OutlineStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

    using QProxyStyle::polish;
    void polish(QWidget* widget) override {
        QProxyStyle::polish(widget);
        auto* button = qobject_cast<QPushButton*>(widget);
        if (button && !qobject_cast<QDialog*>(button->window())) {
            // Return presses the button that has the focus, as it does in a dialog.
            button->setAutoDefault(true);
        }
    }

    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override {
        if (const auto* button = menuButton(option); button && element == CE_ToolButtonLabel) {
            QStyleOptionToolButton label = *button;
            label.rect = visualRect(option->direction, option->rect,
                                    option->rect.adjusted(0, 0, -kMenuArrow, 0));
            QProxyStyle::drawControl(element, &label, painter, widget);
            return;
        }
        QProxyStyle::drawControl(element, option, painter, widget);
        if (element == CE_PushButton && (option->state & State_HasFocus)) {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(colour(Role::Accent, option->palette), 2));
            painter->drawRoundedRect(option->rect.adjusted(1, 1, -1, -1), 3, 3);
            painter->restore();
        }
    }

    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                           const QWidget* widget) const override {
        QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        if (type == CT_ToolButton && menuButton(option)) {
            size.rwidth() += kMenuArrow;
        }
        if (qobject_cast<const QDateTimeEdit*>(widget) &&
            (type == CT_ComboBox || type == CT_SpinBox)) {
            // Qt forgets the margins of the field: the last digit would be cut.
            size.rwidth() += kSpaceWide;
        }
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        if (type == CT_PushButton && button && !button->text.isEmpty()) {
            size.setWidth(std::max(size.width(), contents.width() + 2 * kButtonPadding));
        }
        return size;
    }

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override {
        if (element == PE_IndicatorArrowDown && widget && menuButton(option)) {
            QStyleOption arrow = *option;
            const QRect place(widget->width() - kMenuArrow - theme::kSpaceSmall,
                              (widget->height() - kMenuArrow) / 2, kMenuArrow, kMenuArrow);
            arrow.rect = visualRect(option->direction, widget->rect(), place);
            QProxyStyle::drawPrimitive(element, &arrow, painter, widget);
            return;
        }
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
