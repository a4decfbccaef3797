#include "ui/reports/brief_painting.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>
#include <QTextLayout>

#include <algorithm>
#include <array>
#include <numeric>

#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/common/printed_pages.h"
#include "ui/reports/reports_text.h"

namespace ui::reports {

using namespace core::reports;
using common::Format;
using core::stats::TargetVerdict;

namespace {

/// Letters of the usual size that a line of the page holds.
constexpr double kLettersAcross = 62;
constexpr double kLineHeight = 1.45;
constexpr double kHeadingHeight = 2.0;
constexpr int kCaseLines = 40;
constexpr int kDigestLines = 12;

struct Row {
    QString text;
    /// At the right edge.
    QString side;
    bool isLate = false;
};

/// A list of the page: its heading and rows.
struct Part {
    QString heading;
    std::vector<Row> rows;
};

QString clockOf(core::Seconds at, std::chrono::minutes offset) {
    constexpr int kFromDay = 5;
    constexpr int kLength = 11;
    return Format::exactTime(at, offset).mid(kFromDay, kLength);
}

Row rowOf(const core::worklist::WorkItem& item, const MorningBrief& brief, bool marksLate) {
    QStringList side;
    if (!item.owner.empty()) {
        side << common::toScreen(item.owner);
    }
    if (item.dueAt) {
        side << clockOf(*item.dueAt, brief.utcOffset);
    }
    return {ReportsText::item(item), side.join(QStringLiteral(" · ")),
            marksLate && item.dueAt && *item.dueAt < brief.day};
}

/// Where everything is late, no line is marked.
std::vector<Row> rowsOf(const std::vector<core::worklist::WorkItem>& items,
                        const MorningBrief& brief, bool marksLate = true) {
    std::vector<Row> rows;
    std::ranges::transform(items, std::back_inserter(rows),
                           [&](const auto& item) { return rowOf(item, brief, marksLate); });
    return rows;
}

/// The text in lines that fit the width.
std::vector<QString> wrapped(const QString& text, const QFont& font, double width) {
    std::vector<QString> lines;
    for (const auto& paragraph : text.split(u'\n', Qt::SkipEmptyParts)) {
        QTextLayout layout(paragraph, font);
        layout.beginLayout();
        while (static_cast<int>(lines.size()) < kCaseLines) {
            QTextLine line = layout.createLine();
            if (!line.isValid()) {
                break;
            }
            line.setLineWidth(width);
            lines.push_back(paragraph.mid(line.textStart(), line.textLength()).trimmed());
        }
        layout.endLayout();
    }
    return lines;
}

QString sideName(bool isBuyer) {
    return isBuyer ? BriefPainting::tr("Buyer: ") : BriefPainting::tr("Shop: ");
}

struct CountLine {
    QString name;
    std::int64_t value = 0;
    std::optional<std::int64_t> before;
};

std::array<CountLine, 4> countsOf(const ComplaintCounts& counts) {
    return {{{BriefPainting::tr("Complaints received"), counts.received, counts.receivedBefore},
             {BriefPainting::tr("Complaints closed"), counts.closed, counts.closedBefore},
             {BriefPainting::tr("Complaints open now"), counts.open, std::nullopt},
             {BriefPainting::tr("Complaints overdue now"), counts.overdue, std::nullopt}}};
}

QString verdictOf(const BriefFigure& figure) {
    const QString target = ReportsText::value(figure.metric, figure.target);
    switch (figure.verdict) {
        case TargetVerdict::Met:
            return BriefPainting::tr("%1 · met").arg(target);
        case TargetVerdict::Missed:
            return BriefPainting::tr("%1 · missed").arg(target);
        case TargetVerdict::None:
            break;
    }
    return figure.target ? target : QString();
}

QString headOf(const MorningBrief& brief) {
    return brief.agent.empty() ? common::toScreen(brief.shop)
                               : BriefPainting::tr("Figures of %1").arg(
                                     common::toScreen(brief.agent));
}

/// Draws line after line of one page.
class Sheet final {
public:
    Sheet(QPainter& painter, const QRectF& page, const BriefColours& colours)
        : m_painter(painter), m_page(page), m_colours(colours), m_top(page.top()) {
        m_size = std::max(1.0, page.width() / kLettersAcross);
    }

    [[nodiscard]] QFont font(double scale = 1, bool isBold = false) const {
        QFont font = m_painter.font();
        font.setPixelSize(std::max(1, static_cast<int>(m_size * scale)));
        font.setBold(isBold);
        return font;
    }
    [[nodiscard]] double line() const { return m_size * kLineHeight; }
    [[nodiscard]] double headingHeight() const { return m_size * kHeadingHeight; }
    [[nodiscard]] double top() const { return m_top; }
    [[nodiscard]] double rest() const { return m_page.bottom() - m_top; }
    [[nodiscard]] double width() const { return m_page.width(); }
    void skip(double height) { m_top += height; }

    void text(const QRectF& room, const QString& text, const QFont& font, const QColor& colour,
              Qt::Alignment alignment = Qt::AlignLeft) {
        m_painter.setFont(font);
        m_painter.setPen(colour);
        const QFontMetricsF metrics(font, m_painter.device());
        m_painter.drawText(room, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                           metrics.elidedText(text, Qt::ElideRight, room.width()));
    }

    void title(const QString& title, const QString& side) {
        const double height = m_size * 2.6;
        text({m_page.left(), m_top, m_page.width() * 0.68, height}, title, font(1.7, true),
             m_colours.text);
        text({m_page.left() + m_page.width() * 0.68, m_top, m_page.width() * 0.32, height}, side,
             font(1), m_colours.muted, Qt::AlignRight);
        m_top += height;
        rule();
    }
    void heading(const QString& words) {
        text({m_page.left(), m_top + m_size * 0.35, m_page.width(), m_size * 1.5}, words,
             font(1.1, true), m_colours.text);
        m_top += headingHeight();
    }
    void rule() {
        m_painter.setPen(QPen(m_colours.line, std::max(1.0, m_size / 14)));
        m_painter.drawLine(QPointF(m_page.left(), m_top), QPointF(m_page.right(), m_top));
    }
    /// Cells at their shares of the width, all but the first at the right of theirs.
    template <std::size_t N>
    void cells(const std::array<double, N>& shares, const std::array<QString, N>& words,
               const std::array<QColor, N>& inks, bool isBold = false) {
        double left = m_page.left();
        for (std::size_t i = 0; i < N; ++i) {
            const double width = m_page.width() * shares[i];
            text({left, m_top, width - m_size * 0.5, line()}, words[i], font(1, isBold && i == 1),
                 inks[i], i == 0 ? Qt::AlignLeft : Qt::AlignRight);
            left += width;
        }
        m_top += line();
    }
    void row(const Row& row) {
        const double side = row.side.isEmpty() ? 0 : m_page.width() * 0.3;
        text({m_page.left() + m_size * 0.3, m_top, m_page.width() - side - m_size, line()}, row.text,
             font(), row.isLate ? m_colours.bad : m_colours.text);
        if (side > 0) {
            text({m_page.right() - side, m_top, side, line()}, row.side, font(0.9),
                 row.isLate ? m_colours.bad : m_colours.muted, Qt::AlignRight);
        }
        m_top += line();
    }

private:
    QPainter& m_painter;
    QRectF m_page;
    const BriefColours& m_colours;
    double m_size = 1;
    double m_top;
};

void paintFigures(Sheet& sheet, const MorningBrief& brief, const BriefColours& colours) {
    constexpr std::array<double, 4> kShares{0.40, 0.20, 0.20, 0.20};
    for (std::size_t i = 0; i < brief.blocks.size(); ++i) {
        sheet.heading(ReportsText::of(kBriefBlocks[i]));
        sheet.cells(kShares,
                    {QString(), BriefPainting::tr("Yesterday"), BriefPainting::tr("Day before"),
                     BriefPainting::tr("Target")},
                    {colours.muted, colours.muted, colours.muted, colours.muted});
        sheet.rule();
        if (kBriefBlocks[i] == BriefBlock::Complaints) {
            for (const auto& count : countsOf(brief.complaints)) {
                sheet.cells(kShares,
                            {count.name, Format::count(count.value),
                             count.before ? Format::count(*count.before) : QString(), QString()},
                            {colours.text, colours.text, colours.muted, colours.muted}, true);
            }
        }
        for (const auto& figure : brief.blocks[i]) {
            const QColor ink = figure.verdict == TargetVerdict::Met      ? colours.good
                               : figure.verdict == TargetVerdict::Missed ? colours.bad
                                                                         : colours.muted;
            sheet.cells(kShares,
                        {ReportsText::of(figure.metric),
                         ReportsText::value(figure.metric, figure.value),
                         ReportsText::value(figure.metric, figure.before), verdictOf(figure)},
                        {colours.text, colours.text, colours.muted, ink}, true);
        }
    }
}

std::vector<Part> partsOf(const MorningBrief& brief, const QFont& font, double width) {
    std::vector<Part> parts;
    parts.push_back({BriefPainting::tr("Today's tasks"), rowsOf(brief.tasks, brief)});
    if (parts.back().rows.empty()) {
        parts.back().rows.push_back({BriefPainting::tr("Nothing is due today."), {}, false});
    }
    if (!brief.promises.empty()) {
        parts.push_back({BriefPainting::tr("Promises due today"), rowsOf(brief.promises, brief)});
    }
    if (!brief.overdueCases.empty()) {
        parts.push_back({BriefPainting::tr("Overdue cases"), rowsOf(brief.overdueCases, brief, false)});
    }
    if (brief.caseOfDay) {
        Part part{BriefPainting::tr("Case of the day"), {}};
        const auto add = [&](const QString& text) {
            for (const auto& line : wrapped(text, font, width)) {
                part.rows.push_back({line, {}, false});
            }
        };
        if (!brief.caseOfDay->lesson.empty()) {
            add(BriefPainting::tr("To learn: %1").arg(common::toScreen(brief.caseOfDay->lesson)));
        }
        for (const auto& line : brief.caseOfDay->lines) {
            add(sideName(line.isBuyer) + common::toScreen(line.text).simplified());
        }
        parts.push_back(std::move(part));
    }
    if (!brief.notices.empty()) {
        Part part{BriefPainting::tr("Notices"), {}};
        for (const auto& notice : brief.notices) {
            const QString text = common::toScreen(notice.text).simplified();
            part.rows.push_back(
                {common::toScreen(notice.title).simplified() +
                     (text.isEmpty() ? QString() : QStringLiteral(" · ") + text),
                 {},
                 false});
        }
        parts.push_back(std::move(part));
    }
    return parts;
}

void paintPart(Sheet& sheet, const Part& part, int lines) {
    sheet.heading(part.heading);
    const int count = static_cast<int>(part.rows.size());
    const int shown = count <= lines ? count : std::max(0, lines - 1);
    for (int i = 0; i < shown; ++i) {
        sheet.row(part.rows[static_cast<std::size_t>(i)]);
    }
    if (shown < count && lines > 0) {
        sheet.row({BriefPainting::tr("… and %n more", nullptr, count - shown), {}, false});
    }
}

}  // namespace

std::vector<int> shareLines(const std::vector<int>& needed, int room) {
    std::vector<int> given(needed.size(), 0);
    for (int left = room; left > 0;) {
        bool isAnyShort = false;
        for (std::size_t i = 0; i < needed.size() && left > 0; ++i) {
            if (given[i] < needed[i]) {
                ++given[i];
                --left;
                isAnyShort = true;
            }
        }
        if (!isAnyShort) {
            break;
        }
    }
    return given;
}

double BriefPainting::paint(QPainter& painter, const QRectF& page, const MorningBrief& brief,
                            const BriefColours& colours) {
    painter.save();
    painter.setClipRect(page);
    Sheet sheet(painter, page, colours);
    sheet.title(tr("Morning brief %1").arg(ReportsText::day(brief.day)), headOf(brief));
    paintFigures(sheet, brief, colours);
    const auto parts = partsOf(brief, sheet.font(), sheet.width() - sheet.line());
    std::vector<int> needed;
    for (const auto& part : parts) {
        needed.push_back(static_cast<int>(part.rows.size()));
    }
    const double forRows =
        sheet.rest() - static_cast<double>(parts.size()) * sheet.headingHeight();
    const auto given = shareLines(needed, static_cast<int>(forRows / sheet.line()));
    for (std::size_t i = 0; i < parts.size(); ++i) {
        paintPart(sheet, parts[i], given[i]);
    }
    painter.restore();
    return sheet.top();
}

void BriefPainting::print(QPagedPaintDevice& device, const MorningBrief& brief) {
    QPainter painter(&device);
    paint(painter, QRectF(painter.viewport()), brief);
}

bool BriefPainting::writePdf(const QString& file, const MorningBrief& brief) {
    return common::writePdf(file, tr("Morning brief %1").arg(ReportsText::day(brief.day)),
                            [&](QPdfWriter& writer) { print(writer, brief); });
}

QString BriefPainting::digest(const MorningBrief& brief) {
    QStringList lines;
    lines << tr("Morning brief %1").arg(ReportsText::day(brief.day));
    if (const QString head = headOf(brief); !head.isEmpty()) {
        lines << head;
    }
    for (std::size_t i = 0; i < brief.blocks.size(); ++i) {
        lines << QString() << QStringLiteral("【%1】").arg(ReportsText::of(kBriefBlocks[i]));
        if (kBriefBlocks[i] == BriefBlock::Complaints) {
            for (const auto& count : countsOf(brief.complaints)) {
                lines << QStringLiteral("%1 %2").arg(count.name, Format::count(count.value));
            }
        }
        for (const auto& figure : brief.blocks[i]) {
            QString line = tr("%1 %2 (day before %3)")
                               .arg(ReportsText::of(figure.metric),
                                    ReportsText::value(figure.metric, figure.value),
                                    ReportsText::value(figure.metric, figure.before));
            if (const QString verdict = verdictOf(figure); !verdict.isEmpty()) {
                line += QStringLiteral(" ") + tr("target %1").arg(verdict);
            }
            lines << line;
        }
    }
    constexpr double kNoWrapping = 1e6;
    for (const auto& part : partsOf(brief, QFont(), kNoWrapping)) {
        lines << QString() << QStringLiteral("【%1】").arg(part.heading);
        const int count = static_cast<int>(part.rows.size());
        const int shown = std::min(count, kDigestLines);
        for (int i = 0; i < shown; ++i) {
            const auto& row = part.rows[static_cast<std::size_t>(i)];
            lines << (row.side.isEmpty() ? row.text
                                         : QStringLiteral("%1（%2）").arg(row.text, row.side));
        }
        if (shown < count) {
            lines << tr("… and %n more", nullptr, count - shown);
        }
    }
    return lines.join(u'\n');
}

}  // namespace ui::reports
