#include "core/events/event_repository.h"
#include "core/storage/connection_rules.h"
#include "core/storage/error.h"
#include "core/storage/file_header.h"
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

CheckReport countRecords(Database& database) {
    CheckReport report;
    report.events = database.integer("SELECT count(*) FROM work_event");
    report.orders = database.integer("SELECT count(*) FROM mirror_order");
    report.items = database.integer("SELECT count(*) FROM mirror_item");
    report.refunds = database.integer("SELECT count(*) FROM mirror_refund");
    report.reviews = database.integer("SELECT count(*) FROM work_review");
    report.conversations = database.integer("SELECT count(*) FROM work_conversation");
    report.messages = database.integer("SELECT count(*) FROM work_message");
    return report;
}

CheckReport checkDatabase(Database& database) {
    std::string integrity;
    try {
        integrity = integrityProblems(database);
        CheckReport report = countRecords(database);
        report.integrity = integrity;
        report.foreignKeyViolations =
            database.integer("SELECT count(*) FROM pragma_foreign_key_check");
        report.brokenEvent = events::firstBrokenLink(database);
        return report;
    } catch (const StorageError& error) {
        // So damaged that the rows cannot even be walked: that is the answer of a check, not its
        // failure.
        if (!isDamage(error.code())) {
            throw;
        }
        CheckReport report;
        report.integrity = integrity.empty() ? error.what() : integrity;
        return report;
    }
}

}  // namespace core::storage
