#include "app/kefu/survey_command.h"

#include <algorithm>
#include <iostream>

#include "app/kefu/damage_report.h"
#include "app/kefu/import_words.h"
#include "core/importing/survey_import.h"
#include "core/settings/settings_reader.h"
#include "core/storage/profile.h"

namespace kefu {
namespace {

using core::importing::FileProblem;
using core::importing::RowProblem;
using core::importing::SurveyReport;

void printText(const SurveyReport& report) {
    std::cout << report.path << '\n';
    if (report.refusal) {
        std::cout << "  refused: " << toWord(report.refusal->problem) << "\n    "
                  << (report.refusal->problem == FileProblem::UnknownTable
                          ? "No marks of a survey were found. Export the file with the columns below."
                          : sentenceOf(report.refusal->problem))
                  << '\n';
        for (const auto& column : report.refusal->missingColumns) {
            std::cout << "    missing: " << column << '\n';
        }
        return;
    }
    std::cout << "  " << report.rows << " rows: " << report.recorded << " recorded, "
              << report.unchanged << " unchanged, " << report.keptOfPerson
              << " kept as a person recorded them, " << report.noConversation
              << " without a conversation\n";
    for (const auto& row : report.rejectedRows) {
        std::cout << "  row " << row.row;
        if (row.column.empty() && row.problem == RowProblem::KeyMissing) {
            std::cout << ": no conversation of that number or of the buyer at that time; import "
                         "its transcript first\n";
        } else {
            std::cout << ", " << row.column << ": " << sentenceOf(row.problem) << " ("
                      << toWord(row.problem) << ")\n";
        }
    }
}

}  // namespace

int runImportSurvey(const CommandLine& line) {
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
        const auto report = core::importing::importSurvey(
            database, line.clock, shop->id, std::u8string(argument.begin(), argument.end()),
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
