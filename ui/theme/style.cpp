#include "ui/theme/style.h"

#include <QDateTimeEdit>
#include <QDialog>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QTableView>
#include <QTreeView>
#include <QVariant>

#include <algorithm>

#include "ui/theme/colours.h"
#include "ui/theme/theme.h"

namespace ui::theme {

namespace {

constexpr qreal kCorner = 4;
constexpr qreal kFieldCorner = 3;
/// Beside the text of a header, and more than its margin, which counts for all four sides.
constexpr int kHeaderPadding = kCellMargin - kSpaceSmall;
/// Beside the text of a field, and more than Fusion gives.
constexpr int kFieldPadding = 2;
/// Room of the arrow on a button that opens a menu.
constexpr int kMenuArrow = 8;
/// Between the words of a button and its edge.
constexpr int kButtonPadding = 8;

bool isPrimary(const QStyleOption& option, const QWidget* widget) {
    return option.state.testFlag(QStyle::State_Enabled) && widget &&
           widget->property(kPrimaryProperty).toBool();
}

/// A button that is all menu: Fusion leaves no room for its arrow and paints it over the corner.
const QStyleOptionToolButton* menuButton(const QStyleOption* option) {
    const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    return button && (button->features & QStyleOptionToolButton::HasMenu) &&
                   !(button->features & QStyleOptionToolButton::MenuButtonPopup)
               ? button
               : nullptr;
}

/// A line of that width that lies wholly inside of the rectangle.
QRectF inside(const QRect& rectangle, qreal width) {
    const qreal half = width / 2;
    return QRectF(rectangle).adjusted(half, half, -half, -half);
}

void drawPrimaryBevel(const QStyleOption& option, QPainter& painter) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(colour(Role::Accent, option.palette));
    const bool isMarked = option.state.testFlag(QStyle::State_Sunken) ||
                          option.state.testFlag(QStyle::State_HasFocus);
    constexpr qreal kMark = 2;
    painter.setPen(isMarked ? QPen(colour(Role::Text, option.palette), kMark) : QPen(Qt::NoPen));
    painter.drawRoundedRect(isMarked ? inside(option.rect, kMark) : QRectF(option.rect), kCorner,
                            kCorner);
    painter.restore();
}

/// The button that the keyboard is on.
void drawFocusRing(const QStyleOption& option, QPainter& painter) {
    constexpr qreal kRing = 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour(Role::Accent, option.palette), kRing));
    painter.drawRoundedRect(inside(option.rect, kRing), kFieldCorner, kFieldCorner);
    painter.restore();
}

/// Closes a tab. The icon of the desktop's theme may be a red square that outshines every clock.
void drawCross(const QStyleOption& option, QPainter& painter) {
    constexpr qreal kArm = 4;
    const bool isPointedAt = option.state.testFlag(QStyle::State_MouseOver);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(isPointedAt ? Role::Text : Role::TextMuted, option.palette), 1.5));
    const QPointF middle = QRectF(option.rect).center();
    painter.drawLine(middle + QPointF(-kArm, -kArm), middle + QPointF(kArm, kArm));
    painter.drawLine(middle + QPointF(-kArm, kArm), middle + QPointF(kArm, -kArm));
    painter.restore();
}

void drawHeaderSection(const QStyleOption& option, QPainter& painter) {
    painter.fillRect(option.rect, colour(Role::Window, option.palette));
    painter.fillRect(QRect(option.rect.bottomLeft(), QSize(option.rect.width(), 1)),
                     colour(Role::Border, option.palette));
}

}  // namespace

Style::Style() : QProxyStyle(QStringLiteral("Fusion")) {}

void Style::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    auto* button = qobject_cast<QPushButton*>(widget);
    if (button && !qobject_cast<QDialog*>(button->window())) {
        // Return presses the button that has the focus, as it does in a dialog.
        button->setAutoDefault(true);
    }
    // Lists end where their neighbours begin; a frame around each would be a frame in a frame.
    if (qobject_cast<QTableView*>(widget) || qobject_cast<QTreeView*>(widget) ||
        qobject_cast<QListView*>(widget)) {
        static_cast<QFrame*>(widget)->setFrameShape(QFrame::NoFrame);
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const {
    switch (element) {
        case PE_PanelTipLabel:
            painter->fillRect(option->rect, option->palette.toolTipBase());
            return;
        case PE_FrameLineEdit:
            // Fusion derives the outline from the window, which is invisible in the dark.
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setBrush(Qt::NoBrush);
            painter->setPen(
                colour(option->state.testFlag(State_HasFocus) ? Role::Accent : Role::Border,
                       option->palette));
            painter->drawRoundedRect(inside(option->rect, 1), kFieldCorner, kFieldCorner);
            painter->restore();
            return;
        case PE_IndicatorArrowDown:
            if (widget && menuButton(option)) {
                QStyleOption arrow = *option;
                const QRect place(widget->width() - kMenuArrow - kSpaceSmall,
                                  (widget->height() - kMenuArrow) / 2, kMenuArrow, kMenuArrow);
                arrow.rect = visualRect(option->direction, widget->rect(), place);
                QProxyStyle::drawPrimitive(element, &arrow, painter, widget);
                return;
            }
            break;
        case PE_IndicatorTabClose:
            drawCross(*option, *painter);
            return;
        case PE_IndicatorCheckBox:
            // An empty box would be lost in the dark.
            QProxyStyle::drawPrimitive(element, option, painter, widget);
            painter->save();
            painter->setBrush(Qt::NoBrush);
            painter->setPen(colour(Role::TextMuted, option->palette));
            painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
            painter->restore();
            return;
        default:
            break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const {
    switch (element) {
        case CE_HeaderSection:
        case CE_HeaderEmptyArea:
            drawHeaderSection(*option, *painter);
            return;
        case CE_HeaderLabel:
            if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
                QStyleOptionHeaderV2 quiet;
                if (const auto* newer = qstyleoption_cast<const QStyleOptionHeaderV2*>(option)) {
                    quiet = *newer;
                } else {
                    static_cast<QStyleOptionHeader&>(quiet) = *header;
                }
                quiet.rect.adjust(kHeaderPadding, 0, -kHeaderPadding, 0);
                quiet.palette.setColor(QPalette::ButtonText,
                                       colour(Role::TextMuted, option->palette));
                QProxyStyle::drawControl(element, &quiet, painter, widget);
                return;
            }
            break;
        case CE_Splitter:
            painter->fillRect(option->rect, colour(Role::Border, option->palette));
            return;
        case CE_PushButton:
            if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
                button && isPrimary(*option, widget)) {
                // Without Fusion's focus frame: the bevel shows the focus.
                QStyleOptionButton label = *button;
                label.palette.setColor(QPalette::ButtonText,
                                       colour(Role::TextOnAccent, option->palette));
                drawControl(CE_PushButtonBevel, &label, painter, widget);
                label.rect = subElementRect(SE_PushButtonContents, &label, widget);
                drawControl(CE_PushButtonLabel, &label, painter, widget);
                return;
            }
            QProxyStyle::drawControl(element, option, painter, widget);
            if (option->state.testFlag(State_HasFocus)) {
                drawFocusRing(*option, *painter);
            }
            return;
        case CE_ToolButtonLabel:
            if (const auto* button = menuButton(option)) {
                QStyleOptionToolButton label = *button;
                label.rect = visualRect(option->direction, option->rect,
                                        option->rect.adjusted(0, 0, -kMenuArrow, 0));
                QProxyStyle::drawControl(element, &label, painter, widget);
                return;
            }
            break;
        case CE_PushButtonBevel:
            if (isPrimary(*option, widget)) {
                drawPrimaryBevel(*option, *painter);
                return;
            }
            break;
        default:
            break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option,
                            const QWidget* widget) const {
    QRect rectangle = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents) {
        rectangle.adjust(kFieldPadding, 0, -kFieldPadding, 0);
    }
    return rectangle;
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const {
    QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_HeaderSection) {
        wanted.rwidth() += 2 * kHeaderPadding;
    } else if (type == CT_LineEdit) {
        wanted += QSize(2 * kFieldPadding, 2);
    } else if (type == CT_ToolButton && menuButton(option)) {
        wanted.rwidth() += kMenuArrow;
    } else if ((type == CT_ComboBox || type == CT_SpinBox) &&
               qobject_cast<const QDateTimeEdit*>(widget)) {
        // Qt forgets the margins of the field: the last digit would be cut.
        wanted.rwidth() += kSpaceWide;
    } else if (type == CT_PushButton) {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        if (button && !button->text.isEmpty()) {
            wanted.setWidth(std::max(wanted.width(), size.width() + 2 * kButtonPadding));
        }
    }
    return wanted;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option,
                       const QWidget* widget) const {
    switch (metric) {
        case PM_FocusFrameHMargin:
            // The text of a cell stands this and one pixel more from its edge: below its header.
            return qobject_cast<const QTableView*>(widget)
                       ? kCellMargin - 1
                       : QProxyStyle::pixelMetric(metric, option, widget);
        case PM_HeaderMargin:
            return kSpaceSmall;
        case PM_SplitterWidth:
            return 1;
        case PM_ToolTipLabelFrameWidth:
            return kSpaceSmall;
        default:
            return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* answer) const {
    switch (hint) {
        case SH_Table_GridLineColor:
            return static_cast<int>(
                colour(Role::Border, option ? option->palette : QPalette()).rgba());
        case SH_DialogButtonBox_ButtonsHaveIcons:
            return 0;
        default:
            return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

}  // namespace ui::theme
