#include "app/kefu/check_command.h"

#include <iostream>
#include <nlohmann/json.hpp>

#include "core/storage/profile.h"

namespace kefu {
namespace {

using core::storage::CheckReport;

void printJson(const CheckReport& report, bool exists) {
    nlohmann::ordered_json json;
    json["exists"] = exists;
    json["sound"] = report.isSound();
    json["integrity"] = report.integrity;
    json["foreign_key_violations"] = report.foreignKeyViolations;
    json["broken_event"] =
        report.brokenEvent ? nlohmann::json(*report.brokenEvent) : nlohmann::json();
    json["events"] = report.events;
    json["orders"] = report.orders;
    json["items"] = report.items;
    json["refunds"] = report.refunds;
    json["reviews"] = report.reviews;
    json["conversations"] = report.conversations;
    json["messages"] = report.messages;
    std::cout << json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) << '\n';
}

void printText(const CheckReport& report) {
    std::cout << "orders " << report.orders << ", items " << report.items << ", refunds "
              << report.refunds << ", reviews " << report.reviews << ", conversations "
              << report.conversations << ", messages " << report.messages << ", events "
              << report.events << '\n';
    if (report.isSound()) {
        std::cout << "The database is sound.\n";
        return;
    }
    if (!report.integrity.empty()) {
        std::cout << "Damaged: " << report.integrity << '\n';
    }
    if (report.foreignKeyViolations > 0) {
        std::cout << "Rows without the record they belong to: " << report.foreignKeyViolations
                  << '\n';
    }
    if (report.brokenEvent) {
        std::cout << "The event book was changed at or before event " << *report.brokenEvent
                  << '\n';
    }
}

}  // namespace

int runCheck(const CommandLine& line) {
    // Not through Profile: a check repairs nothing and leaves a damaged file where it is.
    const auto report = core::storage::checkProfile(line.profile);
    const CheckReport shown = report.value_or(CheckReport{});
    if (line.json) {
        printJson(shown, report.has_value());
    } else if (report) {
        printText(shown);
    } else {
        std::cout << "There is no database in this profile yet.\n";
    }
    return shown.isSound() ? 0 : 1;
}

}  // namespace kefu
