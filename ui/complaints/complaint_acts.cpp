#include "ui/complaints/complaint_acts.h"

#include "ui/complaints/complaints_text.h"

namespace ui::complaints {

using namespace core::complaints;

namespace {

ComplaintService::Outcome perform(ComplaintService& service, const ComplaintTarget& target,
                                  Deed deed, const DeedInput& input,
                                  const core::agents::Actor& actor) {
    switch (deed) {
        case Deed::Acknowledge:
            return service.acknowledge(target, input.text, actor);
        case Deed::Verify:
            return service.verify(target, input.verification, actor);
        case Deed::Investigate:
            return service.investigate(target, input.text,
                                       static_cast<ResponsibleParty>(input.choice), actor);
        case Deed::Propose:
            return service.propose(target, input.options, actor);
        case Deed::LetGo:
            return service.letGo(target, actor);
        case Deed::Agree:
            return service.agree(target, input.choice, input.text, actor);
        case Deed::Negotiate:
            return service.negotiate(target, input.text, actor);
        case Deed::Execute:
            return service.execute(target, actor);
        case Deed::Tell:
            return service.tell(target, input.text, actor);
        case Deed::Satisfied:
            return service.confirm(target, true, input.text, actor);
        case Deed::Unsatisfied:
            return service.confirm(target, false, input.text, actor);
        case Deed::Summarise:
            return service.summarise(target,
                                     {.cause = input.text,
                                      .responsible = static_cast<ResponsibleParty>(input.choice),
                                      .improvement = input.second,
                                      .improvementOwner = input.third,
                                      .improvementDueAt = input.dueAt},
                                     actor);
        case Deed::Close:
            return service.close(target, actor);
        case Deed::Progress:
            return service.tellProgress(target, input.text, actor);
        case Deed::Ask:
            return service.ask(target, input.second, input.text, input.dueAt, actor);
        case Deed::Attempt:
            return service.recordAttempt(target, input.text, actor);
        case Deed::GiveUpAsking:
            return service.giveUpAsking(target, actor);
        case Deed::Withdraw:
            return service.withdraw(target, input.text, actor);
        case Deed::Reopen:
            return service.reopen(target, input.text, actor);
        case Deed::Level:
            return service.changeLevel(target, static_cast<ComplaintLevel>(input.choice), actor);
        case Deed::Assign:
            return service.assign(target, input.second, actor);
        case Deed::Edit:
            break;
    }
    return core::Unexpected{ComplaintError::NotAllowedInState};
}

struct Bulk {
    int done = 0;
    std::vector<std::pair<ComplaintId, ComplaintError>> refused;
};

}  // namespace

ComplaintActs::ComplaintActs(common::Environment& environment, QObject* parent)
    : QObject(parent), m_environment(environment) {}

void ComplaintActs::run(std::function<Outcome(ComplaintService&, const core::agents::Actor&)> act,
                        const QString& text, bool isNew) {
    common::runAct(
        m_environment.acts, this,
        [service = m_environment.cases.complaintService, act = std::move(act),
         actor = m_environment.actor()] { return act(*service, actor); },
        [this, text, isNew](const Outcome& outcome) {
            if (!outcome) {
                Q_EMIT refused(ComplaintsText::refusal(outcome.error()));
                return;
            }
            Q_EMIT done(text);
            if (isNew) {
                Q_EMIT made(outcome->id);
            }
        });
}

void ComplaintActs::receive(const ComplaintDraft& draft) {
    run([draft](ComplaintService& service,
                const auto& actor) { return service.receive(draft, actor); },
        tr("The complaint is written down."), true);
}

void ComplaintActs::edit(const ComplaintTarget& target, const ComplaintDraft& draft) {
    run([target, draft](ComplaintService& service,
                        const auto& actor) { return service.edit(target, draft, actor); },
        ComplaintsText::done(Deed::Edit));
}

void ComplaintActs::act(const ComplaintTarget& target, Deed deed, const DeedInput& input) {
    run(
        [target, deed, input](ComplaintService& service, const auto& actor) {
            return perform(service, target, deed, input, actor);
        },
        ComplaintsText::done(deed));
}

void ComplaintActs::tickStep(const ComplaintTarget& target, std::int64_t step, bool isDone) {
    run(
        [target, step, isDone](ComplaintService& service, const auto& actor) {
            return service.tickStep(target, step, isDone, actor);
        },
        isDone ? tr("Ticked: %1.").arg(ComplaintsText::step(step))
               : tr("Not ticked any more: %1.").arg(ComplaintsText::step(step)));
}

void ComplaintActs::assignAll(const std::vector<ComplaintTarget>& targets,
                              const std::string& owner) {
    common::runAct(
        m_environment.acts, this,
        [service = m_environment.cases.complaintService, targets, owner,
         actor = m_environment.actor()] {
            Bulk bulk;
            for (const auto& target : targets) {
                const auto outcome = service->assign(target, owner, actor);
                if (outcome) {
                    ++bulk.done;
                } else {
                    bulk.refused.emplace_back(target.id, outcome.error());
                }
            }
            return bulk;
        },
        [this](const Bulk& bulk) {
            QStringList lines{tr("Given to the colleague: %n complaints.", nullptr, bulk.done)};
            for (const auto& [id, error] : bulk.refused) {
                lines.append(
                    tr("%1: %2").arg(ComplaintsText::number(id), ComplaintsText::refusal(error)));
            }
            if (bulk.refused.empty()) {
                Q_EMIT done(lines.front());
            } else {
                Q_EMIT refused(lines.join(QLatin1Char('\n')));
            }
        });
}

}  // namespace ui::complaints
