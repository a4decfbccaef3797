#pragma once

#include "app/kefu/command_line.h"

namespace kefu {

/// `kefu import-survey FILE… [--shop NAME]`: answers of surveys and marks of calls into the conversations.
[[nodiscard]] int runImportSurvey(const CommandLine& line);

}  // namespace kefu
