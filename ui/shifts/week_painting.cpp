#include "ui/shifts/week_painting.h"

#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

#include "ui/common/plain_text.h"
#include "ui/common/printed_pages.h"

namespace ui::shifts {

int WeekPainting::paint(QPagedPaintDevice& device, const QString& title,
                        const std::vector<std::vector<std::string>>& rows) {
    QPainter painter(&device);
    const auto fontOf = [](int points, bool isBold) {
        QFont font;
        font.setPointSize(points);
        font.setBold(isBold);
        return font;
    };
    painter.setFont(fontOf(14, true));
    const QRect page = painter.viewport();
    int top = page.top();
    const int titleHeight = painter.fontMetrics().lineSpacing() * 2;
    painter.drawText(QRect(page.left(), top, page.width(), titleHeight),
                     Qt::AlignLeft | Qt::AlignVCenter, title);
    top += titleHeight;
    painter.setFont(fontOf(8, false));
    const int line = painter.fontMetrics().lineSpacing();
    const int columns = rows.empty() ? 1 : static_cast<int>(rows.front().size());
    int pages = 1;
    for (std::size_t at = 0; at < rows.size(); ++at) {
        const bool isHeader = at == 0;
        const int height = isHeader ? line * 2 : line * 3;
        if (top + height > page.bottom()) {
            device.newPage();
            ++pages;
            top = page.top();
        }
        painter.setFont(fontOf(8, isHeader));
        for (int column = 0; column < columns; ++column) {
            const QRect cell(page.left() + page.width() * column / columns, top,
                             page.width() / columns, height);
            painter.drawRect(cell);
            painter.drawText(cell.adjusted(line / 4, 0, -line / 4, 0),
                             Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap,
                             common::toScreen(rows[at][static_cast<std::size_t>(column)]));
        }
        top += height;
    }
    return pages;
}

bool WeekPainting::writePdf(const QString& file, const QString& title,
                            const std::vector<std::vector<std::string>>& rows) {
    return common::writePdf(
        file, title, [&](QPdfWriter& writer) { paint(writer, title, rows); },
        QPageLayout::Landscape);
}

}  // namespace ui::shifts
