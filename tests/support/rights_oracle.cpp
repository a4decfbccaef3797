#include "tests/support/rights_oracle.h"

#include <sstream>

namespace support {

using namespace core::agents;

namespace {

// Right                | agent | senior | quality | lead | admin
constexpr auto kDocument = R"(
see own cases            y y y y y
see team cases           n n y y y
see all cases            n n y n y
work on cases            y y n y y
see masked               y y y y y
reveal one field         y y n y n
reveal many              n n n n n
identity check           y y n y n
waive identity check     n n n y n
order review normal      n y n y n
order review special     p y n y n
change address           p y n y n
return decision          p y n y n
refund                   y y n y n
refund over limits       n p n y y
compensation             y y n y n
approve own request      n n n n n
mark paid or shipped     n y n y n
close own complaint      y y n y n
close any complaint      n y n y n
reopen complaint         n n n y n
escalate                 y y y y y
receive escalation       n n n y y
hand over own            y y n y y
reassign                 n y n y y
score                    n n y y y
contest score            n n n y n
team statistics          n n y y y
export without pii       y y y y y
export masked            n n n y y
export unmasked          n n n n p
edit own replies         y y p y y
edit shared replies      n p p y y
edit rules               n n n p y
edit agents              n n n n y
import                   y y n y y
undo own                 y y n y n
undo others              n n n y n
back up                  n n n y y
restore                  n n n n y
view others audit        n n n y y
appraise                 n n n y y
erasure request: record  y y n n n
erasure request: approve n n n y n
erasure request: run     n n n n y
)";

const std::map<std::string, Right> kNames{
    {"see own cases", Right::SeeOwnCases},
    {"see team cases", Right::SeeTeamCases},
    {"see all cases", Right::SeeAllCases},
    {"work on cases", Right::WorkOnCases},
    {"see masked", Right::SeeMasked},
    {"reveal one field", Right::RevealField},
    {"reveal many", Right::RevealMany},
    {"identity check", Right::CheckIdentity},
    {"waive identity check", Right::WaiveIdentityCheck},
    {"order review normal", Right::ReviewOrder},
    {"order review special", Right::ReviewSpecialOrder},
    {"change address", Right::ChangeAddress},
    {"return decision", Right::DecideReturn},
    {"refund", Right::ApproveRefund},
    {"refund over limits", Right::CosignRefund},
    {"compensation", Right::GrantCompensation},
    {"approve own request", Right::ApproveOwnRequest},
    {"mark paid or shipped", Right::RecordHandoffDone},
    {"close own complaint", Right::CloseOwnComplaint},
    {"close any complaint", Right::CloseAnyComplaint},
    {"reopen complaint", Right::ReopenComplaint},
    {"escalate", Right::EscalateToDutyLead},
    {"receive escalation", Right::ReceiveEscalation},
    {"hand over own", Right::HandOverOwn},
    {"reassign", Right::Reassign},
    {"score", Right::ScoreConversation},
    {"contest score", Right::ContestScore},
    {"team statistics", Right::SeeTeamStatistics},
    {"export without pii", Right::ExportPlainList},
    {"export masked", Right::ExportMasked},
    {"export unmasked", Right::ExportUnmasked},
    {"edit own replies", Right::EditOwnReplies},
    {"edit shared replies", Right::EditSharedReplies},
    {"edit rules", Right::EditRules},
    {"edit agents", Right::EditAgents},
    {"import", Right::ImportFiles},
    {"undo own", Right::UndoOwnAct},
    {"undo others", Right::UndoOthersAct},
    {"back up", Right::BackUp},
    {"restore", Right::Restore},
    {"view others audit", Right::ViewOthersAudit},
    {"appraise", Right::Appraise},
    {"erasure request: record", Right::RecordErasure},
    {"erasure request: approve", Right::ApproveErasure},
    {"erasure request: run", Right::RunErasure},
};

Grant grantOfLetter(char letter) {
    return letter == 'y' ? Grant::Yes : letter == 'p' ? Grant::Propose : Grant::No;
}

std::map<Right, std::map<Role, Grant>> read() {
    std::map<Right, std::map<Role, Grant>> rows;
    std::istringstream text(kDocument);
    for (std::string line; std::getline(text, line);) {
        if (line.empty()) {
            continue;
        }
        constexpr std::size_t kNameWidth = 25;
        std::string name = line.substr(0, kNameWidth);
        name.erase(name.find_last_not_of(' ') + 1);
        auto& row = rows[kNames.at(name)];
        std::size_t at = kNameWidth;
        for (const Role role :
             {Role::Agent, Role::Senior, Role::Quality, Role::Lead, Role::Admin}) {
            row[role] = grantOfLetter(line.at(at));
            at += 2;
        }
    }
    return rows;
}

}  // namespace

const std::map<Right, std::map<Role, Grant>>& oracle() {
    static const auto rows = read();
    return rows;
}

Grant expected(Role role, Right right) {
    return role == Role::Owner ? Grant::Yes : oracle().at(right).at(role);
}

bool isAllowed(Role role, Right right) {
    return expected(role, right) == Grant::Yes;
}

}  // namespace support
