#include "ui/reports/report_painting.h"

#include <QPainter>
#include <QPdfWriter>
#include <QTextLayout>

#include <algorithm>

#include "core/reports/work_tally.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/common/printed_pages.h"
#include "ui/reports/reports_text.h"

namespace ui::reports {

using namespace core::reports;
using common::Format;

namespace {

constexpr int kPoints = 9;

/// Writes line after line and begins a page where one is full.
class Sheet final : public common::PrintedPages {
public:
    explicit Sheet(QPagedPaintDevice& device) : PrintedPages(device, kPoints) {}

    /// In columns of the same width, the first one twice as wide.
    void row(const QStringList& cells, bool isBold = false) {
        makeRoom(m_line);
        m_painter.setFont(fontOf(kPoints, isBold));
        const int unit = m_page.width() / (static_cast<int>(cells.size()) + 1);
        int left = m_page.left();
        for (int i = 0; i < cells.size(); ++i) {
            const int width = i == 0 ? 2 * unit : unit;
            const QRect room(left, m_top, width - m_line / 3, m_line);
            m_painter.drawText(
                room, (i == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter,
                m_painter.fontMetrics().elidedText(cells[i], Qt::ElideRight, room.width()));
            left += width;
        }
        m_top += m_line;
        if (isBold) {
            m_painter.drawLine(m_page.left(), m_top, m_page.right(), m_top);
        }
    }

    void bar(const QString& name, std::int64_t value, std::int64_t most) {
        makeRoom(m_line);
        const int label = m_page.width() / 5;
        m_painter.setFont(fontOf(kPoints));
        m_painter.drawText(
            QRect(m_page.left(), m_top, label - m_line / 3, m_line),
            Qt::AlignLeft | Qt::AlignVCenter,
            m_painter.fontMetrics().elidedText(name, Qt::ElideRight, label - m_line / 3));
        const double share = static_cast<double>(value) / static_cast<double>(std::max<std::int64_t>(most, 1));
        const int length = static_cast<int>(m_page.width() * 3 / 5 * share);
        m_painter.fillRect(m_page.left() + label, m_top + m_line / 5, length, m_line * 3 / 5,
                           QColor(70, 120, 190));
        m_painter.drawText(QRect(m_page.left() + label + length + m_line / 3, m_top,
                                 m_page.width() / 5, m_line),
                           Qt::AlignLeft | Qt::AlignVCenter, Format::count(value));
        m_top += m_line;
    }

    void paragraphs(const QString& text) {
        const QFont font = fontOf(kPoints);
        for (const auto& paragraph : text.split(u'\n')) {
            QTextLayout layout(paragraph, font, &m_device);
            layout.beginLayout();
            for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
                line.setLineWidth(m_page.width());
                makeRoom(m_line);
                m_painter.setFont(font);
                m_painter.drawText(QRect(m_page.left(), m_top, m_page.width(), m_line),
                                   static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) |
                                       Qt::TextSingleLine,
                                   paragraph.mid(line.textStart(), line.textLength()));
                m_top += m_line;
            }
            layout.endLayout();
        }
    }
};

QStringList cellsOf(const QString& name, const WorkFigures& figures) {
    QStringList cells{name};
    for (const auto& [title, value] : ReportsText::figures(figures)) {
        cells << value;
    }
    return cells;
}

void writeFigures(Sheet& sheet, const WorkReport& report) {
    if (report.figures.empty()) {
        return;
    }
    sheet.heading(ReportPainting::tr("Figures"), 11);
    QStringList head{ReportPainting::tr("Agent")};
    for (const auto& [title, value] : ReportsText::figures({})) {
        head << title;
    }
    sheet.row(head, true);
    for (const auto& [agent, figures] : report.figures) {
        sheet.row(cellsOf(common::toScreen(agent), figures));
    }
    if (report.scope != ReportScope::Team || report.figures.size() < 2) {
        return;
    }
    sheet.row(cellsOf(ReportPainting::tr("Total"), sumOf(report.figures)), true);
    sheet.heading(ReportPainting::tr("Consultations by agent"), 10);
    std::int64_t most = 0;
    for (const auto& each : report.figures) {
        most = std::max(most, each.figures.consultations);
    }
    for (const auto& [agent, figures] : report.figures) {
        sheet.bar(common::toScreen(agent), figures.consultations, most);
    }
}

}  // namespace

QString ReportPainting::title(const WorkReport& report) {
    return QStringLiteral("%1 · %2 · %3")
        .arg(ReportsText::title(report.scope, report.span), common::toScreen(report.agent),
             ReportsText::period(report.period));
}

int ReportPainting::paint(QPagedPaintDevice& device, const WorkReport& report) {
    Sheet sheet(device);
    sheet.heading(title(report), 14);
    writeFigures(sheet, report);
    const auto part = [&](const QString& heading, const std::string& text) {
        if (!text.empty()) {
            sheet.heading(heading, 11);
            sheet.paragraphs(common::toScreen(text));
        }
    };
    part(tr("Summary"), report.summary);
    part(tr("Problems"), report.problems);
    part(tr("Next plan"), report.nextPlan);
    if (!report.goals.empty()) {
        sheet.heading(tr("Goals"), 11);
        sheet.row({tr("Goal"), tr("Owner"), tr("Due")}, true);
        for (const auto& goal : report.goals) {
            sheet.row({common::toScreen(goal.text).simplified(), common::toScreen(goal.owner),
                       Format::exactTime(goal.dueAt).left(16)});
        }
    }
    part(tr("Comment of %1").arg(common::toScreen(report.reviewedBy)), report.comment);
    return sheet.pages();
}

bool ReportPainting::writePdf(const QString& file, const WorkReport& report) {
    return common::writePdf(file, title(report),
                            [&](QPdfWriter& writer) { paint(writer, report); });
}

}  // namespace ui::reports
