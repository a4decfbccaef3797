#pragma once

#include <algorithm>
#include <iostream>
#include <optional>
#include <string>

#include "app/kefu/command_line.h"
#include "app/kefu/damage_report.h"
#include "core/agents/actor.h"
#include "core/settings/settings_reader.h"
#include "core/storage/profile.h"

namespace kefu {

/// What every import of a table beside the orders needs: whose shop, and who does it.
struct TableImport {
    core::orders::ShopId shop = 0;
    core::agents::Actor actor;
};
/// The shop that `--shop` names, else the first; nothing, and said on the error output: there is none.
[[nodiscard]] std::optional<TableImport> tableImport(const CommandLine& line,
                                                     core::settings::SettingsReader& settings);

/// Imports the files of the line one after the other: `take` gives the report of one (with `exitCode()` and a `toJson`),
/// `print` says it in words. Returns the worst exit code.
template <class Take, class Print>
int importTables(const CommandLine& line, Take take, Print print) {
    const core::storage::Profile profile(line.profile, line.clock);
    reportDamage(profile);
    auto database = profile.connect(core::storage::Database::Mode::ReadWrite);
    core::settings::SettingsReader settings(database);
    const auto import = tableImport(line, settings);
    if (!import) {
        return 2;
    }
    int worst = 0;
    std::string objects;
    for (const auto& argument : line.arguments) {
        const auto report = take(database, *import, std::u8string(argument.begin(), argument.end()));
        worst = std::max(worst, report.exitCode());
        if (line.json) {
            objects += (objects.empty() ? "" : ",") + toJson(report);
        } else {
            print(report);
        }
    }
    if (line.json) {
        std::cout << "{\"files\":[" << objects << "]}\n";
    }
    return worst;
}

}  // namespace kefu
