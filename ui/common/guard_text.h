#pragma once

#include <QCoreApplication>
#include <QString>

#include "core/wording/guard.h"

namespace ui::common {

/// What the guard says, in words.
class GuardText final {
    Q_DECLARE_TR_FUNCTIONS(ui::common::GuardText)

public:
    /// Name of the rule, such as for its setting.
    [[nodiscard]] static QString of(core::wording::GuardRule rule);
    [[nodiscard]] static QString of(core::wording::GuardLevel level);
    [[nodiscard]] static QString of(core::wording::WordList list);
    /// Why the place should be thought over, with the word and better wording.
    [[nodiscard]] static QString reason(const core::wording::GuardHit& hit);

private:
    [[nodiscard]] static QString missingPart(const std::string& part);
};

}  // namespace ui::common
