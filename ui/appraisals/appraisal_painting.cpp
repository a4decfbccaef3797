#include "ui/appraisals/appraisal_painting.h"

#include <QPainter>
#include <QPdfWriter>

#include <array>

#include "ui/appraisals/appraisals_text.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/common/printed_pages.h"

namespace ui::appraisals {

using namespace core::appraisals;
using common::toScreen;

namespace {

constexpr int kTextPoints = 9;
constexpr int kHeadingPoints = 11;
constexpr int kTitlePoints = 16;
constexpr int kToDay = 10;
constexpr int kToMinute = 16;

struct Column {
    /// Of the width of the page, in hundredths.
    int width;
    bool isRight = false;
};
constexpr std::array<Column, 6> kScoreColumns{
    {{30}, {13, true}, {13, true}, {20, true}, {10, true}, {14, true}}};

/// Writes line after line and begins a page where one is full.
class Paper final : public common::PrintedPages {
public:
    explicit Paper(QPagedPaintDevice& device) : PrintedPages(device, kTextPoints) {}

    template <std::size_t N>
    void row(const std::array<Column, N>& columns, const std::array<QString, N>& cells,
             bool isBold = false, bool isUnderlined = false) {
        makeRoom(m_line);
        m_painter.setFont(fontOf(kTextPoints, isBold));
        int left = m_page.left();
        for (std::size_t at = 0; at < N; ++at) {
            const int width = m_page.width() * columns[at].width / 100;
            const int gap = m_line / 4;
            m_painter.drawText(
                QRect(left, m_top, width - gap, m_line),
                (columns[at].isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                m_painter.fontMetrics().elidedText(cells[at], Qt::ElideRight, width - gap));
            left += width;
        }
        m_top += m_line;
        if (isUnderlined) {
            m_painter.drawLine(m_page.left(), m_top, m_page.right(), m_top);
        }
    }

    /// A name at the left and a text that is wrapped beside it; nothing for an empty text.
    void fact(const QString& name, const QString& text) {
        if (text.isEmpty()) {
            return;
        }
        m_painter.setFont(fontOf(kTextPoints));
        const int left = m_page.width() / 5;
        QString shown = name;
        // A text longer than a page is written piece by piece.
        for (const auto& piece : text.split(u'\n')) {
            const QRect room(m_page.left() + left, 0, m_page.width() - left, m_page.height());
            constexpr int kWrapped = Qt::TextWordWrap | Qt::TextWrapAnywhere;
            const int height = std::max(
                m_line, m_painter.boundingRect(room, kWrapped, piece).height() + m_line / 4);
            makeRoom(std::min(height, m_page.height()));
            m_painter.drawText(QRect(m_page.left(), m_top, left - m_line / 4, m_line),
                               Qt::AlignLeft | Qt::AlignTop, shown);
            shown.clear();
            m_painter.drawText(QRect(room.left(), m_top, room.width(), height),
                               kWrapped | Qt::AlignTop, piece);
            m_top += height;
        }
    }

    void space() { m_top += m_line; }
};

QString partsOf(const core::stats::Figure& figure, core::stats::Metric metric,
                const FigureWords& words) {
    if (!figure.value) {
        return QStringLiteral("—");
    }
    const QString numerator = words.part(metric, figure.numerator, false);
    return figure.denominator == 0
               ? numerator
               : AppraisalPainting::tr("%1 ÷ %2").arg(numerator,
                                                      words.part(metric, figure.denominator, true));
}

void paintScores(Paper& paper, const Sheet& sheet, const FigureWords& words) {
    const auto score = scoreOf(sheet);
    paper.row(kScoreColumns,
              {AppraisalPainting::tr("Item"), AppraisalPainting::tr("Target"),
               AppraisalPainting::tr("Figure"), AppraisalPainting::tr("Counted from"),
               AppraisalPainting::tr("Score"), AppraisalPainting::tr("Weight")},
              true, true);
    for (const auto& group : score.groups) {
        paper.row(kScoreColumns,
                  {AppraisalsText::of(group.group), {}, {}, {}, AppraisalsText::score(group.score),
                   AppraisalsText::share(group.share)},
                  true);
        for (const auto& line : group.items) {
            const auto* item = findItem(sheet.definition, line.key);
            const auto metric = core::stats::metricFromWord(line.key);
            const auto* figure = figureOf(sheet, line.key);
            const bool isCounted = metric && figure != nullptr;
            paper.row(kScoreColumns,
                      {QStringLiteral("  ") + AppraisalsText::item(*item, words),
                       metric ? words.value(*metric, item->target) : QString(),
                       isCounted ? words.value(*metric, figure->value) : QString(),
                       isCounted ? partsOf(*figure, *metric, words) : QString(),
                       AppraisalsText::score(line.score), AppraisalsText::share(line.share)});
        }
    }
    const QString grade =
        score.total && score.isWhole ? toScreen(gradeOf(sheet.grades, *score.total)) : QString();
    paper.row(kScoreColumns,
              {AppraisalPainting::tr("Total"), {}, {}, grade, AppraisalsText::score(score.total),
               score.isWhole ? QString() : AppraisalPainting::tr("on the way")},
              true);
    if (score.isSpread) {
        paper.fact({}, AppraisalPainting::tr("A figure without a denominator reads “—”; its weight "
                                             "is spread over the rest."));
    }
    paper.fact({}, AppraisalPainting::tr("Score of a group: Σ weight × score ÷ Σ weight over its "
                                         "items; total: the same over the groups."));
    if (sheet.figures) {
        paper.fact({}, AppraisalPainting::tr("Figures counted on %1.")
                           .arg(common::Format::exactTime(sheet.figures->countedAt).left(kToMinute)));
    }
}

template <class Paint>
bool write(const QString& file, const QString& title, Paint paint) {
    return common::writePdf(file, title, [&](QPdfWriter& writer) { paint(writer); });
}

}  // namespace

int AppraisalPainting::paint(QPagedPaintDevice& device, const Sheet& sheet,
                             const std::vector<Measure>& measures, const FigureWords& words) {
    Paper paper(device);
    paper.heading(tr("Appraisal sheet"), kTitlePoints);
    constexpr std::array<Column, 4> kFacts{{{14}, {36}, {14}, {36}}};
    QStringList assessors;
    for (const auto& name : sheet.assessors) {
        assessors << toScreen(name);
    }
    paper.row(kFacts, {tr("Agent"), toScreen(sheet.agent), tr("Period"),
                       AppraisalsText::of(sheet.period)});
    paper.row(kFacts, {tr("Team"), toScreen(sheet.team), tr("Score set"), toScreen(sheet.setName)});
    paper.row(kFacts, {tr("Assessors"), assessors.join(tr(", ")), tr("State"),
                       AppraisalsText::of(sheet.state)});
    paper.space();
    paintScores(paper, sheet, words);
    if (const auto& given = sheet.selfAssessment) {
        paper.heading(tr("Self-assessment"), kHeadingPoints);
        paper.fact(tr("Summary"), toScreen(given->summary));
        paper.fact(tr("Shortcomings"), toScreen(given->shortcomings));
        paper.fact(tr("Plan to improve"), toScreen(given->improvement));
        paper.fact(tr("Left out because"), toScreen(given->skippedReason));
    }
    if (!sheet.assessments.empty()) {
        paper.heading(tr("Marks"), kHeadingPoints);
        for (const auto& assessment : sheet.assessments) {
            QStringList lines;
            for (const auto& mark : assessment.marks) {
                const auto* item = findItem(sheet.definition, mark.item);
                lines << tr("%1 %2: %3")
                             .arg(item == nullptr ? toScreen(mark.item)
                                                  : AppraisalsText::item(*item, words))
                             .arg(mark.points)
                             .arg(toScreen(mark.reason));
            }
            paper.fact(toScreen(assessment.assessor), lines.join(u'\n'));
        }
    }
    if (sheet.interview) {
        paper.heading(tr("Interview"), kHeadingPoints);
        paper.fact(tr("Record"), toScreen(sheet.interview->record));
        paper.fact(tr("Agreed"), toScreen(sheet.interview->agreements));
    }
    if (!measures.empty()) {
        paper.heading(tr("Measures"), kHeadingPoints);
        for (const auto& measure : measures) {
            paper.fact(AppraisalsText::of(measure.kind),
                       tr("%1 (%2, until %3)")
                           .arg(toScreen(measure.task.text), toScreen(measure.task.owner),
                                common::Format::exactTime(measure.task.dueAt).left(kToDay)));
        }
    }
    paper.heading(tr("Signatures"), kHeadingPoints);
    const QString empty = QStringLiteral("________________");
    const auto signedBy = [&empty](const std::optional<Signature>& signature) {
        return signature ? AppraisalsText::signature(signature) : empty;
    };
    paper.fact(tr("Agent"), signedBy(sheet.agentSigned));
    paper.fact(tr("Objection"), toScreen(sheet.objection));
    paper.fact(tr("Lead"), signedBy(sheet.leadSigned));
    return paper.pages();
}

int AppraisalPainting::paint(QPagedPaintDevice& device, const Honour& honour,
                             const std::vector<Line>& conversation, const FigureWords& words) {
    Paper paper(device);
    paper.heading(toScreen(honour.name), kTitlePoints + kTitlePoints / 2);
    paper.heading(toScreen(honour.agent), kTitlePoints);
    paper.fact(tr("Period"), AppraisalsText::of(honour.period));
    paper.fact(tr("For"), toScreen(honour.reason));
    paper.fact(tr("Figures"), AppraisalsText::figures(honour.figures, words));
    paper.fact(tr("Awarded by"), toScreen(honour.decidedBy));
    if (!conversation.empty()) {
        paper.heading(tr("From the conversation"), kHeadingPoints);
        for (const auto& line : conversation) {
            paper.fact(line.who, line.text);
        }
    }
    return paper.pages();
}

bool AppraisalPainting::writePdf(const QString& file, const Sheet& sheet,
                                 const std::vector<Measure>& measures, const FigureWords& words) {
    return write(file, tr("Appraisal sheet"), [&](QPagedPaintDevice& device) {
        (void)paint(device, sheet, measures, words);
    });
}

bool AppraisalPainting::writePdf(const QString& file, const Honour& honour,
                                 const std::vector<Line>& conversation, const FigureWords& words) {
    return write(file, toScreen(honour.name), [&](QPagedPaintDevice& device) {
        (void)paint(device, honour, conversation, words);
    });
}

}  // namespace ui::appraisals
