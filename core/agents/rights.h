#pragma once

#include "core/agents/role.h"
#include "core/base/money.h"

#include <optional>

namespace core::agents {

/// What reliability.md section 3 gives or denies to a role. A service asks before each act that has a row here; hiding
/// a button is never the rule.
enum class Right {
    SeeOwnCases,
    SeeTeamCases,
    RevealField,
    ReviewOrder,
    /// Over 2,000 yuan, incomplete, duplicate.
    ReviewSpecialOrder,
    /// Address or phone before dispatch, after the identity check.
    ChangeAddress,
    WaiveIdentityCheck,
    /// Accept or refuse a return by the policy.
    DecideReturn,
    /// Within refundLimit.
    ApproveRefund,
    /// The second signature of a refund over the limits.
    CosignRefund,
    /// Coupon, gift, free shipping, compensation: within compensationLimit.
    GrantCompensation,
    /// "Paid by finance", "shipped": with a reference.
    RecordHandoffDone,
    CloseOwnComplaint,
    CloseAnyComplaint,
    ReopenComplaint,
    EscalateToDutyLead,
    ReceiveEscalation,
    HandOverOwn,
    Reassign,
    ScoreConversation,
    ContestScore,
    SeeTeamStatistics,
    ExportPlainList,
    ExportMasked,
    EditSharedReplies,
    EditRules,
    EditAgents,
    ImportFiles,
    UndoOwnAct,
    UndoOthersAct,
    BackUp,
    Restore,
    ViewOthersAudit,
};

/// Propose: the act is written as a proposal that another role decides.
enum class Grant { No, Propose, Yes };
[[nodiscard]] Grant grantOf(Role role, Right right);
/// Grant::Yes.
[[nodiscard]] bool mayAct(Role role, Right right);

/// What a role may grant alone; nothing: no bound (the owner). Amounts over it need a second person.
struct MoneyLimit {
    Fen perCase;
    /// Over all cases of a day; nothing: only the case counts.
    std::optional<Fen> perDay;
    bool operator==(const MoneyLimit&) const = default;
};
/// reliability.md section 3: agent 50 and 300 a day, senior 500 and 3,000, lead 2,000; quality and admin move no money.
[[nodiscard]] std::optional<MoneyLimit> refundLimit(Role role);
/// Agent 20 and 200 a day, senior 100 and 1,000, lead 500.
[[nodiscard]] std::optional<MoneyLimit> compensationLimit(Role role);

}  // namespace core::agents
