#include "ui/common/job_progress.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QToolButton>

#include "ui/common/plain_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace ui::common {

namespace {
/// QProgressBar counts in int; a million rows in bytes does not fit.
constexpr int kSteps = 1000;
}  // namespace

JobProgress::JobProgress(QWidget* parent)
    : QWidget(parent)
    , m_text(new PlainLabel({}, this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QToolButton(this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kSpace);
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(120, 8);
    m_cancel->setIcon(theme::icon(QStringLiteral("close")));
    m_cancel->setAutoRaise(true);
    m_cancel->setObjectName(QStringLiteral("jobCancelButton"));
    m_cancel->setToolTip(tr("Stop after the rows that are being written"));
    m_cancel->setAccessibleName(tr("Stop"));
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel);
    hide();
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        Q_EMIT cancelRequested();
    });
}

void JobProgress::start(const QString& text) {
    m_text->setText(text);
    m_cancel->setEnabled(true);
    setProgress({});
    show();
}

void JobProgress::setProgress(core::jobs::Progress progress) {
    m_bar->setRange(0, progress.total > 0 ? kSteps : 0);
    if (progress.total > 0) {
        m_bar->setValue(static_cast<int>(static_cast<double>(progress.done) /
                                         static_cast<double>(progress.total) * kSteps));
    }
}

void JobProgress::stop() {
    hide();
}

}  // namespace ui::common
