#include "ui/conversations/inbox_delegate.h"

#include <QPainter>

#include "ui/conversations/inbox_model.h"
#include "ui/theme/theme.h"

namespace ui::conversations {

using core::conversations::Side;

namespace {

constexpr int kUrgencyBar = 3;

struct Pens {
    QColor text;
    QColor muted;
};

/// Paints from the right end of `rect` and takes the width used off it.
void takeChip(QPainter& painter, QRect& rect, const common::Chip& chip,
              const QStyleOptionViewItem& option) {
    if (chip.text.isEmpty()) {
        return;
    }
    const int width = std::min(common::chipsSize({chip}, option.font).width(), rect.width());
    const QRect place(rect.right() + 1 - width, rect.top(), width, rect.height());
    common::paintChips(painter, place, {chip}, option.font, option.palette);
    rect.setRight(place.left() - theme::kSpace);
}

void takeText(QPainter& painter, QRect& rect, const QString& text) {
    const int width = painter.fontMetrics().horizontalAdvance(text) + 1;
    if (!text.isEmpty() && width < rect.width()) {
        painter.drawText(rect, static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), text);
        rect.setRight(rect.right() - width - theme::kSpace);
    }
}

void takeUnread(QPainter& painter, QRect& rect, std::int64_t unread, const QPalette& palette) {
    if (unread <= 0) {
        return;
    }
    const QString text = unread > 99 ? QStringLiteral("99+") : QString::number(unread);
    const int height = painter.fontMetrics().height();
    const int width = std::max(height, painter.fontMetrics().horizontalAdvance(text) + 8);
    const QRect badge(rect.right() + 1 - width, rect.center().y() - height / 2, width, height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::colour(theme::Role::Accent, palette));
    painter.drawRoundedRect(badge, height / 2.0, height / 2.0);
    painter.setPen(theme::colour(theme::Role::TextOnAccent, palette));
    painter.drawText(badge, Qt::AlignCenter, text);
    rect.setRight(badge.left() - theme::kSpace);
}

}  // namespace

void InboxDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    const auto line = index.data(InboxModel::LineRole).value<InboxLine>();
    const auto& row = line.entry.row;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const auto colour = [&](theme::Role role) { return theme::colour(role, option.palette); };
    const Pens pens{
        isSelected ? colour(theme::Role::TextOnSelection) : colour(theme::Role::Text),
        isSelected ? colour(theme::Role::TextOnSelection) : colour(theme::Role::TextMuted)};
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isSelected) {
        painter->fillRect(option.rect, colour(theme::Role::Selection));
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(option.rect, colour(theme::Role::SurfaceAlternate));
    }
    painter->fillRect(QRect(option.rect.left() + theme::kSpaceWide, option.rect.bottom(),
                            option.rect.width() - theme::kSpaceWide, 1),
                      colour(theme::Role::Border));
    if (line.entry.countdown &&
        line.entry.countdown->urgency >= core::conversations::Urgency::Urgent) {
        const auto tone = theme::colours(line.chip.tone, option.palette);
        painter->fillRect(QRect(option.rect.topLeft(), QSize(kUrgencyBar, option.rect.height())),
                          tone.text);
    }

    const QRect inner = option.rect.adjusted(theme::kSpaceWide, theme::kSpace - 2, -theme::kSpace,
                                             -theme::kSpace + 1);
    QRect top(inner.left(), inner.top(), inner.width(), inner.height() / 2);
    QRect bottom(inner.left(), top.bottom() + 1, inner.width(), inner.height() - top.height());

    QFont bold = option.font;
    bold.setWeight(row.unread > 0 ? QFont::Bold : QFont::DemiBold);
    painter->setFont(option.font);
    painter->setPen(pens.muted);
    if (line.chip.text.isEmpty()) {
        takeText(*painter, top, line.time);
    } else {
        takeChip(*painter, top, line.chip, option);
    }
    const int tierWidth =
        line.tier ? common::chipsSize({*line.tier}, option.font).width() + theme::kSpaceSmall : 0;
    painter->setFont(bold);
    painter->setPen(pens.text);
    const QString buyer = painter->fontMetrics().elidedText(line.buyer, Qt::ElideRight,
                                                            std::max(top.width() - tierWidth, 40));
    painter->drawText(top, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft), buyer);
    if (line.tier) {
        const int used = painter->fontMetrics().horizontalAdvance(buyer) + theme::kSpaceSmall + 2;
        common::paintChips(*painter, top.adjusted(used, 0, 0, 0), {*line.tier}, option.font,
                           option.palette);
    }

    painter->setFont(option.font);
    takeUnread(*painter, bottom, row.unread, option.palette);
    painter->setPen(pens.muted);
    takeText(*painter, bottom, line.owner);
    if (row.hasDraft) {
        const QString draft = InboxModel::tr("Draft") + QStringLiteral(" · ");
        painter->setPen(theme::colours(theme::Tone::Danger, option.palette).text);
        painter->drawText(bottom, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft), draft);
        bottom.setLeft(bottom.left() + painter->fontMetrics().horizontalAdvance(draft));
        painter->setPen(pens.muted);
    } else if (row.lastSide == Side::Agent || row.lastSide == Side::Auto) {
        const QString arrow = QStringLiteral("↩ ");
        painter->drawText(bottom, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft), arrow);
        bottom.setLeft(bottom.left() + painter->fontMetrics().horizontalAdvance(arrow));
    }
    painter->drawText(
        bottom, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft),
        painter->fontMetrics().elidedText(line.preview, Qt::ElideRight, bottom.width()));
    painter->restore();
}

QSize InboxDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    const int line = option.fontMetrics.height() + theme::kSpaceSmall;
    return {200, 2 * line + 2 * theme::kSpace - 3};
}

}  // namespace ui::conversations
