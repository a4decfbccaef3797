#include "core/orders/handoff_service.h"

#include <nlohmann/json.hpp>

#include "core/agents/rights.h"
#include "core/events/event_repository.h"
#include "core/orders/handoff_file.h"
#include "core/orders/handoff_repository.h"
#include "core/storage/transaction.h"

namespace core::orders {
namespace {

using Json = nlohmann::json;

events::Event eventOf(const std::optional<ShopId>& shop, const HandoffOutcome& outcome,
                      const agents::Actor& actor, Seconds at) {
    return {.at = at,
            .actor = actor.name,
            .subjectKind = "shop",
            .shop = shop.value_or(0),
            .subject = std::to_string(shop.value_or(0)),
            .action = "export_handoff",
            .after = Json{{"edits", outcome.edits},
                          {"notes", outcome.notes},
                          {"applications", outcome.applications},
                          {"requests", outcome.requests}}
                         .dump()};
}

}  // namespace

HandoffService::HandoffService(storage::Database& database, Clock clock)
    : m_database(database), m_clock(std::move(clock)) {}

Result<HandoffOutcome, HandoffError> HandoffService::exportOpen(std::optional<ShopId> shop,
                                                                const std::filesystem::path& file,
                                                                const agents::Actor& actor) {
    if (!agents::mayAct(actor, agents::Right::ChangeAddress)) {
        return Unexpected{HandoffError::NotAllowedForRole};
    }
    storage::Transaction transaction(m_database);
    HandoffRepository repository(m_database, shop);
    const auto rows = repository.open();
    if (rows.empty()) {
        return Unexpected{HandoffError::NothingToExport};
    }
    const Seconds now = m_clock();
    HandoffOutcome outcome{.file = file};
    for (const auto& row : rows) {
        if (row.isRequest) {
            ++outcome.requests;
        } else if (!row.application.empty()) {
            ++outcome.applications;
        } else {
            ++(row.field ? outcome.edits : outcome.notes);
        }
    }
    repository.markExported(now);
    events::append(m_database, eventOf(shop, outcome, actor, now));
    try {
        writeHandoffFile(file, rows, now);
    } catch (const std::filesystem::filesystem_error&) {
        return Unexpected{HandoffError::FileNotWritable};
    }
    storage::emitAfterCommit(m_database, exported);
    // Last, so that nothing counts as handed over that is not in a file.
    transaction.commit();
    return outcome;
}

std::int64_t HandoffService::openCount(std::optional<ShopId> shop) {
    return HandoffRepository(m_database, shop).openCount();
}

}  // namespace core::orders
