#include "core/promises/promise_service.h"

#include <functional>
#include <nlohmann/json.hpp>

#include "core/agents/agent_policy.h"
#include "core/base/text.h"
#include "core/events/event_repository.h"
#include "core/promises/promise_repository.h"
#include "core/storage/transaction.h"

namespace core::promises {
namespace {

using Json = nlohmann::json;

Json factsOf(const Promise& promise) {
    Json json{{"state", std::string(toWord(promise.state))}, {"version", promise.version}};
    if (promise.dueAt) {
        json["due_at"] = promise.dueAt->time_since_epoch().count();
    }
    return json;
}

events::Event eventOf(const Promise& promise, const agents::Actor& actor, Seconds now,
                      std::string action) {
    return {.at = now,
            .actor = actor.name,
            .subjectKind = "promise",
            .shop = promise.shop,
            .subject = std::to_string(promise.id),
            .action = std::move(action)};
}

bool isOverdue(const Promise& promise, Seconds now) {
    return promise.dueAt && *promise.dueAt < now;
}

/// The event happened: from now on it is due.
void makeDue(Promise& promise, Seconds now) {
    promise.happenedAt = now;
    promise.dueAt = now + kEventAllowance;
}

}  // namespace

/// One act: its step in the table, what else may forbid it, and what it writes beside the state.
struct PromiseService::Act {
    PromiseAction action;
    std::function<std::optional<PromiseError>(const Promise&, Seconds)> barrier;
    std::function<void(Promise&, Seconds)> write;
};

PromiseService::PromiseService(storage::Database& database, Clock clock)
    : m_database(database), m_clock(std::move(clock)) {}

PromiseService::Outcome PromiseService::perform(const PromiseTarget& target,
                                                const agents::Actor& actor, const Act& act) {
    storage::Transaction transaction(m_database);
    PromiseRepository promises(m_database);
    const auto before = promises.find(target.id);
    if (!before) {
        return Unexpected{PromiseError::NotFound};
    }
    if (target.version != 0 && target.version != before->version) {
        return Unexpected{PromiseError::ChangedSinceRead};
    }
    const auto to = next(*before, act.action);
    if (!to) {
        return Unexpected{to.error()};
    }
    if (!agents::mayAct(actor, agents::Right::WorkOnCases)) {
        return Unexpected{PromiseError::NotAllowedForRole};
    }
    const Seconds now = m_clock();
    if (const auto refusal = act.barrier(*before, now)) {
        return Unexpected{*refusal};
    }
    Promise after = *before;
    after.state = *to;
    after.closedAt = *to == PromiseState::Open ? std::nullopt : std::optional(now);
    ++after.version;
    act.write(after, now);
    promises.save(after);
    auto event = eventOf(after, actor, now, std::string(toWord(act.action)));
    event.before = factsOf(*before).dump();
    event.after = factsOf(after).dump();
    events::append(m_database, std::move(event));
    transaction.commit();
    storage::emitAfterCommit(m_database, changed, {after.id});
    return after;
}

PromiseService::Outcome PromiseService::make(const PromiseDraft& draft,
                                             const agents::Actor& actor) {
    if (!agents::mayAct(actor, agents::Right::WorkOnCases)) {
        return Unexpected{PromiseError::NotAllowedForRole};
    }
    const Seconds now = m_clock();
    Promise promise{.shop = draft.shop,
                    .conversation = draft.conversation,
                    .orderNumber = cleanText(draft.orderNumber),
                    .buyer = draft.buyer,
                    .owner = cleanText(draft.owner.empty() ? actor.name : draft.owner),
                    .what = cleanText(draft.what),
                    .cause = cleanText(draft.cause),
                    .awaits = draft.awaits,
                    .madeBy = actor.name,
                    .madeAt = now};
    if (draft.awaits == PromiseEvent::Time) {
        promise.dueAt = draft.dueAt;
    }
    if (const auto refusal = makingBarrier(promise, now)) {
        return Unexpected{*refusal};
    }
    storage::Transaction transaction(m_database);
    promise = PromiseRepository(m_database).add(std::move(promise));
    auto event = eventOf(promise, actor, now, "make");
    Json told = factsOf(promise);
    told["awaits"] = std::string(toWord(promise.awaits));
    event.after = told.dump();
    events::append(m_database, std::move(event));
    transaction.commit();
    storage::emitAfterCommit(m_database, changed, {promise.id});
    return promise;
}

PromiseService::Outcome PromiseService::keep(const PromiseTarget& target, const std::string& result,
                                             const agents::Actor& actor) {
    return perform(target, actor,
                   {PromiseAction::Keep, [](const Promise&, Seconds) { return std::nullopt; },
                    [&result](Promise& promise, Seconds) { promise.reason = cleanText(result); }});
}

PromiseService::Outcome PromiseService::giveUp(const PromiseTarget& target,
                                               const std::string& reason,
                                               const agents::Actor& actor) {
    return perform(target, actor,
                   {PromiseAction::Break,
                    [&reason](const Promise&, Seconds) {
                        return cleanText(reason).empty()
                                   ? std::optional(PromiseError::ReasonMissing)
                                   : std::nullopt;
                    },
                    [&reason](Promise& promise, Seconds) { promise.reason = cleanText(reason); }});
}

PromiseService::Outcome PromiseService::withdraw(const PromiseTarget& target,
                                                 const std::string& reason,
                                                 const agents::Actor& actor) {
    return perform(target, actor,
                   {PromiseAction::Withdraw,
                    [&reason](const Promise&, Seconds) {
                        return cleanText(reason).empty()
                                   ? std::optional(PromiseError::ReasonMissing)
                                   : std::nullopt;
                    },
                    [&reason](Promise& promise, Seconds now) {
                        promise.reason = cleanText(reason);
                        promise.missed = promise.missed || isOverdue(promise, now);
                    }});
}

PromiseService::Outcome PromiseService::move(const PromiseTarget& target, Seconds dueAt,
                                             const std::string& reason,
                                             const agents::Actor& actor) {
    return perform(
        target, actor,
        {PromiseAction::Move,
         [&reason, dueAt](const Promise& promise, Seconds now) -> std::optional<PromiseError> {
             if (dueAt <= now) {
                 return PromiseError::TimeNotInFuture;
             }
             if (promise.dueAt == dueAt) {
                 return PromiseError::NothingChanged;
             }
             return cleanText(reason).empty() ? std::optional(PromiseError::ReasonMissing)
                                              : std::nullopt;
         },
         [&reason, dueAt](Promise& promise, Seconds now) {
             promise.missed = promise.missed || isOverdue(promise, now);
             promise.dueAt = dueAt;
             promise.reason = cleanText(reason);
         }});
}

PromiseService::Outcome PromiseService::assign(const PromiseTarget& target,
                                               const std::string& owner,
                                               const agents::Actor& actor) {
    return perform(target, actor,
                   {PromiseAction::Assign,
                    [&](const Promise& promise, Seconds) -> std::optional<PromiseError> {
                        if (cleanText(owner).empty()) {
                            return PromiseError::OwnerMissing;
                        }
                        if (!agents::mayAssign(actor, promise.owner, cleanText(owner))) {
                            return PromiseError::NotAllowedForRole;
                        }
                        return promise.owner == cleanText(owner)
                                   ? std::optional(PromiseError::NothingChanged)
                                   : std::nullopt;
                    },
                    [&owner](Promise& promise, Seconds) { promise.owner = cleanText(owner); }});
}

PromiseService::Outcome PromiseService::tellHappened(const PromiseTarget& target,
                                                     const agents::Actor& actor) {
    return perform(
        target, actor,
        {PromiseAction::Happen, [](const Promise&, Seconds) { return std::nullopt; }, makeDue});
}

PromiseService::Outcome PromiseService::reopen(const PromiseTarget& target,
                                               const agents::Actor& actor) {
    return perform(target, actor,
                   {PromiseAction::Reopen, [](const Promise&, Seconds) { return std::nullopt; },
                    [](Promise& promise, Seconds) { promise.reason.clear(); }});
}

std::vector<PromiseId> PromiseService::settleEvents() {
    const auto system = agents::systemActor();
    std::vector<PromiseId> due;
    storage::Transaction transaction(m_database);
    PromiseRepository promises(m_database);
    const Seconds now = m_clock();
    for (Promise& promise : promises.awaitingExports()) {
        if (!hasHappened(promise, promises.evidence(promise))) {
            continue;
        }
        const std::string before = factsOf(promise).dump();
        makeDue(promise, now);
        ++promise.version;
        promises.save(promise);
        auto event = eventOf(promise, system, now, std::string(toWord(PromiseAction::Happen)));
        event.before = before;
        event.after = factsOf(promise).dump();
        events::append(m_database, std::move(event));
        due.push_back(promise.id);
    }
    if (due.empty()) {
        return due;
    }
    transaction.commit();
    storage::emitAfterCommit(m_database, changed, due);
    return due;
}

}  // namespace core::promises
