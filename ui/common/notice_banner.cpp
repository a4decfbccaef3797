#include "ui/common/notice_banner.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

#include "ui/common/plain_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace ui::common {

namespace {

QString iconFor(theme::Tone tone) {
    switch (tone) {
        case theme::Tone::Neutral:
        case theme::Tone::Info:
            return QStringLiteral("info");
        case theme::Tone::Success:
            return QStringLiteral("check");
        case theme::Tone::Warning:
            return QStringLiteral("warning");
        case theme::Tone::Danger:
            return QStringLiteral("error");
    }
    return {};
}

}  // namespace

NoticeBanner::NoticeBanner(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new PlainLabel({}, this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::kSpaceWide, theme::kSpaceSmall, theme::kSpace,
                               theme::kSpaceSmall);
    layout->setSpacing(theme::kSpace);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setObjectName(QStringLiteral("noticeText"));
    m_action->setObjectName(QStringLiteral("noticeAction"));
    m_close->setObjectName(QStringLiteral("noticeClose"));
    m_close->setIcon(theme::icon(QStringLiteral("close")));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close this notice"));
    m_close->setToolTip(tr("Close this notice"));
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    hide();
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto run = m_notice.run) {
            run();
        }
    });
}

void NoticeBanner::show(Notice notice) {
    m_notice = std::move(notice);
    m_text->setText(m_notice.text);
    m_action->setText(m_notice.action);
    m_action->setVisible(!m_notice.action.isEmpty());
    paintTone();
    setVisible(true);
}

QString NoticeBanner::text() const {
    return m_notice.text;
}

void NoticeBanner::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        paintTone();
    }
}

void NoticeBanner::paintTone() {
    const auto colours = theme::colours(m_notice.tone, palette());
    QPalette text = m_text->palette();
    if (text.color(QPalette::WindowText) != colours.text) {
        text.setColor(QPalette::WindowText, colours.text);
        m_text->setPalette(text);
    }
    m_icon->setPixmap(
        theme::icon(iconFor(m_notice.tone)).pixmap(QSize(18, 18), devicePixelRatioF()));
    update();
}

void NoticeBanner::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme::colours(m_notice.tone, palette()).background);
    painter.fillRect(QRect(0, height() - 1, width(), 1),
                     theme::colour(theme::Role::Border, palette()));
}

Toast::Toast(QWidget* host)
    : QFrame(host), m_text(new PlainLabel({}, this)), m_action(new QPushButton(this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::kSpaceBlock, theme::kSpace, theme::kSpace, theme::kSpace);
    layout->setSpacing(theme::kSpaceWide);
    layout->addWidget(m_text);
    layout->addWidget(m_action);
    m_text->setObjectName(QStringLiteral("toastText"));
    m_action->setObjectName(QStringLiteral("toastAction"));
    m_action->setFocusPolicy(Qt::NoFocus);
    m_timer.setSingleShot(true);
    m_timer.setInterval(kMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto run = std::exchange(m_run, nullptr)) {
            run();
        }
    });
    host->installEventFilter(this);
    hide();
}

void Toast::show(const QString& text, const QString& action, std::function<void()> run) {
    QPalette inverse = m_text->palette();
    inverse.setColor(QPalette::WindowText, theme::colour(theme::Role::TextOnTooltip, palette()));
    m_text->setPalette(inverse);
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_run = std::move(run);
    setVisible(true);
    place();
    raise();
    m_timer.start();
}

QString Toast::text() const {
    return m_text->text();
}

bool Toast::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    return QFrame::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::colour(theme::Role::Tooltip, palette()));
    painter.drawRoundedRect(rect(), 6, 6);
}

void Toast::place() {
    const QWidget* host = parentWidget();
    adjustSize();
    resize(std::min(width(), host->width() - 2 * theme::kSpaceBlock), height());
    // At the left, where lists are: the composer and the buttons of acts are at the right and stay free.
    int bottom = host->height() - theme::kSpaceBlock;
    // Of several at once each has its own line.
    for (const auto* other : host->window()->findChildren<Toast*>()) {
        if (other != this && other->isVisible()) {
            bottom = std::min(bottom, other->mapTo(host->window(), QPoint()).y() -
                                          host->mapTo(host->window(), QPoint()).y() - theme::kSpace);
        }
    }
    move(theme::kSpaceBlock, std::max(0, bottom - height()));
}

}  // namespace ui::common
