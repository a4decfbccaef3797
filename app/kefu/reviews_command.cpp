#include "app/kefu/reviews_command.h"

#include <algorithm>
#include <iostream>
#include <nlohmann/json.hpp>

#include "app/kefu/damage_report.h"
#include "app/kefu/import_words.h"
#include "app/kefu/table_import.h"
#include "core/importing/review_table.h"
#include "core/notices/notice_service.h"
#include "core/reviews/review_case_service.h"
#include "core/settings/settings_reader.h"
#include "core/storage/profile.h"

namespace kefu {
namespace {

using Json = nlohmann::ordered_json;
using core::importing::ReviewTable;

std::string_view wordOf(ReviewTable::Problem problem) {
    switch (problem) {
        case ReviewTable::Problem::Rating:
            return "rating";
        case ReviewTable::Problem::Time:
            return "time";
    }
    return {};
}

Json jsonOf(const std::string& path, const core::importing::Refusal& refusal) {
    return {{"path", path},
            {"refusal",
             {{"problem", toWord(refusal.problem)}, {"missing_columns", refusal.missingColumns}}}};
}

Json jsonOf(const std::string& path, const ReviewTable& table,
            const core::reviews::ReviewIntake& intake) {
    Json rejected = Json::array();
    for (const auto& fault : table.faults) {
        rejected.push_back({{"row", fault.row}, {"problem", wordOf(fault.problem)}});
    }
    for (const auto index : intake.refused) {
        rejected.push_back({{"row", table.rows[index].row}, {"problem", "content"}});
    }
    return {{"path", path},
            {"rows", table.rows.size() + table.faults.size()},
            {"added", intake.added},
            {"changed", intake.changed},
            {"unchanged", intake.unchanged},
            {"rejected", std::move(rejected)}};
}

void print(const Json& file) {
    std::cout << file.at("path").get<std::string>() << '\n';
    if (file.contains("refusal")) {
        std::cout << "  refused: " << file.at("refusal").at("problem").get<std::string>() << '\n';
        for (const auto& column : file.at("refusal").at("missing_columns")) {
            std::cout << "    missing: " << column.get<std::string>() << '\n';
        }
        return;
    }
    std::cout << "  " << file.at("rows") << " rows: " << file.at("added") << " new, "
              << file.at("changed") << " changed, " << file.at("unchanged") << " unchanged, "
              << file.at("rejected").size() << " rejected\n";
    for (const auto& row : file.at("rejected")) {
        std::cout << "  row " << row.at("row") << ": " << row.at("problem").get<std::string>()
                  << " cannot be read; correct it and import the file again\n";
    }
}

}  // namespace

int runImportReviews(const CommandLine& line) {
    const core::storage::Profile profile(line.profile, line.clock);
    reportDamage(profile);
    auto database = profile.connect(core::storage::Database::Mode::ReadWrite);
    core::settings::SettingsReader settings(database);
    const auto import = tableImport(line, settings);
    if (!import) {
        return 2;
    }
    // An intake tells nobody anything, so nothing is ever sent from here.
    core::notices::NoticeService notices(database, line.clock,
                                         [](auto, const auto&, const auto&) { return false; });
    core::reviews::ReviewCaseService reviews(database, line.clock, core::reviews::ReviewRules{},
                                             notices);
    int worst = 0;
    Json files = Json::array();
    for (const auto& argument : line.arguments) {
        const auto table =
            core::importing::readReviewTable(std::u8string(argument.begin(), argument.end()));
        if (!table) {
            files.push_back(jsonOf(argument, table.error()));
            worst = 2;
            continue;
        }
        std::vector<core::reviews::ReviewRow> rows;
        for (const auto& row : table->rows) {
            rows.push_back(row.review);
        }
        const auto intake = reviews.takeIn(import->shop, rows, import->actor);
        if (!intake) {
            std::cerr << "kefu: the reviews of " << argument << " could not be taken in\n";
            return 2;
        }
        files.push_back(jsonOf(argument, *table, *intake));
        worst = std::max(worst, table->faults.empty() && intake->refused.empty() ? 0 : 1);
    }
    if (line.json) {
        std::cout << Json{{"files", files}}.dump() << '\n';
    } else {
        for (const auto& file : files) {
            print(file);
        }
    }
    return worst;
}

}  // namespace kefu
