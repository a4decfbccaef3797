#include "ui/agents/lock_screen.h"

#include <QApplication>
#include <QScreen>

#include <algorithm>
#include <utility>

namespace ui::agents {
namespace {

/// Over `place` with its frame, or in the middle where that was never on the screen; the title bar and what fits below it
/// stay on the screen.
void put(QWidget& cover, const QWidget& place) {
    const QRect screen = place.screen()->availableGeometry();
    // What a window manager puts above a window is known once it was shown.
    constexpr QSize kTitleBar(0, 32);
    const QSize known = place.frameGeometry().size() - place.size();
    const QSize frame = known.isNull() ? kTitleBar : known;
    const QSize size = place.size().boundedTo(screen.size() - frame);
    const bool isPlaced = place.isVisible() || place.testAttribute(Qt::WA_Moved);
    const QPoint at = isPlaced ? place.pos()
                               : screen.center() - QPoint(size.width() / 2, size.height() / 2);
    const auto within = [](int value, int first, int last) {
        return std::max(first, std::min(value, last));
    };
    cover.resize(size);
    // Of the frame, where setGeometry() would put the content and leave the title bar above the screen.
    cover.move(within(at.x(), screen.left(), screen.right() + 1 - size.width() - frame.width()),
               within(at.y(), screen.top(), screen.bottom() + 1 - size.height() - frame.height()));
}

}  // namespace

void LockScreen::lower(QWidget& cover, const QWidget& place) {
    // First the cover, so that the last window does not go away and end the program.
    put(cover, place);
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
