#pragma once

#include <QCoreApplication>
#include <QString>

#include "core/agents/rights.h"

namespace ui::common {

/// Roles, rights and capabilities in words, for every page that shows who may what.
class RoleText final {
    Q_DECLARE_TR_FUNCTIONS(ui::common::RoleText)

public:
    static QString of(core::agents::Role role);
    static QString of(core::agents::Capability capability);
    static QString of(core::agents::Right right);
    static QString of(core::agents::Grant grant);
    /// `Lin · Team lead`; the owner's name alone.
    static QString of(const core::agents::Actor& actor);
    /// Why a button is off: `Not for the role agent.`
    static QString notFor(core::agents::Role role);
    /// Why an act on a case was refused.
    static QString notYours();
};

}  // namespace ui::common
