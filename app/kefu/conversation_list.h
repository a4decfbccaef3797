#pragma once

#include <vector>

#include "app/kefu/command_line.h"
#include "core/settings/settings.h"
#include "core/storage/database.h"

namespace kefu {

/// `kefu list --conversations`: buyers are masked and nothing of what was said is shown. Gives the
/// exit code.
[[nodiscard]] int listConversations(const CommandLine& line, core::storage::Database& database,
                                    const std::vector<core::settings::Shop>& shops,
                                    std::optional<core::orders::ShopId> shop, std::size_t limit);

}  // namespace kefu
