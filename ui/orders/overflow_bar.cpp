#include "ui/orders/overflow_bar.h"

#include <QAbstractButton>
#include <QEvent>
#include <QMenu>
#include <QToolButton>

#include <algorithm>
#include <utility>

#include "ui/theme/theme.h"

namespace ui::orders {

namespace {

int widthOf(const QList<QAbstractButton*>& buttons) {
    int width = 0;
    for (const auto* button : buttons) {
        width += button->sizeHint().width() + theme::kSpaceSmall;
    }
    return std::max(0, width - theme::kSpaceSmall);
}

}  // namespace

OverflowBar::OverflowBar(MoreButton shown, QWidget* parent) : QWidget(parent), m_shown(shown) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void OverflowBar::add(QAbstractButton* button) {
    button->setParent(this);
    m_buttons.append(button);
    connect(button, &QAbstractButton::toggled, this, &OverflowBar::arrange);
    arrange();
    updateGeometry();
}

void OverflowBar::clear() {
    for (auto* button : std::exchange(m_buttons, {})) {
        button->hide();
        button->deleteLater();
    }
    m_withdrawn.clear();
    arrange();
}

void OverflowBar::setMore(QAbstractButton* more) {
    more->setParent(this);
    m_more = more;
    arrange();
}

QToolButton* OverflowBar::setMoreText(const QString& text) {
    auto* more = new QToolButton(this);
    more->setText(text);
    more->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(more);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        for (auto* button : hiddenButtons()) {
            menu->addAction(button->text(), button, &QAbstractButton::click);
        }
    });
    more->setMenu(menu);
    setMore(more);
    return more;
}

void OverflowBar::setOffered(QAbstractButton* button, bool offered) {
    if (offered == !m_withdrawn.contains(button)) {
        return;
    }
    if (offered) {
        m_withdrawn.removeAll(button);
    } else {
        m_withdrawn.append(button);
    }
    arrange();
    updateGeometry();
}

QList<QAbstractButton*> OverflowBar::offered() const {
    QList<QAbstractButton*> all;
    std::ranges::copy_if(m_buttons, std::back_inserter(all),
                         [this](auto* button) { return !m_withdrawn.contains(button); });
    return all;
}

QList<QAbstractButton*> OverflowBar::hiddenButtons() const {
    QList<QAbstractButton*> hidden;
    std::ranges::copy_if(offered(), std::back_inserter(hidden),
                         [](const auto* button) { return button->isHidden(); });
    return hidden;
}

QSize OverflowBar::sizeHint() const {
    QList<QAbstractButton*> all = offered();
    if (m_more && m_shown == MoreButton::Always) {
        all.append(m_more);
    }
    int height = 0;
    for (const auto* button : all) {
        height = std::max(height, button->sizeHint().height());
    }
    return {widthOf(all), height};
}

QSize OverflowBar::minimumSizeHint() const {
    QList<QAbstractButton*> least = offered().first(std::min<qsizetype>(1, offered().size()));
    if (m_more) {
        least.append(m_more);
    }
    return {widthOf(least), sizeHint().height()};
}

void OverflowBar::resizeEvent(QResizeEvent*) {
    arrange();
}

bool OverflowBar::event(QEvent* event) {
    // A button told that its text, and so its width, is another one.
    if (event->type() == QEvent::LayoutRequest) {
        arrange();
        updateGeometry();
    }
    return QWidget::event(event);
}

void OverflowBar::arrange() {
    QList<QAbstractButton*> shown = offered();
    const bool isMoreAlways = m_more && m_shown == MoreButton::Always;
    const int moreWidth = m_more ? m_more->sizeHint().width() + theme::kSpaceSmall : 0;
    const bool isWhole = widthOf(shown) + (isMoreAlways ? moreWidth : 0) <= width();
    while (!isWhole && shown.size() > 1 && widthOf(shown) + moreWidth > width()) {
        // The last one that is not checked.
        const auto last = std::find_if(shown.crbegin(), shown.crend(),
                                       [](const auto* button) { return !button->isChecked(); });
        shown.removeAll(*last);
    }
    int left = 0;
    for (auto* button : m_buttons) {
        button->setVisible(shown.contains(button));
        if (shown.contains(button)) {
            button->setGeometry(left, 0, button->sizeHint().width(), height());
            left += button->width() + theme::kSpaceSmall;
        }
    }
    if (m_more) {
        m_more->setVisible(isMoreAlways || !isWhole);
        const int more = m_more->sizeHint().width();
        // Beside its buttons while it only leads on, at the edge while it is a menu of its own.
        m_more->setGeometry(isMoreAlways ? width() - more : left, 0, more, height());
    }
}

}  // namespace ui::orders
