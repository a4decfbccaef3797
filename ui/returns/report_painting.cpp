#include "ui/returns/report_painting.h"

#include <QPainter>
#include <QPdfWriter>
#include <QStringList>
#include <QTextLayout>

#include <algorithm>
#include <array>

#include "core/returns/return_handoff_file.h"
#include "core/returns/return_reason.h"
#include "core/returns/return_steps.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/common/printed_pages.h"

namespace ui::returns {

using core::returns::ReportLine;
using core::returns::ReturnReport;

namespace {

QString dayText(core::Seconds at, std::chrono::minutes offset) {
    constexpr int kLengthOfDate = 10;
    return common::Format::exactTime(at, offset).left(kLengthOfDate);
}

QString reasonName(const std::string& key) {
    const auto* reason = core::returns::findReason(key);
    return common::toScreen(reason == nullptr ? key : reason->name);
}

struct Column {
    /// Of the width of the page, in hundredths.
    int width;
    bool isRight = false;
};

/// A row of no more lines than this is not torn apart by the end of a page.
constexpr int kLinesTogether = 4;

/// The text in lines of that width: nothing of it is left out.
QStringList linesOf(const QString& text, const QFont& font, QPaintDevice& device, int width) {
    QStringList lines;
    for (const QString& paragraph : text.split(u'\n')) {
        QTextLayout layout(paragraph, font, &device);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            lines.append(paragraph.mid(line.textStart(), line.textLength()).trimmed());
        }
        layout.endLayout();
    }
    return lines;
}

/// Writes line after line and begins a page where one is full.
class Sheet final : public common::PrintedPages {
public:
    explicit Sheet(QPagedPaintDevice& device) : PrintedPages(device, 9) {}

    template <std::size_t N>
    void row(const std::array<Column, N>& columns, const std::array<QString, N>& cells,
             bool isHeader = false) {
        const QFont font = fontOf(9, isHeader);
        const int gap = m_line / 4;
        std::array<QStringList, N> lines;
        qsizetype most = 1;
        for (std::size_t at = 0; at < N; ++at) {
            const int width = m_page.width() * columns[at].width / 100 - gap;
            lines[at] = linesOf(cells[at], font, *m_painter.device(), width);
            most = std::max(most, lines[at].size());
        }
        makeRoom(m_line * static_cast<int>(std::min<qsizetype>(most, kLinesTogether)));
        for (qsizetype number = 0; number < most; ++number) {
            makeRoom(m_line);
            m_painter.setFont(font);
            int left = m_page.left();
            for (std::size_t at = 0; at < N; ++at) {
                const int width = m_page.width() * columns[at].width / 100;
                m_painter.drawText(
                    QRect(left, m_top, width - gap, m_line),
                    (columns[at].isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                    lines[at].value(number));
                left += width;
            }
            m_top += m_line;
        }
        if (isHeader) {
            m_painter.drawLine(m_page.left(), m_top, m_page.right(), m_top);
        }
    }
};

void writeSums(Sheet& sheet, const ReturnReport& report) {
    constexpr std::array<Column, 4> kColumns{{{30}, {20, true}, {30}, {20, true}}};
    using common::Format;
    const auto row = [&](const QString& name, const QString& value, const QString& second,
                         const QString& secondValue) {
        sheet.row(kColumns, {name, value, QStringLiteral("    ") + second, secondValue});
    };
    row(ReportPainting::tr("Cases opened"), Format::count(report.cases),
        ReportPainting::tr("Refunded of them"), Format::money(report.refunded));
    row(ReportPainting::tr("Still open"), Format::count(report.open),
        ReportPainting::tr("Other costs of them"), Format::money(report.cost));
    row(ReportPainting::tr("Refused"), Format::count(report.refused),
        ReportPainting::tr("Paid back in the month"), Format::money(report.monthRefunded));
    row(ReportPainting::tr("Inspections not passed"), Format::count(report.failedInspections),
        ReportPainting::tr("Other costs in the month"), Format::money(report.monthCost));
}

template <class NameOf>
void writeLines(Sheet& sheet, const QString& title, const std::vector<ReportLine>& lines,
                NameOf nameOf) {
    constexpr std::array<Column, 5> kColumns{
        {{40}, {12, true}, {16, true}, {16, true}, {16, true}}};
    sheet.heading(title, 11);
    sheet.row(kColumns,
              {title, ReportPainting::tr("Cases"), ReportPainting::tr("Refunded"),
               ReportPainting::tr("Other costs"), ReportPainting::tr("Cost per case")},
              true);
    for (const auto& line : lines) {
        sheet.row(kColumns, {nameOf(line.key), common::Format::count(line.cases),
                             common::Format::money(line.refunded), common::Format::money(line.cost),
                             common::Format::money(core::returns::costPerCase(line))});
    }
}

void writeCases(Sheet& sheet, const ReturnReport& report) {
    constexpr std::array<Column, 6> kColumns{{{11}, {20}, {15}, {13}, {11, true}, {30}}};
    sheet.heading(ReportPainting::tr("Cases"), 11);
    sheet.row(
        kColumns,
        {ReportPainting::tr("Opened"), ReportPainting::tr("Order"), ReportPainting::tr("Goods"),
         ReportPainting::tr("Cause"), ReportPainting::tr("Refund"), ReportPainting::tr("Feedback")},
        true);
    for (const auto& given : report.rows) {
        const auto owed = core::returns::owedOf(given);
        sheet.row(kColumns,
                  {dayText(given.openedAt, report.utcOffset), common::toScreen(given.orderNumber),
                   common::toScreen(given.itemTitle), reasonName(given.reason),
                   common::Format::money(given.amount || owed > core::Fen{}
                                             ? std::optional(owed)
                                             : std::nullopt),
                   common::toScreen(given.feedback.empty() ? given.result : given.feedback)});
    }
}

}  // namespace

int ReportPainting::paint(QPagedPaintDevice& device, const ReturnReport& report) {
    Sheet sheet(device);
    sheet.heading(tr("Returns: feedback for operations and warehouse"), 15);
    sheet.heading(QStringLiteral("%1  %2 – %3")
                      .arg(common::toScreen(report.shop), dayText(report.from, report.utcOffset),
                           dayText(report.to - std::chrono::seconds{1}, report.utcOffset)),
                  10);
    writeSums(sheet, report);
    writeLines(sheet, tr("Causes"), report.reasons, reasonName);
    writeLines(sheet, tr("Products"), report.products,
               [](const std::string& title) { return common::toScreen(title); });
    writeLines(sheet, tr("Kinds"), report.kinds, [](const std::string& word) {
        return common::toScreen(core::returns::nameInFiles(
            core::returns::returnKindFromWord(word).value_or(core::returns::ReturnKind::Return)));
    });
    writeCases(sheet, report);
    return sheet.pages();
}

bool ReportPainting::writePdf(const QString& file, const ReturnReport& report) {
    return common::writePdf(file, tr("Returns: feedback for operations and warehouse"),
                            [&](QPdfWriter& writer) { paint(writer, report); });
}

}  // namespace ui::returns
