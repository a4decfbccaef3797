#pragma once

#include <QStyledItemDelegate>

namespace ui::orders {

/// Paints a cell of the list so that text and chips begin where the words of the header begin, and
/// a row is marked as a whole.
class OrderCellDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
};

}  // namespace ui::orders
