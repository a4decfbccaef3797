#pragma once

#include "core/agents/rights.h"

#include <map>

namespace support {

/// reliability.md section 3 as the document writes it, read by the test: y, n, or p for "propose" (and what two persons
/// sign together). In the order of agent, senior, quality, lead, admin.
[[nodiscard]] const std::map<core::agents::Right, std::map<core::agents::Role, core::agents::Grant>>& oracle();
/// The owner may everything.
[[nodiscard]] core::agents::Grant expected(core::agents::Role role, core::agents::Right right);
[[nodiscard]] bool isAllowed(core::agents::Role role, core::agents::Right right);

}  // namespace support
