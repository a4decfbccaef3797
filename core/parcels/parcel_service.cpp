#include "core/parcels/parcel_service.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/agents/agent_policy.h"
#include "core/base/text.h"
#include "core/events/event_repository.h"
#include "core/notices/notice_repository.h"
#include "core/parcels/parcel_repository.h"
#include "core/storage/transaction.h"
#include "core/tasks/task_repository.h"

namespace core::parcels {
namespace {

using Json = nlohmann::json;
using Barrier = std::optional<ParcelError>;

constexpr std::size_t kLongestText = 2'000;
constexpr auto kCompensate = "compensate";

Barrier textFault(const std::string& text) {
    if (cleanText(text).empty()) {
        return ParcelError::TextMissing;
    }
    return characterCount(text) > kLongestText ? Barrier(ParcelError::TextTooLong) : std::nullopt;
}

Json factsOf(const ParcelCase& parcelCase) {
    return {{"kind", std::string(toWord(parcelCase.kind))},
            {"state", std::string(toWord(parcelCase.state))},
            {"due_at", parcelCase.dueAt.time_since_epoch().count()},
            {"version", parcelCase.version}};
}

events::Event eventOf(const ParcelCase& parcelCase, const agents::Actor& actor, Seconds now,
                      std::string_view action) {
    return {.at = now,
            .actor = actor.name,
            .subjectKind = "parcel",
            .shop = parcelCase.order.shop,
            .subject = std::to_string(parcelCase.id),
            .action = std::string(action)};
}

events::Event orderEvent(const orders::OrderKey& key, const agents::Actor& actor, Seconds now,
                         std::string action, const Json& after) {
    return {.at = now,
            .actor = actor.name,
            .subjectKind = "order",
            .shop = key.shop,
            .subject = key.number,
            .action = std::move(action),
            .after = after.dump()};
}

tasks::TaskKind taskKindOf(TriageBranch branch) {
    switch (branch) {
        case TriageBranch::NotShipped:
            return tasks::TaskKind::AskWarehouse;
        case TriageBranch::Near:
            return tasks::TaskKind::CallBack;
        case TriageBranch::Far:
            return tasks::TaskKind::ContactCarrier;
        case TriageBranch::Doubtful:
            return tasks::TaskKind::CheckAddress;
        case TriageBranch::Moving:
        case TriageBranch::Delivered:
            break;
    }
    return tasks::TaskKind::Other;
}

std::string_view wordOf(AddressField field) {
    switch (field) {
        case AddressField::Receiver:
            return "receiver";
        case AddressField::Address:
            return "address";
        case AddressField::Mobile:
            return "mobile";
    }
    return "address";
}

}  // namespace

/// One act: its step in the table, what else may forbid it, and what it writes beside the state.
struct ParcelService::Act {
    ParcelCaseAction action;
    std::function<Barrier(const ParcelCase&, Seconds)> barrier;
    /// A refusal here undoes all of it.
    std::function<Barrier(ParcelCase&, Seconds)> write;
    /// For the event, beside the facts.
    Json told = Json::object();
};

ParcelService::ParcelService(storage::Database& database, Clock clock, Rules rules,
                             tasks::TaskService& tasks, notices::NoticeService& notices,
                             ParcelPorts ports)
    : m_database(database)
    , m_clock(std::move(clock))
    , m_rules(std::move(rules))
    , m_tasks(tasks)
    , m_notices(notices)
    , m_ports(std::move(ports)) {}

ParcelService::Outcome ParcelService::perform(const ParcelCaseTarget& target,
                                              const agents::Actor& actor, const Act& act) {
    if (!agents::mayAct(actor, agents::Right::WorkOnCases)) {
        return Unexpected{ParcelError::NotAllowed};
    }
    storage::Transaction transaction(m_database);
    ParcelRepository parcels(m_database);
    const auto before = parcels.find(target.id);
    if (!before) {
        return Unexpected{ParcelError::NotFound};
    }
    if (target.version != 0 && target.version != before->version) {
        return Unexpected{ParcelError::ChangedSinceRead};
    }
    const auto to = next(*before, act.action);
    if (!to) {
        return Unexpected{to.error()};
    }
    const Seconds now = m_clock();
    if (const auto refusal = act.barrier(*before, now)) {
        return Unexpected{*refusal};
    }
    ParcelCase after = *before;
    after.state = *to;
    after.closedAt = *to == ParcelCaseState::Closed ? std::optional(now) : std::nullopt;
    ++after.version;
    if (const auto refusal = act.write(after, now)) {
        return Unexpected{*refusal};
    }
    parcels.save(after);
    auto event = eventOf(after, actor, now, toWord(act.action));
    event.before = factsOf(*before).dump();
    Json facts = factsOf(after);
    facts.update(act.told);
    event.after = facts.dump();
    events::append(m_database, std::move(event));
    after = *parcels.find(after.id);
    storage::emitAfterCommit(m_database, changed, {after.order});
    transaction.commit();
    return after;
}

ParcelService::Outcome ParcelService::open(const ParcelCaseDraft& draft,
                                           const agents::Actor& actor) {
    if (!agents::mayAct(actor, agents::Right::WorkOnCases)) {
        return Unexpected{ParcelError::NotAllowed};
    }
    storage::Transaction transaction(m_database);
    ParcelRepository parcels(m_database);
    const auto parcel = parcels.findParcel(draft.order);
    if (!parcel) {
        return Unexpected{ParcelError::NotFound};
    }
    if (parcels.findOpen(draft.order, draft.kind)) {
        return Unexpected{ParcelError::CaseOpenAlready};
    }
    if (characterCount(draft.description) > kLongestText) {
        return Unexpected{ParcelError::TextTooLong};
    }
    const Seconds now = m_clock();
    const auto rules = m_rules(draft.order.shop);
    const auto rule = rules.kinds.find(draft.kind);
    const std::string owner = cleanText(draft.owner);
    ParcelCase made{
        .order = draft.order,
        .trackingNumber = parcel->trackingNumber,
        .courier = parcel->courier,
        .buyer = parcel->buyer,
        .conversation = draft.conversation,
        .kind = draft.kind,
        .description = cleanText(draft.description),
        .owner = owner.empty() ? actor.name : owner,
        .dueAt = now + (rule == rules.kinds.end() ? ParcelCaseRule{}.due : rule->second.due),
        .openedBy = actor.name,
        .openedAt = now,
        .steps = {},
        .contacts = {}};
    if (rule != rules.kinds.end()) {
        for (const auto& step : rule->second.steps) {
            made.steps.push_back({.ordinal = static_cast<std::int64_t>(made.steps.size()),
                                  .key = step.key,
                                  .text = step.text,
                                  .comesFirst = step.comesFirst});
        }
    }
    made = parcels.add(std::move(made));
    auto event = eventOf(made, actor, now, "open");
    Json facts = factsOf(made);
    facts["order"] = made.order.number;
    event.after = facts.dump();
    events::append(m_database, std::move(event));
    storage::emitAfterCommit(m_database, changed, {made.order});
    transaction.commit();
    return made;
}

bool ParcelService::hasWaitingNews(const ParcelCase& parcelCase) {
    const auto news = notices::NoticeRepository(m_database)
                          .about({parcelCase.order.shop, "parcel", std::to_string(parcelCase.id)});
    return std::ranges::any_of(news, [](const notices::Notice& notice) {
        return notice.state == notices::NoticeState::Waiting;
    });
}

ParcelService::Outcome ParcelService::contact(const ParcelCaseTarget& target, ContactParty party,
                                              const std::string& text, const agents::Actor& actor) {
    return perform(
        target, actor,
        {ParcelCaseAction::Contact,
         [&](const ParcelCase&, Seconds) { return textFault(text); },
         [&](ParcelCase& parcelCase, Seconds now) -> Barrier {
             ParcelRepository(m_database)
                 .addContact(
                     parcelCase.id,
                     {.at = now, .by = actor.name, .party = party, .text = cleanText(text)});
             return std::nullopt;
         },
         {{"party", std::string(toWord(party))}}});
}

ParcelService::Outcome ParcelService::recordAnswer(const ParcelCaseTarget& target,
                                                   ContactParty party, const std::string& text,
                                                   const agents::Actor& actor) {
    return perform(target, actor,
                   {ParcelCaseAction::RecordAnswer,
                    [&](const ParcelCase&, Seconds) { return textFault(text); },
                    [&](ParcelCase& parcelCase, Seconds now) -> Barrier {
                        ParcelRepository(m_database)
                            .addContact(parcelCase.id, {.at = now,
                                                        .by = actor.name,
                                                        .party = party,
                                                        .isAnswer = true,
                                                        .text = cleanText(text)});
                        return std::nullopt;
                    },
                    {{"party", std::string(toWord(party))}}});
}

ParcelService::Told ParcelService::tell(const ParcelCaseTarget& target, const std::string& text,
                                        const agents::Actor& actor) {
    notices::Notice told;
    const auto outcome = perform(
        target, actor,
        {ParcelCaseAction::Tell, [&](const ParcelCase&, Seconds) { return textFault(text); },
         [&](ParcelCase& parcelCase, Seconds now) -> Barrier {
             const auto notice = m_notices.add(
                 {.about = {parcelCase.order.shop, "parcel", std::to_string(parcelCase.id)},
                  .kind = notices::NoticeKind::ParcelNews,
                  // Each version tells once.
                  .occasion = std::to_string(parcelCase.version),
                  .buyer = parcelCase.buyer,
                  .orderNumber = parcelCase.order.number,
                  .text = text,
                  .dueAt = now},
                 actor);
             if (!notice) {
                 return notice.error() == notices::NoticeError::AlreadyTold
                            ? ParcelError::AlreadyTold
                            : ParcelError::TextMissing;
             }
             // A buyer without a conversation is written to by hand: the notice waits for that.
             const auto sent = m_notices.send(notice->id, notice->version, actor);
             told = sent ? *sent : *notice;
             return std::nullopt;
         }});
    if (!outcome) {
        return Unexpected{outcome.error()};
    }
    return ParcelNews{*outcome, std::move(told)};
}

ParcelService::Outcome ParcelService::tickStep(const ParcelCaseTarget& target, std::int64_t ordinal,
                                               const std::string& note,
                                               const agents::Actor& actor) {
    return perform(
        target, actor,
        {ParcelCaseAction::TickStep,
         [&](const ParcelCase& parcelCase, Seconds) { return tickBarrier(parcelCase, ordinal); },
         [&](ParcelCase& parcelCase, Seconds now) -> Barrier {
             auto step = *std::ranges::find(parcelCase.steps, ordinal, &ParcelStep::ordinal);
             step.doneAt = now;
             step.doneBy = actor.name;
             step.note = cleanText(note);
             ParcelRepository(m_database).saveStep(parcelCase.id, step);
             return std::nullopt;
         },
         {{"step", ordinal}}});
}

ParcelService::Outcome ParcelService::compensate(const ParcelCaseTarget& target, Fen sum,
                                                 const std::string& account,
                                                 const agents::Actor& actor) {
    if (sum <= Fen{0} || cleanText(account).empty()) {
        return Unexpected{ParcelError::AmountMissing};
    }
    // The limit of the sum is the application's to check.
    if (agents::grantOf(actor.role, agents::Right::GrantCompensation) == agents::Grant::No) {
        return Unexpected{ParcelError::NotAllowed};
    }
    const auto stepOf = [](const ParcelCase& parcelCase) {
        return std::ranges::find(parcelCase.steps, kCompensate, &ParcelStep::key);
    };
    return perform(target, actor,
                   {ParcelCaseAction::TickStep,
                    [&](const ParcelCase& parcelCase, Seconds) -> Barrier {
                        const auto step = stepOf(parcelCase);
                        return step == parcelCase.steps.end()
                                   ? Barrier(ParcelError::NotAllowedInState)
                                   : tickBarrier(parcelCase, step->ordinal);
                    },
                    [&](ParcelCase& parcelCase, Seconds now) -> Barrier {
                        if (!m_ports.requestCompensation(parcelCase, sum, cleanText(account),
                                                         actor)) {
                            return ParcelError::NotAllowed;
                        }
                        auto step = *stepOf(parcelCase);
                        step.doneAt = now;
                        step.doneBy = actor.name;
                        step.note = toYuanText(sum);
                        ParcelRepository(m_database).saveStep(parcelCase.id, step);
                        return std::nullopt;
                    },
                    {{"step", kCompensate}, {"sum_fen", sum.value}}});
}

ParcelService::Outcome ParcelService::close(const ParcelCaseTarget& target,
                                            const std::string& result, const agents::Actor& actor) {
    return perform(target, actor,
                   {ParcelCaseAction::Close,
                    [&](const ParcelCase& parcelCase, Seconds) -> Barrier {
                        if (cleanText(result).empty()) {
                            return ParcelError::ReasonMissing;
                        }
                        return hasWaitingNews(parcelCase) ? Barrier(ParcelError::NewsWaiting)
                                                          : std::nullopt;
                    },
                    [&](ParcelCase& parcelCase, Seconds) -> Barrier {
                        parcelCase.result = cleanText(result);
                        return std::nullopt;
                    }});
}

ParcelService::Outcome ParcelService::withdraw(const ParcelCaseTarget& target,
                                               const std::string& reason,
                                               const agents::Actor& actor) {
    return perform(target, actor,
                   {ParcelCaseAction::Withdraw,
                    [&](const ParcelCase&, Seconds) {
                        return cleanText(reason).empty() ? Barrier(ParcelError::ReasonMissing)
                                                         : std::nullopt;
                    },
                    [&](ParcelCase& parcelCase, Seconds) -> Barrier {
                        parcelCase.result = cleanText(reason);
                        parcelCase.isWithdrawn = true;
                        return std::nullopt;
                    }});
}

ParcelService::Outcome ParcelService::reopen(const ParcelCaseTarget& target,
                                             const agents::Actor& actor) {
    return perform(
        target, actor,
        {ParcelCaseAction::Reopen,
         [this](const ParcelCase& parcelCase, Seconds) {
             return ParcelRepository(m_database).findOpen(parcelCase.order, parcelCase.kind)
                        ? Barrier(ParcelError::CaseOpenAlready)
                        : std::nullopt;
         },
         [this](ParcelCase& parcelCase, Seconds now) -> Barrier {
             parcelCase.result.clear();
             parcelCase.isWithdrawn = false;
             const auto rules = m_rules(parcelCase.order.shop);
             const auto rule = rules.kinds.find(parcelCase.kind);
             parcelCase.dueAt = std::max(
                 parcelCase.dueAt,
                 now + (rule == rules.kinds.end() ? ParcelCaseRule{}.due : rule->second.due));
             return std::nullopt;
         }});
}

ParcelService::Outcome ParcelService::move(const ParcelCaseTarget& target, Seconds dueAt,
                                           const agents::Actor& actor) {
    return perform(target, actor,
                   {ParcelCaseAction::Move,
                    [&](const ParcelCase& parcelCase, Seconds now) -> Barrier {
                        if (dueAt <= now) {
                            return ParcelError::TimeNotInFuture;
                        }
                        return parcelCase.dueAt == dueAt ? Barrier(ParcelError::NothingChanged)
                                                         : std::nullopt;
                    },
                    [&](ParcelCase& parcelCase, Seconds) -> Barrier {
                        parcelCase.dueAt = dueAt;
                        return std::nullopt;
                    }});
}

ParcelService::Outcome ParcelService::assign(const ParcelCaseTarget& target,
                                             const std::string& owner, const agents::Actor& actor) {
    return perform(target, actor,
                   {ParcelCaseAction::Assign,
                    [&](const ParcelCase& parcelCase, Seconds) -> Barrier {
                        if (cleanText(owner).empty()) {
                            return ParcelError::OwnerMissing;
                        }
                        if (!agents::mayAssign(actor, parcelCase.owner, cleanText(owner))) {
                            return ParcelError::NotAllowed;
                        }
                        return parcelCase.owner == cleanText(owner)
                                   ? Barrier(ParcelError::NothingChanged)
                                   : std::nullopt;
                    },
                    [&](ParcelCase& parcelCase, Seconds) -> Barrier {
                        parcelCase.owner = cleanText(owner);
                        return std::nullopt;
                    }});
}

std::optional<tasks::TaskId> ParcelService::addTask(const Parcel& parcel, tasks::TaskKind kind,
                                                    const std::string& text, Seconds dueAt,
                                                    const agents::Actor& actor) {
    const tasks::About about{parcel.key.shop, "order", parcel.key.number};
    const auto known = tasks::TaskRepository(m_database).about(about);
    const bool isAsked = std::ranges::any_of(known, [kind](const tasks::Task& task) {
        return task.kind == kind && task.state == tasks::TaskState::Open;
    });
    if (isAsked) {
        return std::nullopt;
    }
    const auto task = m_tasks.add({.about = about,
                                   .kind = kind,
                                   .text = text,
                                   .owner = actor.name,
                                   .department = kind == tasks::TaskKind::AskWarehouse
                                                     ? m_rules(parcel.key.shop).warehouseDepartment
                                                     : std::string(),
                                   .dueAt = dueAt},
                                  actor);
    return task ? std::optional(task->id) : std::nullopt;
}

ParcelService::Replied ParcelService::urge(const orders::OrderKey& key,
                                           const agents::Actor& actor) {
    if (!agents::mayAct(actor, agents::Right::WorkOnCases)) {
        return Unexpected{ParcelError::NotAllowed};
    }
    storage::Transaction transaction(m_database);
    const auto parcel = ParcelRepository(m_database).findParcel(key);
    if (!parcel) {
        return Unexpected{ParcelError::NotFound};
    }
    const Seconds now = m_clock();
    const auto rules = m_rules(key.shop);
    const auto urge = urgeCase(*parcel, rules, now);
    if (!urge) {
        return Unexpected{ParcelError::NotAllowedInState};
    }
    ParcelReply reply{.text = replyTo(*urge, *parcel, rules), .task = {}};
    if (asksWarehouse(*urge)) {
        reply.task = addTask(*parcel, tasks::TaskKind::AskWarehouse, taskOf(*urge, *parcel, rules),
                             now + rules.warehouse, actor);
    }
    events::append(m_database, orderEvent(key, actor, now, "urge",
                                          {{"case", std::string(toWord(*urge))},
                                           {"task", reply.task ? Json(*reply.task) : Json()}}));
    storage::emitAfterCommit(m_database, changed, {key});
    transaction.commit();
    return reply;
}

ParcelService::Replied ParcelService::triage(const orders::OrderKey& key, TriageFinding finding,
                                             const agents::Actor& actor) {
    if (!agents::mayAct(actor, agents::Right::WorkOnCases)) {
        return Unexpected{ParcelError::NotAllowed};
    }
    storage::Transaction transaction(m_database);
    const auto parcel = ParcelRepository(m_database).findParcel(key);
    if (!parcel) {
        return Unexpected{ParcelError::NotFound};
    }
    if (parcel->state == orders::OrderState::Unpaid ||
        parcel->state == orders::OrderState::Closed) {
        return Unexpected{ParcelError::NotAllowedInState};
    }
    const Seconds now = m_clock();
    const auto rules = m_rules(key.shop);
    const auto advice = parcels::triage(*parcel, finding, rules, now);
    ParcelReply reply{.text = replyTo(advice, *parcel, rules), .task = {}};
    if (advice.taskDue) {
        reply.task = addTask(*parcel, taskKindOf(advice.branch),
                             taskOf(advice.branch, *parcel, rules), *advice.taskDue, actor);
    }
    events::append(m_database, orderEvent(key, actor, now, "triage",
                                          {{"finding", std::string(toWord(finding))},
                                           {"branch", std::string(toWord(advice.branch))},
                                           {"task", reply.task ? Json(*reply.task) : Json()}}));
    storage::emitAfterCommit(m_database, changed, {key});
    transaction.commit();
    return reply;
}

ParcelService::Replied ParcelService::correct(const orders::OrderKey& key, AddressField field,
                                              const std::string& value,
                                              const agents::Actor& actor) {
    if (cleanText(value).empty()) {
        return Unexpected{ParcelError::TextMissing};
    }
    // The request itself is only a proposal to the shop's own system.
    if (agents::grantOf(actor.role, agents::Right::ChangeAddress) == agents::Grant::No) {
        return Unexpected{ParcelError::NotAllowed};
    }
    storage::Transaction transaction(m_database);
    const auto parcel = ParcelRepository(m_database).findParcel(key);
    if (!parcel) {
        return Unexpected{ParcelError::NotFound};
    }
    if (const auto refusal = m_ports.requestChange(key, field, cleanText(value), actor)) {
        return Unexpected{*refusal};
    }
    const Seconds now = m_clock();
    const auto rules = m_rules(key.shop);
    ParcelReply reply;
    if (parcel->state == orders::OrderState::Shipped) {
        reply.task = addTask(*parcel, tasks::TaskKind::ContactCarrier, taskOfChange(*parcel, rules),
                             now + rules.carrier, actor);
    }
    events::append(m_database, orderEvent(key, actor, now, "correct",
                                          {{"field", std::string(wordOf(field))},
                                           {"task", reply.task ? Json(*reply.task) : Json()}}));
    storage::emitAfterCommit(m_database, changed, {key});
    transaction.commit();
    return reply;
}

Result<void, ParcelError> ParcelService::setRules(orders::ShopId shop, const ParcelRules& rules,
                                                  const agents::Actor& actor) {
    if (!agents::mayAct(actor.role, agents::Right::EditRules)) {
        return Unexpected{ParcelError::NotAllowed};
    }
    storage::Transaction transaction(m_database);
    if (!m_ports.saveRules(shop, rules, actor)) {
        return Unexpected{ParcelError::NothingChanged};
    }
    storage::emitAfterCommit(m_database, changed, {});
    transaction.commit();
    return {};
}

}  // namespace core::parcels
