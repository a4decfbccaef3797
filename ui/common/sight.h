#pragma once

#include <QCoreApplication>
#include <QString>

#include "core/agents/sight.h"

namespace ui::common {

struct Environment;

/// Whose cases the lists of whoever sits here show (core::agents::sightOf).
[[nodiscard]] core::agents::Sight sightOf(const Environment& environment,
                                          core::agents::CasePart part = core::agents::CasePart::All,
                                          std::optional<core::agents::Capability> queue = std::nullopt);

/// The words of a filter that narrows a list to a part of what somebody sees.
class SightText final {
    Q_DECLARE_TR_FUNCTIONS(ui::common::SightText)

public:
    /// All that the role sees: everybody's, the team's, or the own and nobody's.
    [[nodiscard]] static QString all(const core::agents::Actor& actor);
    [[nodiscard]] static QString pool();
};

}  // namespace ui::common
