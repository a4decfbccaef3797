#pragma once

#include <QCoreApplication>
#include <QMetaObject>

#include <functional>
#include <utility>

namespace ui::common {

/// Runs on the screen's thread while the program lives: what a JobQueue of a page posts with. Whoever is gone by then is
/// asked by the call itself.
inline void postToScreen(std::function<void()> call) {
    QMetaObject::invokeMethod(QCoreApplication::instance(), std::move(call), Qt::QueuedConnection);
}

}  // namespace ui::common
