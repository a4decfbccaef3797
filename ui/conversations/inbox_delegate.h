#pragma once

#include <QStyledItemDelegate>

namespace ui::conversations {

/// Paints a conversation of the inbox in two lines: who and how urgent, what was said and how much
/// of it is unread.
class InboxDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
};

}  // namespace ui::conversations
