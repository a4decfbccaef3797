#pragma once

#include "core/agents/sight.h"

namespace core::storage {
class Database;
}

namespace core::agents {

/// The acts that touch personal data, rights or the way in; each is the word of its events. What else people did stands in
/// the history of each record.
enum class AuditAct {
    Reveal,
    RevealLimit,
    BreakGlass,
    CheckIdentity,
    WaiveIdentity,
    ExportRejected,
    ExportHandoff,
    ExportReturns,
    SignIn,
    WrongPin,
    Witness,
    Lock,
    SignOut,
    AddAgent,
    SetRole,
    Retire,
    Restore,
    SetPin,
    ClearPin,
    DropSignature,
    RequestErasure,
    ApproveErasure,
    RefuseErasure,
    Erase,
    BackUp,
    RestoreBackup,
};
/// What a lead or an admin is told of without asking (reliability.md section 2).
[[nodiscard]] bool isAlert(AuditAct act);

struct AuditEntry {
    Seconds at{};
    std::string actor;
    /// What they were then.
    Role role = Role::Owner;
    AuditAct act = AuditAct::Reveal;
    /// As in the event book: `order` and its number, `agent` and its id.
    std::string subjectKind;
    std::string subject;
    bool operator==(const AuditEntry&) const = default;
};

/// Reads the event book for who may (reliability.md section 3, "view audit log"): everybody the own acts, quality also
/// those on scored cases, a lead the team's, an admin and the owner all. Read only: nothing changes an event. A scored
/// case is a conversation that was inspected and what belongs to it: its orders, and the returns and requests of them.
class AuditReader final {
public:
    /// So many of the newest events are looked through.
    static constexpr std::int64_t kDepth = 20'000;

    explicit AuditReader(storage::Database& database) : m_database(database) {}

    /// Newest first, at most as many.
    [[nodiscard]] std::vector<AuditEntry> list(const Actor& actor, bool onlyAlerts, std::size_t limit);
    /// Alerts of others since the actor signed in the time before; 0 for who sees only the own acts.
    [[nodiscard]] std::int64_t newAlerts(const Actor& actor);

private:
    [[nodiscard]] std::vector<AuditEntry> read(const Actor& actor, Seconds since, bool onlyAlerts, std::size_t limit);

    storage::Database& m_database;
};

}  // namespace core::agents
