#include "ui/common/second_click_guard.h"

#include <QEvent>

namespace ui::common {

bool SecondClickGuard::eventFilter(QObject* watched, QEvent* event) {
    // Without its press the release that follows is no click.
    return event->type() == QEvent::MouseButtonDblClick || QObject::eventFilter(watched, event);
}

}  // namespace ui::common
