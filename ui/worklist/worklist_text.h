#pragma once

#include <QCoreApplication>
#include <QString>

#include "core/worklist/work_item.h"
#include "ui/common/state_chip.h"

namespace ui::worklist {

/// Every word of the worklist.
class WorklistText final {
    Q_DECLARE_TR_FUNCTIONS(ui::worklist::WorklistText)

public:
    [[nodiscard]] static QString of(core::worklist::WorkKind kind);
    [[nodiscard]] static QString of(core::worklist::WorkReason reason);
    [[nodiscard]] static QString of(core::worklist::WorkBand band);
    [[nodiscard]] static common::Chip chip(const core::worklist::WorkItem& item);
    /// `3 min left`, or a dash without a limit.
    [[nodiscard]] static QString clock(const core::worklist::WorkItem& item, core::Seconds now);
    [[nodiscard]] static theme::Tone tone(core::worklist::WorkBand band);
};

}  // namespace ui::worklist
