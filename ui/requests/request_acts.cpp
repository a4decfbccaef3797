#include "ui/requests/request_acts.h"

#include <filesystem>

#include "core/orders/handoff_service.h"
#include "ui/common/format.h"
#include "ui/requests/requests_text.h"

namespace ui::requests {

using namespace core::requests;

RequestActs::RequestActs(common::Environment& environment, QObject* parent)
    : QObject(parent), m_environment(environment) {}

void RequestActs::request(const RequestDraft& draft) {
    common::runAct(
        m_environment.acts, this,
        [this, draft, actor = m_environment.actor()] {
            return m_environment.cases.requestService->request(draft, actor);
        },
        [this](const Outcome& outcome) {
            if (!outcome) {
                Q_EMIT refused(RequestsText::refusal(outcome.error()));
                return;
            }
            Q_EMIT done(outcome->state == RequestState::Granted
                            ? tr("Granted at once: it leaves with the next hand-off list.")
                            : tr("Kept: it waits for what is still missing or for a colleague."));
            Q_EMIT requested(outcome->id);
        });
}

void RequestActs::act(const RequestTarget& target, RequestAction action,
                      const RequestStepInput& input) {
    common::runAct(
        m_environment.acts, this,
        [this, target, action, input, actor = m_environment.actor()] {
            return run(target, action, input, actor);
        },
        [this, action](const Outcome& outcome) {
            if (outcome) {
                Q_EMIT done(RequestsText::done(action));
            } else {
                Q_EMIT refused(RequestsText::refusal(outcome.error()));
            }
        });
}

RequestActs::Outcome RequestActs::run(const RequestTarget& target, RequestAction action,
                                      const RequestStepInput& input,
                                      const core::agents::Actor& actor) {
    auto& service = *m_environment.cases.requestService;
    switch (action) {
        case RequestAction::Choose:
            return service.choose(target, input.choice, input.text, input.waitUntil, actor);
        case RequestAction::CheckIdentity:
            return service.checkIdentity(target, input.identity, input.text, actor);
        case RequestAction::Sign:
            return service.sign(target, actor);
        case RequestAction::Grant:
            return service.grant(target, actor);
        case RequestAction::Refuse:
            return service.refuse(target, input.text, actor);
        case RequestAction::Complete:
            return service.complete(target, input.text, actor);
        case RequestAction::Fail:
            return service.fail(target, input.text, actor);
        case RequestAction::Withdraw:
            return service.withdraw(target, input.text, actor);
        case RequestAction::HandOff:
        case RequestAction::Tell:
            break;
    }
    return core::Unexpected{RequestError::NotAllowedInState};
}

void RequestActs::handOff(const QString& file) {
    const std::filesystem::path path(file.toStdU16String());
    common::runAct(
        m_environment.acts, this,
        [this, path, actor = m_environment.actor()] {
            return m_environment.handoffs.exportOpen(std::nullopt, path, actor);
        },
        [this](const core::Result<core::orders::HandoffOutcome, core::orders::HandoffError>&
                   outcome) {
            if (outcome) {
                QStringList parts;
                const auto add = [&parts](std::int64_t count, const QString& text) {
                    if (count > 0) {
                        parts.append(text);
                    }
                };
                const auto number = [](std::int64_t count) { return static_cast<int>(count); };
                add(outcome->requests,
                    tr("%n request(s) of orders", nullptr, number(outcome->requests)));
                add(outcome->edits, tr("%n changed field(s)", nullptr, number(outcome->edits)));
                add(outcome->notes, tr("%n note(s)", nullptr, number(outcome->notes)));
                add(outcome->applications,
                    tr("%n gift(s), invoice(s) and deal(s)", nullptr,
                       number(outcome->applications)));
                Q_EMIT done(tr("Handed off: %1.").arg(parts.join(tr(", ", "between parts"))));
                return;
            }
            switch (outcome.error()) {
                case core::orders::HandoffError::NothingToExport:
                    Q_EMIT refused(tr("Nothing waits to be handed off."));
                    break;
                case core::orders::HandoffError::NotAllowedForRole:
                    Q_EMIT refused(tr("Your role may not write the hand-off list: ask a lead."));
                    break;
                case core::orders::HandoffError::FileNotWritable:
                    Q_EMIT refused(tr("The file cannot be written. Choose another folder."));
                    break;
            }
        });
}

}  // namespace ui::requests
