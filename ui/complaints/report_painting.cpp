#include "ui/complaints/report_painting.h"

#include <QPainter>
#include <QPdfWriter>

#include <map>

#include "core/complaints/complaint_report.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/common/printed_pages.h"
#include "ui/complaints/complaints_text.h"

namespace ui::complaints {

using namespace core::complaints;
using common::Format;
using common::toScreen;

namespace {

/// Writes line after line and begins a page where one is full.
class Sheet final {
public:
    explicit Sheet(QPagedPaintDevice& device) : m_device(device), m_painter(&device) {
        m_page = m_painter.viewport();
        m_top = m_page.top();
    }

    void line(const QString& text, int points, bool isBold = false) {
        QFont font;
        font.setPointSize(points);
        font.setBold(isBold);
        m_painter.setFont(font);
        // A heading that is left alone at the foot of a page says nothing.
        const int below = isBold ? 3 * m_painter.fontMetrics().lineSpacing() : 0;
        const QRect room(m_page.left(), 0, m_page.width(), m_page.height());
        const int height = m_painter.boundingRect(room, kFlags, text).height();
        if (m_top + height + below > m_page.bottom() && m_top > m_page.top()) {
            m_device.newPage();
            ++m_pages;
            m_top = m_page.top();
        }
        m_painter.drawText(QRect(m_page.left(), m_top, m_page.width(), height), kFlags, text);
        m_top += height + m_painter.fontMetrics().lineSpacing() / 4;
    }

    void space() { m_top += m_painter.fontMetrics().lineSpacing() / 2; }
    [[nodiscard]] int pages() const { return m_pages; }

private:
    static constexpr int kFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

    QPagedPaintDevice& m_device;
    QPainter m_painter;
    QRect m_page;
    int m_top = 0;
    int m_pages = 1;
};

void writeCounts(Sheet& sheet, const QString& title, const std::map<QString, int>& counts) {
    sheet.line(title, 11, true);
    for (const auto& [name, count] : counts) {
        sheet.line(ReportPainting::tr("%1: %2").arg(name, Format::count(count)), 9);
    }
    sheet.space();
}

}  // namespace

int ReportPainting::paint(QPagedPaintDevice& device, const std::vector<Complaint>& complaints) {
    Sheet sheet(device);
    sheet.line(tr("Complaints: causes and improvements"), 15, true);
    sheet.line(tr("%n complaints", nullptr, static_cast<int>(complaints.size())), 10);
    sheet.space();
    std::map<QString, int> causes;
    std::map<QString, int> parties;
    for (const auto& complaint : complaints) {
        ++causes[complaint.cause.empty() ? tr("Not found yet") : toScreen(complaint.cause)];
        ++parties[ComplaintsText::of(complaint.responsible)];
    }
    writeCounts(sheet, tr("Causes"), causes);
    writeCounts(sheet, tr("Responsible"), parties);
    const auto rows = complaintReport(complaints);
    const auto& names = rows.front();
    for (std::size_t at = 1; at < rows.size(); ++at) {
        sheet.line(tr("Complaint %1").arg(ComplaintsText::number(complaints[at - 1].id)), 11, true);
        for (std::size_t column = 1; column < rows[at].size(); ++column) {
            const QString value = toScreen(rows[at][column]);
            if (!value.isEmpty()) {
                sheet.line(tr("%1: %2").arg(toScreen(names[column]), value), 9);
            }
        }
        sheet.space();
    }
    return sheet.pages();
}

bool ReportPainting::writePdf(const QString& file, const std::vector<Complaint>& complaints) {
    return common::writePdf(file, tr("Complaints: causes and improvements"),
                            [&](QPdfWriter& writer) { paint(writer, complaints); });
}

}  // namespace ui::complaints
