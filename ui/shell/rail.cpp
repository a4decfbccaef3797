#include "ui/shell/rail.h"

#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/common/format.h"
#include "ui/theme/theme.h"

namespace ui::shell {

namespace {
constexpr int kIcon = 18;
constexpr int kSide = 12;
constexpr int kUsualBadge = 24;
}  // namespace

RailButton::RailButton(const QString& name, const QIcon& icon, QWidget* parent)
    : QAbstractButton(parent) {
    setText(name);
    setIcon(icon);
    setAccessibleName(name);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
}

void RailButton::setWaiting(int count) {
    m_waiting = count;
    setAccessibleDescription(count > 0 ? tr("%n waiting", nullptr, count) : QString());
    update();
}

QSize RailButton::sizeHint() const {
    return {Rail::kWidth, std::max(kIcon, fontMetrics().height()) + theme::kSpaceWide};
}

QSize RailButton::minimumSizeHint() const {
    return {Rail::kWidth, std::max(kIcon, fontMetrics().height()) + theme::kSpaceSmall};
}

int RailButton::wholeWidth() const {
    return kSide + kIcon + theme::kSpace + fontMetrics().horizontalAdvance(text()) +
           theme::kSpaceSmall + kUsualBadge + kSide;
}

void RailButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::colour(
            isChecked() ? theme::Role::RailSelected : theme::Role::Border, palette()));
        painter.drawRoundedRect(rect().adjusted(4, 1, -4, -1), 6, 6);
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme::colour(theme::Role::Accent, palette()), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect().adjusted(5, 2, -5, -2), 5, 5);
    }
    icon().paint(&painter, QRect(kSide, (height() - kIcon) / 2, kIcon, kIcon));
    const int right = width() - kSide - paintBadge(painter);
    const int left = kSide + kIcon + theme::kSpace;
    painter.setFont(font());
    painter.setPen(theme::colour(theme::Role::Text, palette()));
    painter.drawText(QRect(left, 0, right - left, height()), Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, right - left));
}

int RailButton::paintBadge(QPainter& painter) const {
    if (m_waiting <= 0) {
        return 0;
    }
    const QString figure = m_waiting > 999 ? QStringLiteral("999+") : QString::number(m_waiting);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    small.setBold(true);
    painter.setFont(small);
    const QFontMetrics metrics(small);
    const int badgeHeight = metrics.height();
    const int badge = std::max(badgeHeight, metrics.horizontalAdvance(figure) + 8);
    const QRect place(width() - kSide - badge, (height() - badgeHeight) / 2, badge, badgeHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::colour(theme::Role::Accent, palette()));
    painter.drawRoundedRect(place, badgeHeight / 2.0, badgeHeight / 2.0);
    painter.setPen(theme::colour(theme::Role::TextOnAccent, palette()));
    painter.drawText(place, Qt::AlignCenter, figure);
    return badge + theme::kSpaceSmall;
}

void RailButton::enterEvent(QEnterEvent* event) {
    QAbstractButton::enterEvent(event);
    update();
}

void RailButton::leaveEvent(QEvent* event) {
    QAbstractButton::leaveEvent(event);
    update();
}

Rail::Rail(QWidget* parent)
    : QWidget(parent), m_layout(new QVBoxLayout(this)), m_scroll(new QScrollArea(this)) {
    setFixedWidth(kWidth);
    m_layout->setContentsMargins(0, theme::kSpace, 0, theme::kSpace);
    m_layout->setSpacing(0);
    auto* places = new QWidget(m_scroll);
    m_list = new QVBoxLayout(places);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(0);
    m_list->addStretch(1);
    m_scroll->setWidget(places);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The ground is the rail's.
    m_scroll->viewport()->setAutoFillBackground(false);
    places->setAutoFillBackground(false);
    m_layout->addWidget(m_scroll, 1);
}

RailButton* Rail::addPlace(const QString& name, const QIcon& icon) {
    auto* button = new RailButton(name, icon, this);
    const int place = static_cast<int>(m_places.size());
    button->setCheckable(true);
    button->setObjectName(QStringLiteral("railPlace%1").arg(place + 1));
    m_list->insertWidget(place, button);
    m_places.push_back(button);
    setFixedWidth(std::max(width(), button->wholeWidth()));
    connect(button, &QAbstractButton::clicked, this, [this, place] { Q_EMIT chosen(place); });
    return button;
}

RailButton* Rail::addBottom(const QString& name, const QIcon& icon) {
    auto* button = new RailButton(name, icon, this);
    m_layout->addWidget(button);
    return button;
}

void Rail::setCurrent(int place) {
    for (int at = 0; at < static_cast<int>(m_places.size()); ++at) {
        m_places[at]->setChecked(at == place);
    }
    if (place >= 0 && place < static_cast<int>(m_places.size())) {
        m_scroll->ensureWidgetVisible(m_places[static_cast<std::size_t>(place)], 0, 0);
    }
}

void Rail::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintGround(painter, rect(), palette());
}

void Rail::paintGround(QPainter& painter, const QRect& rect, const QPalette& palette) {
    painter.fillRect(rect, theme::colour(theme::Role::Rail, palette));
    painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()),
                     theme::colour(theme::Role::Border, palette));
}

}  // namespace ui::shell
