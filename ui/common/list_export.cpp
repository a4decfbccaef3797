#include "ui/common/list_export.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHeaderView>
#include <QPainter>
#include <QPdfWriter>
#include <QPointer>
#include <QTableView>

#include <algorithm>

#include "core/jobs/job_queue.h"
#include "ui/common/plain_text.h"
#include "ui/common/printed_pages.h"

namespace ui::common {

using core::stats::Sheet;

namespace {

QString textOf(const Sheet::Cell& cell) {
    const auto* words = std::get_if<std::string>(&cell);
    return words != nullptr
               ? toScreen(*words)
               : QString::fromStdString(core::plainNumber(std::get<double>(cell)));
}

/// Columns as wide as their longest text, together as wide as the page; a long one gives way.
std::vector<double> widthsOf(const Sheet& sheet, const QFontMetrics& metrics, double page) {
    std::vector<double> widths;
    for (std::size_t column = 0; column < sheet.headings.size(); ++column) {
        int longest = metrics.horizontalAdvance(toScreen(sheet.headings[column]));
        for (const auto& row : sheet.rows) {
            longest = std::max(longest, metrics.horizontalAdvance(textOf(row[column]).left(60)));
        }
        widths.push_back(std::min<double>(longest, page * 0.4) + metrics.height());
    }
    double sum = 0;
    for (const double width : widths) {
        sum += width;
    }
    for (double& width : widths) {
        width *= sum > page ? page / sum : 1;
    }
    return widths;
}

void paint(QPdfWriter& writer, const Sheet& sheet, const QString& title) {
    QPainter painter(&writer);
    QFont font = painter.font();
    constexpr int kPoints = 9;
    font.setPointSize(kPoints);
    painter.setFont(font);
    const QRect page = painter.viewport();
    const QFontMetrics metrics = painter.fontMetrics();
    const int line = metrics.lineSpacing() * 5 / 4;
    const auto widths = widthsOf(sheet, metrics, page.width());
    int top = page.top();
    const auto row = [&](const std::vector<Sheet::Cell>& cells, bool isBold) {
        font.setBold(isBold);
        painter.setFont(font);
        double left = page.left();
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const bool isNumber = std::holds_alternative<double>(cells[i]);
            const QRectF room(left, top, widths[i] - metrics.height() / 2.0, line);
            painter.drawText(
                room,
                static_cast<int>((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter) |
                    Qt::TextSingleLine,
                painter.fontMetrics().elidedText(textOf(cells[i]).simplified(), Qt::ElideRight,
                                                 static_cast<int>(room.width())));
            left += widths[i];
        }
        top += line;
    };
    const std::vector<Sheet::Cell> headings(sheet.headings.begin(), sheet.headings.end());
    const auto head = [&] {
        row(headings, true);
        painter.drawLine(page.left(), top, page.right(), top);
    };
    font.setBold(true);
    painter.setFont(font);
    painter.drawText(QRect(page.left(), top, page.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                     title);
    top += line * 3 / 2;
    head();
    for (const auto& cells : sheet.rows) {
        if (top + line > page.bottom()) {
            writer.newPage();
            top = page.top();
            head();
        }
        row(cells, false);
    }
}

bool writePdf(const QString& file, const Sheet& sheet, const QString& title) {
    return ui::common::writePdf(
        file, title, [&](QPdfWriter& writer) { paint(writer, sheet, title); },
        QPageLayout::Landscape);
}

}  // namespace

ListExport::ListExport(Environment& environment, QObject* parent)
    : QObject(parent), m_environment(environment) {}

Sheet ListExport::sheetOf(const QTableView& table) {
    Sheet sheet;
    const auto* model = table.model();
    std::vector<int> columns;
    for (int place = 0; place < model->columnCount(); ++place) {
        const int column = table.horizontalHeader()->logicalIndex(place);
        if (!table.isColumnHidden(column)) {
            columns.push_back(column);
            sheet.headings.push_back(
                toCore(model->headerData(column, Qt::Horizontal).toString()));
        }
    }
    for (int row = 0; row < model->rowCount(); ++row) {
        std::vector<Sheet::Cell> cells;
        for (const int column : columns) {
            const auto index = model->index(row, column);
            const auto number = index.data(kNumberRole);
            cells.push_back(number.isValid() ? Sheet::Cell(number.toDouble())
                                             : Sheet::Cell(toCore(index.data().toString())));
        }
        sheet.rows.push_back(std::move(cells));
    }
    return sheet;
}

bool ListExport::write(const QString& file, const Sheet& sheet, const QString& title,
                       core::Seconds now) {
    if (file.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive)) {
        return writePdf(file, sheet, title);
    }
    try {
        core::stats::writeSheet(std::filesystem::path(file.toStdU16String()), sheet, now);
        return true;
    } catch (const std::filesystem::filesystem_error&) {
        return false;
    }
}

void ListExport::ask(QWidget* window, const QTableView& table, const QString& title) {
    if (m_environment.prompts == nullptr) {
        return;
    }
    const QString file = m_environment.prompts->saveFile(
        window, tr("Export the list"), title + QStringLiteral(".xlsx"),
        tr("Workbook (*.xlsx);;CSV (*.csv);;PDF (*.pdf)"));
    if (file.isEmpty()) {
        return;
    }
    const QPointer<ListExport> guard(this);
    m_environment.quickJobs.add("export", [guard, file, title, sheet = sheetOf(table),
                                           now = m_environment.now()](core::jobs::JobContext&) {
        const bool isWritten = write(file, sheet, title, now);
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [guard, file, isWritten] {
                if (!guard) {
                    return;
                }
                const QString name = QFileInfo(file).fileName();
                if (isWritten) {
                    Q_EMIT guard->done(tr("The list is in %1.").arg(name));
                } else {
                    Q_EMIT guard->refused(
                        tr("%1 could not be written. Close it where it is open, or choose another "
                           "place.")
                            .arg(name));
                }
            },
            Qt::QueuedConnection);
    });
}

}  // namespace ui::common
