#pragma once

#include <QStyledItemDelegate>

namespace ui::search {

/// Two lines a hit: who and when, then the words with what was found on a coloured ground. Plain
/// text, painted by us.
class MessageHitDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
};

}  // namespace ui::search
