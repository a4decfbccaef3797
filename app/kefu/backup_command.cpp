#include "app/kefu/backup_command.h"

#include <iostream>
#include <nlohmann/json.hpp>

#include "app/kefu/damage_report.h"
#include "core/agents/rights.h"
#include "core/storage/profile.h"

namespace kefu {
namespace {

void printJson(const core::storage::Backup& backup) {
    nlohmann::ordered_json json;
    json["file"] = backup.file.string();
    json["bytes"] = std::filesystem::file_size(backup.file);
    json["events"] = backup.contents.events;
    json["orders"] = backup.contents.orders;
    json["items"] = backup.contents.items;
    json["refunds"] = backup.contents.refunds;
    json["reviews"] = backup.contents.reviews;
    json["evidence_files"] = backup.evidenceFiles;
    std::cout << json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) << '\n';
}

}  // namespace

int runBackup(const CommandLine& line) {
    // The program's own copies are everybody's; one in another folder is the whole profile.
    if (line.has("--to") && !core::agents::mayAct(line.actor, core::agents::Right::BackUp)) {
        std::cerr << "kefu: this role makes no backup in another folder\n";
        return exit_code::kNotAllowed;
    }
    const core::storage::Profile profile(line.profile, line.clock);
    reportDamage(profile);
    const auto target = line.value("--to");
    const auto backup = target ? profile.backupTo(*target) : profile.backup(line.clock());
    if (line.json) {
        printJson(backup);
    } else {
        std::cout << backup.file.string() << ": " << backup.contents.orders << " orders, "
                  << backup.contents.events << " events, checked\n";
        if (backup.evidenceFiles > 0) {
            std::cout << core::storage::evidenceBeside(backup.file).string() << ": "
                      << backup.evidenceFiles << " files of evidence\n";
        }
    }
    return exit_code::kDone;
}

}  // namespace kefu
