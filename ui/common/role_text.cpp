#include "ui/common/role_text.h"

#include "ui/common/plain_text.h"

namespace ui::common {

using namespace core::agents;

QString RoleText::of(Role role) {
    switch (role) {
        case Role::Owner:
            return tr("Owner");
        case Role::Agent:
            return tr("Agent");
        case Role::Senior:
            return tr("Senior agent");
        case Role::Quality:
            return tr("Quality");
        case Role::Lead:
            return tr("Team lead");
        case Role::Admin:
            return tr("Admin");
    }
    return {};
}

QString RoleText::of(Capability capability) {
    switch (capability) {
        case Capability::OrderReview:
            return tr("Order review");
        case Capability::ReturnReview:
            return tr("Return review");
        case Capability::Complaint:
            return tr("Complaints");
        case Capability::Vip:
            return tr("VIP buyers");
    }
    return {};
}

QString RoleText::of(Right right) {
    switch (right) {
        case Right::SeeOwnCases:
            return tr("See own cases and the pool");
        case Right::SeeTeamCases:
            return tr("See the team's cases");
        case Right::SeeAllCases:
            return tr("See all cases");
        case Right::WorkOnCases:
            return tr("Work on cases and answer buyers");
        case Right::SeeMasked:
            return tr("See masked data");
        case Right::RevealField:
            return tr("Reveal one masked field");
        case Right::RevealMany:
            return tr("Reveal many fields at once");
        case Right::CheckIdentity:
            return tr("Check a buyer's identity");
        case Right::ReviewOrder:
            return tr("Review normal orders");
        case Right::ReviewSpecialOrder:
            return tr("Review special orders");
        case Right::ChangeAddress:
            return tr("Change address or phone before dispatch");
        case Right::WaiveIdentityCheck:
            return tr("Waive an identity check once");
        case Right::DecideReturn:
            return tr("Accept or refuse returns");
        case Right::ApproveRefund:
            return tr("Approve refunds within the limit");
        case Right::CosignRefund:
            return tr("Co-sign refunds over the limits");
        case Right::ApproveOwnRequest:
            return tr("Approve own requests");
        case Right::GrantCompensation:
            return tr("Grant compensation, gifts and free shipping");
        case Right::RecordHandoffDone:
            return tr("Record paid or shipped");
        case Right::CloseOwnComplaint:
            return tr("Close own complaints");
        case Right::CloseAnyComplaint:
            return tr("Close any complaint");
        case Right::ReopenComplaint:
            return tr("Reopen complaints");
        case Right::EscalateToDutyLead:
            return tr("Escalate to the duty lead");
        case Right::ReceiveEscalation:
            return tr("Receive escalations");
        case Right::HandOverOwn:
            return tr("Hand over own conversations");
        case Right::Reassign:
            return tr("Reassign colleagues' conversations");
        case Right::ScoreConversation:
            return tr("Score conversations");
        case Right::ContestScore:
            return tr("Contest a score");
        case Right::SeeTeamStatistics:
            return tr("See team statistics");
        case Right::ExportPlainList:
            return tr("Export lists without personal data");
        case Right::ExportMasked:
            return tr("Export with masked data");
        case Right::ExportUnmasked:
            return tr("Export with whole personal data");
        case Right::EditOwnReplies:
            return tr("Edit own quick replies");
        case Right::EditSharedReplies:
            return tr("Edit shared replies and knowledge");
        case Right::EditRules:
            return tr("Edit rules");
        case Right::EditAgents:
            return tr("Edit agents and roles");
        case Right::ImportFiles:
            return tr("Import files");
        case Right::UndoOwnAct:
            return tr("Undo own acts of the day");
        case Right::UndoOthersAct:
            return tr("Undo others' acts");
        case Right::BackUp:
            return tr("Back up");
        case Right::Restore:
            return tr("Restore a backup");
        case Right::ViewOthersAudit:
            return tr("See others' entries in the event book");
        case Right::Appraise:
            return tr("Appraise agents and award honours");
        case Right::RecordErasure:
            return tr("Record an erasure request");
        case Right::ApproveErasure:
            return tr("Approve an erasure request");
        case Right::RunErasure:
            return tr("Erase, with a second person");
    }
    return {};
}

QString RoleText::of(Grant grant) {
    switch (grant) {
        case Grant::No:
            return QStringLiteral("–");
        case Grant::Propose:
            return tr("Proposes");
        case Grant::Yes:
            return tr("Yes");
    }
    return {};
}

QString RoleText::of(const Actor& actor) {
    const QString name = toScreen(actor.name);
    return actor.role == Role::Owner ? name : QStringLiteral("%1 · %2").arg(name, of(actor.role));
}

QString RoleText::notFor(Role role) {
    return tr("The role \"%1\" does not do this. Ask a senior or your team lead.").arg(of(role));
}

QString RoleText::notYours() {
    return tr("Your role only reads this, or it is a colleague's. Ask whoever has it, or a lead.");
}

}  // namespace ui::common
