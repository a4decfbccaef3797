#include "core/agents/rights.h"

#include <algorithm>
#include <array>
#include <utility>

namespace core::agents {
namespace {

/// One row of reliability.md section 3.
struct Row {
    Right right;
    Grant agent;
    Grant senior;
    Grant quality;
    Grant lead;
    Grant admin;
};

constexpr Grant N = Grant::No;
constexpr Grant P = Grant::Propose;
constexpr Grant Y = Grant::Yes;

constexpr std::array kRows{
    Row{Right::SeeOwnCases, Y, Y, Y, Y, Y},
    Row{Right::SeeTeamCases, N, N, Y, Y, Y},
    Row{Right::SeeAllCases, N, N, Y, N, Y},
    Row{Right::WorkOnCases, Y, Y, N, Y, Y},
    Row{Right::SeeMasked, Y, Y, Y, Y, Y},
    Row{Right::RevealField, Y, Y, N, Y, N},
    Row{Right::RevealMany, N, N, N, N, N},
    Row{Right::CheckIdentity, Y, Y, N, Y, N},
    Row{Right::ReviewOrder, N, Y, N, Y, N},
    Row{Right::ReviewSpecialOrder, P, Y, N, Y, N},
    Row{Right::ChangeAddress, P, Y, N, Y, N},
    Row{Right::WaiveIdentityCheck, N, N, N, Y, N},
    Row{Right::DecideReturn, P, Y, N, Y, N},
    Row{Right::ApproveRefund, Y, Y, N, Y, N},
    Row{Right::CosignRefund, N, P, N, Y, Y},
    Row{Right::ApproveOwnRequest, N, N, N, N, N},
    Row{Right::GrantCompensation, Y, Y, N, Y, N},
    Row{Right::RecordHandoffDone, N, Y, N, Y, N},
    Row{Right::CloseOwnComplaint, Y, Y, N, Y, N},
    Row{Right::CloseAnyComplaint, N, Y, N, Y, N},
    Row{Right::ReopenComplaint, N, N, N, Y, N},
    Row{Right::EscalateToDutyLead, Y, Y, Y, Y, Y},
    Row{Right::ReceiveEscalation, N, N, N, Y, Y},
    Row{Right::HandOverOwn, Y, Y, N, Y, Y},
    Row{Right::Reassign, N, Y, N, Y, Y},
    Row{Right::ScoreConversation, N, N, Y, Y, Y},
    Row{Right::ContestScore, N, N, N, Y, N},
    Row{Right::SeeTeamStatistics, N, N, Y, Y, Y},
    Row{Right::ExportPlainList, Y, Y, Y, Y, Y},
    Row{Right::ExportMasked, N, N, N, Y, Y},
    Row{Right::ExportUnmasked, N, N, N, N, P},
    Row{Right::EditOwnReplies, Y, Y, P, Y, Y},
    Row{Right::EditSharedReplies, N, P, P, Y, Y},
    Row{Right::EditRules, N, N, N, P, Y},
    Row{Right::EditAgents, N, N, N, N, Y},
    Row{Right::ImportFiles, Y, Y, N, Y, Y},
    Row{Right::UndoOwnAct, Y, Y, N, Y, N},
    Row{Right::UndoOthersAct, N, N, N, Y, N},
    Row{Right::BackUp, N, N, N, Y, Y},
    Row{Right::Restore, N, N, N, N, Y},
    Row{Right::ViewOthersAudit, N, N, N, Y, Y},
    Row{Right::Appraise, N, N, N, Y, Y},
    Row{Right::RecordErasure, Y, Y, N, N, N},
    Row{Right::ApproveErasure, N, N, N, Y, N},
    Row{Right::RunErasure, N, N, N, N, Y},
};

/// What a senior's post must be for.
constexpr std::array<std::pair<Right, Capability>, 4> kCapabilityFor{{
    {Right::ReviewOrder, Capability::OrderReview},
    {Right::ReviewSpecialOrder, Capability::OrderReview},
    {Right::DecideReturn, Capability::ReturnReview},
    {Right::CloseAnyComplaint, Capability::Complaint},
}};

constexpr Fen yuan(std::int64_t amount) {
    return {amount * 100};
}

}  // namespace

Grant grantOf(Role role, Right right) {
    const auto* row = std::ranges::find(kRows, right, &Row::right);
    switch (role) {
        case Role::Owner:
            return Grant::Yes;
        case Role::Agent:
            return row->agent;
        case Role::Senior:
            return row->senior;
        case Role::Quality:
            return row->quality;
        case Role::Lead:
            return row->lead;
        case Role::Admin:
            return row->admin;
    }
    return Grant::No;
}

bool mayAct(Role role, Right right) {
    return grantOf(role, right) == Grant::Yes;
}

bool mayAct(const Actor& actor, Right right) {
    const auto* needed =
        std::ranges::find(kCapabilityFor, right, &std::pair<Right, Capability>::first);
    const bool hasPost = actor.role != Role::Senior || needed == kCapabilityFor.end() ||
                         actor.capabilities.contains(needed->second);
    return hasPost && mayAct(actor.role, right);
}

int revealsAnHour(Role role) {
    switch (role) {
        case Role::Agent:
            return 20;
        case Role::Senior:
            return 40;
        case Role::Lead:
        case Role::Owner:
            return 60;
        case Role::Quality:
        case Role::Admin:
            break;
    }
    return 0;
}

std::optional<Fen> specialOrderLimit(Role role) {
    return role == Role::Senior ? std::optional(yuan(5'000)) : std::nullopt;
}

std::optional<MoneyLimit> refundLimit(Role role) {
    switch (role) {
        case Role::Owner:
            return std::nullopt;
        case Role::Agent:
            return MoneyLimit{yuan(50), yuan(300)};
        case Role::Senior:
            return MoneyLimit{yuan(500), yuan(3'000)};
        case Role::Lead:
            return MoneyLimit{yuan(2'000), std::nullopt};
        case Role::Quality:
        case Role::Admin:
            break;
    }
    return MoneyLimit{Fen{0}, Fen{0}};
}

std::optional<MoneyLimit> compensationLimit(Role role) {
    switch (role) {
        case Role::Owner:
            return std::nullopt;
        case Role::Agent:
            return MoneyLimit{yuan(20), yuan(200)};
        case Role::Senior:
            return MoneyLimit{yuan(100), yuan(1'000)};
        case Role::Lead:
            return MoneyLimit{yuan(500), std::nullopt};
        case Role::Quality:
        case Role::Admin:
            break;
    }
    return MoneyLimit{Fen{0}, Fen{0}};
}

}  // namespace core::agents
