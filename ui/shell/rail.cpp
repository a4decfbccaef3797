#include "ui/shell/rail.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/common/format.h"
#include "ui/theme/theme.h"

namespace ui::shell {

namespace {
constexpr int kIcon = 22;
constexpr int kSide = 6;
}  // namespace

RailButton::RailButton(const QString& name, const QIcon& icon, QWidget* parent)
    : QAbstractButton(parent) {
    setText(name);
    setIcon(icon);
    setAccessibleName(name);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Maximum);
}

void RailButton::setWaiting(int count) {
    m_waiting = count;
    setAccessibleDescription(count > 0 ? tr("%n waiting", nullptr, count) : QString());
    update();
}

int RailButton::contentHeight() const {
    // English names are longer than the rail is wide.
    const bool fits = fontMetrics().horizontalAdvance(text()) < Rail::kWidth - 2 * kSide;
    return kIcon + theme::kSpaceSmall + (fits ? 1 : 2) * fontMetrics().height();
}

QSize RailButton::sizeHint() const {
    return {Rail::kWidth, contentHeight() + 2 * theme::kSpace};
}

QSize RailButton::minimumSizeHint() const {
    // A low window still shows every place.
    return {Rail::kWidth, contentHeight() + theme::kSpaceSmall};
}

void RailButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::colour(
            isChecked() ? theme::Role::RailSelected : theme::Role::Border, palette()));
        painter.drawRoundedRect(rect().adjusted(4, 2, -4, -2), 6, 6);
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme::colour(theme::Role::Accent, palette()), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect().adjusted(5, 3, -5, -3), 5, 5);
    }
    const int top = (height() - contentHeight()) / 2;
    icon().paint(&painter, QRect((width() - kIcon) / 2, top, kIcon, kIcon));
    painter.setPen(theme::colour(theme::Role::Text, palette()));
    painter.drawText(QRect(kSide, top + kIcon + theme::kSpaceSmall, width() - 2 * kSide,
                           2 * fontMetrics().height()),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, text());
    if (m_waiting > 0) {
        const QString figure =
            m_waiting > 9999 ? QStringLiteral("9999+") : QString::number(m_waiting);
        QFont small = font();
        small.setPointSizeF(small.pointSizeF() * 0.85);
        small.setBold(true);
        painter.setFont(small);
        const QFontMetrics metrics(small);
        const int height = metrics.height();
        const int badge = std::max(height, metrics.horizontalAdvance(figure) + 8);
        const QRect place(std::min(width() / 2 + 6, width() - badge - 5), 5, badge, height);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::colour(theme::Role::Accent, palette()));
        painter.drawRoundedRect(place, height / 2.0, height / 2.0);
        painter.setPen(theme::colour(theme::Role::TextOnAccent, palette()));
        painter.drawText(place, Qt::AlignCenter, figure);
    }
}

void RailButton::enterEvent(QEnterEvent* event) {
    QAbstractButton::enterEvent(event);
    update();
}

void RailButton::leaveEvent(QEvent* event) {
    QAbstractButton::leaveEvent(event);
    update();
}

Rail::Rail(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this)) {
    setFixedWidth(kWidth);
    m_layout->setContentsMargins(0, theme::kSpace, 0, theme::kSpace);
    m_layout->setSpacing(0);
    m_layout->addStretch(1);
}

RailButton* Rail::addPlace(const QString& name, const QIcon& icon) {
    auto* button = new RailButton(name, icon, this);
    const int place = static_cast<int>(m_places.size());
    button->setCheckable(true);
    button->setObjectName(QStringLiteral("railPlace%1").arg(place + 1));
    m_layout->insertWidget(place, button);
    m_places.push_back(button);
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
