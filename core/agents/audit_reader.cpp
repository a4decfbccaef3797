#include "core/agents/audit_reader.h"

#include <algorithm>
#include <array>
#include <map>

#include "core/agents/agent_reader.h"
#include "core/storage/database.h"

namespace core::agents {
namespace {

namespace sql {
// From the newest event back: the limit of the search is the age, not the length of the book.
constexpr auto kNewest =
    "SELECT at, actor, subject_kind, subject, action, shop_id FROM work_event "
    "WHERE seq > (SELECT coalesce(max(seq), 0) - ?1 FROM work_event) AND at >= ?2 ORDER BY seq DESC";
// ?1: shop; ?2: number of the order; ?3: conversation that a case names.
constexpr auto kScored =
    "SELECT EXISTS (SELECT 1 FROM work_inspection i WHERE i.conversation_id = ?3 AND "
    "i.inspected_at IS NOT NULL) OR EXISTS (SELECT 1 FROM work_conversation_order o JOIN "
    "work_inspection i ON i.conversation_id = o.conversation_id AND i.inspected_at IS NOT NULL "
    "WHERE o.order_no = ?2 AND o.shop_id = ?1)";
constexpr auto kReturn =
    "SELECT order_no, conversation_id FROM work_return WHERE id = CAST(?1 AS INTEGER)";
constexpr auto kRequest =
    "SELECT order_no, conversation_id FROM work_request WHERE id = CAST(?1 AS INTEGER)";
constexpr auto kSignIns =
    "SELECT at FROM work_event WHERE subject_kind = 'agent' AND shop_id = 0 AND subject = ?1 "
    "AND action = 'sign_in' ORDER BY seq DESC LIMIT 1 OFFSET 1";
}  // namespace sql

struct Known {
    AuditAct act;
    std::string_view word;
    /// Empty: of any subject.
    std::string_view subjectKind;
    bool isAlert = false;
};
constexpr std::array kKnown{
    Known{AuditAct::Reveal, "reveal", "order"},
    Known{AuditAct::RevealLimit, "reveal_limit", "order", true},
    Known{AuditAct::BreakGlass, "break_glass", "order", true},
    Known{AuditAct::CheckIdentity, "check_identity", ""},
    Known{AuditAct::WaiveIdentity, "waive_identity", "", true},
    Known{AuditAct::ExportRejected, "export_rejected", "import", true},
    Known{AuditAct::ExportHandoff, "export_handoff", "shop"},
    Known{AuditAct::ExportReturns, "export_returns", "shop"},
    Known{AuditAct::SignIn, "sign_in", "agent"},
    Known{AuditAct::WrongPin, "wrong_pin", "agent", true},
    Known{AuditAct::Witness, "witness", "agent"},
    Known{AuditAct::Lock, "lock", "agent"},
    Known{AuditAct::SignOut, "sign_out", "agent"},
    Known{AuditAct::AddAgent, "add", "agent"},
    Known{AuditAct::SetRole, "set_role", "agent", true},
    Known{AuditAct::Retire, "retire", "agent"},
    Known{AuditAct::Restore, "restore", "agent"},
    Known{AuditAct::SetPin, "set_pin", "agent"},
    Known{AuditAct::ClearPin, "clear_pin", "agent"},
    Known{AuditAct::DropSignature, "drop_signature", ""},
    Known{AuditAct::RequestErasure, "request", "erasure"},
    Known{AuditAct::ApproveErasure, "approve", "erasure"},
    Known{AuditAct::RefuseErasure, "refuse", "erasure"},
    Known{AuditAct::Erase, "erase", "erasure", true},
    Known{AuditAct::BackUp, "back_up", "profile"},
    Known{AuditAct::RestoreBackup, "restore", "profile", true},
};

const Known* findKnown(std::string_view action, std::string_view subjectKind) {
    const auto* found = std::ranges::find_if(kKnown, [&](const Known& known) {
        return known.word == action &&
               (known.subjectKind.empty() || known.subjectKind == subjectKind);
    });
    return found == kKnown.end() ? nullptr : found;
}

/// Tells cases whose conversation was scored.
class ScoredCases final {
public:
    explicit ScoredCases(storage::Database& database)
        : m_scored(database.prepare(sql::kScored))
        , m_return(database.prepare(sql::kReturn))
        , m_request(database.prepare(sql::kRequest)) {}

    bool contain(std::string_view kind, std::int64_t shop, const std::string& subject) {
        std::string order = kind == "order" ? subject : std::string();
        std::optional<std::int64_t> conversation;
        if (kind == "return" || kind == "request") {
            auto& row = kind == "return" ? m_return : m_request;
            row.bindAll(subject);
            if (row.step()) {
                order = row.text(0);
                conversation = row.optionalInteger(1);
            }
            row.reset();
        }
        m_scored.bindAll(shop, order, conversation);
        const bool isScored = m_scored.step() && m_scored.integer(0) != 0;
        m_scored.reset();
        return isScored;
    }

private:
    storage::Statement m_scored;
    storage::Statement m_return;
    storage::Statement m_request;
};

}  // namespace

bool isAlert(AuditAct act) {
    return std::ranges::find(kKnown, act, &Known::act)->isAlert;
}

std::vector<AuditEntry> AuditReader::read(const Actor& actor, Seconds since, bool onlyAlerts,
                                          std::size_t limit) {
    AgentReader agents(m_database);
    const auto sight = agents.sight(
        actor, mayAct(actor, Right::ViewOthersAudit) ? CasePart::All : CasePart::Own);
    std::optional<ScoredCases> scored;
    if (mayAct(actor, Right::ScoreConversation) && !mayAct(actor, Right::ViewOthersAudit)) {
        scored.emplace(m_database);
    }
    std::map<std::string, std::vector<std::pair<Seconds, Role>>> roles;
    std::vector<AuditEntry> entries;
    auto row = m_database.prepare(sql::kNewest);
    row.bindAll(kDepth, since);
    while (entries.size() < limit && row.step()) {
        const auto* known = findKnown(row.textView(4), row.textView(2));
        auto name = row.text(1);
        if (!known || (onlyAlerts && !known->isAlert)) {
            continue;
        }
        const bool isSeen =
            sight.covers(name) ||
            (scored && scored->contain(row.textView(2), row.integer(5), row.text(3)));
        if (!isSeen) {
            continue;
        }
        const auto found = roles.find(name);
        const auto& steps =
            found != roles.end() ? found->second : roles.emplace(name, agents.roles(name)).first->second;
        entries.push_back({.at = row.time(0),
                           .actor = std::move(name),
                           .role = roleAt(steps, row.time(0)),
                           .act = known->act,
                           .subjectKind = row.text(2),
                           .subject = row.text(3)});
    }
    return entries;
}

std::vector<AuditEntry> AuditReader::list(const Actor& actor, bool onlyAlerts, std::size_t limit) {
    return read(actor, Seconds{}, onlyAlerts, limit);
}

std::int64_t AuditReader::newAlerts(const Actor& actor) {
    const auto agent = AgentReader(m_database).find(actor.name);
    if (!agent || !mayAct(actor, Right::ViewOthersAudit)) {
        return 0;
    }
    auto row = m_database.prepare(sql::kSignIns);
    row.bindAll(std::to_string(agent->id));
    const Seconds since = row.step() ? row.time(0) : Seconds{};
    const auto alerts = read(actor, since, true, static_cast<std::size_t>(kDepth));
    return std::ranges::count_if(
        alerts, [&](const AuditEntry& entry) { return entry.actor != actor.name; });
}

}  // namespace core::agents
