#include "app/kefu/import_command.h"

#include <array>
#include <csignal>
#include <iostream>
#include <stop_token>

#include "app/kefu/damage_report.h"
#include "app/kefu/import_words.h"
#include "core/importing/import_service.h"
#include "core/settings/settings_reader.h"
#include "core/storage/profile.h"

namespace kefu {
namespace {

using namespace core::importing;

/// Set by Ctrl+C; a signal handler may touch nothing else.
volatile std::sig_atomic_t isInterrupted = 0;

void interrupt(int /*signal*/) {
    isInterrupted = 1;
}

void printProblem(const Refusal& refusal) {
    std::cout << "  refused: " << toWord(refusal.problem);
    if (refusal.row > 0) {
        std::cout << " in row " << refusal.row;
    }
    if (!refusal.detail.empty()) {
        std::cout << " (" << refusal.detail << ')';
    }
    std::cout << '\n';
    std::cout << "    " << sentenceOf(refusal.problem) << '\n';
    for (const auto& column : refusal.missingColumns) {
        std::cout << "    missing: " << column << '\n';
    }
}

void printFile(const FileReport& file) {
    std::cout << file.path << (file.member.empty() ? "" : " " + file.member) << '\n';
    if (file.refusal) {
        printProblem(*file.refusal);
        return;
    }
    std::cout << "  " << file.map << (file.encoding.empty() ? "" : ", " + file.encoding) << ": "
              << file.rows << " rows, " << file.rejected << " rejected\n";
    for (const auto& [warning, count] : file.warnings) {
        std::cout << "  warning: " << toWord(warning) << ' ' << count << '\n';
    }
    for (const auto& row : file.rejectedRows) {
        std::cout << "  row " << row.row << ", " << row.column << ": " << sentenceOf(row.problem)
                  << " (" << toWord(row.problem) << ")\n";
    }
}

void printCounts(std::string_view name, const Counts& counts) {
    std::cout << name << ": " << counts.added << " new, " << counts.changed << " changed, "
              << counts.unchanged << " unchanged\n";
}

void printTalks(const TranscriptCounts& talks) {
    std::cout << "conversations: " << talks.conversations << ", " << talks.newConversations
              << " new, " << talks.unanswered << " unanswered, " << talks.untimed
              << " without times\n"
              << "messages: " << talks.buyer << " buyer, " << talks.agent << " agent, "
              << talks.automatic << " auto, " << talks.system << " system; " << talks.added
              << " new, " << talks.known << " known\n";
}

void printTables(const ImportReport& report) {
    printCounts("orders", report.orders);
    printCounts("items", report.items);
    printCounts("refunds", report.refunds);
    const auto& difference = report.difference;
    const std::array<std::pair<std::string_view, std::int64_t>, 8> kinds{
        {{"paid", difference.paid},
         {"shipped", difference.shipped},
         {"delivered", difference.delivered},
         {"closed", difference.closed},
         {"refunded", difference.refunded},
         {"address changed", difference.addressChanged},
         {"remark changed", difference.remarkChanged},
         {"other changed", difference.otherChanged}}};
    for (const auto& [name, count] : kinds) {
        if (count > 0) {
            std::cout << "  " << name << ": " << count << '\n';
        }
    }
    std::cout << "paid " << core::toYuanText(report.sums.paid) << ", refunded "
              << core::toYuanText(report.sums.refund) << '\n';
    if (report.importId != 0) {
        std::cout << "reviews: " << report.reviewsWaiting << " waiting, "
                  << report.reviewsAutoPassed << " passed, " << report.editRequestsDone
                  << " edit requests done\n";
    }
    if (report.changedAfterDecision > 0) {
        std::cout << "changed after their decision, look again: " << report.changedAfterDecision
                  << '\n';
    }
}

void printText(const ImportReport& report) {
    for (const auto& file : report.files) {
        printFile(file);
    }
    if (report.talks.messages() > 0) {
        printTalks(report.talks);
    }
    if (report.hasTable() || report.talks.messages() == 0) {
        printTables(report);
    }
    if (report.cancelled) {
        std::cout
            << "Cancelled: what was written is whole; import the files again to complete it.\n";
    }
}

}  // namespace

int runImport(const CommandLine& line) {
    const core::storage::Profile profile(line.profile, line.clock);
    reportDamage(profile);
    auto database = profile.connect(core::storage::Database::Mode::ReadWrite);
    core::settings::SettingsReader settings(database);
    ImportService::Backup backup;
    if (!line.has("--no-backup")) {
        backup = [&] { static_cast<void>(profile.backupIfChanged(line.clock())); };
    }
    ImportService service(
        database, line.clock,
        [&settings](core::orders::ShopId shop) { return settings.reviewRules(shop); }, backup);
    ImportRequest request{.shop = line.value("--shop").value_or("")};
    for (const auto& argument : line.arguments) {
        request.files.emplace_back(std::u8string(argument.begin(), argument.end()));
    }
    std::stop_source stop;
    core::jobs::JobContext job(stop.get_token(), [](core::jobs::Progress) {});
    static_cast<void>(std::signal(SIGINT, interrupt));
    // The handler cannot stop the job itself; this thread carries the wish over.
    std::jthread watcher([&stop](const std::stop_token& done) {
        while (!done.stop_requested() && isInterrupted == 0) {
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
        }
        if (isInterrupted != 0) {
            stop.request_stop();
        }
    });
    const ImportReport report = service.run(request, line.actor, job);
    if (line.json) {
        std::cout << toJson(report) << '\n';
    } else {
        printText(report);
    }
    return report.exitCode();
}

}  // namespace kefu
