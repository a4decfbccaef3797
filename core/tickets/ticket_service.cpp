#include "core/tickets/ticket_service.h"

#include <algorithm>
#include <iterator>
#include <nlohmann/json.hpp>

#include "core/base/text.h"
#include "core/departments/department_reader.h"
#include "core/events/event_repository.h"
#include "core/notices/notice_reader.h"
#include "core/notices/notice_service.h"
#include "core/storage/transaction.h"
#include "core/tickets/ticket_repository.h"

namespace core::tickets {
namespace {

using Json = nlohmann::json;

constexpr std::size_t kLongestText = 2'000;

std::optional<std::int64_t> countOf(std::optional<Seconds> at) {
    return at ? std::optional<std::int64_t>(at->time_since_epoch().count()) : std::nullopt;
}

Json factsOf(const Ticket& ticket) {
    Json json{{"level", std::string(toWord(ticket.level))},
              {"topic", std::string(toWord(ticket.topic))},
              {"state", std::string(toWord(ticket.state))},
              {"owner", ticket.owner},
              {"version", ticket.version}};
    if (!ticket.department.empty()) {
        json["department"] = ticket.department;
    }
    if (const auto due = countOf(ticket.dueAt)) {
        json["due_at"] = *due;
    }
    if (ticket.escalatedAt) {
        json["escalated_to"] = ticket.escalatedTo;
    }
    if (ticket.toldHow) {
        json["told"] = std::string(toWord(*ticket.toldHow));
    }
    if (ticket.others > 0) {
        json["others"] = ticket.others;
        json["untold_others"] = ticket.untoldOthers;
    }
    return json;
}

events::Event eventOf(const Ticket& ticket, std::int64_t entry, TicketAction action,
                      const agents::Actor& actor, Seconds now) {
    auto facts = factsOf(ticket);
    if (entry != 0) {
        facts["entry"] = entry;
    }
    return {.at = now,
            .actor = actor.name,
            .subjectKind = "ticket",
            .shop = ticket.shop,
            .subject = std::to_string(ticket.id),
            .action = std::string(toWord(action)),
            .after = facts.dump()};
}

/// What a new ticket is refused for.
std::optional<TicketError> faultOf(const Ticket& ticket, const agents::Actor& actor) {
    if (actor.role == agents::Role::Quality) {
        return TicketError::NotAllowed;
    }
    if (!ticket.isWithoutCustomer && ticket.buyer.empty() && ticket.customerInfo.empty()) {
        return TicketError::CustomerMissing;
    }
    if (ticket.problem.empty()) {
        return TicketError::ProblemMissing;
    }
    for (const auto* text : {&ticket.problem, &ticket.progress, &ticket.customerInfo,
                             &ticket.followUp, &ticket.result}) {
        if (characterCount(*text) > kLongestText) {
            return TicketError::TextTooLong;
        }
    }
    return std::nullopt;
}

Ticket ticketOf(const TicketDraft& draft, const agents::Actor& actor, Seconds now) {
    const auto level = draft.level.value_or(levelOf(draft.topic));
    return {.shop = draft.shop,
            .level = level,
            .topic = draft.topic,
            .conversation = draft.conversation,
            .orderNumber = cleanText(draft.orderNumber),
            .buyer = draft.isWithoutCustomer ? std::string() : std::string(trimmed(draft.buyer)),
            .customerInfo = draft.isWithoutCustomer ? std::string() : cleanText(draft.customerInfo),
            .isWithoutCustomer = draft.isWithoutCustomer,
            .problem = cleanText(draft.problem),
            .progress = cleanText(draft.progress),
            .followUp = cleanText(draft.followUp),
            .owner = actor.name,
            .fromKind = draft.fromKind,
            .from = draft.from,
            .createdBy = actor.name,
            .createdAt = now,
            .dueAt = dueAtStart(level, now)};
}

tasks::About aboutOf(const Ticket& ticket) {
    return {ticket.shop, "ticket", std::to_string(ticket.id)};
}

}  // namespace

/// One act: its line in the table, the words that it keeps, and what it writes beside the state.
struct TicketService::Act {
    TicketAction action;
    std::string words;
    /// What is missing where there are no words; nothing: none are needed.
    std::optional<TicketError> wordless;
    Write write = [](Ticket&, Seconds) { return std::nullopt; };
};

TicketService::TicketService(storage::Database& database, Clock clock,
                             notices::NoticeService& notices, TicketPorts ports)
    : m_database(database)
    , m_clock(std::move(clock))
    , m_notices(notices)
    , m_ports(std::move(ports))
    , m_noticeChanged(notices.changed.subscribe(
          [this](const std::vector<notices::NoticeId>&) { settleNotices(); })) {}

void TicketService::raise(Ticket& ticket, const agents::Actor& actor, Seconds now) {
    ticket.level = TicketLevel::First;
    const Seconds promised = dueAtStart(TicketLevel::First, now);
    ticket.dueAt = ticket.dueAt ? std::min(*ticket.dueAt, promised) : promised;
    ticket.escalatedTo = m_ports.dutyLead ? m_ports.dutyLead() : std::string();
    if (ticket.escalatedTo.empty()) {
        // Somebody answers for the hour: where one person works alone, that one.
        ticket.escalatedTo = actor.name;
    }
    ticket.escalatedAt = now;
}

TicketService::Outcome TicketService::create(const TicketDraft& draft,
                                             const agents::Actor& actor) {
    const Seconds now = m_clock();
    Ticket ticket = ticketOf(draft, actor, now);
    if (const auto fault = faultOf(ticket, actor)) {
        return Unexpected{*fault};
    }
    if (ticket.level == TicketLevel::First) {
        raise(ticket, actor, now);
    }
    storage::Transaction transaction(m_database);
    TicketRepository tickets(m_database);
    ticket = tickets.add(std::move(ticket));
    for (const auto& line : checklistOf(ticket.topic)) {
        tickets.addItem(ticket.id, line);
    }
    const auto entry = tickets.addEntry(ticket.id, ticket.problem);
    events::append(m_database, eventOf(ticket, entry, TicketAction::Create, actor, now));
    ticket = *tickets.find(ticket.id);
    storage::emitAfterCommit(m_database, changed, {ticket.id});
    if (ticket.escalatedAt) {
        storage::emitAfterCommit(m_database, escalated, ticket);
    }
    transaction.commit();
    return ticket;
}

TicketService::Outcome TicketService::recordDone(const TicketDraft& draft,
                                                 const std::string& result,
                                                 const agents::Actor& actor) {
    const Seconds now = m_clock();
    Ticket ticket = ticketOf(draft, actor, now);
    ticket.result = cleanText(result);
    if (const auto fault = faultOf(ticket, actor)) {
        return Unexpected{*fault};
    }
    if (ticket.result.empty()) {
        return Unexpected{TicketError::ResultMissing};
    }
    ticket.state = TicketState::Closed;
    ticket.rounds = 1;
    ticket.dueAt.reset();
    ticket.closedAt = now;
    if (!ticket.isWithoutCustomer) {
        ticket.toldAt = now;
        // Without a talk there was none to tell it in.
        ticket.toldHow = ticket.conversation ? TellingWay::Conversation : TellingWay::Phone;
    }
    storage::Transaction transaction(m_database);
    TicketRepository tickets(m_database);
    ticket = tickets.add(std::move(ticket));
    const auto entry = tickets.addEntry(ticket.id, ticket.result);
    events::append(m_database, eventOf(ticket, entry, TicketAction::RecordDone, actor, now));
    if (!ticket.followUp.empty() && m_ports.makePromise) {
        m_ports.makePromise(ticket, ticket.followUp, now + kFollowUpAfter, actor);
    }
    storage::emitAfterCommit(m_database, changed, {ticket.id});
    transaction.commit();
    return ticket;
}

TicketService::Outcome TicketService::perform(const TicketTarget& target,
                                              const agents::Actor& actor, const Act& act) {
    storage::Transaction transaction(m_database);
    TicketRepository tickets(m_database);
    const auto before = tickets.find(target.id);
    if (!before) {
        return Unexpected{TicketError::NotFound};
    }
    if (target.version != 0 && target.version != before->version) {
        return Unexpected{TicketError::ChangedSinceRead};
    }
    if (const auto refusal = barrier(*before, act.action, actor)) {
        return Unexpected{*refusal};
    }
    const auto words = cleanText(act.words);
    if (words.empty() && act.wordless) {
        return Unexpected{*act.wordless};
    }
    if (characterCount(words) > kLongestText) {
        return Unexpected{TicketError::TextTooLong};
    }
    const Seconds now = m_clock();
    Ticket after = *before;
    after.state = *next(*before, act.action);
    ++after.version;
    if (const auto refusal = act.write(after, now)) {
        return Unexpected{*refusal};
    }
    tickets.save(after);
    // Lines and buyers beside it are counted by the table.
    after = *tickets.find(after.id);
    auto event = eventOf(after, words.empty() ? 0 : tickets.addEntry(after.id, words), act.action,
                         actor, now);
    event.before = factsOf(*before).dump();
    events::append(m_database, std::move(event));
    storage::emitAfterCommit(m_database, changed, {after.id});
    if (act.action == TicketAction::Escalate) {
        storage::emitAfterCommit(m_database, escalated, after);
    }
    transaction.commit();
    return after;
}

TicketService::Outcome TicketService::edit(const TicketTarget& target, const TicketEdit& edit,
                                           const agents::Actor& actor) {
    return perform(
        target, actor,
        {.action = TicketAction::Edit,
         .words = edit.progress,
         .wordless = std::nullopt,
         .write = [&](Ticket& ticket, Seconds) -> std::optional<TicketError> {
             const Ticket before = ticket;
             ticket.topic = edit.topic;
             ticket.orderNumber = cleanText(edit.orderNumber);
             ticket.customerInfo =
                 ticket.isWithoutCustomer ? std::string() : cleanText(edit.customerInfo);
             ticket.problem = cleanText(edit.problem);
             ticket.progress = cleanText(edit.progress);
             ticket.followUp = cleanText(edit.followUp);
             if (ticket == before) {
                 return TicketError::NothingChanged;
             }
             return faultOf(ticket, actor);
         }});
}

TicketService::Outcome TicketService::assign(const TicketTarget& target, const std::string& owner,
                                             const agents::Actor& actor) {
    return perform(target, actor,
                   {.action = TicketAction::Assign,
                    .words = owner,
                    .wordless = TicketError::OwnerMissing,
                    .write = [&](Ticket& ticket, Seconds) -> std::optional<TicketError> {
                        if (ticket.owner == cleanText(owner)) {
                            return TicketError::NothingChanged;
                        }
                        ticket.owner = cleanText(owner);
                        return std::nullopt;
                    }});
}

TicketService::Outcome TicketService::checkItem(const TicketTarget& target, std::int64_t position,
                                                bool isDone, const agents::Actor& actor) {
    const auto items = TicketRepository(m_database).checklist(target.id);
    const auto named = std::ranges::find(items, position, &ChecklistItem::position);
    return perform(
        target, actor,
        {.action = TicketAction::Check,
         .words = named == items.end() ? std::string() : named->text,
         .wordless = std::nullopt,
         .write = [&](Ticket& ticket, Seconds now) -> std::optional<TicketError> {
             ChecklistItem item{.position = position};
             if (isDone) {
                 item.doneBy = actor.name;
                 item.doneAt = now;
             }
             return TicketRepository(m_database).saveItem(ticket.id, item)
                        ? std::nullopt
                        : std::optional(TicketError::ItemMissing);
         }});
}

TicketService::Outcome TicketService::addItem(const TicketTarget& target, const std::string& text,
                                              const agents::Actor& actor) {
    return perform(target, actor,
                   {.action = TicketAction::AddItem,
                    .words = text,
                    .wordless = TicketError::ItemMissing,
                    .write = [&](Ticket& ticket, Seconds) -> std::optional<TicketError> {
                        TicketRepository(m_database).addItem(ticket.id, cleanText(text));
                        return std::nullopt;
                    }});
}

TicketService::Outcome TicketService::escalate(const TicketTarget& target,
                                               const agents::Actor& actor) {
    return perform(target, actor,
                   {.action = TicketAction::Escalate,
                    .words = {},
                    .wordless = std::nullopt,
                    .write = [&](Ticket& ticket, Seconds now) -> std::optional<TicketError> {
                        raise(ticket, actor, now);
                        return std::nullopt;
                    }});
}

TicketService::Outcome TicketService::handOver(const TicketTarget& target,
                                               const std::string& department,
                                               const agents::Actor& actor) {
    return perform(target, actor,
                   {.action = TicketAction::HandOver,
                    .words = department,
                    .wordless = TicketError::DepartmentUnknown,
                    .write = [&](Ticket& ticket, Seconds now) -> std::optional<TicketError> {
                        const auto found =
                            departments::DepartmentReader(m_database).find(department);
                        if (!found || !found->isActive) {
                            return TicketError::DepartmentUnknown;
                        }
                        ticket.department = found->name;
                        ticket.dueAt = dueAtHandOver(ticket, found->responseLimit, now);
                        return std::nullopt;
                    }});
}

TicketService::Outcome TicketService::takeBack(const TicketTarget& target,
                                               const std::string& reason,
                                               const agents::Actor& actor) {
    return perform(target, actor,
                   {.action = TicketAction::TakeBack,
                    .words = reason,
                    .wordless = TicketError::ReasonMissing,
                    .write = [](Ticket& ticket, Seconds now) -> std::optional<TicketError> {
                        ticket.dueAt = dueForCustomer(ticket, now);
                        return std::nullopt;
                    }});
}

TicketService::Outcome TicketService::answer(const TicketTarget& target, const std::string& text,
                                             const agents::Actor& actor) {
    return perform(target, actor,
                   {.action = TicketAction::Answer,
                    .words = text,
                    .wordless = TicketError::AnswerMissing,
                    .write = [&](Ticket& ticket, Seconds now) -> std::optional<TicketError> {
                        ticket.answer = cleanText(text);
                        ticket.dueAt = dueForCustomer(ticket, now);
                        for (const auto& buyer : everyBuyer(ticket)) {
                            if (buyer.conversation && m_ports.addNote) {
                                m_ports.addNote(*buyer.conversation,
                                                ticket.department + ": " + ticket.answer, actor);
                            }
                        }
                        return std::nullopt;
                    }});
}

TicketService::Outcome TicketService::pause(const TicketTarget& target, const std::string& reason,
                                            const agents::Actor& actor) {
    return perform(target, actor,
                   {.action = TicketAction::Pause,
                    .words = reason,
                    .wordless = TicketError::ReasonMissing,
                    .write = [&](Ticket& ticket, Seconds now) -> std::optional<TicketError> {
                        // As it still stands in the table.
                        ticket.resumesTo = TicketRepository(m_database).find(ticket.id)->state;
                        ticket.pausedAt = now;
                        return std::nullopt;
                    }});
}

TicketService::Outcome TicketService::resume(const TicketTarget& target,
                                             const agents::Actor& actor) {
    return perform(target, actor,
                   {.action = TicketAction::Resume,
                    .words = {},
                    .wordless = std::nullopt,
                    .write = [](Ticket& ticket, Seconds now) -> std::optional<TicketError> {
                        ticket.dueAt = dueAfterPause(ticket, now);
                        ticket.resumesTo.reset();
                        ticket.pausedAt.reset();
                        return std::nullopt;
                    }});
}

std::vector<TicketBuyer> TicketService::everyBuyer(const Ticket& ticket) {
    std::vector<TicketBuyer> all;
    if (!ticket.isWithoutCustomer) {
        all.push_back({.position = 0,
                       .buyer = ticket.buyer,
                       .customerInfo = ticket.customerInfo,
                       .orderNumber = ticket.orderNumber,
                       .conversation = ticket.conversation,
                       .notice = ticket.notice,
                       .toldAt = ticket.toldAt,
                       .toldHow = ticket.toldHow});
    }
    std::ranges::move(TicketRepository(m_database).buyers(ticket.id), std::back_inserter(all));
    return all;
}

std::optional<TicketBuyer> TicketService::untoldBuyer(const Ticket& ticket,
                                                      std::optional<std::int64_t> position) {
    for (auto& buyer : everyBuyer(ticket)) {
        if (!buyer.toldAt && buyer.position == position.value_or(buyer.position)) {
            return std::move(buyer);
        }
    }
    return std::nullopt;
}

void TicketService::saveBuyer(Ticket& ticket, const TicketBuyer& buyer) {
    if (buyer.position == 0) {
        ticket.notice = buyer.notice;
        ticket.toldAt = buyer.toldAt;
        ticket.toldHow = buyer.toldHow;
    } else {
        TicketRepository(m_database).saveBuyer(ticket.id, buyer);
    }
}

std::optional<TicketError> TicketService::addNotice(const Ticket& ticket, TicketBuyer& buyer,
                                                    const agents::Actor& actor, Seconds now) {
    buyer.notice.reset();
    if (buyer.buyer.empty()) {
        return std::nullopt;
    }
    std::string occasion = std::to_string(ticket.rounds);
    if (buyer.position > 0) {
        // Who is taken out and comes back has a notice of an earlier version.
        occasion += "." + std::to_string(buyer.position) + "." + std::to_string(ticket.version);
    }
    const auto notice = m_notices.add({.about = aboutOf(ticket),
                                       .kind = notices::NoticeKind::TicketResult,
                                       .occasion = std::move(occasion),
                                       .buyer = buyer.buyer,
                                       .orderNumber = buyer.orderNumber,
                                       .text = ticket.result,
                                       .dueAt = now},
                                      actor);
    if (!notice) {
        return TicketError::CannotSend;
    }
    buyer.notice = notice->id;
    return std::nullopt;
}

TicketService::Outcome TicketService::solve(const TicketTarget& target, const std::string& result,
                                            const agents::Actor& actor) {
    return perform(target, actor,
                   {.action = TicketAction::Solve,
                    .words = result,
                    .wordless = TicketError::ResultMissing,
                    .write = [&](Ticket& ticket, Seconds now) -> std::optional<TicketError> {
                        ticket.result = cleanText(result);
                        ++ticket.rounds;
                        ticket.dueAt = dueForCustomer(ticket, now);
                        for (auto& buyer : everyBuyer(ticket)) {
                            if (const auto refusal = addNotice(ticket, buyer, actor, now)) {
                                return refusal;
                            }
                            saveBuyer(ticket, buyer);
                        }
                        return std::nullopt;
                    }});
}

TicketService::Outcome TicketService::addBuyers(const TicketTarget& target,
                                                const std::vector<TicketBuyerDraft>& buyers,
                                                const agents::Actor& actor) {
    return perform(
        target, actor,
        {.action = TicketAction::AddBuyers,
         .words = {},
         .wordless = std::nullopt,
         .write = [&](Ticket& ticket, Seconds now) -> std::optional<TicketError> {
             auto all = everyBuyer(ticket);
             const auto before = all.size();
             bool isAnybody = false;
             for (const auto& draft : buyers) {
                 TicketBuyer buyer{.position = all.back().position + 1,
                                   .buyer = std::string(trimmed(draft.buyer)),
                                   .customerInfo = cleanText(draft.customerInfo),
                                   .orderNumber = cleanText(draft.orderNumber),
                                   .conversation = draft.conversation};
                 if (buyer.buyer.empty() && buyer.customerInfo.empty()) {
                     continue;
                 }
                 isAnybody = true;
                 if (characterCount(buyer.customerInfo) > kLongestText) {
                     return TicketError::TextTooLong;
                 }
                 const bool isKnown = std::ranges::any_of(all, [&](const TicketBuyer& each) {
                     return buyer.buyer.empty() ? each.customerInfo == buyer.customerInfo
                                                : each.buyer == buyer.buyer;
                 });
                 if (isKnown) {
                     continue;
                 }
                 if (ticket.state == TicketState::Solved) {
                     if (const auto refusal = addNotice(ticket, buyer, actor, now)) {
                         return refusal;
                     }
                 }
                 TicketRepository(m_database).addBuyer(ticket.id, buyer);
                 all.push_back(std::move(buyer));
             }
             if (static_cast<std::int64_t>(all.size()) > kMostBuyers + 1) {
                 return TicketError::TooManyBuyers;
             }
             if (all.size() == before) {
                 return isAnybody ? TicketError::BuyersKnown : TicketError::CustomerMissing;
             }
             return std::nullopt;
         }});
}

TicketService::Outcome TicketService::removeBuyer(const TicketTarget& target,
                                                  std::int64_t position,
                                                  const std::string& reason,
                                                  const agents::Actor& actor) {
    return perform(target, actor,
                   {.action = TicketAction::RemoveBuyer,
                    .words = reason,
                    .wordless = TicketError::ReasonMissing,
                    .write = [&](Ticket& ticket, Seconds) -> std::optional<TicketError> {
                        const auto buyer = untoldBuyer(ticket, position);
                        if (!buyer || position == 0) {
                            return TicketError::BuyerMissing;
                        }
                        if (const auto refusal = skipNotice(buyer->notice, reason, actor)) {
                            return refusal;
                        }
                        TicketRepository(m_database).removeBuyer(ticket.id, position);
                        if (ticket.state == TicketState::Solved) {
                            finishTelling(ticket);
                        }
                        return std::nullopt;
                    }});
}

void TicketService::told(Ticket& ticket, TicketBuyer buyer, TellingWay way,
                         const agents::Actor& actor, Seconds now) {
    buyer.toldAt = now;
    buyer.toldHow = way;
    saveBuyer(ticket, buyer);
    if (!ticket.followUp.empty() && m_ports.makePromise) {
        Ticket theirs = ticket;
        theirs.buyer = buyer.buyer;
        theirs.orderNumber = buyer.orderNumber;
        theirs.conversation = buyer.conversation;
        m_ports.makePromise(theirs, ticket.followUp, now + kFollowUpAfter, actor);
    }
}

void TicketService::finishTelling(Ticket& ticket) {
    const bool isOver = !untoldBuyer(ticket, std::nullopt);
    ticket.state = isOver ? TicketState::Told : TicketState::Solved;
    if (isOver) {
        ticket.dueAt.reset();
    }
}

TicketService::Outcome TicketService::tell(const TicketTarget& target,
                                           const agents::Actor& actor) {
    return perform(target, actor,
                   {.action = TicketAction::Tell,
                    .words = {},
                    .wordless = std::nullopt,
                    .write = [&](Ticket& ticket, Seconds now) -> std::optional<TicketError> {
                        bool isAnybody = false;
                        for (const auto& buyer : everyBuyer(ticket)) {
                            if (buyer.toldAt || !buyer.notice) {
                                continue;
                            }
                            const auto sent = m_notices.send(*buyer.notice, 0, actor);
                            isAnybody |= sent.has_value();
                            // What is on its way may come back: the channel's word tells the ticket.
                            if (sent && sent->state != notices::NoticeState::Queued) {
                                told(ticket, buyer, TellingWay::Notice, actor, now);
                            }
                        }
                        if (!isAnybody) {
                            return TicketError::CannotSend;
                        }
                        finishTelling(ticket);
                        return std::nullopt;
                    }});
}

TicketService::Outcome TicketService::tellByHand(const TicketTarget& target,
                                                 const agents::Actor& actor,
                                                 std::optional<std::int64_t> position) {
    return perform(target, actor,
                   {.action = TicketAction::Tell,
                    .words = {},
                    .wordless = std::nullopt,
                    .write = [&](Ticket& ticket, Seconds now) -> std::optional<TicketError> {
                        const auto buyer = untoldBuyer(ticket, position);
                        if (!buyer) {
                            return TicketError::BuyerMissing;
                        }
                        if (!buyer->notice || !m_notices.markCopied(*buyer->notice, 0, actor)) {
                            return TicketError::CannotSend;
                        }
                        told(ticket, *buyer, TellingWay::Notice, actor, now);
                        finishTelling(ticket);
                        return std::nullopt;
                    }});
}

std::optional<TicketError> TicketService::skipNotice(std::optional<std::int64_t> notice,
                                                     const std::string& reason,
                                                     const agents::Actor& actor) {
    if (!notice) {
        return std::nullopt;
    }
    const auto found = notices::NoticeReader(m_database).find(*notice);
    if (found && found->state == notices::NoticeState::Waiting &&
        !m_notices.skip(found->id, 0, reason, actor)) {
        return TicketError::ChangedSinceRead;
    }
    return std::nullopt;
}

TicketService::Outcome TicketService::tellByPhone(const TicketTarget& target,
                                                  const std::string& note,
                                                  const agents::Actor& actor,
                                                  std::optional<std::int64_t> position) {
    return perform(target, actor,
                   {.action = TicketAction::Tell,
                    .words = note,
                    .wordless = TicketError::ReasonMissing,
                    .write = [&](Ticket& ticket, Seconds now) -> std::optional<TicketError> {
                        const auto buyer = untoldBuyer(ticket, position);
                        if (!buyer) {
                            return TicketError::BuyerMissing;
                        }
                        told(ticket, *buyer, TellingWay::Phone, actor, now);
                        finishTelling(ticket);
                        return skipNotice(buyer->notice, note, actor);
                    }});
}

TicketService::Outcome TicketService::close(const TicketTarget& target,
                                            const agents::Actor& actor) {
    return perform(target, actor,
                   {.action = TicketAction::Close,
                    .words = {},
                    .wordless = std::nullopt,
                    .write = [](Ticket& ticket, Seconds now) -> std::optional<TicketError> {
                        ticket.closedAt = now;
                        ticket.dueAt.reset();
                        return std::nullopt;
                    }});
}

TicketService::Outcome TicketService::reopen(const TicketTarget& target, const std::string& reason,
                                             const agents::Actor& actor) {
    return perform(target, actor,
                   {.action = TicketAction::Reopen,
                    .words = reason,
                    .wordless = TicketError::ReasonMissing,
                    .write = [&](Ticket& ticket, Seconds now) -> std::optional<TicketError> {
                        ticket.dueAt = dueAtStart(ticket.level, now);
                        ticket.closedAt.reset();
                        // Another round: what was checked and told stands in the record.
                        ticket.result.clear();
                        TicketRepository tickets(m_database);
                        for (const auto& item : tickets.checklist(ticket.id)) {
                            (void)tickets.saveItem(ticket.id, {.position = item.position});
                        }
                        for (auto& buyer : everyBuyer(ticket)) {
                            if (const auto refusal = skipNotice(buyer.notice, reason, actor)) {
                                return refusal;
                            }
                            buyer.notice.reset();
                            buyer.toldAt.reset();
                            buyer.toldHow.reset();
                            saveBuyer(ticket, buyer);
                        }
                        return std::nullopt;
                    }});
}

TicketBulk TicketService::forEach(const std::vector<TicketTarget>& targets,
                                  const std::function<Outcome(const TicketTarget&)>& act) {
    TicketBulk bulk;
    storage::Transaction transaction(m_database);
    for (const auto& target : targets) {
        const auto outcome = act(target);
        if (outcome) {
            bulk.done.push_back(target.id);
        } else {
            bulk.refused.emplace_back(target.id, outcome.error());
        }
    }
    transaction.commit();
    return bulk;
}

TicketBulk TicketService::answerAll(const std::vector<TicketAnswer>& answers,
                                    const agents::Actor& actor) {
    std::vector<TicketTarget> targets;
    for (const auto& each : answers) {
        targets.push_back({each.id, 0});
    }
    std::size_t at = 0;
    return forEach(targets, [&](const TicketTarget& target) {
        return answer(target, answers[at++].text, actor);
    });
}

TicketBulk TicketService::assignAll(const std::vector<TicketTarget>& targets,
                                    const std::string& owner, const agents::Actor& actor) {
    return forEach(targets,
                   [&](const TicketTarget& target) { return assign(target, owner, actor); });
}

TicketBulk TicketService::closeAll(const std::vector<TicketTarget>& targets,
                                   const agents::Actor& actor) {
    return forEach(targets, [&](const TicketTarget& target) { return close(target, actor); });
}

std::vector<TicketId> TicketService::settleNotices() {
    std::vector<TicketId> settled;
    for (const auto& heard : TicketRepository(m_database).heard()) {
        const agents::Actor actor{heard.by};
        const auto outcome =
            perform({heard.id, 0}, actor,
                    {.action = TicketAction::Tell,
                     .words = {},
                     .wordless = std::nullopt,
                     .write = [&](Ticket& ticket, Seconds now) -> std::optional<TicketError> {
                         const auto buyer = untoldBuyer(ticket, heard.position);
                         if (!buyer) {
                             return TicketError::BuyerMissing;
                         }
                         told(ticket, *buyer, TellingWay::Notice, actor, now);
                         finishTelling(ticket);
                         return std::nullopt;
                     }});
        if (outcome && (settled.empty() || settled.back() != heard.id)) {
            settled.push_back(heard.id);
        }
    }
    return settled;
}

}  // namespace core::tickets
