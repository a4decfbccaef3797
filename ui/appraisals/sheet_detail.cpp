#include "ui/appraisals/sheet_detail.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/appraisals/appraisals_text.h"
#include "ui/common/fact_block.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/common/section.h"
#include "ui/common/state_chip.h"
#include "ui/common/state_strip.h"
#include "ui/theme/theme.h"

namespace ui::appraisals {

using namespace core::appraisals;
using common::toScreen;

namespace {

constexpr int kToMinute = 16;
constexpr int kToDay = 10;

enum Column { kItem, kTarget, kFigure, kScore, kWeight, kColumns };

QString timeText(core::Seconds at) {
    return common::Format::exactTime(at).left(kToMinute);
}

/// A block with a heading, added to the body.
void addBlock(QVBoxLayout& layout, const QString& title, QWidget* content, QWidget* parent) {
    auto* block = new common::FactBlock(title, parent);
    content->setParent(block);
    block->show(content);
    layout.addWidget(block);
}

QLabel* rightLabel(const QString& text, QWidget* parent) {
    auto* label = new common::PlainLabel(text, parent);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return label;
}

/// As planned, and as it counts where a weight was spread. On the way every weight would seem to move.
QString weightText(double planned, double share, bool isWhole) {
    constexpr double kShown = 0.0005;
    return isWhole && share > 0 && std::abs(share - planned) > kShown
               ? SheetDetail::tr("%1 → %2").arg(AppraisalsText::share(planned),
                                                AppraisalsText::share(share))
               : AppraisalsText::share(planned);
}

void setBold(QWidget& widget) {
    QFont font = widget.font();
    font.setWeight(QFont::DemiBold);
    widget.setFont(font);
}

QString joined(const std::vector<std::string>& names) {
    QStringList texts;
    for (const auto& name : names) {
        texts << toScreen(name);
    }
    return texts.join(SheetDetail::tr(", "));
}

}  // namespace

SheetDetail::SheetDetail(AppraisalViewModel& appraisals, const FigureWords& words, QWidget* parent)
    : QWidget(parent)
    , m_appraisals(appraisals)
    , m_words(words)
    , m_strip(new common::StateStrip(this))
    , m_scroll(new QScrollArea(this)) {
    setObjectName(QStringLiteral("appraisals.detail"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_strip);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_scroll, 1);
    connect(m_strip, &common::StateStrip::stepChosen, this,
            [this](int step) { Q_EMIT stepChosen(static_cast<SheetAction>(step)); });
}

void SheetDetail::refresh() {
    const auto* sheet = m_appraisals.current();
    m_strip->setVisible(sheet != nullptr);
    m_next.reset();
    // A refresh stays where one reads; another sheet begins at its top.
    const SheetId id = sheet == nullptr ? 0 : sheet->id;
    const int place = std::exchange(m_shown, id) == id ? m_scroll->verticalScrollBar()->value() : 0;
    if (sheet == nullptr) {
        m_scroll->setWidget(new QWidget(m_scroll));
        return;
    }
    showSteps(*sheet);
    m_scroll->setWidget(makeBody(*sheet));
    m_scroll->verticalScrollBar()->setValue(place);
}

void SheetDetail::showSteps(const Sheet& sheet) {
    std::vector<common::NextStep> steps;
    for (const auto action : kSheetActions) {
        const auto refusal = m_appraisals.barrier(action);
        // What another person has to do is told by the state; what only waits for something is shown with the reason.
        if (refusal && *refusal != AppraisalError::FiguresMissing &&
            *refusal != AppraisalError::AlreadySigned) {
            continue;
        }
        steps.push_back({static_cast<int>(action), AppraisalsText::of(action),
                         m_keys ? m_keys(action) : QKeySequence(),
                         refusal ? AppraisalsText::refusal(*refusal) : QString()});
    }
    // The step that leads on comes first, what leads back last.
    std::ranges::stable_sort(steps, {}, [&sheet](const common::NextStep& step) {
        const auto action = static_cast<SheetAction>(step.act);
        if (action == SheetAction::Count) {
            return sheet.figures ? 2 : 0;
        }
        if (action == SheetAction::SendBack || action == SheetAction::Drop ||
            action == SheetAction::SkipSelfAssessment || action == SheetAction::Object) {
            return 3;
        }
        return action == SheetAction::ChangePlan || action == SheetAction::AddMeasure ? 2 : 1;
    });
    const auto usual = std::ranges::find_if(
        steps, [](const common::NextStep& step) { return step.barrier.isEmpty(); });
    if (usual != steps.end()) {
        m_next = static_cast<SheetAction>(usual->act);
    }
    m_strip->show(AppraisalsText::chip(sheet.state), steps);
}

QWidget* SheetDetail::makeHead(const Sheet& sheet, const SheetScore& score,
                               QWidget* parent) const {
    auto* head = new QWidget(parent);
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, theme::kSpace);
    layout->setSpacing(theme::kSpaceSmall);
    auto* line = new QHBoxLayout;
    auto* title = new common::PlainLabel(
        tr("%1 · %2 · %3").arg(toScreen(sheet.agent), AppraisalsText::of(sheet.period),
                               toScreen(sheet.setName)),
        head);
    theme::setHeading(*title, 2);
    line->addWidget(title);
    line->addStretch(1);
    auto* total = new common::PlainLabel(AppraisalsText::score(score.total), head);
    total->setObjectName(QStringLiteral("appraisals.total"));
    theme::setHeading(*total, 4);
    line->addWidget(total);
    if (score.total && score.isWhole) {
        if (const auto grade = gradeOf(sheet.grades, *score.total); !grade.empty()) {
            line->addWidget(new common::StateChip({toScreen(grade), theme::Tone::Info}, head));
        }
    } else if (score.total) {
        line->addWidget(new common::StateChip({tr("on the way"), theme::Tone::Neutral}, head));
    }
    layout->addLayout(line);
    QStringList notes;
    if (!sheet.figures) {
        notes << tr("The figures are not counted yet.");
    } else {
        notes << tr("Figures counted on %1 and kept with the sheet: later changes of the orders, "
                    "the chats or the rules do not reach them.")
                     .arg(timeText(sheet.figures->countedAt));
        if (sheet.figures->countedAt < sheet.figures->span.to) {
            notes << tr("The period was not over by then.");
        }
    }
    if (score.isSpread) {
        notes << tr("A figure without a denominator reads “—”; its weight is spread over the rest.");
    }
    auto* note = common::captionLabel(notes.join(u' '), head);
    note->setWordWrap(true);
    note->setObjectName(QStringLiteral("appraisals.note"));
    layout->addWidget(note);
    return head;
}

void SheetDetail::addItem(QGridLayout& grid, int row, const Sheet& sheet, ItemGroup group,
                          const ItemScore& line, bool isWhole, QWidget* parent) const {
    const auto* item = findItem(sheet.definition, line.key);
    auto* name = new common::PlainLabel(AppraisalsText::item(*item, m_words), parent);
    name->setWordWrap(true);
    grid.addWidget(name, row, kItem);
    const auto metric = core::stats::metricFromWord(line.key);
    if (group == ItemGroup::Results && metric) {
        common::setPlainToolTip(*name, m_words.formula(*metric));
        grid.addWidget(rightLabel(m_words.value(*metric, item->target), parent), row, kTarget);
        const auto* figure = figureOf(sheet, line.key);
        auto* value = rightLabel(
            figure == nullptr ? QString() : m_words.value(*metric, figure->value), parent);
        if (figure != nullptr && figure->value) {
            common::setPlainToolTip(
                *value, figure->denominator == 0
                            ? m_words.part(*metric, figure->numerator, false)
                            : tr("%1 ÷ %2").arg(m_words.part(*metric, figure->numerator, false),
                                                m_words.part(*metric, figure->denominator, true)));
        }
        grid.addWidget(value, row, kFigure);
    }
    auto* scored = rightLabel(AppraisalsText::score(line.score), parent);
    if (line.score && *line.score < m_appraisals.rules().weakBelow) {
        QPalette palette = scored->palette();
        palette.setColor(QPalette::WindowText,
                         theme::colours(theme::Tone::Warning, palette).text);
        scored->setPalette(palette);
        setBold(*scored);
        common::setPlainToolTip(*scored, tr("A weak item: a measure helps."));
    }
    grid.addWidget(scored, row, kScore);
    grid.addWidget(rightLabel(weightText(line.planned, line.share, isWhole), parent), row, kWeight);
}

QWidget* SheetDetail::makeScores(const Sheet& sheet, const SheetScore& score,
                                 QWidget* parent) const {
    auto* body = new QWidget(parent);
    body->setObjectName(QStringLiteral("appraisals.scores"));
    auto* grid = new QGridLayout(body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::kSpaceBlock);
    grid->setVerticalSpacing(theme::kSpaceSmall);
    grid->setColumnStretch(kItem, 1);
    const QStringList headings{tr("Item"), tr("Target"), tr("Figure"), tr("Score"),
                               tr("Weight in the sheet")};
    for (int column = 0; column < kColumns; ++column) {
        auto* heading = common::captionLabel(headings[column], body);
        heading->setAlignment((column == kItem ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        grid->addWidget(heading, 0, column);
    }
    int row = 1;
    for (const auto& group : score.groups) {
        auto* name = new common::PlainLabel(AppraisalsText::of(group.group), body);
        auto* groupScore = rightLabel(AppraisalsText::score(group.score), body);
        double planned = 0;
        for (const auto& line : group.items) {
            planned += line.planned;
        }
        auto* share = rightLabel(weightText(planned, group.share, score.isWhole), body);
        for (QWidget* part : {static_cast<QWidget*>(name), static_cast<QWidget*>(groupScore),
                              static_cast<QWidget*>(share)}) {
            setBold(*part);
        }
        grid->setRowMinimumHeight(row, fontMetrics().height() + theme::kSpace);
        grid->addWidget(name, row, kItem);
        grid->addWidget(groupScore, row, kScore);
        grid->addWidget(share, row++, kWeight);
        for (const auto& line : group.items) {
            addItem(*grid, row++, sheet, group.group, line, score.isWhole, body);
        }
    }
    return body;
}

QWidget* SheetDetail::makeMarks(const Sheet& sheet, QWidget* parent) const {
    std::vector<std::pair<QString, QString>> facts;
    for (const auto& assessment : sheet.assessments) {
        QStringList lines;
        for (const auto& mark : assessment.marks) {
            const auto* item = findItem(sheet.definition, mark.item);
            lines << tr("%1 %2: %3")
                         .arg(item == nullptr ? toScreen(mark.item)
                                              : AppraisalsText::item(*item, m_words))
                         .arg(mark.points)
                         .arg(toScreen(mark.reason));
        }
        facts.emplace_back(toScreen(assessment.assessor), lines.join(u'\n'));
    }
    return common::factGrid(facts, parent);
}

QWidget* SheetDetail::makeMeasures(QWidget* parent) {
    const auto& sheet = *m_appraisals.current();
    const auto measures = m_appraisals.measures();
    if (measures.empty()) {
        return nullptr;
    }
    auto* body = new QWidget(parent);
    auto* grid = new QGridLayout(body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::kSpaceWide);
    grid->setVerticalSpacing(theme::kSpaceSmall);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto& measure : measures) {
        const auto* item = findItem(sheet.definition, measure.item);
        QString text = tr("%1: %2").arg(item == nullptr ? toScreen(measure.item)
                                                        : AppraisalsText::item(*item, m_words),
                                        toScreen(measure.task.text)) +
                       u'\n' +
                       tr("%1, until %2, %3")
                           .arg(toScreen(measure.task.owner),
                                common::Format::exactTime(measure.task.dueAt).left(kToDay),
                                AppraisalsText::of(measure.task.state));
        if (!measure.task.result.empty()) {
            text += u'\n' + toScreen(measure.task.result);
        }
        grid->addWidget(common::captionLabel(AppraisalsText::of(measure.kind), body), row, 0,
                        Qt::AlignTop);
        grid->addWidget(common::valueLabel(text, body), row, 1);
        if (mayFinish(sheet, measure, m_appraisals.actor())) {
            //: Button: a measure was carried out
            auto* finish = new QPushButton(tr("Done…"), body);
            finish->setObjectName(QStringLiteral("appraisals.finish%1").arg(measure.id));
            // Later: the button is gone once the sheet is shown anew.
            connect(
                finish, &QPushButton::clicked, this,
                [this, id = measure.id] { Q_EMIT measureFinished(id); }, Qt::QueuedConnection);
            grid->addWidget(finish, row, 2, Qt::AlignTop);
        }
        ++row;
    }
    return body;
}

QWidget* SheetDetail::makeBody(const Sheet& sheet) {
    auto* body = new QWidget(m_scroll);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    const auto score = scoreOf(sheet);
    layout->addWidget(makeHead(sheet, score, body));
    addBlock(*layout, tr("Scores"), makeScores(sheet, score, body), body);
    addBlock(*layout, tr("Plan and signatures"),
             common::factGrid(
                 {{tr("Assessors"), joined(sheet.assessors)},
                  {tr("Method"), AppraisalsText::of(sheet.definition.method)},
                  {tr("Plan confirmed by the agent"), AppraisalsText::signature(sheet.agentConfirmed)},
                  {tr("Plan confirmed by the lead"), AppraisalsText::signature(sheet.leadConfirmed)},
                  {tr("Signed by the agent"), AppraisalsText::signature(sheet.agentSigned)},
                  {tr("Objection"), toScreen(sheet.objection)},
                  {tr("Signed by the lead"), AppraisalsText::signature(sheet.leadSigned)},
                  {tr("Sent back because"), toScreen(sheet.reason)}},
                 body),
             body);
    if (const auto& given = sheet.selfAssessment) {
        addBlock(*layout, tr("Self-assessment"),
                 common::factGrid({{tr("Summary"), toScreen(given->summary)},
                                   {tr("Shortcomings"), toScreen(given->shortcomings)},
                                   {tr("Plan to improve"), toScreen(given->improvement)},
                                   {tr("Left out because"), toScreen(given->skippedReason)},
                                   {tr("By"), AppraisalsText::signature(given->signature)}},
                                  body),
                 body);
    }
    if (!sheet.assessments.empty()) {
        addBlock(*layout, tr("Marks"), makeMarks(sheet, body), body);
    }
    if (const auto& talk = sheet.interview) {
        addBlock(*layout, tr("Interview"),
                 common::factGrid({{tr("Record"), toScreen(talk->record)},
                                   {tr("Agreed"), toScreen(talk->agreements)},
                                   {tr("By"), AppraisalsText::signature(talk->signature)}},
                                  body),
                 body);
    }
    if (auto* measures = makeMeasures(body)) {
        addBlock(*layout, tr("Measures"), measures, body);
    }
    layout->addStretch(1);
    return body;
}

}  // namespace ui::appraisals
