#pragma once

#include <QMetaObject>
#include <QObject>
#include <QPointer>

#include <functional>
#include <utility>

#include "core/base/signal.h"
#include "core/jobs/act_runner.h"

namespace ui::common {

/// Runs an act of a service on the writer thread and brings its answer to `context`'s thread; the answer is dropped when
/// `context` is gone by then.
template <class Act, class Done>
void runAct(core::jobs::ActRunner& runner, QObject* context, Act act, Done done) {
    runner.run(std::move(act), [guard = QPointer<QObject>(context), done = std::move(done)](auto result) {
        if (guard) {
            done(std::move(result));
        }
    });
}

/// Subscribes to a signal of core that may be emitted on another thread; `slot` runs on `context`'s thread.
template <class... Args, class Slot>
[[nodiscard]] core::Subscription onScreen(core::Signal<Args...>& signal, QObject* context, Slot slot) {
    return signal.subscribe([context, guard = QPointer<QObject>(context), slot](const Args&... args) {
        if (guard) {
            QMetaObject::invokeMethod(
                context, [slot, args...] { slot(args...); }, Qt::AutoConnection);
        }
    });
}

}  // namespace ui::common
