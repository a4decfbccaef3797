#pragma once

#include "app/kefu/command_line.h"

namespace kefu {

/// Counts the metrics of a period, cut as asked; prints a table, JSON or CSV, or writes a workbook.
int runStats(const CommandLine& line);

}  // namespace kefu
