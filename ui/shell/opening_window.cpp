#include "ui/shell/opening_window.h"

#include <QCloseEvent>
#include <QMetaObject>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/common/plain_text.h"
#include "ui/common/view_state_store.h"
#include "ui/shell/main_window.h"
#include "ui/shell/rail.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace ui::shell {

OpeningWindow::OpeningWindow(const common::ViewStateStore& viewStates) {
    setObjectName(QStringLiteral("openingWindow"));
    setWindowTitle(tr("Kefu Desk"));
    MainWindow::restorePlace(*this, &viewStates);
}

void OpeningWindow::explain() {
    setWindowIcon(theme::applicationIcon());
    auto* heading = new common::PlainLabel(tr("Opening the profile…"));
    theme::setHeading(*heading, 2);
    auto* hint = new common::PlainLabel(
        tr("After a crash or a power failure the data is checked first. That can take a moment."));
    hint->setWordWrap(true);
    hint->setAlignment(Qt::AlignHCenter);
    theme::setMuted(*hint);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Rail::kWidth, 0, 0, 0);
    layout->addStretch(2);
    layout->addWidget(heading, 0, Qt::AlignHCenter);
    layout->addWidget(hint);
    layout->addStretch(3);
}

void OpeningWindow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    Rail::paintGround(painter, QRect(0, 0, Rail::kWidth, height()), palette());
    if (!m_isPainted) {
        m_isPainted = true;
        // Behind the event, when the picture is out.
        QMetaObject::invokeMethod(this, &OpeningWindow::painted, Qt::QueuedConnection);
    }
}

void OpeningWindow::closeEvent(QCloseEvent* event) {
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

}  // namespace ui::shell
