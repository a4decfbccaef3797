#include "ui/returns/return_acts.h"

#include <QStringList>

#include <map>

#include "core/notices/notice_service.h"
#include "core/orders/privacy_service.h"
#include "core/tasks/task_service.h"
#include "ui/common/plain_text.h"
#include "ui/returns/returns_text.h"

namespace ui::returns {

using namespace core::returns;

namespace {

/// What came of an act on several cases.
struct Sum {
    int done = 0;
    ReturnId id = 0;
    /// Why others were left as they were, and how many.
    std::map<ReturnError, int> refused;
    /// Of the last one.
    IdentityState identity = IdentityState::Unchecked;
    std::optional<Verdict> verdict;
    bool hasPassed = false;
};

}  // namespace

ReturnActs::ReturnActs(common::Environment& environment, QObject* parent)
    : QObject(parent), m_environment(environment) {}

void ReturnActs::tellOne(const Outcome& outcome, const QString& text) {
    if (outcome) {
        Q_EMIT done(text, outcome->id);
    } else {
        Q_EMIT refused(ReturnsText::refusal(outcome.error()));
    }
}

void ReturnActs::open(const ReturnDraft& draft) {
    common::runAct(
        m_environment.acts, this,
        [this, draft, actor = m_environment.actor()] {
            return m_environment.cases.returnService->open(draft, actor);
        },
        [this, draft](const Outcome& outcome) {
            if (!outcome && outcome.error() == ReturnError::AlreadyOpen) {
                Q_EMIT openedBefore(draft);
            } else {
                if (outcome) {
                    Q_EMIT opened();
                }
                tellOne(outcome, tr("The case is open."));
            }
        });
}

void ReturnActs::act(std::vector<ReturnTarget> targets, ReturnAction action,
                     const ReturnInput& input) {
    const auto count = targets.size();
    common::runAct(
        m_environment.acts, this,
        [this, targets = std::move(targets), action, input, actor = m_environment.actor()] {
            Sum sum;
            for (const auto& target : targets) {
                const auto outcome = run(target, action, input, actor);
                if (outcome) {
                    ++sum.done;
                    sum.id = outcome->id;
                    sum.identity = outcome->identity;
                    sum.verdict = outcome->verdict;
                    sum.hasPassed = outcome->inspectionPassed;
                } else {
                    ++sum.refused[outcome.error()];
                }
            }
            return sum;
        },
        [this, action, count](const Sum& sum) {
            if (sum.done > 0 && action == ReturnAction::CheckIdentity &&
                sum.identity == IdentityState::Unchecked) {
                Q_EMIT refused(
                    tr("The identity is not proved; this try counts. Ask for another proof."));
            } else if (sum.done == 1 && action == ReturnAction::Check && sum.verdict) {
                Q_EMIT done(tr("The policy was checked: %1.").arg(ReturnsText::of(*sum.verdict)),
                            sum.id);
            } else if (sum.done == 1 && action == ReturnAction::Inspect) {
                Q_EMIT done(sum.hasPassed ? tr("The inspection is kept: passed.")
                                          : tr("The inspection is kept: not passed. A call to the "
                                               "buyer is on the list."),
                            sum.id);
            } else if (sum.done > 0) {
                Q_EMIT done(ReturnsText::done(action, sum.done), count == 1 ? sum.id : 0);
            }
            QStringList whys;
            for (const auto& [error, cases] : sum.refused) {
                const QString why = ReturnsText::refusal(error);
                whys.append(count == 1
                                ? why
                                : tr("%n case(s) left as they were. %1", nullptr, cases).arg(why));
            }
            if (!whys.isEmpty()) {
                Q_EMIT refused(whys.join(u'\n'));
            }
        });
}

void ReturnActs::noteEvidence(ReturnId id, const std::vector<EvidenceKind>& evidence) {
    common::runAct(
        m_environment.acts, this,
        [this, id, evidence, actor = m_environment.actor()] {
            return m_environment.cases.returnService->noteEvidence(id, evidence, actor);
        },
        [this](const Outcome& outcome) {
            if (!outcome && outcome.error() != ReturnError::NothingChanged) {
                Q_EMIT refused(ReturnsText::refusal(outcome.error()));
            }
        });
}

void ReturnActs::keepOurs(const ReturnTarget& target) {
    common::runAct(
        m_environment.acts, this,
        [this, target, actor = m_environment.actor()] {
            return m_environment.cases.returnService->keepOurs(target, actor);
        },
        [this](const Outcome& outcome) { tellOne(outcome, tr("The shop's decision stands.")); });
}

void ReturnActs::takePlatform(const ReturnTarget& target) {
    common::runAct(
        m_environment.acts, this,
        [this, target, actor = m_environment.actor()] {
            return m_environment.cases.returnService->takePlatform(target, actor);
        },
        [this](const Outcome& outcome) {
            tellOne(outcome, tr("The case stands where the platform is."));
        });
}

void ReturnActs::sendNotice(std::int64_t notice) {
    common::runAct(
        m_environment.acts, this,
        [this, notice, actor = m_environment.actor()] {
            return m_environment.cases.noticeService->send(notice, 0, actor).has_value();
        },
        [this](bool isSent) {
            if (isSent) {
                Q_EMIT done(tr("The buyer was told."), 0);
            } else {
                Q_EMIT refused(ReturnsText::refusal(ReturnError::CannotTell));
            }
        });
}

void ReturnActs::editNotice(std::int64_t notice, const QString& text) {
    using core::notices::NoticeError;
    common::runAct(
        m_environment.acts, this,
        [this, notice, words = common::toCore(text),
         actor = m_environment.actor()]() -> std::optional<NoticeError> {
            const auto outcome = m_environment.cases.noticeService->edit(notice, 0, words, actor);
            return outcome ? std::nullopt : std::optional(outcome.error());
        },
        [this](std::optional<NoticeError> error) {
            if (!error) {
                Q_EMIT edited();
                Q_EMIT done(tr("The text is kept. Nothing has left yet."), 0);
            } else if (*error == NoticeError::TextTooLong) {
                Q_EMIT refused(tr("The message is too long. Keep to 2,000 characters."));
            } else if (*error == NoticeError::NotAllowedInState) {
                Q_EMIT refused(tr("The message has left already."));
            } else {
                Q_EMIT refused(ReturnsText::refusal(ReturnError::TextMissing));
            }
        });
}

void ReturnActs::markCopied(std::int64_t notice) {
    common::runAct(
        m_environment.acts, this,
        [this, notice, actor = m_environment.actor()] {
            return m_environment.cases.noticeService->markCopied(notice, 0, actor).has_value();
        },
        [this](bool isKept) {
            if (isKept) {
                Q_EMIT done(tr("Copied. Paste it into the chat."), 0);
            }
        });
}

void ReturnActs::addCall(const ReturnCase& c, const QString& text) {
    common::runAct(
        m_environment.acts, this,
        [this, about = core::tasks::About{c.shop, "return", std::to_string(c.id)},
         words = common::toCore(text), actor = m_environment.actor(),
         due = m_environment.now() + std::chrono::hours{4}] {
            return m_environment.cases.taskService
                ->add({.about = about,
                       .kind = core::tasks::TaskKind::CallBack,
                       .text = words,
                       .owner = actor.name,
                       .dueAt = due},
                      actor)
                .has_value();
        },
        [this](bool isKept) {
            if (isKept) {
                Q_EMIT done(tr("A call to the buyer is on your list."), 0);
            } else {
                Q_EMIT refused(ReturnsText::refusal(ReturnError::TextMissing));
            }
        });
}

ReturnActs::Outcome ReturnActs::run(const ReturnTarget& target, ReturnAction action,
                                    const ReturnInput& input, const core::agents::Actor& actor) {
    auto& service = *m_environment.cases.returnService;
    switch (action) {
        case ReturnAction::AskEvidence:
            return service.askEvidence(target, input.text, actor);
        case ReturnAction::EvidenceCame:
            return service.evidenceCame(target, input.evidence, actor);
        case ReturnAction::Check:
            return service.check(target,
                                 {.reason = input.reason,
                                  .reasonNote = input.text,
                                  .goodsComeBack = input.flag,
                                  .evidence = input.evidence,
                                  .toldReceivedAt = input.receivedAt,
                                  .decision = input.decision},
                                 actor);
        case ReturnAction::Accept:
            return service.accept(target, input.text, actor);
        case ReturnAction::GoodsSent:
            return service.tellSent(target, input.line, input.second, actor);
        case ReturnAction::ReceiveGoods:
            return service.receiveGoods(target, actor);
        case ReturnAction::Inspect:
            return service.inspect(target, input.inspection, input.text, actor);
        case ReturnAction::Sign:
            return service.sign(target, actor);
        case ReturnAction::Approve:
            return service.approve(target, actor);
        case ReturnAction::Cosign:
            return service.cosign(target, actor);
        case ReturnAction::DeclineSign:
            return service.declineSign(target, actor);
        case ReturnAction::TakeBack:
            return service.takeBack(target, actor);
        case ReturnAction::HandToFinance:
            return service.handToFinance(target, actor);
        case ReturnAction::RecordPaid:
            return service.recordPaid(target, input.line, actor);
        case ReturnAction::HandToLogistics:
            return service.handToLogistics(target, actor);
        case ReturnAction::RecordShipped:
            return service.recordShipped(target, input.line, input.second, actor);
        case ReturnAction::StartRepair:
            return service.startRepair(target, actor);
        case ReturnAction::FinishRepair:
            return service.finishRepair(target, input.cost, actor);
        case ReturnAction::SendBack:
            return service.sendBack(target, input.text, actor);
        case ReturnAction::Refuse:
            return service.refuse(
                target, {.reason = input.text, .alternatives = input.alternatives}, actor);
        case ReturnAction::Withdraw:
            return service.withdraw(target, input.text, actor);
        case ReturnAction::Dispute:
            return service.dispute(target, input.time, actor);
        case ReturnAction::WinDispute:
            return service.winDispute(target, input.text, actor);
        case ReturnAction::LoseDispute:
            return service.loseDispute(target, input.flag, actor);
        case ReturnAction::Tell:
            return service.tell(target, input.text, input.flag, actor);
        case ReturnAction::Close:
            return service.close(target, input.text, input.second, actor);
        case ReturnAction::Reopen:
            return service.reopen(target, actor);
        case ReturnAction::CheckIdentity:
            return service.checkIdentity(target,
                                         {.method = input.line,
                                          .hasPassed = input.flag,
                                          .digits = input.digits,
                                          .isWaived = input.isWaived},
                                         actor);
        case ReturnAction::SetAmount:
            return service.setAmount(target,
                                     {.amount = input.money,
                                      .note = input.text,
                                      .payMethod = input.line,
                                      .cost = input.cost},
                                     actor);
        case ReturnAction::SetExchange:
            return service.setExchange(target,
                                       {.wantedItem = input.line,
                                        .priceDifference = input.money,
                                        .differencePaid = input.flag,
                                        .stockNote = input.text},
                                       actor);
        case ReturnAction::SetRepair:
            return service.setRepair(target, input.text, input.cost, actor);
        case ReturnAction::Assign:
            return service.assign(target, input.line, actor);
        case ReturnAction::Move:
            return service.move(target, input.time, actor);
    }
    return core::Unexpected{ReturnError::NotAllowedInState};
}

}  // namespace ui::returns
