#pragma once

#include <QCoreApplication>
#include <QString>

#include "core/promises/promise_service.h"
#include "ui/common/state_chip.h"

namespace ui::promises {

/// Every value of the promises' enums in words.
class PromisesText final {
    Q_DECLARE_TR_FUNCTIONS(ui::promises::PromisesText)

public:
    static QString of(core::promises::PromiseEvent event);
    static QString of(core::promises::PromiseState state);
    /// Where a promise stands, with its time: `overdue by 2 h`, `3 h left`, `When shipped`, `Kept late`.
    static common::Chip standing(const core::promises::Promise& promise, core::Seconds now);
    static QString refusal(core::promises::PromiseError error);
    static QString done(core::promises::PromiseAction action);
};

}  // namespace ui::promises
