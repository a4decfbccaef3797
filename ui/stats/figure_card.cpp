#include "ui/stats/figure_card.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QVBoxLayout>

#include "ui/common/plain_text.h"
#include "ui/common/section.h"
#include "ui/common/state_chip.h"
#include "ui/stats/stats_text.h"
#include "ui/theme/theme.h"

namespace ui::stats {

using namespace core::stats;

namespace {

constexpr int kLeastWidth = 148;
constexpr int kValueSteps = 4;

}  // namespace

FigureCard::FigureCard(Metric metric, QWidget* parent)
    : QFrame(parent)
    , m_metric(metric)
    , m_value(new common::PlainLabel({}, this))
    , m_before(common::captionLabel({}, this))
    , m_chip(new common::StateChip({}, this)) {
    setObjectName(QStringLiteral("statistics.card.") + common::toScreen(toWord(metric)));
    setFrameShape(QFrame::StyledPanel);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    const QString name = StatsText::metric(metric);
    setMinimumWidth(std::max(kLeastWidth, fontMetrics().horizontalAdvance(name) + 2 * theme::kSpaceWide));
    setAccessibleName(name);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kSpace, theme::kSpaceSmall, theme::kSpace, theme::kSpaceSmall);
    layout->setSpacing(theme::kSpaceSmall);
    layout->addWidget(common::captionLabel(name, this));
    theme::setHeading(*m_value, kValueSteps);
    layout->addWidget(m_value);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_chip);
    foot->addWidget(m_before, 1);
    layout->addLayout(foot);
    common::setPlainToolTip(*this, StatsText::formula(metric));
}

void FigureCard::setFigure(const Figure& figure, const Figure* before,
                           const StatisticsSettings& settings) {
    m_value->setText(StatsText::value(m_metric, figure.value));
    const auto chip = StatsText::verdict(verdictOf(m_metric, figure, settings));
    m_chip->setChip(chip);
    m_chip->setVisible(!chip.text.isEmpty());
    m_before->setText(
        before == nullptr ? QString() : tr("before %1").arg(StatsText::value(m_metric, before->value)));
    setAccessibleDescription(m_value->text() + u' ' + m_chip->chip().text);
}

void FigureCard::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())) {
        Q_EMIT activated();
    }
    QFrame::mouseReleaseEvent(event);
}

void FigureCard::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
        event->key() == Qt::Key_Space) {
        Q_EMIT activated();
        return;
    }
    QFrame::keyPressEvent(event);
}

}  // namespace ui::stats
