#pragma once

#include <QCoreApplication>
#include <QString>

#include "core/applications/application_reader.h"
#include "core/conversations/inbox_sight.h"

namespace ui::common {

struct Environment;

/// Whose cases the lists of whoever sits here show (core::agents::sightOf).
[[nodiscard]] core::agents::Sight sightOf(const Environment& environment,
                                          core::agents::CasePart part = core::agents::CasePart::All,
                                          std::optional<core::agents::Capability> queue = std::nullopt);

/// Whose conversations the inbox, the alarm and the searches show.
[[nodiscard]] core::conversations::InboxSight inboxSightOf(const Environment& environment);
/// Whose applications.
[[nodiscard]] core::applications::ApplicationSight applicationSightOf(
    const Environment& environment, core::agents::CasePart part = core::agents::CasePart::All);

/// The words of a filter that narrows a list to a part of what somebody sees.
class SightText final {
    Q_DECLARE_TR_FUNCTIONS(ui::common::SightText)

public:
    /// The own ones.
    [[nodiscard]] static QString own();
    /// All that the role sees: everybody's, the team's, or the own and nobody's.
    [[nodiscard]] static QString all(const core::agents::Actor& actor);
    [[nodiscard]] static QString pool();
};

}  // namespace ui::common
