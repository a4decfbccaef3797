#include "ui/common/state_strip.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/common/flow_layout.h"
#include "ui/common/plain_text.h"
#include "ui/common/section.h"
#include "ui/theme/theme.h"

namespace ui::common {

StateStrip::StateStrip(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("stateStrip"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, theme::kSpace);
}

void StateStrip::show(const Chip& state, const std::vector<NextStep>& steps) {
    if (m_body && state == m_state && steps == m_steps) {
        return;
    }
    m_state = state;
    m_steps = steps;
    if (m_body) {
        // Perhaps one of its buttons is being clicked just now.
        layout()->removeWidget(m_body);
        m_body->hide();
        m_body->deleteLater();
    }
    m_body = new QWidget(this);
    auto* flow = new FlowLayout(m_body, theme::kSpace, theme::kSpaceSmall);
    flow->addWidget(new StateChip(state, m_body));
    flow->addWidget(captionLabel(
        steps.empty() ? tr("Nothing is left to do here.") : tr("Next:"), m_body));
    const auto usual = std::ranges::find_if(
        steps, [](const NextStep& step) { return step.barrier.isEmpty(); });
    for (const NextStep& step : steps) {
        auto* button = new QPushButton(step.text, m_body);
        button->setObjectName(QStringLiteral("nextStep%1").arg(step.act));
        button->setEnabled(step.barrier.isEmpty());
        const QString keys = step.keys.toString(QKeySequence::NativeText);
        setPlainToolTip(*button, step.barrier.isEmpty() ? keys : step.barrier);
        if (usual != steps.end() && &step == &*usual) {
            theme::setPrimary(*button);
        }
        connect(button, &QPushButton::clicked, this,
                [this, act = step.act] { Q_EMIT stepChosen(act); });
        flow->addWidget(button);
    }
    layout()->addWidget(m_body);
}

}  // namespace ui::common
