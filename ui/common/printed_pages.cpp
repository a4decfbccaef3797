#include "ui/common/printed_pages.h"

#include <QPagedPaintDevice>
#include <QPdfWriter>
#include <QSaveFile>

namespace ui::common {

PrintedPages::PrintedPages(QPagedPaintDevice& device, int points, int spacing)
    : m_device(device), m_painter(&device), m_points(points) {
    m_painter.setFont(fontOf(points));
    m_line = m_painter.fontMetrics().lineSpacing() * spacing / 4;
    m_page = m_painter.viewport();
    m_top = m_page.top();
}

void PrintedPages::heading(const QString& text, int points) {
    makeRoom(m_line * 3);
    m_top += m_line / 2;
    m_painter.setFont(fontOf(points, true));
    const int height = m_painter.fontMetrics().lineSpacing() * 3 / 2;
    m_painter.drawText(QRect(m_page.left(), m_top, m_page.width(), height),
                       Qt::AlignLeft | Qt::AlignVCenter, text);
    m_top += height;
    m_painter.setFont(fontOf(m_points));
}

QFont PrintedPages::fontOf(int points, bool isBold) {
    QFont font;
    font.setPointSize(points);
    font.setBold(isBold);
    return font;
}

void PrintedPages::makeRoom(int height) {
    if (m_top + height <= m_page.bottom() || m_top == m_page.top()) {
        return;
    }
    m_device.newPage();
    ++m_pages;
    m_top = m_page.top();
}

bool writePdf(const QString& file, const QString& title,
              const std::function<void(QPdfWriter&)>& paint, QPageLayout::Orientation orientation) {
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly)) {
        return false;
    }
    out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    {
        QPdfWriter writer(&out);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageOrientation(orientation);
        const qreal margin = orientation == QPageLayout::Portrait ? 15 : 12;
        writer.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
        writer.setTitle(title);
        paint(writer);
    }
    return out.commit();
}

}  // namespace ui::common
