#include "ui/common/wheel_guard.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>

namespace ui::common {
namespace {

QWidget* fieldOf(QObject* watched) {
    if (auto* box = qobject_cast<QComboBox*>(watched)) {
        return box;
    }
    return qobject_cast<QAbstractSpinBox*>(watched);
}

}  // namespace

bool WheelGuard::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Polish) {
        // Else the wheel itself would bring the person into it.
        if (auto* field = fieldOf(watched); field && field->focusPolicy() == Qt::WheelFocus) {
            field->setFocusPolicy(Qt::StrongFocus);
        }
    } else if (event->type() == QEvent::Wheel) {
        if (const auto* field = fieldOf(watched); field && !field->hasFocus()) {
            event->ignore();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace ui::common
