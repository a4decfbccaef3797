#include "app/kefu/tracking_command.h"

#include <algorithm>
#include <iostream>

#include "app/kefu/damage_report.h"
#include "app/kefu/import_words.h"
#include "core/importing/tracking_import.h"
#include "core/settings/settings_reader.h"
#include "core/storage/profile.h"

namespace kefu {
namespace {

using core::importing::TrackingReport;

void printText(const TrackingReport& report) {
    std::cout << report.path << '\n';
    if (report.refusal) {
        std::cout << "  refused: " << toWord(report.refusal->problem);
        if (report.refusal->row > 0) {
            std::cout << " in row " << report.refusal->row;
        }
        // The columns of tracking events are known by their names alone; there is no map to make.
        std::cout
            << "\n    "
            << (report.refusal->problem == core::importing::FileProblem::UnknownTable
                    ? "No column of tracking events was found. Export the file with those below."
                    : sentenceOf(report.refusal->problem))
            << '\n';
        for (const auto& column : report.refusal->missingColumns) {
            std::cout << "    missing: " << column << '\n';
        }
        return;
    }
    std::cout << "  " << report.rows << " rows: " << report.added << " new, " << report.known
              << " known, " << report.rejected << " rejected\n";
    for (const auto& row : report.rejectedRows) {
        std::cout << "  row " << row.row << ", " << row.column << ": " << sentenceOf(row.problem)
                  << " (" << toWord(row.problem) << ")\n";
    }
}

}  // namespace

int runImportTracking(const CommandLine& line) {
    const core::storage::Profile profile(line.profile, line.clock);
    reportDamage(profile);
    auto database = profile.connect(core::storage::Database::Mode::ReadWrite);
    core::settings::SettingsReader settings(database);
    const auto shops = settings.shops();
    const auto name = line.value("--shop");
    const auto shop = std::ranges::find_if(
        shops, [&name](const auto& candidate) { return !name || candidate.name == *name; });
    if (shop == shops.end()) {
        std::cerr << "kefu: no shop of that name; import its orders first\n";
        return 2;
    }
    const auto agent = settings.agentName();
    core::jobs::JobContext job;
    int worst = 0;
    std::string objects;
    for (const auto& argument : line.arguments) {
        const auto report = core::importing::importTracking(
            database, line.clock,
            {.shop = shop->id, .file = std::u8string(argument.begin(), argument.end())},
            {agent.empty() ? "agent" : agent}, job);
        worst = std::max(worst, report.exitCode());
        if (line.json) {
            objects += (objects.empty() ? "" : ",") + toJson(report);
        } else {
            printText(report);
        }
    }
    if (line.json) {
        std::cout << "{\"files\":[" << objects << "]}\n";
    }
    return worst;
}

}  // namespace kefu
