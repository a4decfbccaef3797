#pragma once

#include <filesystem>
#include <vector>

#include "core/tickets/ticket.h"

namespace core::tickets {

/// The columns by which an answered file is read again (core/importing/answer_table.h).
inline constexpr std::string_view kNumberColumn = "工单编号";
inline constexpr std::string_view kAnswerColumn = "答复";

/// What a department has to answer (R335), as .xlsx or CSV with an empty column for the answers: problem and progress
/// as customer service wrote them, the order's number, and nothing else that tells who the customer is. The file appears
/// whole and readable by its owner only, or not at all: then std::filesystem::filesystem_error.
void writeQuestionFile(const std::filesystem::path& file, const std::vector<Ticket>& tickets, Seconds now);

}  // namespace core::tickets
