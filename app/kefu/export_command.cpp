#include "app/kefu/export_command.h"

#include <algorithm>
#include <iostream>
#include <nlohmann/json.hpp>

#include "app/kefu/damage_report.h"
#include "core/orders/handoff_service.h"
#include "core/settings/settings_reader.h"
#include "core/storage/profile.h"

namespace kefu {
namespace {

using core::orders::HandoffError;
using core::orders::HandoffOutcome;

constexpr int kNothing = 1;
constexpr int kRefused = 2;

/// `problem`: a word, empty when done.
void print(const CommandLine& line, std::string_view problem, const std::string& sentence,
           const HandoffOutcome& outcome) {
    if (!line.json) {
        (problem.empty() ? std::cout : std::cerr) << sentence << '\n';
        return;
    }
    nlohmann::ordered_json json;
    json["done"] = problem.empty();
    json["problem"] = problem.empty() ? nlohmann::json() : nlohmann::json(problem);
    json["file"] = outcome.file.string();
    json["edits"] = outcome.edits;
    json["notes"] = outcome.notes;
    std::cout << json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) << '\n';
}

int refuse(const CommandLine& line, HandoffError error, const HandoffOutcome& asked) {
    switch (error) {
        case HandoffError::NothingToExport:
            print(line, "nothing_to_export", "Nothing is waiting to be handed over.", asked);
            return kNothing;
        case HandoffError::FileNotWritable:
            print(line, "file_not_writable", asked.file.string() + " cannot be written.", asked);
            return kRefused;
        case HandoffError::NotAllowedForRole:
            print(line, "not_allowed_for_role", "Who asked may not hand changes off.", asked);
            return exit_code::kNotAllowed;
    }
    return kRefused;
}

}  // namespace

int runExport(const CommandLine& line) {
    const auto target = line.value("--to");
    if (!target) {
        std::cerr << "kefu: export needs --to FILE\n";
        return exit_code::kUsage;
    }
    const HandoffOutcome asked{.file = std::u8string(target->begin(), target->end())};
    const core::storage::Profile profile(line.profile, line.clock);
    reportDamage(profile);
    auto database = profile.connect(core::storage::Database::Mode::ReadWrite);
    core::settings::SettingsReader settings(database);
    std::optional<core::orders::ShopId> shop;
    if (const auto name = line.value("--shop")) {
        const auto shops = settings.shops();
        const auto found = std::ranges::find(shops, *name, &core::settings::Shop::name);
        if (found == shops.end()) {
            print(line, "shop_not_found", "There is no shop " + *name + ".", asked);
            return kRefused;
        }
        shop = found->id;
    }
    core::orders::HandoffService service(database, line.clock);
    const auto outcome = service.exportOpen(shop, asked.file, line.actor);
    if (!outcome) {
        return refuse(line, outcome.error(), asked);
    }
    print(line, {},
          asked.file.string() + ": " + std::to_string(outcome->edits) + " edits, " +
              std::to_string(outcome->notes) + " notes",
          *outcome);
    return exit_code::kDone;
}

}  // namespace kefu
