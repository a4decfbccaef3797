#include "core/events/event_repository.h"
#include "core/storage/profile.h"

namespace core::storage {
namespace {

std::string integrityProblems(Database& database) {
    std::string problems;
    auto rows = database.prepare("PRAGMA integrity_check(20)");
    while (rows.step()) {
        if (rows.textView(0) != "ok") {
            problems += (problems.empty() ? "" : "; ") + rows.text(0);
        }
    }
    return problems;
}

}  // namespace

CheckReport checkDatabase(Database& database) {
    CheckReport report;
    report.integrity = integrityProblems(database);
    report.foreignKeyViolations = database.integer("SELECT count(*) FROM pragma_foreign_key_check");
    report.brokenEvent = events::firstBrokenLink(database);
    report.events = database.integer("SELECT count(*) FROM work_event");
    report.orders = database.integer("SELECT count(*) FROM mirror_order");
    report.items = database.integer("SELECT count(*) FROM mirror_item");
    report.refunds = database.integer("SELECT count(*) FROM mirror_refund");
    report.reviews = database.integer("SELECT count(*) FROM work_review");
    return report;
}

}  // namespace core::storage
