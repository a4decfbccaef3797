#pragma once

#include <QCoreApplication>
#include <QString>

#include "core/handovers/handover_service.h"
#include "ui/common/state_chip.h"

namespace ui::handovers {

/// Every value of the hand-overs' enums in words.
class HandoversText final {
    Q_DECLARE_TR_FUNCTIONS(ui::handovers::HandoversText)

public:
    static common::Chip chip(core::handovers::HandoverItemKind kind);
    /// What a pack holds: `2 waiting · 1 promise`.
    static QString summary(const std::vector<core::handovers::HandoverItem>& items);
    static QString refusal(core::handovers::HandoverError error);
};

}  // namespace ui::handovers
