#include "ui/agents/agents_text.h"

namespace ui::agents {

using core::agents::AgentError;

QString AgentsText::signInRefusal(AgentError error) {
    switch (error) {
        case AgentError::PinWrong:
            return tr("The PIN is wrong. After five wrong tries there is a pause of five minutes.");
        case AgentError::Paused:
            return tr("Five tries were wrong. Wait five minutes, or ask an admin for a new PIN.");
        case AgentError::NotFound:
        case AgentError::NotActive:
            return tr("This agent does not work here any more. Choose another name.");
        // The others are about changing agents.
        case AgentError::NameMissing:
        case AgentError::TooLong:
        case AgentError::NameTaken:
        case AgentError::NameInUse:
        case AgentError::PostUnknown:
        case AgentError::RoleUnknown:
        case AgentError::NotALead:
        case AgentError::FirstMustBeAdmin:
        case AgentError::LastAdmin:
        case AgentError::PinMalformed:
        case AgentError::PinNeeded:
        case AgentError::ChangedSinceRead:
        case AgentError::NothingChanged:
        case AgentError::NotAllowedForRole:
        case AgentError::SamePerson:
            break;
    }
    return tr("Signing in did not work. Try again.");
}

}  // namespace ui::agents
