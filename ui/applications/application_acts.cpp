#include "ui/applications/application_acts.h"

#include "ui/applications/applications_text.h"

namespace ui::applications {

using namespace core::applications;

ApplicationActs::ApplicationActs(common::Environment& environment, QObject* parent)
    : QObject(parent), m_environment(environment) {}

void ApplicationActs::request(const ApplicationDraft& draft) {
    common::runAct(
        m_environment.acts, this,
        [this, draft, actor = m_environment.actor()] {
            return m_environment.applicationService.request(draft, actor);
        },
        [this](const Outcome& outcome) {
            if (!outcome) {
                Q_EMIT refused(ApplicationsText::refusal(outcome.error()));
            } else if (outcome->state == ApplicationState::Approved) {
                Q_EMIT done(tr("Within your limit: approved at once."));
                Q_EMIT requested();
            } else {
                Q_EMIT done(tr("Above your limit: a colleague decides."));
                Q_EMIT requested();
            }
        });
}

void ApplicationActs::act(const ApplicationTarget& target, ApplicationAction action,
                          const std::string& text) {
    common::runAct(
        m_environment.acts, this,
        [this, target, action, text, actor = m_environment.actor()] {
            return run(target, action, text, actor);
        },
        [this, action](const Outcome& outcome) {
            if (outcome) {
                Q_EMIT done(ApplicationsText::done(action));
            } else {
                Q_EMIT refused(ApplicationsText::refusal(outcome.error()));
            }
        });
}

ApplicationActs::Outcome ApplicationActs::run(const ApplicationTarget& target,
                                              ApplicationAction action, const std::string& text,
                                              const core::agents::Actor& actor) {
    auto& service = m_environment.applicationService;
    switch (action) {
        case ApplicationAction::Approve:
            return service.approve(target, actor);
        case ApplicationAction::Refuse:
            return service.refuse(target, text, actor);
        case ApplicationAction::Complete:
            return service.complete(target, text, actor);
        case ApplicationAction::Withdraw:
            return service.withdraw(target, text, actor);
    }
    return core::Unexpected{ApplicationError::NotAllowedInState};
}

}  // namespace ui::applications
