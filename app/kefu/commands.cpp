#include "app/kefu/commands.h"

#include "app/kefu/backup_command.h"
#include "app/kefu/bridge_command.h"
#include "app/kefu/check_command.h"
#include "app/kefu/export_command.h"
#include "app/kefu/import_command.h"
#include "app/kefu/list_command.h"
#include "app/kefu/stats_command.h"
#include "app/kefu/survey_command.h"
#include "app/kefu/reviews_command.h"
#include "app/kefu/tracking_command.h"

namespace kefu {

std::span<const Command> commands() {
    static const std::vector<Command> table{
        {.name = "import",
         .usage = "FILE… [--shop NAME] [--no-backup]",
         .summary =
             "take export files in, more than 10,000 rows after a backup: exit 0 all taken, 1 some "
             "rows rejected, 2 a file refused",
         .options = {{"--shop", true}, {"--no-backup", false}},
         .person = Person::Known,
         .fewestArguments = 1,
         .mostArguments = 1000,
         .run = runImport},
        {.name = "import-tracking",
         .usage = "FILE… [--shop NAME]",
         .summary =
             "take tracking events of couriers in (.csv, .xlsx): exit 0 all taken, 1 some rows "
             "rejected, 2 refused",
         .options = {{"--shop", true}},
         .person = Person::Known,
         .fewestArguments = 1,
         .mostArguments = 1000,
         .run = runImportTracking},
        {.name = "import-reviews",
         .usage = "FILE… [--shop NAME]",
         .summary = "take exported reviews in (.csv, .xlsx): exit 0 all taken, 1 some rows rejected, 2 refused",
         .options = {{"--shop", true}},
         .person = Person::Known,
         .fewestArguments = 1,
         .mostArguments = 1000,
         .run = runImportReviews},
        {.name = "import-survey",
         .usage = "FILE… [--shop NAME]",
         .summary = "put marks of surveys and calls into the conversations (.csv, .xlsx): exit 0 all taken, 1 some "
                    "rows rejected, 2 refused",
         .options = {{"--shop", true}},
         .person = Person::Known,
         .fewestArguments = 1,
         .mostArguments = 1000,
         .run = runImportSurvey},
        {.name = "export",
         .usage = "--to FILE [--shop NAME]",
         .summary =
             "hand edits and notes over (.csv, .xlsx): exit 0 done, 1 nothing to do, 2 refused",
         .options = {{"--to", true}, {"--shop", true}},
         .person = Person::Asked,
         .run = runExport},
        {.name = "list",
         .usage = "[--conversations] [--shop NAME] [--scope SCOPE] [--search TEXT] [--limit N]",
         .summary =
             "list orders, personal data masked; scopes: queue, waiting, asked, held, passed, "
             "decided, changed, unshipped, all; or conversations: open, unassigned, snoozed, "
             "unanswered, closed, all",
         .options = {{"--conversations", false},
                     {"--shop", true},
                     {"--scope", true},
                     {"--search", true},
                     {"--limit", true}},
         .person = Person::Asked,
         .run = runList},
        {.name = "stats",
         .usage = "[--from DAY] [--to DAY] [--by CUT,…] [--metric KEY,…] [--shop NAME] [--agent NAME] [--duty] "
                  "[--rows] [--csv] [--xlsx FILE] [--kpi FILE]",
         .summary =
             "count figures, by default of today; cuts: agent, team, shop, channel, question_type, product, hour, "
             "day; --rows lists what one figure is made of, --kpi keeps a KPI tool's report and shows ours beside it: "
             "exit 0 done, 1 stopped, 2 refused",
         .options = {{"--from", true},
                     {"--to", true},
                     {"--by", true},
                     {"--metric", true},
                     {"--shop", true},
                     {"--agent", true},
                     {"--duty", false},
                     {"--rows", false},
                     {"--csv", false},
                     {"--xlsx", true},
                     {"--kpi", true}},
         .person = Person::Asked,
         .run = runStats},
        {.name = "backup",
         .usage = "[--to FILE]",
         .summary = "make a checked copy of the database",
         .options = {{"--to", true}},
         .person = Person::Known,
         .run = runBackup},
        {.name = "check",
         .usage = "",
         .summary = "check the database: exit 0 sound, 1 not",
         .run = runCheck},
        {.name = "bridge",
         .usage = "[--native] [CALLER…]",
         .summary =
             "relay JSON lines to the running kefu-desk: exit 0 input ended, 1 not running, 2 closed",
         .options = {{"--native", false}},
         .mostArguments = 2,
         .run = runBridge},
    };
    return table;
}

}  // namespace kefu
