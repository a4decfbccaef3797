#include "core/tickets/question_file.h"

#include "core/base/spreadsheet_file.h"

namespace core::tickets {

void writeQuestionFile(const std::filesystem::path& file, const std::vector<Ticket>& tickets,
                       Seconds now) {
    std::vector<SpreadsheetRow> rows{{std::string(kNumberColumn), "订单编号", "部门", "问题",
                                      "处理进度", "提出时间", "答复期限",
                                      std::string(kAnswerColumn)}};
    for (const auto& ticket : tickets) {
        rows.push_back({std::to_string(ticket.id), ticket.orderNumber, ticket.department,
                        ticket.problem, ticket.progress, toLocalText(ticket.createdAt),
                        ticket.dueAt ? toLocalText(*ticket.dueAt) : std::string(), std::string()});
    }
    writeSpreadsheet(file, rows, now);
}

}  // namespace core::tickets
