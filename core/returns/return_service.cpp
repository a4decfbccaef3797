#include "core/returns/return_service.h"

#include <algorithm>
#include <charconv>
#include <nlohmann/json.hpp>

#include "core/agents/rights.h"
#include "core/base/text.h"
#include "core/events/event_repository.h"
#include "core/notices/notice_reader.h"
#include "core/notices/notice_text.h"
#include "core/orders/order_reader.h"
#include "core/returns/refund_calculator.h"
#include "core/returns/return_platform.h"
#include "core/returns/return_reader.h"
#include "core/returns/return_repository.h"
#include "core/storage/transaction.h"

namespace core::returns {
namespace {

using Json = nlohmann::json;

/// Rows of the mirror's refunds in one act: short enough that no agent waits for it.
constexpr std::int64_t kSettledAtOnce = 200;

std::optional<ReturnError> textFault(const std::string& text, ReturnError missing) {
    if (cleanText(text).empty()) {
        return missing;
    }
    return characterCount(text) > kLongestReturnText ? std::optional(ReturnError::TextTooLong)
                                                     : std::nullopt;
}

bool isTooLong(const std::string& text) {
    return characterCount(text) > kLongestReturnText;
}

/// What an event tells: states, sums and words of lists.
Json factsOf(const ReturnCase& c) {
    Json json{{"kind", std::string(toWord(c.kind))},
              {"state", std::string(toWord(c.state))},
              {"version", c.version}};
    if (c.dueAt) {
        json["due_at"] = c.dueAt->time_since_epoch().count();
    }
    if (c.verdict) {
        json["verdict"] = std::string(toWord(*c.verdict));
        json["clause"] = c.clause;
    }
    if (!c.from.empty()) {
        json["from"] = {{"kind", c.fromKind}, {"id", c.from}};
    }
    if (c.inspectedAt) {
        json["inspection_passed"] = c.inspectionPassed;
    }
    if (c.identityTries > 0) {
        json["identity"] = std::string(toWord(c.identity));
        json["identity_tries"] = c.identityTries;
    }
    if (c.amount) {
        json["amount_fen"] = c.amount->value;
    }
    if (c.cost.value > 0) {
        json["cost_fen"] = c.cost.value;
    }
    if (!c.signatures.empty()) {
        json["signatures"] = c.signatures.size();
        json["signed_as"] = std::string(agents::toWord(c.signatures.back().role));
    }
    if (c.platformState) {
        json["platform"] = std::string(toWord(*c.platformState));
    }
    if (c.conflict) {
        json["conflict"] = std::string(toWord(*c.conflict));
    }
    return json;
}

/// Of a case in the words of the event book; 0: none.
ReturnId idFromText(const std::string& text) {
    ReturnId id = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), id);
    return error == std::errc{} && end == text.data() + text.size() ? id : 0;
}

/// What is mended must be here; of a compensation nothing comes.
bool comesBack(ReturnKind kind, bool isAsked) {
    return kind == ReturnKind::Repair || (isAsked && kind != ReturnKind::Compensation);
}

/// A case that ends otherwise was not refused.
void forgetRefusal(ReturnCase& c) {
    c.refusal.clear();
    c.alternatives.clear();
}

/// What opens a case again from the start.
void forgetDecision(ReturnCase& c) {
    c.verdict.reset();
    c.clause.clear();
    c.signatures.clear();
    c.approvedAt.reset();
    forgetRefusal(c);
}

/// Handed over again.
void forgetSentBack(ReturnCase& c, Seconds) {
    c.sentBackNote.clear();
}

/// A case that nobody of the shop touched goes where the platform is.
void follow(ReturnCase& c, const PlatformRefund& refund, Seconds now) {
    c.state = stateOf(refund);
    c.goodsComeBack = goodsComeBackOf(refund);
    c.closedAt.reset();
    if (c.state != ReturnState::Closed) {
        return;
    }
    c.closedAt = std::min(now, refund.finishedAt.value_or(now));
    if (refund.state == PlatformState::Success) {
        c.paidAt = c.closedAt;
        c.reference = refund.number;
        c.amount = refund.amount;
    }
}

/// The last signature approves.
void signAs(ReturnCase& c, const agents::Actor& actor, Seconds now) {
    c.signatures.push_back(actor);
    if (c.state == ReturnState::Approved) {
        c.approvedAt = now;
    }
}

}  // namespace

/// One act: its step in the table, what its form must say, what it writes, and what follows in the
/// same transaction.
struct ReturnService::Act {
    ReturnAction action;
    /// The event's word where it is not the action's.
    std::string_view event = {};
    std::function<std::optional<ReturnError>(const ReturnCase&)> fault;
    std::function<void(ReturnCase&, Seconds)> write;
    std::function<std::optional<ReturnError>(const ReturnCase&)> follow;
};

ReturnPorts defaultReturnPorts() {
    return {.policy = [](orders::ShopId) { return defaultReturnPolicy(); },
            .dueRules = [](orders::ShopId) { return DueRules{}; },
            .calendar = [](orders::ShopId) { return calendar::chineseCalendar(); },
            .noticeTexts = [](orders::ShopId) { return defaultNoticeTexts(); },
            .saveNoticeTexts =
                [](orders::ShopId, const NoticeTexts&, const agents::Actor&) { return false; },
            .compareDigits = [](const orders::OrderKey&, const Sensitive<std::string>&,
                                const agents::Actor&) -> Result<bool, ReturnError> {
                return Unexpected{ReturnError::PhoneUnknown};
            }};
}

ReturnService::ReturnService(storage::Database& database, Clock clock,
                             notices::NoticeService& notices, tasks::TaskService& tasks,
                             ReturnPorts ports)
    : m_database(database)
    , m_clock(std::move(clock))
    , m_notices(notices)
    , m_tasks(tasks)
    , m_ports(std::move(ports)) {}

ReturnClockTerms ReturnService::clockTerms(const ReturnCase& c) {
    const auto order = orders::OrderReader(m_database).find({c.shop, c.orderNumber});
    return {.rules = m_ports.dueRules(c.shop),
            .calendar = m_ports.calendar(c.shop),
            .utcOffset = ReturnRepository(m_database).offsetOf(c.shop),
            .isPreSale = order && (isPreSale(order->order.title) || isPreSale(c.itemTitle) ||
                                   isPreSale(order->order.sellerMemo))};
}

std::optional<Seconds> ReturnService::arrivalOf(const ReturnCase& c) {
    return c.paidAt ? std::optional(dueAt(DueKind::Arrival, *c.paidAt, m_ports.dueRules(c.shop),
                                          m_ports.calendar(c.shop),
                                          ReturnRepository(m_database).offsetOf(c.shop)))
                    : std::nullopt;
}

void ReturnService::append(const ReturnCase* before, const ReturnCase& after,
                           const std::string& action, const agents::Actor& actor) {
    events::append(m_database, {.at = m_clock(),
                                .actor = actor.name,
                                .subjectKind = "return",
                                .shop = after.shop,
                                .subject = std::to_string(after.id),
                                .action = action,
                                .before = before ? factsOf(*before).dump() : std::string(),
                                .after = factsOf(after).dump()});
}

std::optional<ReturnError> ReturnService::addNotice(const ReturnCase& c, NoticeOccasion occasion,
                                                    const std::string& note,
                                                    const agents::Actor& actor,
                                                    const std::string& given) {
    if (c.buyer.empty()) {
        return std::nullopt;
    }
    const auto text =
        !cleanText(given).empty()
            ? given
            : noticeText(m_ports.noticeTexts(c.shop), occasion, c,
                         {.agent = actor.name,
                          .note = cleanText(note),
                          .arrivesBy = arrivalOf(c),
                          .utcOffset = ReturnRepository(m_database).offsetOf(c.shop)});
    if (text.empty()) {
        return std::nullopt;
    }
    const auto added =
        m_notices.add({.about = {c.shop, "return", std::to_string(c.id)},
                       .kind = noticeKindOf(occasion),
                       .occasion = std::string(toWord(occasion)) + std::to_string(c.version),
                       .buyer = c.buyer,
                       .orderNumber = c.orderNumber,
                       .text = text,
                       .dueAt = m_clock()},
                      actor);
    return added ? std::nullopt : std::optional(ReturnError::CannotTell);
}

void ReturnService::skipOutdated(const ReturnCase& after) {
    for (const auto& notice : notices::NoticeReader(m_database)
                                  .about({after.shop, "return", std::to_string(after.id)})) {
        // `approved7`: the occasion and the version of the case that it was of.
        const auto word = std::string_view(notice.occasion)
                              .substr(0, notice.occasion.find_first_of("0123456789"));
        const auto occasion = noticeOccasionFromWord(word);
        if (notice.state == notices::NoticeState::Waiting && occasion &&
            isOutdated(*occasion, after.state)) {
            (void)m_notices.skip(notice.id, 0, std::string(kCaseWentOn), agents::systemActor());
        }
    }
}

ReturnService::Outcome ReturnService::perform(const ReturnTarget& target,
                                              const agents::Actor& actor, const Act& act) {
    storage::Transaction transaction(m_database);
    ReturnRepository returns(m_database);
    const auto before = returns.find(target.id);
    if (!before) {
        return Unexpected{ReturnError::NotFound};
    }
    if (target.version != 0 && target.version != before->version) {
        return Unexpected{ReturnError::ChangedSinceRead};
    }
    const Seconds now = m_clock();
    const ReturnContext context{
        .actor = actor,
        .facts = returns.facts(*before, actor, now, returns.offsetOf(before->shop))};
    if (const auto refusal = barrier(*before, act.action, context)) {
        return Unexpected{*refusal};
    }
    if (act.fault) {
        if (const auto fault = act.fault(*before)) {
            return Unexpected{*fault};
        }
    }
    ReturnCase after = *before;
    after.state = *next(before->kind, before->state, act.action);
    ++after.version;
    if (act.write) {
        act.write(after, now);
    }
    if (after.state != before->state) {
        after.breaches += isLate(*before, now) ? 1 : 0;
        after.dueAt = stepDueAt(after, *before, now, clockTerms(after));
        after.decidedBy = actor.name;
    }
    // The step may have brought the case to where the platform is.
    if (after.conflict && agrees(after, *after.conflict)) {
        after.conflict.reset();
    }
    returns.save(after);
    append(&*before, after,
           std::string(act.event.empty() ? toWord(act.action) : act.event), actor);
    skipOutdated(after);
    if (act.follow) {
        if (const auto refusal = act.follow(after)) {
            return Unexpected{*refusal};
        }
    }
    storage::emitAfterCommit(m_database, changed, {after.id});
    transaction.commit();
    return after;
}

ReturnService::Outcome ReturnService::open(const ReturnDraft& draft, const agents::Actor& actor) {
    if (agents::grantOf(actor.role, agents::Right::DecideReturn) == agents::Grant::No) {
        return Unexpected{ReturnError::NoRight};
    }
    if (cleanText(draft.orderNumber).empty()) {
        return Unexpected{ReturnError::OrderMissing};
    }
    if (draft.reason.empty() || !findReason(draft.reason)) {
        return Unexpected{ReturnError::ReasonMissing};
    }
    if (isTooLong(draft.reasonNote)) {
        return Unexpected{ReturnError::TextTooLong};
    }
    if (draft.claimed && (*draft.claimed < Fen{0} || *draft.claimed > kLargestRefundSum)) {
        return Unexpected{ReturnError::AmountWrong};
    }
    storage::Transaction transaction(m_database);
    ReturnRepository returns(m_database);
    if (draft.fromKind == "return" && !draft.from.empty()) {
        const auto origin = returns.find(idFromText(draft.from));
        if (!origin || origin->shop != draft.shop) {
            return Unexpected{ReturnError::OriginUnknown};
        }
    }
    const Seconds now = m_clock();
    ReturnCase c{.shop = draft.shop,
                 .kind = draft.kind,
                 .origin = draft.origin,
                 .conversation = draft.conversation,
                 .fromKind = draft.from.empty() ? std::string() : draft.fromKind,
                 .from = draft.from,
                 .orderNumber = cleanText(draft.orderNumber),
                 .buyer = draft.buyer,
                 .owner = actor.name,
                 .openedBy = actor,
                 .openedAt = now,
                 .reason = draft.reason,
                 .reasonNote = cleanText(draft.reasonNote),
                 .itemTitle = cleanText(draft.itemTitle),
                 .itemNumber = cleanText(draft.itemNumber),
                 .goodsComeBack = comesBack(draft.kind, draft.goodsComeBack),
                 .promisesFullRefund = draft.promisesFullRefund && draft.kind == ReturnKind::Return,
                 .form = draft.form,
                 .claimed = draft.claimed};
    if (c.buyer.empty()) {
        c.buyer = returns.buyerOf(c.shop, c.orderNumber).value_or(std::string());
    }
    if (c.buyer.empty()) {
        return Unexpected{ReturnError::BuyerMissing};
    }
    if (returns.findOpen(c.shop, c.orderNumber, c.kind)) {
        return Unexpected{ReturnError::AlreadyOpen};
    }
    c.dueAt = stepDueAt(c, c, now, clockTerms(c));
    c = returns.add(std::move(c));
    append(nullptr, c, "open", actor);
    storage::emitAfterCommit(m_database, changed, {c.id});
    transaction.commit();
    return c;
}

ReturnService::Outcome ReturnService::askEvidence(const ReturnTarget& target,
                                                  const std::string& text,
                                                  const agents::Actor& actor) {
    return perform(
        target, actor,
        {.action = ReturnAction::AskEvidence,
         .fault = [&](const ReturnCase&) { return textFault(text, ReturnError::TextMissing); },
         .follow =
             [&](const ReturnCase& c) {
                 return addNotice(c, NoticeOccasion::AskEvidence, text, actor);
             }});
}

ReturnService::Outcome ReturnService::evidenceCame(const ReturnTarget& target,
                                                   const std::vector<EvidenceKind>& evidence,
                                                   const agents::Actor& actor) {
    return perform(target, actor,
                   {.action = ReturnAction::EvidenceCame,
                    .write = [&](ReturnCase& c, Seconds) { c.evidence = evidence; }});
}

ReturnService::Outcome ReturnService::noteEvidence(ReturnId id,
                                                   const std::vector<EvidenceKind>& evidence,
                                                   const agents::Actor& actor) {
    storage::Transaction transaction(m_database);
    ReturnRepository returns(m_database);
    const auto before = returns.find(id);
    if (!before) {
        return Unexpected{ReturnError::NotFound};
    }
    if (before->state == ReturnState::Closed) {
        return Unexpected{ReturnError::NotAllowedInState};
    }
    if (agents::grantOf(actor.role, agents::Right::DecideReturn) == agents::Grant::No) {
        return Unexpected{ReturnError::NoRight};
    }
    if (before->evidence == evidence) {
        return Unexpected{ReturnError::NothingChanged};
    }
    ReturnCase after = *before;
    after.evidence = evidence;
    ++after.version;
    returns.save(after);
    append(&*before, after, "note_evidence", actor);
    storage::emitAfterCommit(m_database, changed, {after.id});
    transaction.commit();
    return after;
}

ReturnService::Outcome ReturnService::check(const ReturnTarget& target, const CheckDraft& draft,
                                            const agents::Actor& actor) {
    std::optional<PolicyVerdict> verdict;
    return perform(
        target, actor,
        {.action = ReturnAction::Check,
         .fault = [&](const ReturnCase& c) -> std::optional<ReturnError> {
             if (!findReason(draft.reason)) {
                 return ReturnError::ReasonMissing;
             }
             if (isTooLong(draft.reasonNote)) {
                 return ReturnError::TextTooLong;
             }
             if (draft.toldReceivedAt && *draft.toldReceivedAt > m_clock()) {
                 return ReturnError::ReceiptInFuture;
             }
             // Once goods are awaited they are inspected, whatever somebody ticks later.
             const bool mayChangeGoods = c.state == ReturnState::Requested ||
                                         c.state == ReturnState::EvidenceAsked ||
                                         c.state == ReturnState::Checked;
             if (comesBack(c.kind, draft.goodsComeBack) != c.goodsComeBack &&
                 (!mayChangeGoods || c.inspectedAt)) {
                 return ReturnError::GoodsExpected;
             }
             verdict = ReturnReader(m_database)
                           .judgeCase(m_ports.policy(c.shop), c,
                                      {.reason = draft.reason,
                                       .evidence = draft.evidence,
                                       .toldReceivedAt = draft.toldReceivedAt});
             if (!draft.decision || verdict->verdict == *draft.decision) {
                 return std::nullopt;
             }
             if (verdict->verdict != Verdict::Ask) {
                 return ReturnError::VerdictNotAllowed;
             }
             return agents::mayAct(actor.role, agents::Right::DecideReturn)
                        ? std::nullopt
                        : std::optional(ReturnError::NoRight);
         },
         .write =
             [&](ReturnCase& c, Seconds) {
                 c.reason = draft.reason;
                 c.reasonNote = cleanText(draft.reasonNote);
                 c.goodsComeBack = comesBack(c.kind, draft.goodsComeBack);
                 c.evidence = draft.evidence;
                 c.toldReceivedAt =
                     draft.toldReceivedAt ? draft.toldReceivedAt : c.toldReceivedAt;
                 c.verdict = draft.decision.value_or(verdict->verdict);
                 c.clause = verdict->clause;
                 c.decidedBy = actor.name;
             }});
}

ReturnService::Outcome ReturnService::accept(const ReturnTarget& target, const std::string& text,
                                             const agents::Actor& actor) {
    return perform(
        target, actor,
        {.action = ReturnAction::Accept,
         .fault = [&](const ReturnCase&) { return textFault(text, ReturnError::TextMissing); },
         .follow =
             [&](const ReturnCase& c) {
                 return addNotice(c, NoticeOccasion::Accepted, text, actor);
             }});
}

ReturnService::Outcome ReturnService::tellSent(const ReturnTarget& target,
                                               const std::string& courier,
                                               const std::string& tracking,
                                               const agents::Actor& actor) {
    return perform(
        target, actor,
        {.action = ReturnAction::GoodsSent,
         .fault =
             [&](const ReturnCase&) { return textFault(tracking, ReturnError::TrackingMissing); },
         .write =
             [&](ReturnCase& c, Seconds) {
                 c.inCourier = cleanText(courier);
                 c.inTracking = cleanText(tracking);
             }});
}

ReturnService::Outcome ReturnService::receiveGoods(const ReturnTarget& target,
                                                   const agents::Actor& actor) {
    return perform(target, actor, {.action = ReturnAction::ReceiveGoods});
}

ReturnService::Outcome ReturnService::inspect(const ReturnTarget& target,
                                              const Inspection& inspection,
                                              const std::string& taskText,
                                              const agents::Actor& actor) {
    return perform(
        target, actor,
        {.action = ReturnAction::Inspect,
         .fault = [&](const ReturnCase&) -> std::optional<ReturnError> {
             const bool isLong = isTooLong(inspection.damage) ||
                                 isTooLong(inspection.missingParts) || isTooLong(inspection.note);
             return isLong ? std::optional(ReturnError::TextTooLong) : std::nullopt;
         },
         .write =
             [&](ReturnCase& c, Seconds now) {
                 const auto order = orders::OrderReader(m_database).find({c.shop, c.orderNumber});
                 const auto* reason = findReason(c.reason);
                 auto terms =
                     termsOf(order ? std::span(order->items) : std::span<const orders::OrderItem>(),
                             reason ? reason->group : ReasonGroup::Other);
                 terms.isRepair = c.kind == ReturnKind::Repair;
                 const auto faults = verdictOf(inspection, terms).faults;
                 c.inspectedAt = now;
                 c.inspectionPassed = faults.empty();
                 c.damage = cleanText(inspection.damage);
                 c.missingParts = cleanText(inspection.missingParts);
                 c.inspectionNote = cleanText(inspection.note);
                 c.itemNumberMatches =
                     std::ranges::find(faults, InspectionFault::WrongItem) == faults.end() &&
                     std::ranges::find(faults, InspectionFault::ItemNumberMissing) == faults.end();
                 // The case keeps the number that the order says; another one is what was found.
                 const auto found = cleanText(inspection.itemNumber);
                 if (c.itemNumberMatches || c.itemNumber.empty()) {
                     c.itemNumber = found;
                 } else if (!found.empty()) {
                     c.inspectionNote =
                         c.inspectionNote.empty() ? found : found + " · " + c.inspectionNote;
                 }
             },
         .follow = [&](const ReturnCase& c) -> std::optional<ReturnError> {
             if (c.inspectionPassed || cleanText(taskText).empty()) {
                 return std::nullopt;
             }
             const auto task = m_tasks.add({.about = {c.shop, "return", std::to_string(c.id)},
                                            .kind = tasks::TaskKind::CallBack,
                                            .text = taskText,
                                            .owner = c.owner.empty() ? actor.name : c.owner,
                                            .dueAt = m_clock() + std::chrono::hours{24}},
                                           actor);
             return task ? std::nullopt : std::optional(ReturnError::CannotTell);
         }});
}

bool ReturnService::isOverPaid(const ReturnCase& c, const agents::Actor& actor) {
    ReturnRepository returns(m_database);
    const auto facts = returns.facts(c, actor, m_clock(), returns.offsetOf(c.shop));
    return movesOrderMoney(c) && facts && owedOf(c) > facts->left;
}

ReturnService::Outcome ReturnService::setAmount(const ReturnTarget& target,
                                                const AmountDraft& draft,
                                                const agents::Actor& actor) {
    return perform(
        target, actor,
        {.action = ReturnAction::SetAmount,
         .fault = [&](const ReturnCase& c) -> std::optional<ReturnError> {
             if (draft.amount < Fen{0} || draft.amount > kLargestRefundSum || draft.cost < Fen{0} ||
                 draft.cost > kLargestRefundSum) {
                 return ReturnError::AmountWrong;
             }
             if (isTooLong(draft.note) || isTooLong(draft.payMethod)) {
                 return ReturnError::TextTooLong;
             }
             ReturnCase granted = c;
             granted.amount = draft.amount;
             // The sum of an exchange is its difference, which has a form of its own.
             return c.kind != ReturnKind::Exchange && isOverPaid(granted, actor)
                        ? std::optional(ReturnError::OverPaid)
                        : std::nullopt;
         },
         .write =
             [&](ReturnCase& c, Seconds) {
                 c.amount = draft.amount;
                 c.amountNote = cleanText(draft.note);
                 c.payMethod = cleanText(draft.payMethod);
                 c.cost = draft.cost;
             }});
}

ReturnService::Outcome ReturnService::setExchange(const ReturnTarget& target,
                                                  const ExchangeDraft& draft,
                                                  const agents::Actor& actor) {
    return perform(
        target, actor,
        {.action = ReturnAction::SetExchange,
         .fault = [&](const ReturnCase& c) -> std::optional<ReturnError> {
             if (const auto fault = textFault(draft.wantedItem, ReturnError::WantedItemMissing)) {
                 return fault;
             }
             if (isTooLong(draft.stockNote)) {
                 return ReturnError::TextTooLong;
             }
             if (draft.priceDifference > kLargestRefundSum ||
                 draft.priceDifference < Fen{-kLargestRefundSum.value}) {
                 return ReturnError::AmountWrong;
             }
             if (c.paidAt && draft.priceDifference != c.priceDifference) {
                 return ReturnError::PaidAlready;
             }
             ReturnCase dealt = c;
             dealt.priceDifference = draft.priceDifference;
             if (dealt.priceDifference != c.priceDifference && isOverPaid(dealt, actor)) {
                 return ReturnError::OverPaid;
             }
             // What was signed stays as it was signed.
             const bool changesDeal = draft.priceDifference != c.priceDifference ||
                                      cleanText(draft.wantedItem) != c.wantedItem;
             return c.state == ReturnState::Approved && changesDeal
                        ? std::optional(ReturnError::NotAllowedInState)
                        : std::nullopt;
         },
         .write =
             [&](ReturnCase& c, Seconds) {
                 c.wantedItem = cleanText(draft.wantedItem);
                 c.priceDifference = draft.priceDifference;
                 c.differencePaid = draft.differencePaid;
                 c.stockNote = cleanText(draft.stockNote);
             }});
}

ReturnService::Outcome ReturnService::setRepair(const ReturnTarget& target, const std::string& note,
                                                Fen cost, const agents::Actor& actor) {
    return perform(target, actor,
                   {.action = ReturnAction::SetRepair,
                    .fault = [&](const ReturnCase&) -> std::optional<ReturnError> {
                        if (cost < Fen{0} || cost > kLargestRefundSum) {
                            return ReturnError::AmountWrong;
                        }
                        return textFault(note, ReturnError::TextMissing);
                    },
                    .write =
                        [&](ReturnCase& c, Seconds) {
                            c.repairNote = cleanText(note);
                            c.cost = cost;
                        }});
}

ReturnService::Outcome ReturnService::checkIdentity(const ReturnTarget& target,
                                                    const IdentityDraft& draft,
                                                    const agents::Actor& actor) {
    bool hasPassed = draft.hasPassed;
    return perform(
        target, actor,
        {.action = ReturnAction::CheckIdentity,
         .event = draft.isWaived ? "waive_identity" : "",
         .fault = [&](const ReturnCase& c) -> std::optional<ReturnError> {
             if (draft.isWaived && !agents::mayAct(actor.role, agents::Right::WaiveIdentityCheck)) {
                 return ReturnError::NoRight;
             }
             if (const auto fault = textFault(draft.method, ReturnError::MethodMissing);
                 fault || draft.isWaived || !draft.digits) {
                 return fault;
             }
             // Last: nothing refuses the act any more once the try is written down.
             const auto matches =
                 m_ports.compareDigits({c.shop, c.orderNumber}, *draft.digits, actor);
             hasPassed = matches && *matches;
             return matches ? std::nullopt : std::optional(matches.error());
         },
         .write =
             [&](ReturnCase& c, Seconds) {
                 ++c.identityTries;
                 c.identityMethod = cleanText(draft.method);
                 c.identityBy = actor.name;
                 if (draft.isWaived) {
                     c.identity = IdentityState::Waived;
                 } else if (hasPassed) {
                     c.identity = IdentityState::Passed;
                 }
             }});
}

ReturnService::Outcome ReturnService::approve(const ReturnTarget& target,
                                              const agents::Actor& actor) {
    return perform(target, actor,
                   {.action = ReturnAction::Approve,
                    .write = [&](ReturnCase& c, Seconds now) { signAs(c, actor, now); },
                    .follow = [&](const ReturnCase& c) -> std::optional<ReturnError> {
                        return movesOrderMoney(c) && c.kind != ReturnKind::Exchange
                                   ? addNotice(c, NoticeOccasion::Approved, {}, actor)
                                   : std::nullopt;
                    }});
}

ReturnService::Outcome ReturnService::sign(const ReturnTarget& target, const agents::Actor& actor) {
    return perform(target, actor,
                   {.action = ReturnAction::Sign,
                    .write = [&](ReturnCase& c, Seconds now) { signAs(c, actor, now); }});
}

ReturnService::Outcome ReturnService::cosign(const ReturnTarget& target,
                                             const agents::Actor& actor) {
    return perform(target, actor,
                   {.action = ReturnAction::Cosign,
                    .write = [&](ReturnCase& c, Seconds now) { signAs(c, actor, now); },
                    .follow = [&](const ReturnCase& c) -> std::optional<ReturnError> {
                        return movesOrderMoney(c) && c.kind != ReturnKind::Exchange
                                   ? addNotice(c, NoticeOccasion::Approved, {}, actor)
                                   : std::nullopt;
                    }});
}

ReturnService::Outcome ReturnService::declineSign(const ReturnTarget& target,
                                                  const agents::Actor& actor) {
    return perform(target, actor,
                   {.action = ReturnAction::DeclineSign,
                    .write = [](ReturnCase& c, Seconds) { c.signatures.clear(); }});
}

ReturnService::Outcome ReturnService::takeBack(const ReturnTarget& target,
                                               const agents::Actor& actor) {
    return perform(target, actor,
                   {.action = ReturnAction::TakeBack,
                    .fault = [&](const ReturnCase& c) -> std::optional<ReturnError> {
                        const auto day = [](Seconds at) {
                            return std::chrono::floor<std::chrono::days>(at + kChinaOffset);
                        };
                        const bool isToday = c.approvedAt && day(*c.approvedAt) == day(m_clock());
                        return isToday || agents::mayAct(actor, agents::Right::UndoOthersAct)
                                   ? std::nullopt
                                   : std::optional(ReturnError::NotToday);
                    },
                    .write =
                        [](ReturnCase& c, Seconds) {
                            c.signatures.clear();
                            c.approvedAt.reset();
                        }});
}

void ReturnService::dropSignaturesOf(const std::string& name, const agents::Actor& actor) {
    storage::Transaction transaction(m_database);
    for (const auto id : ReturnRepository(m_database).waitingForSecondSign()) {
        const auto c = ReturnRepository(m_database).find(id);
        if (std::ranges::find(c->signatures, name, &agents::Actor::name) != c->signatures.end()) {
            (void)declineSign({id}, actor);
        }
    }
    transaction.commit();
}

ReturnService::Outcome ReturnService::handToFinance(const ReturnTarget& target,
                                                    const agents::Actor& actor) {
    return perform(target, actor, {.action = ReturnAction::HandToFinance, .write = forgetSentBack});
}

ReturnService::Outcome ReturnService::recordPaid(const ReturnTarget& target,
                                                 const std::string& reference,
                                                 const agents::Actor& actor) {
    return perform(
        target, actor,
        {.action = ReturnAction::RecordPaid,
         .fault =
             [&](const ReturnCase&) { return textFault(reference, ReturnError::ReferenceMissing); },
         .write =
             [&](ReturnCase& c, Seconds now) {
                 c.reference = cleanText(reference);
                 c.paidAt = now;
             }});
}

ReturnService::Outcome ReturnService::handToLogistics(const ReturnTarget& target,
                                                      const agents::Actor& actor) {
    return perform(target, actor,
                   {.action = ReturnAction::HandToLogistics, .write = forgetSentBack});
}

ReturnService::Outcome ReturnService::recordShipped(const ReturnTarget& target,
                                                    const std::string& courier,
                                                    const std::string& tracking,
                                                    const agents::Actor& actor) {
    return perform(
        target, actor,
        {.action = ReturnAction::RecordShipped,
         .fault =
             [&](const ReturnCase&) { return textFault(tracking, ReturnError::TrackingMissing); },
         .write =
             [&](ReturnCase& c, Seconds) {
                 c.outCourier = cleanText(courier);
                 c.outTracking = cleanText(tracking);
             }});
}

ReturnService::Outcome ReturnService::startRepair(const ReturnTarget& target,
                                                  const agents::Actor& actor) {
    return perform(target, actor, {.action = ReturnAction::StartRepair, .write = forgetSentBack});
}

ReturnService::Outcome ReturnService::finishRepair(const ReturnTarget& target, Fen cost,
                                                   const agents::Actor& actor) {
    return perform(target, actor,
                   {.action = ReturnAction::FinishRepair,
                    .fault = [&](const ReturnCase&) -> std::optional<ReturnError> {
                        return cost < Fen{0} || cost > kLargestRefundSum
                                   ? std::optional(ReturnError::AmountWrong)
                                   : std::nullopt;
                    },
                    .write =
                        [&](ReturnCase& c, Seconds now) {
                            c.cost = cost;
                            forgetSentBack(c, now);
                        }});
}

ReturnService::Outcome ReturnService::sendBack(const ReturnTarget& target,
                                               const std::string& reason,
                                               const agents::Actor& actor) {
    return perform(
        target, actor,
        {.action = ReturnAction::SendBack,
         .fault = [&](const ReturnCase&) { return textFault(reason, ReturnError::ReasonMissing); },
         .write =
             [&](ReturnCase& c, Seconds) {
                 c.sentBackNote = cleanText(reason);
                 // A parcel that only waits in the workshop needs no new decision.
                 if (c.state != ReturnState::InRepair) {
                     c.signatures.clear();
                     c.approvedAt.reset();
                 }
             }});
}

ReturnService::Outcome ReturnService::refuse(const ReturnTarget& target, const RefusalDraft& draft,
                                             const agents::Actor& actor) {
    return perform(
        target, actor,
        {.action = ReturnAction::Refuse,
         .fault = [&](const ReturnCase&) -> std::optional<ReturnError> {
             if (const auto fault = textFault(draft.reason, ReturnError::ReasonMissing)) {
                 return fault;
             }
             return draft.alternatives.empty() ? std::optional(ReturnError::AlternativeMissing)
                                               : std::nullopt;
         },
         .write =
             [&](ReturnCase& c, Seconds) {
                 c.refusal = cleanText(draft.reason);
                 c.alternatives = draft.alternatives;
             },
         .follow =
             [&](const ReturnCase& c) {
                 return addNotice(c, NoticeOccasion::Refused, {}, actor);
             }});
}

ReturnService::Outcome ReturnService::withdraw(const ReturnTarget& target,
                                               const std::string& reason,
                                               const agents::Actor& actor) {
    return perform(
        target, actor,
        {.action = ReturnAction::Withdraw,
         .fault = [&](const ReturnCase&) { return textFault(reason, ReturnError::ReasonMissing); },
         .write =
             [&](ReturnCase& c, Seconds) {
                 c.result = cleanText(reason);
                 forgetRefusal(c);
             }});
}

ReturnService::Outcome ReturnService::dispute(const ReturnTarget& target,
                                              std::optional<Seconds> deadline,
                                              const agents::Actor& actor) {
    return perform(target, actor,
                   {.action = ReturnAction::Dispute,
                    .fault = [&](const ReturnCase&) -> std::optional<ReturnError> {
                        return deadline && *deadline <= m_clock()
                                   ? std::optional(ReturnError::TimeNotInFuture)
                                   : std::nullopt;
                    },
                    .write =
                        [&](ReturnCase& c, Seconds) {
                            if (deadline) {
                                c.platformDueAt = deadline;
                            }
                        }});
}

ReturnService::Outcome ReturnService::winDispute(const ReturnTarget& target,
                                                 const std::string& ruling,
                                                 const agents::Actor& actor) {
    return perform(
        target, actor,
        {.action = ReturnAction::WinDispute,
         .fault = [&](const ReturnCase&) { return textFault(ruling, ReturnError::ReasonMissing); },
         .write =
             [&](ReturnCase& c, Seconds) {
                 c.verdict = Verdict::Refused;
                 c.clause = std::string(kRulingClause);
                 c.refusal = cleanText(ruling);
             },
         .follow =
             [&](const ReturnCase& c) {
                 return addNotice(c, NoticeOccasion::Refused, {}, actor);
             }});
}

ReturnService::Outcome ReturnService::loseDispute(const ReturnTarget& target, bool goodsComeBack,
                                                  const agents::Actor& actor) {
    return perform(target, actor,
                   {.action = ReturnAction::LoseDispute, .write = [&](ReturnCase& c, Seconds) {
                        forgetDecision(c);
                        c.verdict = Verdict::Allowed;
                        c.clause = std::string(kRulingClause);
                        c.goodsComeBack = comesBack(c.kind, goodsComeBack);
                    }});
}

ReturnService::Outcome ReturnService::tell(const ReturnTarget& target, const std::string& text,
                                           bool isCopied, const agents::Actor& actor) {
    return perform(
        target, actor,
        {.action = ReturnAction::Tell,
         .fault = [&](const ReturnCase& c) -> std::optional<ReturnError> {
             if (isTooLong(text)) {
                 return ReturnError::TextTooLong;
             }
             if (!notices::missingIn(text).empty()) {
                 return ReturnError::VariableLeft;
             }
             return c.buyer.empty() ? std::optional(ReturnError::BuyerMissing) : std::nullopt;
         },
         .follow = [&](const ReturnCase& c) -> std::optional<ReturnError> {
             const auto occasion = resultOccasion(c);
             if (const auto refusal = addNotice(c, occasion, {}, actor, text)) {
                 return refusal;
             }
             for (const auto& notice : notices::NoticeReader(m_database)
                                           .about({c.shop, "return", std::to_string(c.id)})) {
                 if (notice.kind == noticeKindOf(occasion) &&
                     notice.state == notices::NoticeState::Waiting) {
                     const auto told = isCopied ? m_notices.markCopied(notice.id, 0, actor)
                                                : m_notices.send(notice.id, 0, actor);
                     return told ? std::nullopt : std::optional(ReturnError::CannotTell);
                 }
             }
             return ReturnError::CannotTell;
         }});
}

ReturnService::Outcome ReturnService::close(const ReturnTarget& target, const std::string& result,
                                            const std::string& feedback,
                                            const agents::Actor& actor) {
    return perform(target, actor,
                   {.action = ReturnAction::Close,
                    .fault = [&](const ReturnCase&) -> std::optional<ReturnError> {
                        if (isTooLong(feedback)) {
                            return ReturnError::TextTooLong;
                        }
                        return textFault(result, ReturnError::ResultMissing);
                    },
                    .write =
                        [&](ReturnCase& c, Seconds now) {
                            c.result = cleanText(result);
                            c.feedback = cleanText(feedback);
                            c.closedAt = now;
                        }});
}

ReturnService::Outcome ReturnService::reopen(const ReturnTarget& target,
                                             const agents::Actor& actor) {
    return perform(target, actor,
                   {.action = ReturnAction::Reopen, .write = [](ReturnCase& c, Seconds) {
                        forgetDecision(c);
                        c.result.clear();
                    }});
}

ReturnService::Outcome ReturnService::assign(const ReturnTarget& target, const std::string& owner,
                                             const agents::Actor& actor) {
    return perform(target, actor,
                   {.action = ReturnAction::Assign,
                    .fault = [&](const ReturnCase& c) -> std::optional<ReturnError> {
                        if (cleanText(owner).empty()) {
                            return ReturnError::OwnerMissing;
                        }
                        return c.owner == cleanText(owner)
                                   ? std::optional(ReturnError::NothingChanged)
                                   : std::nullopt;
                    },
                    .write = [&](ReturnCase& c, Seconds) { c.owner = cleanText(owner); }});
}

ReturnService::Outcome ReturnService::move(const ReturnTarget& target, Seconds dueAt,
                                           const agents::Actor& actor) {
    return perform(target, actor,
                   {.action = ReturnAction::Move,
                    .fault = [&](const ReturnCase& c) -> std::optional<ReturnError> {
                        if (dueAt <= m_clock()) {
                            return ReturnError::TimeNotInFuture;
                        }
                        return c.dueAt == dueAt ? std::optional(ReturnError::NothingChanged)
                                                : std::nullopt;
                    },
                    .write =
                        [&](ReturnCase& c, Seconds now) {
                            c.breaches += isLate(c, now) ? 1 : 0;
                            c.dueAt = dueAt;
                        }});
}

ReturnService::Outcome ReturnService::judgeConflict(
    const ReturnTarget& target, const agents::Actor& actor, const char* action,
    const std::function<std::optional<ReturnError>(ReturnCase&)>& write) {
    storage::Transaction transaction(m_database);
    ReturnRepository returns(m_database);
    const auto before = returns.find(target.id);
    if (!before) {
        return Unexpected{ReturnError::NotFound};
    }
    if (target.version != 0 && target.version != before->version) {
        return Unexpected{ReturnError::ChangedSinceRead};
    }
    if (!before->conflict) {
        return Unexpected{ReturnError::NotAllowedInState};
    }
    if (!agents::mayAct(actor, agents::Right::DecideReturn)) {
        return Unexpected{ReturnError::NoRight};
    }
    ReturnCase after = *before;
    after.conflict.reset();
    ++after.version;
    if (const auto refusal = write(after)) {
        return Unexpected{*refusal};
    }
    returns.save(after);
    append(&*before, after, action, actor);
    skipOutdated(after);
    storage::emitAfterCommit(m_database, changed, {after.id});
    transaction.commit();
    return after;
}

ReturnService::Outcome ReturnService::keepOurs(const ReturnTarget& target,
                                               const agents::Actor& actor) {
    return judgeConflict(target, actor, "keep_ours",
                         [](ReturnCase& c) -> std::optional<ReturnError> {
                             c.overruled = c.platformState;
                             return std::nullopt;
                         });
}

ReturnService::Outcome ReturnService::takePlatform(const ReturnTarget& target,
                                                   const agents::Actor& actor) {
    return judgeConflict(
        target, actor, "take_platform", [&](ReturnCase& c) -> std::optional<ReturnError> {
            const auto refund = ReturnRepository(m_database).refund(c.shop, c.refundNumber);
            if (!refund) {
                return ReturnError::NotFound;
            }
            const ReturnCase before = c;
            const Seconds now = m_clock();
            c.decidedBy = actor.name;
            c.closedAt.reset();
            if (refund->state == PlatformState::Success) {
                if (!agents::mayAct(actor.role, agents::Right::RecordHandoffDone)) {
                    return ReturnError::NoRight;
                }
                c.state = ReturnState::Done;
                c.reference = refund->number;
                c.paidAt = refund->finishedAt.value_or(now);
                c.amount = refund->amount ? refund->amount : c.amount;
            } else {
                c.state = refund->state == PlatformState::Closed ? ReturnState::Withdrawn
                                                                 : stateOf(*refund);
                if (c.paidAt &&
                    (c.state == ReturnState::Withdrawn || c.state == ReturnState::Refused)) {
                    return ReturnError::PaidAlready;
                }
                if (c.state != ReturnState::Refused) {
                    forgetRefusal(c);
                }
            }
            c.dueAt = stepDueAt(c, before, now, clockTerms(c));
            return std::nullopt;
        });
}

void ReturnService::openFrom(const PlatformRefund& refund, std::vector<ReturnId>& told) {
    const auto system = agents::systemActor();
    const Seconds now = m_clock();
    ReturnCase c{.shop = refund.shop,
                 .kind = kindOf(refund),
                 .state = stateOf(refund),
                 .origin = ReturnOrigin::Import,
                 .orderNumber = refund.orderNumber,
                 .buyer = refund.buyer,
                 .openedBy = system,
                 .openedAt = std::min(now, refund.appliedAt.value_or(now)),
                 .reason = reasonOf(refund.reason).key,
                 .reasonNote = cleanText(refund.explanation),
                 .itemTitle = cleanText(refund.itemTitle),
                 .itemNumber = refund.productId,
                 .goodsComeBack = goodsComeBackOf(refund),
                 .claimed = refund.amount,
                 .inCourier = refund.returnCourier,
                 .inTracking = refund.returnTracking,
                 .refundNumber = refund.number,
                 .platformDueAt = refund.dueAt,
                 .platformState = refund.state};
    if (c.state == ReturnState::Closed) {
        c.closedAt = std::min(now, refund.finishedAt.value_or(now));
        if (refund.state == PlatformState::Success) {
            c.paidAt = c.closedAt;
            c.reference = refund.number;
            c.amount = refund.amount;
        }
    }
    c.dueAt = stepDueAt(c, c, now, clockTerms(c));
    ReturnRepository returns(m_database);
    c = returns.add(std::move(c));
    append(nullptr, c, "import", system);
    told.push_back(c.id);
}

void ReturnService::settle(const PlatformRefund& refund, std::vector<ReturnId>& told) {
    ReturnRepository returns(m_database);
    auto before = returns.findByRefund(refund.shop, refund.number);
    if (!before) {
        before = returns.findOpen(refund.shop, refund.orderNumber, kindOf(refund));
    }
    if (!before) {
        openFrom(refund, told);
        return;
    }
    const Seconds now = m_clock();
    ReturnCase after = *before;
    after.refundNumber = refund.number;
    after.platformState = refund.state;
    after.platformDueAt = refund.dueAt;
    if (after.overruled != after.platformState) {
        after.overruled.reset();
    }
    after.conflict.reset();
    const char* action = "import";
    const bool isOpenSide =
        after.state == ReturnState::Requested || after.state == ReturnState::EvidenceAsked ||
        after.state == ReturnState::Checked || after.state == ReturnState::Disputed;
    if (after.state == ReturnState::WithFinance && refund.state == PlatformState::Success) {
        action = "record_paid";
        after.state = *next(after.kind, after.state, ReturnAction::RecordPaid);
        after.reference = refund.number;
        after.paidAt = refund.finishedAt.value_or(now);
    } else if (after.decidedBy.empty()) {
        follow(after, refund, now);
    } else if (isOpenSide && refund.state == PlatformState::Closed && after.paidAt) {
        // The money is out already: that is for a person.
        after.conflict = refund.state;
    } else if (isOpenSide && refund.state == PlatformState::Closed) {
        // The buyer took it back: nobody decided anything against it.
        action = "withdraw";
        after.state = ReturnState::Withdrawn;
        forgetRefusal(after);
    } else if (after.state == ReturnState::WaitingForGoods &&
               refund.state == PlatformState::Returned) {
        action = "goods_sent";
        after.state = ReturnState::GoodsUnderWay;
    } else if (after.overruled != after.platformState && disagrees(after, refund.state)) {
        after.conflict = refund.state;
    }
    if (!refund.returnTracking.empty()) {
        after.inTracking = refund.returnTracking;
        after.inCourier = refund.returnCourier;
    }
    if (after.state != before->state) {
        after.breaches += isLate(*before, now) ? 1 : 0;
        after.dueAt = stepDueAt(after, *before, now, clockTerms(after));
    } else if (after.platformDueAt != before->platformDueAt && after.platformDueAt && after.dueAt) {
        // A step's time is counted from the step: only the platform's own deadline is new.
        const auto counted = stepDueAt(after, *before, now, clockTerms(after));
        after.dueAt = std::min(*after.dueAt, counted.value_or(*after.dueAt));
    }
    ++after.version;
    returns.save(after);
    append(&*before, after, action, agents::systemActor());
    skipOutdated(after);
    told.push_back(after.id);
}

std::optional<std::int64_t> ReturnService::settleImport(std::int64_t after) {
    storage::Transaction transaction(m_database);
    ReturnRepository returns(m_database);
    std::vector<ReturnId> told;
    for (const auto& refund : returns.unsettled(after, after + kSettledAtOnce)) {
        settle(refund, told);
    }
    const bool isEnd = after + kSettledAtOnce >= returns.lastRefund();
    if (!told.empty()) {
        storage::emitAfterCommit(m_database, changed, told);
        transaction.commit();
    }
    return isEnd ? std::nullopt : std::optional(after + kSettledAtOnce);
}

Result<void, ReturnError> ReturnService::setNoticeTexts(orders::ShopId shop,
                                                        const NoticeTexts& texts,
                                                        const agents::Actor& actor) {
    if (!agents::mayAct(actor.role, agents::Right::EditSharedReplies) &&
        !agents::mayAct(actor.role, agents::Right::EditRules)) {
        return Unexpected{ReturnError::NoRight};
    }
    for (const auto& [occasion, text] : texts) {
        if (const auto fault = textFault(text, ReturnError::TextMissing)) {
            return Unexpected{*fault};
        }
        if (!unknownNames(occasion, text).empty()) {
            return Unexpected{ReturnError::VariableLeft};
        }
    }
    storage::Transaction transaction(m_database);
    if (!m_ports.saveNoticeTexts(shop, texts, actor)) {
        return Unexpected{ReturnError::NothingChanged};
    }
    storage::emitAfterCommit(m_database, changed, std::vector<ReturnId>{});
    transaction.commit();
    return {};
}

Result<std::int64_t, ReturnHandoffError> ReturnService::exportWaiting(
    HandoffRoute route, std::optional<orders::ShopId> shop, const std::filesystem::path& file,
    const agents::Actor& actor) {
    return ReturnHandoffService(m_database, m_clock,
                                [this](HandoffRoute asked, std::optional<orders::ShopId> of) {
                                    return ReturnRepository(m_database).waiting(asked, of);
                                })
        .exportWaiting(route, shop, file, actor);
}

std::vector<ReturnCase> ReturnService::casesBetween(std::optional<orders::ShopId> shop,
                                                    Seconds from, Seconds to) {
    auto cases = ReturnReader(m_database).touchedIn(from, to);
    std::erase_if(cases, [shop](const ReturnCase& c) { return shop && c.shop != *shop; });
    return cases;
}

}  // namespace core::returns
