#include "ui/promises/promise_acts.h"

#include "ui/promises/promises_text.h"

namespace ui::promises {

using namespace core::promises;

PromiseActs::PromiseActs(common::Environment& environment, QObject* parent)
    : QObject(parent), m_environment(environment) {}

void PromiseActs::make(const PromiseDraft& draft) {
    common::runAct(
        m_environment.acts, this,
        [this, draft, actor = m_environment.actor()] {
            return m_environment.promiseService.make(draft, actor);
        },
        [this](const Outcome& outcome) {
            if (outcome) {
                Q_EMIT done(tr("The promise is kept track of."), 0);
            } else {
                Q_EMIT refused(PromisesText::refusal(outcome.error()));
            }
        });
}

void PromiseActs::act(const PromiseTarget& target, PromiseAction action, const std::string& text,
                      core::Seconds dueAt) {
    common::runAct(
        m_environment.acts, this,
        [this, target, action, text, dueAt, actor = m_environment.actor()] {
            return run(target, action, text, dueAt, actor);
        },
        [this, action](const Outcome& outcome) {
            if (outcome) {
                const bool canReopen = next(*outcome, PromiseAction::Reopen).has_value();
                Q_EMIT done(PromisesText::done(action), canReopen ? outcome->id : 0);
            } else {
                Q_EMIT refused(PromisesText::refusal(outcome.error()));
            }
        });
}

PromiseActs::Outcome PromiseActs::run(const PromiseTarget& target, PromiseAction action,
                                      const std::string& text, core::Seconds dueAt,
                                      const core::agents::Actor& actor) {
    auto& service = m_environment.promiseService;
    switch (action) {
        case PromiseAction::Keep:
            return service.keep(target, text, actor);
        case PromiseAction::Break:
            return service.giveUp(target, text, actor);
        case PromiseAction::Withdraw:
            return service.withdraw(target, text, actor);
        case PromiseAction::Move:
            return service.move(target, dueAt, text, actor);
        case PromiseAction::Assign:
            return service.assign(target, text, actor);
        case PromiseAction::Happen:
            return service.tellHappened(target, actor);
        case PromiseAction::Reopen:
            return service.reopen(target, actor);
    }
    return core::Unexpected{PromiseError::NotAllowedInState};
}

}  // namespace ui::promises
