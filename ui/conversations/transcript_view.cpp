#include "ui/conversations/transcript_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

#include "ui/common/plain_text.h"
#include "ui/theme/colours.h"
#include "ui/theme/theme.h"

namespace ui::conversations {

namespace {

constexpr int kKeptBubbles = 400;
constexpr int kEstimate = 60;
constexpr int kFoot = theme::kSpaceWide;

}  // namespace

TranscriptView::TranscriptView(QWidget* parent)
    : QAbstractScrollArea(parent), m_bubbles(kKeptBubbles) {
    setObjectName(QStringLiteral("conversation.transcript"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Transcript"));
    viewport()->setMouseTracking(true);
    verticalScrollBar()->setSingleStep(fontMetrics().lineSpacing() * 2);
    forgetLayouts();
}

void TranscriptView::setRows(int count, Content content) {
    m_content = std::move(content);
    m_current = -1;
    m_from = m_to = {};
    m_bubbles.clear();
    m_heights.reset(count, kEstimate);
    anchorToEnd();
    settle();
}

void TranscriptView::updateRows(int count, int firstChanged) {
    const bool wasAtEnd = isAtEnd();
    for (const int row : m_bubbles.keys()) {
        if (row >= firstChanged) {
            m_bubbles.remove(row);
        }
    }
    for (int row = firstChanged; row < std::min(count, m_heights.count()); ++row) {
        m_heights.forget(row);
    }
    m_heights.resize(count);
    m_current = std::min(m_current, count - 1);
    if (m_to.row >= count || m_from.row >= count) {
        m_from = m_to = {};
    }
    if (wasAtEnd || m_anchor >= count) {
        anchorToEnd();
    }
    settle();
}

void TranscriptView::showRow(int row) {
    if (row < 0 || row >= m_heights.count()) {
        return;
    }
    m_anchor = row;
    m_anchorTop = std::max(0, (viewport()->height() - bubble(row).height()) / 3);
    m_current = row;
    m_from = m_to = {row, 0};
    settle();
}

void TranscriptView::showEnd() {
    anchorToEnd();
    settle();
}

bool TranscriptView::isAtEnd() const {
    return verticalScrollBar()->value() >= verticalScrollBar()->maximum();
}

void TranscriptView::setWanted(const QString& words) {
    if (m_look.wanted != words) {
        m_look.wanted = words;
        m_bubbles.clear();
        viewport()->update();
    }
}

void TranscriptView::setPictures(std::function<const QImage*(const QString& file)> pictures) {
    m_look.picture = std::move(pictures);
    m_bubbles.clear();
    viewport()->update();
}

void TranscriptView::setCurrentRow(int row) {
    m_current = std::clamp(row, -1, m_heights.count() - 1);
    viewport()->update();
}

void TranscriptView::forgetLayouts() {
    m_look.font = font();
    m_look.small = font();
    m_look.small.setPointSizeF(std::max(7.5, font().pointSizeF() - 1));
    m_look.width = viewport()->width();
    m_bubbles.clear();
    m_heights.reset(m_heights.count(), kEstimate);
}

const Bubble& TranscriptView::bubble(int row) {
    auto* known = m_bubbles.object(row);
    if (!known) {
        known = new Bubble(m_content(row), m_look);
        ++m_layoutCount;
        m_heights.measure(row, known->height());
        m_bubbles.insert(row, known);
    }
    return *known;
}

void TranscriptView::anchorToEnd() {
    m_anchor = std::max(0, m_heights.count() - 1);
    m_anchorTop =
        m_heights.count() > 0 ? viewport()->height() - kFoot - bubble(m_anchor).height() : 0;
}

void TranscriptView::settle() {
    const int count = m_heights.count();
    if (count == 0 || m_isSettling) {
        updateScrollBar();
        viewport()->update();
        return;
    }
    const int room = viewport()->height();
    const auto pullUp = [&] {
        while (m_anchorTop > 0 && m_anchor > 0) {
            --m_anchor;
            m_anchorTop -= bubble(m_anchor).height();
        }
    };
    pullUp();
    if (m_anchor == 0) {
        m_anchorTop = std::min(m_anchorTop, 0);
    }
    while (m_anchor < count - 1 && m_anchorTop + bubble(m_anchor).height() <= 0) {
        m_anchorTop += bubble(m_anchor).height();
        ++m_anchor;
    }
    int bottom = m_anchorTop;
    for (int row = m_anchor; row < count && bottom < room; ++row) {
        bottom += bubble(row).height();
    }
    const int gap = room - kFoot - bottom;
    if (gap > 0) {
        // The end stands at the foot; a short talk stands on it too.
        m_anchorTop += gap;
        pullUp();
    }
    updateScrollBar();
    viewport()->update();
}

void TranscriptView::updateScrollBar() {
    m_isSettling = true;
    const int count = m_heights.count();
    const auto total = m_heights.offsetOf(count) + kFoot;
    auto* bar = verticalScrollBar();
    bar->setPageStep(std::max(1, viewport()->height() - 2 * fontMetrics().lineSpacing()));
    bar->setRange(0, static_cast<int>(std::max<qint64>(0, total - viewport()->height())));
    bar->setValue(count > 0 ? static_cast<int>(m_heights.offsetOf(m_anchor)) - m_anchorTop : 0);
    m_isSettling = false;
    if (isAtEnd()) {
        Q_EMIT endSeen();
    }
}

void TranscriptView::scrollContentsBy(int, int dy) {
    if (m_isSettling) {
        return;
    }
    if (std::abs(dy) < 3 * viewport()->height()) {
        m_anchorTop += dy;
    } else {
        // A jump: nothing that was in sight stays, so the estimate is as good as anything.
        const int value = verticalScrollBar()->value();
        m_anchor = m_heights.rowAt(value);
        m_anchorTop = static_cast<int>(m_heights.offsetOf(m_anchor)) - value;
    }
    if (isAtEnd()) {
        anchorToEnd();
    }
    settle();
}

void TranscriptView::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    const bool wasAtEnd = event->oldSize().isEmpty() || isAtEnd();
    if (viewport()->width() != m_look.width) {
        forgetLayouts();
    }
    if (wasAtEnd) {
        anchorToEnd();
    }
    settle();
}

void TranscriptView::changeEvent(QEvent* event) {
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        forgetLayouts();
        settle();
    }
}

void TranscriptView::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    painter.fillRect(event->rect(), theme::colour(theme::Role::SurfaceAlternate, palette()));
    int top = m_anchorTop;
    for (int row = m_anchor; row < m_heights.count() && top < viewport()->height(); ++row) {
        const Bubble& shown = bubble(row);
        shown.paint(painter, {0, top}, palette(), selectionIn(row, shown.length()),
                    hasFocus() && row == m_current);
        top += shown.height();
    }
}

std::optional<QRect> TranscriptView::rowRect(int row) const {
    int top = m_anchorTop;
    for (int at = m_anchor; at < m_heights.count() && top < viewport()->height(); ++at) {
        if (at == row) {
            return QRect(0, top, viewport()->width(), m_heights.height(at));
        }
        top += m_heights.height(at);
    }
    return std::nullopt;
}

std::optional<TranscriptView::Place> TranscriptView::placeAt(const QPoint& point,
                                                             Bubble::Hit* hit) {
    int top = m_anchorTop;
    for (int row = m_anchor; row < m_heights.count() && top < viewport()->height(); ++row) {
        const Bubble& shown = bubble(row);
        if (point.y() < top + shown.height()) {
            const auto found = shown.hit(point - QPoint(0, top));
            if (hit) {
                *hit = found;
            }
            return Place{row, found.position};
        }
        top += shown.height();
    }
    return std::nullopt;
}

std::optional<TextRange> TranscriptView::selectionIn(int row, int length) const {
    const auto [first, last] = std::minmax(m_from.row, m_to.row);
    if (m_from.row < 0 || row < first || row > last) {
        return std::nullopt;
    }
    if (first == last) {
        const auto [from, to] = std::minmax(m_from.position, m_to.position);
        return TextRange{from, to};
    }
    return TextRange{0, length};
}

QString TranscriptView::selectedText() const {
    if (m_from.row < 0 || !m_content) {
        return {};
    }
    const auto [first, last] = std::minmax(m_from.row, m_to.row);
    if (first == last) {
        const Bubble marked(m_content(first), m_look);
        const auto range = selectionIn(first, marked.length());
        return range && range->from < range->to ? marked.text(*range) : marked.content().text;
    }
    QStringList lines;
    for (int row = first; row <= last; ++row) {
        const auto content = m_content(row);
        lines.append(
            QStringLiteral("%1 %2\n%3").arg(content.exactTime, content.sender, content.text));
    }
    return lines.join(u'\n');
}

void TranscriptView::copySelection() {
    const QString text = selectedText();
    if (!text.isEmpty()) {
        QGuiApplication::clipboard()->setText(text);
    }
}

void TranscriptView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) {
        return;
    }
    Bubble::Hit hit;
    const auto place = placeAt(event->pos(), &hit);
    m_pressedLink = hit.link;
    if (!place) {
        m_from = m_to = {};
        viewport()->update();
        return;
    }
    m_current = place->row;
    if (hit.action) {
        Q_EMIT actionClicked(place->row, *hit.action);
        return;
    }
    if (!event->modifiers().testFlag(Qt::ShiftModifier) || m_from.row < 0) {
        m_from = *place;
    }
    m_to = *place;
    m_isMarking = true;
    viewport()->update();
}

void TranscriptView::mouseMoveEvent(QMouseEvent* event) {
    Bubble::Hit hit;
    const auto place = placeAt(event->pos(), &hit);
    if (m_isMarking && place) {
        m_to = *place;
        viewport()->update();
        return;
    }
    const bool isButton = hit.action || !hit.link.isEmpty();
    viewport()->setCursor(isButton       ? Qt::PointingHandCursor
                          : hit.isOnText ? Qt::IBeamCursor
                                         : Qt::ArrowCursor);
}

void TranscriptView::mouseReleaseEvent(QMouseEvent* event) {
    m_isMarking = false;
    const bool isClick = m_from.row == m_to.row && m_from.position == m_to.position;
    Bubble::Hit hit;
    if (isClick && !m_pressedLink.isEmpty() && placeAt(event->pos(), &hit) &&
        hit.link == m_pressedLink) {
        Q_EMIT linkClicked(hit.link);
    }
    m_pressedLink.clear();
}

void TranscriptView::moveCurrent(int by, bool extends) {
    const int from = m_current < 0 ? m_heights.count() - (by < 0 ? 0 : 1) : m_current;
    const int row = std::clamp(from + by, 0, m_heights.count() - 1);
    m_current = row;
    if (!extends || m_from.row < 0) {
        m_from = {row, 0};
    }
    m_to = {row, 0};
    const auto rect = rowRect(row);
    if (!rect || rect->top() < 0 || rect->bottom() > viewport()->height()) {
        m_anchor = row;
        m_anchorTop = by < 0 ? 0 : std::max(0, viewport()->height() - kFoot - bubble(row).height());
        settle();
    }
    viewport()->update();
}

void TranscriptView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    const bool extends = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (m_heights.count() > 0 ? event->key() : 0) {
        case Qt::Key_Up:
            moveCurrent(-1, extends);
            return;
        case Qt::Key_Down:
            moveCurrent(1, extends);
            return;
        case Qt::Key_Home:
            verticalScrollBar()->setValue(0);
            return;
        case Qt::Key_End:
            showEnd();
            return;
        default:
            QAbstractScrollArea::keyPressEvent(event);
    }
}

void TranscriptView::contextMenuEvent(QContextMenuEvent* event) {
    const auto place = placeAt(event->pos());
    if (place) {
        m_current = place->row;
        if (selectionIn(place->row, 0) == std::nullopt) {
            m_from = m_to = *place;
        }
        viewport()->update();
        Q_EMIT menuRequested(place->row, event->globalPos());
    }
}

bool TranscriptView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto& help = static_cast<const QHelpEvent&>(*event);
        const auto place = placeAt(help.pos());
        common::showPlainToolTip(help.globalPos(),
                                 place ? bubble(place->row).content().exactTime : QString(),
                                 *viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

}  // namespace ui::conversations
