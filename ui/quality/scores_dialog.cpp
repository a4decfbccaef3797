#include "ui/quality/scores_dialog.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <cmath>

#include "ui/common/fact_block.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/quality/quality_text.h"

namespace ui::quality {

using namespace core::quality;
using common::toScreen;

namespace {

using Facts = std::vector<std::pair<QString, QString>>;

QString rounded(double tenThousandths) {
    return QualityText::score(std::llround(tenThousandths));
}

void add(QVBoxLayout& layout, QWidget* page, const QString& title, const Facts& facts) {
    auto* block = new common::FactBlock(title, page);
    block->show(facts.empty() ? nullptr : common::factGrid(facts, block));
    layout.addWidget(block);
}

}  // namespace

ScoresDialog::ScoresDialog(const Content& content, QWidget* parent) : QDialog(parent) {
    setObjectName(QStringLiteral("quality.scoresDialog"));
    setWindowTitle(tr("Scores of the last 30 days"));
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto* page = new QWidget(scroll);
    auto* blocks = new QVBoxLayout(page);
    blocks->setContentsMargins(0, 0, 0, 0);
    Facts agents;
    for (const auto& agent : content.spread.agents) {
        agents.emplace_back(
            toScreen(agent.agent),
            tr("%1 inspected, %2 passed, mean %3, from %4 to %5, deviation %6")
                .arg(agent.inspected)
                .arg(agent.passed)
                .arg(rounded(agent.mean), QualityText::score(agent.lowest),
                     QualityText::score(agent.highest), rounded(agent.deviation)));
    }
    if (agents.empty()) {
        agents.emplace_back(tr("None"), tr("No conversation was inspected. Draw a sample first."));
    }
    if (content.spread.variance) {
        // Points squared: a score of 100 is 10,000 here.
        agents.emplace_back(tr("Between the agents"),
                            tr("mean %1, deviation %2, variance %3")
                                .arg(rounded(content.spread.mean),
                                     rounded(std::sqrt(*content.spread.variance)),
                                     QString::number(*content.spread.variance / 10'000, 'f', 1)));
    }
    add(*blocks, page, tr("By agent"), agents);
    Facts causes;
    for (const auto& cause : content.causes) {
        causes.emplace_back(QualityText::of(cause.cause),
                            common::Format::count(cause.inspections));
    }
    add(*blocks, page, tr("Root causes"), causes);
    Facts rounds;
    constexpr int kLengthOfDate = 10;
    for (const auto& round : content.rounds) {
        rounds.emplace_back(
            common::Format::exactTime(round.drawnAt).left(kLengthOfDate),
            tr("%1 – %2: %3 of %4 drawn, %5 still to inspect, seed %6, by %7")
                .arg(common::Format::exactTime(round.from).left(kLengthOfDate),
                     common::Format::exactTime(round.to - std::chrono::seconds{1})
                         .left(kLengthOfDate))
                .arg(round.drawn)
                .arg(round.candidates)
                .arg(round.waiting)
                .arg(round.seed)
                .arg(toScreen(round.drawnBy)));
    }
    add(*blocks, page, tr("Rounds"), rounds);
    blocks->addStretch(1);
    scroll->setWidget(page);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close", "verb, a window"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    constexpr int kWidth = 640;
    constexpr int kHeight = 480;
    resize(kWidth, kHeight);
}

}  // namespace ui::quality
