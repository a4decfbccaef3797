#include "core/returns/return_handoff_service.h"

#include <nlohmann/json.hpp>

#include "core/agents/rights.h"
#include "core/events/event_repository.h"
#include "core/storage/transaction.h"

namespace core::returns {

ReturnHandoffService::ReturnHandoffService(storage::Database& database, Clock clock, Rows rows)
    : m_database(database), m_clock(std::move(clock)), m_rows(std::move(rows)) {}

Result<std::int64_t, ReturnHandoffError> ReturnHandoffService::exportWaiting(
    HandoffRoute route, std::optional<orders::ShopId> shop, const std::filesystem::path& file,
    const agents::Actor& actor) {
    if (!agents::mayAct(actor.role, agents::Right::RecordHandoffDone)) {
        return Unexpected{ReturnHandoffError::NoRight};
    }
    storage::Transaction transaction(m_database);
    auto rows = m_rows(route, shop);
    std::erase_if(rows,
                  [route](const ReturnHandoffRow& row) { return !isOnList(row.given, route); });
    if (rows.empty()) {
        return Unexpected{ReturnHandoffError::NothingToExport};
    }
    const Seconds now = m_clock();
    const auto count = static_cast<std::int64_t>(rows.size());
    events::append(
        m_database,
        {.at = now,
         .actor = actor.name,
         .subjectKind = "shop",
         .shop = shop.value_or(0),
         .subject = std::to_string(shop.value_or(0)),
         .action = "export_returns",
         .after = nlohmann::json{{"route", std::string(toWord(route))}, {"cases", count}}.dump()});
    try {
        writeReturnHandoff(file, route, rows, now);
    } catch (const std::filesystem::filesystem_error&) {
        return Unexpected{ReturnHandoffError::FileNotWritable};
    }
    transaction.commit();
    return count;
}

}  // namespace core::returns
