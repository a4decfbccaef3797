#pragma once

#include <QAbstractScrollArea>
#include <QCache>

#include <functional>
#include <optional>

#include "ui/conversations/bubble.h"
#include "ui/conversations/row_heights.h"

namespace ui::conversations {

/// Shows rows of bubbles of any number: only those in sight are read and laid out, the heights of
/// the others are estimated, and what is looked at stays where it is while they become known. Text
/// can be marked with the mouse, rows with the keys; both can be copied.
class TranscriptView final : public QAbstractScrollArea {
    Q_OBJECT

public:
    using Content = std::function<BubbleContent(int row)>;

    explicit TranscriptView(QWidget* parent = nullptr);

    /// Other rows: forgets everything and stands at the end.
    void setRows(int count, Content content);
    /// The same rows and perhaps more or fewer at the end: those from `firstChanged` on are read
    /// again. Stays at the end if it stood there.
    void updateRows(int count, int firstChanged);
    [[nodiscard]] int rowCount() const { return m_heights.count(); }
    void showRow(int row);
    void showEnd();
    [[nodiscard]] bool isAtEnd() const;
    /// Words to mark wherever they stand; empty: none.
    void setWanted(const QString& words);
    /// Where the pictures come from; update() the viewport when one came.
    void setPictures(std::function<const QImage*(const QString& file)> pictures);

    /// The row that the keys stand on; -1: none.
    [[nodiscard]] int currentRow() const { return m_current; }
    void setCurrentRow(int row);
    [[nodiscard]] QString selectedText() const;
    void copySelection();
    /// How often a row was laid out: what scrolling costs.
    [[nodiscard]] int layoutCount() const { return m_layoutCount; }
    /// Where a row stands now; nothing: out of sight.
    [[nodiscard]] std::optional<QRect> rowRect(int row) const;

Q_SIGNALS:
    void linkClicked(const QString& link);
    void actionClicked(int row, ui::conversations::BubbleAction action);
    void menuRequested(int row, const QPoint& at);
    /// The end of the transcript is in sight.
    void endSeen();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    /// A place in a row.
    struct Place {
        int row = -1;
        int position = 0;
    };

    [[nodiscard]] const Bubble& bubble(int row);
    void forgetLayouts();
    /// Lays out what is in sight, around the anchor, and tells the scroll bar.
    void settle();
    void anchorToEnd();
    void updateScrollBar();
    [[nodiscard]] std::optional<Place> placeAt(const QPoint& point, Bubble::Hit* hit = nullptr);
    [[nodiscard]] std::optional<TextRange> selectionIn(int row, int length) const;
    void moveCurrent(int by, bool extends);

    Content m_content;
    RowHeights m_heights;
    QCache<int, Bubble> m_bubbles;
    Bubble::Look m_look;
    /// The first row in sight, and its top relative to the viewport.
    int m_anchor = 0;
    int m_anchorTop = 0;
    bool m_isSettling = false;
    int m_layoutCount = 0;
    int m_current = -1;
    /// Where marking began and where it is now; whole rows when they differ.
    Place m_from;
    Place m_to;
    bool m_isMarking = false;
    QString m_pressedLink;
};

}  // namespace ui::conversations
