#include "ui/shell/status_strip.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include "ui/common/job_progress.h"
#include "ui/common/plain_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace ui::shell {

StatusStrip::StatusStrip(StatusViewModel& status, QWidget* parent)
    : QWidget(parent)
    , m_status(status)
    , m_data(new common::PlainLabel({}, this))
    , m_bridge(new common::PlainLabel({}, this))
    , m_agent(new common::PlainLabel({}, this))
    , m_job(new common::JobProgress(this))
    , m_breach(new QPushButton(this))
    , m_handoffs(new QPushButton(this))
    , m_shipBy(new QPushButton(this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::kSpaceWide, 2, theme::kSpaceWide, 2);
    layout->setSpacing(theme::kSpaceBlock);
    theme::setMuted(*m_data);
    m_data->setObjectName(QStringLiteral("statusData"));
    theme::setMuted(*m_bridge);
    m_bridge->setObjectName(QStringLiteral("statusBridge"));
    m_breach->setObjectName(QStringLiteral("statusBreach"));
    m_breach->setIcon(theme::icon(QStringLiteral("chats")));
    m_handoffs->setObjectName(QStringLiteral("statusHandoffs"));
    m_shipBy->setObjectName(QStringLiteral("statusShipBy"));
    m_handoffs->setIcon(theme::icon(QStringLiteral("handoff")));
    m_shipBy->setIcon(theme::icon(QStringLiteral("clock")));
    for (auto* button : {m_breach, m_handoffs, m_shipBy}) {
        button->setFlat(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->hide();
    }
    setFixedHeight(fontMetrics().height() + theme::kSpaceBlock);
    layout->addWidget(m_data);
    layout->addWidget(m_bridge);
    layout->addWidget(m_job);
    layout->addStretch(1);
    layout->addWidget(m_breach);
    layout->addWidget(m_handoffs);
    layout->addWidget(m_shipBy);
    theme::setMuted(*m_agent);
    m_agent->setObjectName(QStringLiteral("statusAgent"));
    layout->addWidget(m_agent);
    connect(m_breach, &QPushButton::clicked, this, &StatusStrip::nextBreachRequested);
    connect(m_handoffs, &QPushButton::clicked, this, &StatusStrip::handoffsRequested);
    connect(m_shipBy, &QPushButton::clicked, this, &StatusStrip::nextOrderRequested);
    connect(m_job, &common::JobProgress::cancelRequested, &status, &StatusViewModel::cancelJob);
    connect(&status, &StatusViewModel::changed, this, &StatusStrip::showState);
    connect(&status, &StatusViewModel::jobProgressed, this,
            [this](const QString& text, qint64 done, qint64 total) {
                if (m_job->isHidden()) {
                    m_job->start(text);
                }
                m_job->setProgress({done, total});
            });
    connect(&status, &StatusViewModel::jobEnded, m_job, &common::JobProgress::stop);
    showState();
}

void StatusStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), theme::colour(theme::Role::Border, palette()));
}

void StatusStrip::showState() {
    m_data->setText(m_status.dataText());
    common::setPlainToolTip(*m_data, m_status.dataToolTip());
    m_agent->setText(m_status.agentText());
    m_bridge->setText(m_status.bridgeText());
    common::setPlainToolTip(*m_bridge, m_status.bridgeToolTip());
    m_bridge->setVisible(!m_status.bridgeText().isEmpty());
    m_handoffs->setText(m_status.handoffText());
    m_handoffs->setVisible(!m_status.handoffText().isEmpty());
    m_shipBy->setText(m_status.shipByText());
    m_shipBy->setVisible(!m_status.shipByText().isEmpty());
    m_breach->setText(m_status.breachText());
    m_breach->setVisible(!m_status.breachText().isEmpty());
    const auto mark = [this](QPushButton& button, bool isOverdue) {
        QPalette tone = palette();
        if (isOverdue) {
            tone.setColor(QPalette::ButtonText,
                          theme::colours(theme::Tone::Danger, palette()).text);
        }
        button.setPalette(tone);
    };
    mark(*m_shipBy, m_status.isShipByOverdue());
    mark(*m_breach, m_status.isBreached());
}

}  // namespace ui::shell
