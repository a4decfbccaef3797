#pragma once

#include "core/agents/actor.h"
#include "core/base/money.h"

#include <optional>

namespace core::agents {

/// What reliability.md section 3 gives or denies to a role. A service asks before each act that has a row here; hiding
/// a button is never the rule.
enum class Right {
    SeeOwnCases,
    SeeTeamCases,
    SeeAllCases,
    /// Change a case or answer a buyer; without it a case is read only.
    WorkOnCases,
    SeeMasked,
    /// One field of one order, within revealsAnHour.
    RevealField,
    /// Nobody's.
    RevealMany,
    CheckIdentity,
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
    /// Over the limits, or against the policy: two persons sign. Propose: ask for it.
    CosignRefund,
    /// Nobody's but the owner's.
    ApproveOwnRequest,
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
    /// With whole names and addresses: two persons.
    ExportUnmasked,
    EditOwnReplies,
    EditSharedReplies,
    /// Propose: within the bounds that an admin set.
    EditRules,
    EditAgents,
    ImportFiles,
    UndoOwnAct,
    UndoOthersAct,
    BackUp,
    Restore,
    ViewOthersAudit,
    /// Draw up and sign appraisal sheets and award honours: a lead of the own team.
    Appraise,
    /// Record that a buyer asks to be erased.
    RecordErasure,
    /// Approve or refuse the request of somebody else.
    ApproveErasure,
    /// Carry an approved one out; the act wants a second person too.
    RunErasure,
};

/// Propose: the act is written as a proposal that another role decides.
enum class Grant { No, Propose, Yes };
[[nodiscard]] Grant grantOf(Role role, Right right);
/// Grant::Yes.
[[nodiscard]] bool mayAct(Role role, Right right);
/// Grant::Yes, and a senior's post has the capability that the right needs.
[[nodiscard]] bool mayAct(const Actor& actor, Right right);

inline constexpr Right kRights[]{
    Right::SeeOwnCases,       Right::SeeTeamCases,      Right::SeeAllCases,        Right::WorkOnCases,
    Right::SeeMasked,         Right::RevealField,       Right::RevealMany,         Right::CheckIdentity,
    Right::ReviewOrder,       Right::ReviewSpecialOrder, Right::ChangeAddress,     Right::WaiveIdentityCheck,
    Right::DecideReturn,      Right::ApproveRefund,     Right::CosignRefund,       Right::ApproveOwnRequest,
    Right::GrantCompensation, Right::RecordHandoffDone, Right::CloseOwnComplaint,  Right::CloseAnyComplaint,
    Right::ReopenComplaint,   Right::EscalateToDutyLead, Right::ReceiveEscalation, Right::HandOverOwn,
    Right::Reassign,          Right::ScoreConversation, Right::ContestScore,       Right::SeeTeamStatistics,
    Right::ExportPlainList,   Right::ExportMasked,      Right::ExportUnmasked,     Right::EditOwnReplies,
    Right::EditSharedReplies, Right::EditRules,         Right::EditAgents,         Right::ImportFiles,
    Right::UndoOwnAct,        Right::UndoOthersAct,     Right::BackUp,             Right::Restore,
    Right::ViewOthersAudit,   Right::Appraise,          Right::RecordErasure,      Right::ApproveErasure,
    Right::RunErasure,
};

/// Reveals of one agent within an hour: agent 20, senior 40, lead and owner 60, others none.
[[nodiscard]] int revealsAnHour(Role role);
/// Up to which amount a role may decide a special order; nothing: no bound. A senior 5,000 yuan.
[[nodiscard]] std::optional<Fen> specialOrderLimit(Role role);

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
