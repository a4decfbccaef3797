#include "ui/search/message_hit_delegate.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

#include "ui/search/message_hits_model.h"
#include "ui/theme/theme.h"

namespace ui::search {

namespace {

void paintSnippet(QPainter& painter, const QRect& line, const Snippet& snippet, const QFont& font,
                  const QColor& text, const theme::ToneColours& highlight) {
    QTextLayout layout(snippet.text, font);
    QList<QTextLayout::FormatRange> formats;
    for (const auto& hit : snippet.hits) {
        QTextCharFormat format;
        format.setForeground(highlight.text);
        format.setBackground(highlight.background);
        format.setFontWeight(QFont::DemiBold);
        formats.append({static_cast<int>(hit.begin), static_cast<int>(hit.length), format});
    }
    layout.setFormats(formats);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine drawn = layout.createLine();
    drawn.setLineWidth(line.width());
    layout.endLayout();
    painter.setPen(text);
    painter.setClipRect(line);
    drawn.draw(&painter, line.topLeft());
    painter.setClipping(false);
}

}  // namespace

void MessageHitDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const {
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.text.clear();
    const QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    const auto group =
        cell.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor text =
        cell.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor muted = isSelected ? text : theme::colour(theme::Role::TextMuted, cell.palette);
    const QRect inner =
        option.rect.adjusted(theme::kSpaceWide, theme::kSpace, -theme::kSpaceWide, -theme::kSpace);
    const int height = cell.fontMetrics.height();
    const QRect head(inner.left(), inner.top(), inner.width(), height);
    painter->save();
    painter->setFont(cell.font);
    painter->setPen(muted);
    const QString time = index.data(MessageHitsModel::kTimeRole).toString();
    painter->drawText(head, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, time);
    const int left = head.width() - cell.fontMetrics.horizontalAdvance(time) - theme::kSpaceWide;
    painter->drawText(
        head, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        cell.fontMetrics.elidedText(index.data(MessageHitsModel::kHeadRole).toString(),
                                    Qt::ElideRight, left));
    paintSnippet(
        *painter,
        QRect(inner.left(), inner.top() + height + theme::kSpaceSmall, inner.width(), height),
        index.data(MessageHitsModel::kSnippetRole).value<Snippet>(), cell.font, text,
        theme::colours(theme::Tone::Warning, cell.palette));
    painter->restore();
}

QSize MessageHitDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {0, 2 * option.fontMetrics.height() + theme::kSpaceSmall + 2 * theme::kSpace};
}

}  // namespace ui::search
