#include "ui/quality/agenda_painting.h"

#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <cmath>

#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/common/printed_pages.h"
#include "ui/quality/case_table_model.h"
#include "ui/quality/quality_text.h"

namespace ui::quality {

using namespace core::quality;
using common::toScreen;

namespace {

constexpr int kLengthOfDate = 10;
constexpr int kWritingLines = 3;
/// A heading never stands alone at the end of a page.
constexpr int kLinesOfHeading = 8;
/// More of a chat is read on the screen.
constexpr std::size_t kMessagesOfCase = 12;

QString dayText(core::Seconds at) {
    return common::Format::exactTime(at).left(kLengthOfDate);
}

/// Writes paragraph after paragraph and begins a page where one is full.
class Sheet final : public common::PrintedPages {
public:
    explicit Sheet(QPagedPaintDevice& device) : PrintedPages(device, 10, 4) {}

    void text(const QString& text, int points = 10, bool isBold = false, int indent = 0) {
        if (text.isEmpty()) {
            return;
        }
        m_painter.setFont(fontOf(points, isBold));
        const int left = indent * m_line;
        const QRect room(m_page.left() + left, 0, m_page.width() - left, m_page.height());
        constexpr int kFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap | Qt::TextWrapAnywhere;
        const QRect needed = m_painter.boundingRect(room, kFlags, text);
        makeRoom(std::min(needed.height(), m_page.height()));
        m_painter.drawText(QRect(room.left(), m_top, room.width(), needed.height()), kFlags, text);
        m_top += needed.height() + m_line / 4;
    }

    /// What follows stays on one page, so many lines of it.
    void keepTogether(int lines) { makeRoom(m_line * lines); }

    /// Lines to write on, under their caption.
    void writingLines(const QString& caption) {
        text(caption, 10, true, 1);
        makeRoom(m_line * 2 * kWritingLines);
        for (int line = 0; line < kWritingLines; ++line) {
            m_top += m_line * 3 / 2;
            m_painter.drawLine(m_page.left() + m_line, m_top, m_page.right(), m_top);
        }
        m_top += m_line / 2;
    }

    void space() { m_top += m_line / 2; }
    void rule() {
        m_painter.drawLine(m_page.left(), m_top, m_page.right(), m_top);
        m_top += m_line / 2;
    }
};

}  // namespace

int AgendaPainting::paint(QPagedPaintDevice& device, const Agenda& agenda) {
    Sheet sheet(device);
    sheet.text(tr("Weekly service review"), 16, true);
    sheet.text(tr("%1, week from %2").arg(agenda.shop, dayText(agenda.week)));
    sheet.rule();
    sheet.text(tr("1. Quality of the week"), 12, true);
    if (agenda.spread.agents.empty()) {
        sheet.text(tr("No conversation was inspected."), 10, false, 1);
    }
    for (const auto& agent : agenda.spread.agents) {
        sheet.text(tr("%1: %2 inspected, %3 passed, mean %4, from %5 to %6")
                       .arg(toScreen(agent.agent))
                       .arg(agent.inspected)
                       .arg(agent.passed)
                       .arg(QualityText::score(std::llround(agent.mean)),
                            QualityText::score(agent.lowest), QualityText::score(agent.highest)),
                   10, false, 1);
    }
    if (agenda.spread.variance) {
        sheet.text(tr("Between the agents: mean %1, deviation %2")
                       .arg(QualityText::score(std::llround(agenda.spread.mean)),
                            QualityText::score(std::llround(std::sqrt(*agenda.spread.variance)))),
                   10, false, 1);
    }
    if (!agenda.causes.isEmpty()) {
        sheet.text(tr("Root causes: %1").arg(agenda.causes.join(tr(", "))), 10, false, 1);
    }
    sheet.space();
    sheet.text(tr("2. Cases"), 12, true);
    if (agenda.cases.empty()) {
        sheet.text(tr("No case was picked."), 10, false, 1);
    }
    int number = 0;
    for (const auto& [each, messages] : agenda.cases) {
        sheet.space();
        sheet.keepTogether(kLinesOfHeading);
        QString title = tr("2.%1 [%2] %3").arg(QString::number(++number),
                                               QualityText::of(each.kind),
                                               CaseTableModel::titleOf(each));
        if (!each.agent.empty()) {
            title += tr(" (%1)").arg(toScreen(each.agent));
        }
        if (!each.nominatedBy.empty()) {
            title += tr(", nominated as warm case");
        }
        sheet.text(title, 10, true, 1);
        const auto field = [&](const QString& caption, const std::string& value) {
            if (!value.empty()) {
                sheet.text(tr("%1: %2").arg(caption, toScreen(value)), 10, false, 2);
            }
        };
        field(tr("What happened"), each.story);
        constexpr int kSmall = 8;
        for (std::size_t i = 0; i < std::min(messages.size(), kMessagesOfCase); ++i) {
            sheet.text(tr("%1: %2").arg(QualityText::of(messages[i].side),
                                        toScreen(messages[i].text)),
                       kSmall, false, 3);
        }
        if (messages.size() > kMessagesOfCase) {
            sheet.text(tr("and %n more messages", nullptr,
                          static_cast<int>(messages.size() - kMessagesOfCase)),
                       kSmall, false, 3);
        }
        field(tr("Worth reusing"), each.reuse);
        field(tr("To improve"), each.improve);
        if (each.conclusion.empty()) {
            sheet.writingLines(tr("Conclusion"));
        } else {
            field(tr("Conclusion"), each.conclusion);
        }
    }
    sheet.space();
    sheet.keepTogether(kLinesOfHeading);
    sheet.text(tr("3. Action items (who, until when)"), 12, true);
    sheet.writingLines({});
    return sheet.pages();
}

bool AgendaPainting::writePdf(const QString& file, const Agenda& agenda) {
    return common::writePdf(file, tr("Weekly service review"),
                            [&](QPdfWriter& writer) { paint(writer, agenda); });
}

}  // namespace ui::quality
