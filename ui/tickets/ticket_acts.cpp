#include "ui/tickets/ticket_acts.h"

#include <QFileInfo>

#include <algorithm>
#include <filesystem>

#include "core/tickets/question_file.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/tickets/tickets_text.h"

namespace ui::tickets {

using namespace core::tickets;

namespace {

/// A banner names no more than these; the rest is counted.
constexpr std::size_t kRefusalsNamed = 5;

std::filesystem::path pathOf(const QString& file) {
    return {file.toStdU16String()};
}

}  // namespace

TicketActs::TicketActs(common::Environment& environment, QObject* parent)
    : QObject(parent), m_environment(environment) {}

void TicketActs::run(
    std::function<Outcome(TicketService&, const core::agents::Actor&)> act, const QString& text,
    bool isNew) {
    common::runAct(
        m_environment.acts, this,
        [service = m_environment.cases.ticketService, act = std::move(act),
         actor = m_environment.actor()] { return act(*service, actor); },
        [this, text, isNew](const Outcome& outcome) {
            if (!outcome) {
                Q_EMIT refused(TicketsText::refusal(outcome.error()));
                return;
            }
            Q_EMIT done(text);
            if (isNew) {
                Q_EMIT made(outcome->id);
            }
        });
}

void TicketActs::create(const TicketDraft& draft) {
    run([draft](TicketService& service, const auto& actor) { return service.create(draft, actor); },
        tr("The ticket is written."), true);
}

void TicketActs::recordDone(const TicketDraft& draft, const std::string& result) {
    run([draft, result](TicketService& service,
                        const auto& actor) { return service.recordDone(draft, result, actor); },
        tr("Recorded as done."), true);
}

void TicketActs::edit(const TicketTarget& target, const TicketEdit& edit) {
    run([target, edit](TicketService& service,
                       const auto& actor) { return service.edit(target, edit, actor); },
        TicketsText::done(Deed::Edit), false);
}

void TicketActs::act(const TicketTarget& target, Deed deed, const std::string& text,
                     std::optional<std::int64_t> position) {
    run(
        [target, deed, text, position](TicketService& service, const auto& actor) {
            return perform(service, target, deed, text, position, actor);
        },
        // One that was closed is behind another chip: it comes to the front.
        TicketsText::done(deed), deed == Deed::Reopen);
}

void TicketActs::addBuyers(const TicketTarget& target,
                           const std::vector<TicketBuyerDraft>& buyers) {
    run([target, buyers](TicketService& service,
                         const auto& actor) { return service.addBuyers(target, buyers, actor); },
        TicketsText::done(Deed::AddBuyers), false);
}

void TicketActs::removeBuyer(const TicketTarget& target, std::int64_t position) {
    run(
        [target, position, reason = common::toCore(tr("It does not concern this buyer."))](
            TicketService& service, const auto& actor) {
            return service.removeBuyer(target, position, reason, actor);
        },
        tr("Taken out of the ticket."), false);
}

TicketActs::Outcome TicketActs::perform(TicketService& service, const TicketTarget& target,
                                        Deed deed, const std::string& text,
                                        std::optional<std::int64_t> position,
                                        const core::agents::Actor& actor) {
    switch (deed) {
        case Deed::HandOver:
            return service.handOver(target, text, actor);
        case Deed::Answer:
            return service.answer(target, text, actor);
        case Deed::TakeBack:
            return service.takeBack(target, text, actor);
        case Deed::Solve:
            return service.solve(target, text, actor);
        case Deed::Send:
            return service.tell(target, actor);
        case Deed::Copy:
            return service.tellByHand(target, actor, position);
        case Deed::Phone:
            return service.tellByPhone(target, text, actor, position);
        case Deed::Close:
            return service.close(target, actor);
        case Deed::Resume:
            return service.resume(target, actor);
        case Deed::Pause:
            return service.pause(target, text, actor);
        case Deed::Reopen:
            return service.reopen(target, text, actor);
        case Deed::Escalate:
            return service.escalate(target, actor);
        case Deed::Assign:
            return service.assign(target, text, actor);
        case Deed::AddItem:
            return service.addItem(target, text, actor);
        case Deed::Edit:
        case Deed::AddBuyers:
            break;
    }
    return core::Unexpected{TicketError::NotAllowedInState};
}

void TicketActs::checkItem(const TicketTarget& target, std::int64_t position, bool isDone) {
    run(
        [target, position, isDone](TicketService& service, const auto& actor) {
            return service.checkItem(target, position, isDone, actor);
        },
        isDone ? tr("Ticked.") : tr("Not ticked any more."), false);
}

void TicketActs::runBulk(
    std::function<TicketBulk(TicketService&, const core::agents::Actor&)> act,
    const QString& done) {
    common::runAct(
        m_environment.acts, this,
        [service = m_environment.cases.ticketService, act = std::move(act),
         actor = m_environment.actor()] { return act(*service, actor); },
        [this, text = done](const TicketBulk& bulk) {
            const QString count =
                text.arg(common::Format::count(static_cast<std::int64_t>(bulk.done.size())));
            if (bulk.refused.empty()) {
                Q_EMIT this->done(count);
                return;
            }
            QStringList lines{count};
            for (std::size_t at = 0; at < std::min(kRefusalsNamed, bulk.refused.size()); ++at) {
                lines.append(tr("%1: %2").arg(TicketsText::number(bulk.refused[at].first),
                                              TicketsText::refusal(bulk.refused[at].second)));
            }
            if (bulk.refused.size() > kRefusalsNamed) {
                lines.append(
                    tr("and %1 more").arg(bulk.refused.size() - kRefusalsNamed));
            }
            Q_EMIT refused(lines.join(QLatin1Char('\n')));
        });
}

void TicketActs::assignAll(const std::vector<TicketTarget>& targets, const std::string& owner) {
    runBulk([targets, owner](TicketService& service,
                             const auto& actor) { return service.assignAll(targets, owner, actor); },
            tr("Given to the colleague: %1."));
}

void TicketActs::closeAll(const std::vector<TicketTarget>& targets) {
    runBulk([targets](TicketService& service,
                      const auto& actor) { return service.closeAll(targets, actor); },
            tr("Closed: %1."));
}

void TicketActs::exportQuestions(const std::vector<Ticket>& tickets, const QString& file) {
    common::runAct(
        m_environment.acts, this,
        [tickets, path = pathOf(file), now = m_environment.now()] {
            try {
                writeQuestionFile(path, tickets, now);
                return true;
            } catch (const std::filesystem::filesystem_error&) {
                return false;
            }
        },
        [this, count = static_cast<int>(tickets.size())](bool isWritten) {
            if (isWritten) {
                Q_EMIT done(tr("%n questions written. Import the file when it is answered.",
                               nullptr, count));
            } else {
                Q_EMIT refused(tr("The file could not be written. Choose another folder, or close "
                                  "it in other programs."));
            }
        });
}

void TicketActs::importAnswers(const QString& file) {
    const QString name = QFileInfo(file).fileName();
    common::runAct(
        m_environment.acts, this,
        [path = pathOf(file)] { return core::importing::readAnswerTable(path); },
        [this, name](const core::Result<core::importing::AnswerTable, core::importing::Refusal>&
                         table) {
            if (table) {
                answerAll(*table, name);
            } else {
                Q_EMIT refused(
                    tr("%1: %2").arg(name, TicketsText::fileProblem(table.error())));
            }
        });
}

void TicketActs::answerAll(const core::importing::AnswerTable& table, const QString& name) {
    std::vector<TicketAnswer> answers;
    for (const auto& answer : table.answers) {
        answers.push_back({answer.ticket, answer.text});
    }
    common::runAct(
        m_environment.acts, this,
        [service = m_environment.cases.ticketService, answers, actor = m_environment.actor()] {
            return service->answerAll(answers, actor);
        },
        [this, table, name](const TicketBulk& bulk) {
            QStringList faults;
            for (const auto& fault : table.faults) {
                faults.append(tr("%1, row %2: “%3” is no ticket number.")
                                  .arg(name)
                                  .arg(fault.row)
                                  .arg(common::toScreen(fault.number)));
            }
            for (const auto& [id, error] : bulk.refused) {
                const auto found = std::ranges::find(table.answers, id,
                                                     &core::importing::AnswerTable::Answer::ticket);
                faults.append(tr("%1, row %2, ticket %3: %4")
                                  .arg(name)
                                  .arg(found->row)
                                  .arg(TicketsText::number(id), TicketsText::refusal(error)));
            }
            const QString taken = tr("%n answers taken over.", nullptr,
                                     static_cast<int>(bulk.done.size()));
            if (faults.isEmpty()) {
                Q_EMIT done(taken);
                return;
            }
            const auto more = faults.size() - static_cast<qsizetype>(kRefusalsNamed);
            faults = faults.mid(0, static_cast<qsizetype>(kRefusalsNamed));
            if (more > 0) {
                faults.append(tr("and %1 more").arg(more));
            }
            faults.prepend(taken);
            Q_EMIT refused(faults.join(QLatin1Char('\n')));
        });
}

}  // namespace ui::tickets
