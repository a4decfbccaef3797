#include "core/importing/transcript_repository.h"

namespace core::importing {
namespace {

namespace sql {
constexpr auto kMachines =
    "SELECT account, kind FROM work_agent_account WHERE shop_id = ?1 AND kind <> 'agent'";
constexpr auto kStanding = "SELECT is_waiting, untimed FROM work_conversation WHERE id = ?1";
}  // namespace sql

}  // namespace

std::map<std::string, conversations::Side> TranscriptRepository::machines(orders::ShopId shop) {
    std::map<std::string, conversations::Side> machines;
    auto row = m_database.prepare(sql::kMachines);
    row.bindAll(shop);
    while (row.step()) {
        machines.emplace(row.text(0), row.textView(1) == "auto" ? conversations::Side::Auto
                                                                : conversations::Side::System);
    }
    return machines;
}

TranscriptRepository::Standing TranscriptRepository::standingOf(
    conversations::ConversationId conversation) {
    if (!m_standing) {
        m_standing.emplace(m_database.prepare(sql::kStanding));
    }
    m_standing->bindAll(conversation);
    Standing standing;
    if (m_standing->step()) {
        standing.isUnanswered = m_standing->integer(0) != 0;
        standing.isUntimed = m_standing->integer(1) != 0;
    }
    m_standing->reset();
    return standing;
}

}  // namespace core::importing
