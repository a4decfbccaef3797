#pragma once

#include <QPageLayout>
#include <QPainter>
#include <QString>

#include <functional>

class QPagedPaintDevice;
class QPdfWriter;

namespace ui::common {

/// Where a print stands: lines go from the top of a page down, and the next page begins where one is full. What a paper
/// writes is its own; what all of them share is here.
class PrintedPages {
public:
    /// `points` of the running text; a line is `spacing` quarters of its height.
    PrintedPages(QPagedPaintDevice& device, int points, int spacing = 5);

    /// In bold, with room for two lines below it on the same page.
    void heading(const QString& text, int points);
    [[nodiscard]] int pages() const { return m_pages; }

protected:
    [[nodiscard]] static QFont fontOf(int points, bool isBold = false);
    /// A new page unless so much is left of this one, or nothing stands on it yet.
    void makeRoom(int height);

    QPagedPaintDevice& m_device;
    QPainter m_painter;
    QRect m_page;
    int m_line = 0;
    int m_top = 0;

private:
    int m_points;
    int m_pages = 1;
};

/// Writes an A4 paper that only its user can read: whole, or not at all (false: the file cannot be written).
[[nodiscard]] bool writePdf(const QString& file, const QString& title,
                            const std::function<void(QPdfWriter&)>& paint,
                            QPageLayout::Orientation orientation = QPageLayout::Portrait);

}  // namespace ui::common
