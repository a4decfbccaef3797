#include "ui/orders/order_cell_delegate.h"

#include <QApplication>
#include <QPainter>

#include <utility>

#include "ui/common/state_chip.h"
#include "ui/theme/theme.h"

namespace ui::orders {

void OrderCellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const {
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = std::exchange(cell.text, QString());
    // The whole row is the selection; a frame around one cell of it says nothing.
    cell.state.setFlag(QStyle::State_HasFocus, false);
    const QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    // The padding of a header section in the style sheet.
    const QRect inner = option.rect.adjusted(theme::kSpace, 0, -theme::kSpace, 0);
    const auto chips = index.data(common::kChipsRole).value<common::Chips>();
    if (!chips.isEmpty()) {
        common::paintChips(*painter, inner, chips, cell.font, cell.palette);
        return;
    }
    painter->save();
    painter->setFont(cell.font);
    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    const auto group =
        cell.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    painter->setPen(
        cell.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(inner, static_cast<int>(cell.displayAlignment | Qt::TextSingleLine),
                      cell.fontMetrics.elidedText(text, Qt::ElideRight, inner.width()));
    painter->restore();
}

QSize OrderCellDelegate::sizeHint(const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const {
    const auto chips = index.data(common::kChipsRole).value<common::Chips>();
    const QSize content = chips.isEmpty() ? QStyledItemDelegate::sizeHint(option, index)
                                          : common::chipsSize(chips, option.font);
    return content + QSize(2 * theme::kSpace, 0);
}

}  // namespace ui::orders
