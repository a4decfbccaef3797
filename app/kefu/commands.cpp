#include "app/kefu/commands.h"

#include "app/kefu/backup_command.h"
#include "app/kefu/check_command.h"

namespace kefu {

std::span<const Command> commands() {
    static const std::vector<Command> table{
        {.name = "backup",
         .usage = "[--to FILE]",
         .summary = "make a checked copy of the database",
         .options = {{"--to", true}},
         .run = runBackup},
        {.name = "check",
         .usage = "",
         .summary = "check the database: exit 0 sound, 1 not",
         .run = runCheck},
    };
    return table;
}

}  // namespace kefu
