#include "ui/common/state_chip.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

#include "ui/theme/theme.h"

namespace ui::common {

namespace {

constexpr int kPadding = 6;
constexpr double kRadius = 3;

int widthOf(const QString& text, const QFontMetrics& metrics) {
    // One more: the advance is rounded down, and a chip that is a hair too narrow loses its last
    // letters.
    return metrics.horizontalAdvance(text) + 1 + 2 * kPadding;
}

void paintOne(QPainter& painter, const QRect& rect, const Chip& chip, const QPalette& palette) {
    const auto colours = theme::colours(chip.tone, palette);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.background);
    painter.drawRoundedRect(rect, kRadius, kRadius);
    painter.setPen(colours.text);
    const QRect inner = rect.adjusted(kPadding, 0, -kPadding, 0);
    // Shaping is a fraction wider than the rounded advance: what has its full width is never
    // elided.
    const bool isWhole = rect.width() >= widthOf(chip.text, painter.fontMetrics());
    painter.drawText(
        inner, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine | Qt::TextDontClip,
        isWhole ? chip.text
                : painter.fontMetrics().elidedText(chip.text, Qt::ElideRight, inner.width()));
}

}  // namespace

int paintChips(QPainter& painter, const QRect& rect, const Chips& chips, const QFont& font,
               const QPalette& palette) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    const QFontMetrics metrics(font);
    const int height = std::min(metrics.height() + 4, rect.height());
    const int top = rect.top() + (rect.height() - height) / 2;
    int left = rect.left();
    for (qsizetype at = 0; at < chips.size(); ++at) {
        const auto behind = chips.size() - at - 1;
        const QString more = QStringLiteral("+%1").arg(behind + 1);
        const int reserve = behind > 0 ? widthOf(more, metrics) + theme::kSpaceSmall : 0;
        int width = widthOf(chips.at(at).text, metrics);
        const int room = rect.right() + 1 - left - reserve;
        if (width > room && at > 0) {
            paintOne(painter, QRect(left, top, widthOf(more, metrics), height), {more}, palette);
            left += widthOf(more, metrics) + theme::kSpaceSmall;
            break;
        }
        width = std::min(width, std::max(room, 0));
        paintOne(painter, QRect(left, top, width, height), chips.at(at), palette);
        left += width + theme::kSpaceSmall;
    }
    painter.restore();
    return left - rect.left();
}

QSize chipsSize(const Chips& chips, const QFont& font) {
    const QFontMetrics metrics(font);
    int width = 0;
    for (const auto& chip : chips) {
        width += widthOf(chip.text, metrics) + theme::kSpaceSmall;
    }
    return {std::max(0, width - theme::kSpaceSmall), metrics.height() + 4};
}

StateChip::StateChip(Chip chip, QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setChip(std::move(chip));
}

void StateChip::setChip(Chip chip) {
    m_chip = std::move(chip);
    setAccessibleName(m_chip.text);
    updateGeometry();
    update();
}

QSize StateChip::sizeHint() const {
    return chipsSize({m_chip}, font());
}

void StateChip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintChips(painter, rect(), {m_chip}, font(), palette());
}

void ChipDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    const auto chips = index.data(kChipsRole).value<Chips>();
    if (chips.isEmpty()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.text.clear();
    const QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    paintChips(*painter, option.rect.adjusted(theme::kCellMargin, 0, -theme::kSpaceSmall, 0), chips,
               option.font, option.palette);
}

QSize ChipDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto chips = index.data(kChipsRole).value<Chips>();
    return chips.isEmpty()
               ? QStyledItemDelegate::sizeHint(option, index)
               : chipsSize(chips, option.font) + QSize(theme::kCellMargin + theme::kSpaceSmall, 4);
}

}  // namespace ui::common
