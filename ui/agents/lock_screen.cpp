#include "ui/agents/lock_screen.h"

#include <QApplication>

#include <utility>

namespace ui::agents {

void LockScreen::lower(QWidget& cover, const QWidget& place) {
    // First the cover, so that the last window does not go away and end the program.
    cover.setGeometry(place.geometry());
    cover.show();
    for (auto* window : QApplication::topLevelWidgets()) {
        const bool isOurs = window == &cover || cover.isAncestorOf(window);
        if (!isOurs && window->isVisible()) {
            if (window->windowType() != Qt::Popup && window->windowType() != Qt::ToolTip) {
                m_hidden.emplace_back(window);
            }
            window->hide();
        }
    }
    cover.raise();
    cover.activateWindow();
}

void LockScreen::lift(QWidget& cover) {
    for (const auto& window : std::exchange(m_hidden, {})) {
        if (window) {
            window->show();
        }
    }
    cover.hide();
}

}  // namespace ui::agents
