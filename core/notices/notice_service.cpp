#include "core/notices/notice_service.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/agents/rights.h"
#include "core/base/text.h"
#include "core/events/event_repository.h"
#include "core/notices/notice_repository.h"
#include "core/storage/transaction.h"
#include "core/wording/guard.h"

namespace core::notices {
namespace {

using Json = nlohmann::json;

constexpr std::size_t kLongestText = 2'000;

std::string factsOf(const Notice& notice) {
    Json json{{"subject_kind", notice.about.subjectKind},
              {"subject", notice.about.subject},
              {"kind", std::string(toWord(notice.kind))},
              {"state", std::string(toWord(notice.state))},
              {"version", notice.version}};
    if (!notice.occasion.empty()) {
        json["occasion"] = notice.occasion;
    }
    if (notice.conversation) {
        json["conversation"] = *notice.conversation;
    }
    return json.dump();
}

void appendEvent(storage::Database& database, const Notice* before, const Notice& after,
                 const char* action, const agents::Actor& actor, Seconds now) {
    events::append(database, {.at = now,
                              .actor = actor.name,
                              .subjectKind = "notice",
                              .shop = after.about.shop,
                              .subject = std::to_string(after.id),
                              .action = action,
                              .before = before ? factsOf(*before) : std::string(),
                              .after = factsOf(after)});
}

std::optional<NoticeError> textFault(const std::string& text) {
    if (text.empty()) {
        return NoticeError::TextMissing;
    }
    return characterCount(text) > kLongestText ? std::optional(NoticeError::TextTooLong)
                                               : std::nullopt;
}

/// By the default words of the guard, whatever level the shop gave that rule.
bool promisesReward(const std::string& text) {
    static const wording::Guard guard = [] {
        auto rules = wording::defaultGuardRules();
        rules.levels[wording::GuardRule::ReviewReward] = wording::GuardLevel::Block;
        return wording::Guard(rules);
    }();
    const auto hits = guard.check(text, {});
    return std::ranges::find(hits, wording::GuardRule::ReviewReward, &wording::GuardHit::rule) !=
           hits.end();
}

/// Why a buyer must not be told this now.
std::optional<NoticeError> tellingBarrier(NoticeRepository& notices, const Notice& notice) {
    if (!missingIn(notice.text).empty()) {
        return NoticeError::VariableMissing;
    }
    if (notice.kind == NoticeKind::Invitation && promisesReward(notice.text)) {
        return NoticeError::RewardWording;
    }
    const auto order = followsOrder(notice.kind) || notice.kind == NoticeKind::PaymentReminder
                           ? notices.facts({notice.about.shop, notice.orderNumber})
                           : std::nullopt;
    if (!order) {
        return std::nullopt;
    }
    if (whyOutdated(notice, *order)) {
        return NoticeError::OrderMovedOn;
    }
    if (isDisputed(notice.kind, *order)) {
        return NoticeError::OrderInDispute;
    }
    return notice.kind == NoticeKind::Confirmation && !order->passedAt
               ? std::optional(NoticeError::OrderNotPassed)
               : std::nullopt;
}

}  // namespace

NoticeService::NoticeService(storage::Database& database, Clock clock, QueueReply queueReply)
    : m_database(database), m_clock(std::move(clock)), m_queueReply(std::move(queueReply)) {}

NoticeService::NoticeService(storage::Database& database, Clock clock, SendReply sendReply)
    : m_database(database), m_clock(std::move(clock)), m_sendReply(std::move(sendReply)) {}

NoticeService::Outcome NoticeService::add(const NoticeDraft& draft, const agents::Actor& actor) {
    const Seconds now = m_clock();
    Notice notice{.about = draft.about,
                  .kind = draft.kind,
                  .occasion = draft.occasion,
                  .buyer = draft.buyer,
                  .orderNumber = draft.orderNumber,
                  .text = cleanText(draft.text),
                  .dueAt = draft.dueAt,
                  .createdBy = actor.name,
                  .createdAt = now};
    if (const auto fault = textFault(notice.text)) {
        return Unexpected{*fault};
    }
    if (notice.buyer.empty()) {
        return Unexpected{NoticeError::BuyerMissing};
    }
    storage::Transaction transaction(m_database);
    const auto added = NoticeRepository(m_database).add(std::move(notice));
    if (!added) {
        return Unexpected{NoticeError::AlreadyTold};
    }
    appendEvent(m_database, nullptr, *added, "add", actor, now);
    storage::emitAfterCommit(m_database, changed, {added->id});
    transaction.commit();
    return *added;
}

NoticeService::Outcome NoticeService::perform(NoticeId id, std::int64_t version,
                                              const char* action, const agents::Actor& actor,
                                              const Write& write) {
    return performIn(NoticeState::Waiting, id, version, action, actor, write);
}

NoticeService::Outcome NoticeService::performIn(NoticeState state, NoticeId id,
                                                std::int64_t version, const char* action,
                                                const agents::Actor& actor, const Write& write) {
    storage::Transaction transaction(m_database);
    NoticeRepository notices(m_database);
    const auto before = notices.find(id);
    if (!before) {
        return Unexpected{NoticeError::NotFound};
    }
    if (version != 0 && version != before->version) {
        return Unexpected{NoticeError::ChangedSinceRead};
    }
    if (before->state != state) {
        return Unexpected{NoticeError::NotAllowedInState};
    }
    if (!agents::mayAct(actor, agents::Right::WorkOnCases)) {
        return Unexpected{NoticeError::NotAllowedForRole};
    }
    Notice after = *before;
    ++after.version;
    if (const auto refusal = write(after)) {
        return Unexpected{*refusal};
    }
    const Seconds now = m_clock();
    const bool isWaiting = after.state == NoticeState::Waiting;
    after.closedBy = isWaiting ? std::string() : actor.name;
    after.closedAt = isWaiting || after.state == NoticeState::Queued ? std::nullopt
                                                                     : std::optional(now);
    notices.save(after);
    appendEvent(m_database, &*before, after, action, actor, now);
    storage::emitAfterCommit(m_database, changed, {id});
    transaction.commit();
    return after;
}

NoticeService::Outcome NoticeService::edit(NoticeId id, std::int64_t version,
                                           const std::string& text, const agents::Actor& actor) {
    return perform(id, version, "edit", actor, [&](Notice& notice) {
        notice.text = cleanText(text);
        return textFault(notice.text);
    });
}

NoticeService::Outcome NoticeService::send(NoticeId id, std::int64_t version,
                                           const agents::Actor& actor) {
    return perform(id, version, "send", actor, [&](Notice& notice) -> std::optional<NoticeError> {
        NoticeRepository notices(m_database);
        if (const auto refusal = tellingBarrier(notices, notice)) {
            return refusal;
        }
        notice.conversation = notices.newestConversation(notice.about.shop, notice.buyer);
        if (!notice.conversation) {
            return NoticeError::CannotSend;
        }
        return giveAway(notice, actor) ? std::nullopt : std::optional(NoticeError::NoChannel);
    });
}

bool NoticeService::giveAway(Notice& notice, const agents::Actor& actor) {
    notice.reason.clear();
    if (m_queueReply) {
        const auto reply = m_queueReply(*notice.conversation, notice.text, actor);
        notice.reply = reply ? std::optional(reply->id) : std::nullopt;
        notice.state = NoticeState::Queued;
        return reply.has_value();
    }
    notice.state = NoticeState::Sent;
    return m_sendReply(*notice.conversation, notice.text, actor);
}

NoticeService::Outcome NoticeService::markCopied(NoticeId id, std::int64_t version,
                                                 const agents::Actor& actor) {
    return perform(id, version, "copy", actor, [&](Notice& notice) -> std::optional<NoticeError> {
        NoticeRepository notices(m_database);
        if (const auto refusal = tellingBarrier(notices, notice)) {
            return refusal;
        }
        notice.state = NoticeState::Copied;
        notice.reason.clear();
        return std::nullopt;
    });
}

NoticeService::Outcome NoticeService::skip(NoticeId id, std::int64_t version,
                                           const std::string& reason, const agents::Actor& actor) {
    return perform(id, version, "skip", actor, [&](Notice& notice) {
        notice.state = NoticeState::Skipped;
        notice.reason = cleanText(reason);
        return notice.reason.empty() ? std::optional(NoticeError::ReasonMissing) : std::nullopt;
    });
}

NoticeService::Outcome NoticeService::takeBack(NoticeId id, std::int64_t version,
                                               const agents::Actor& actor) {
    return performIn(NoticeState::Copied, id, version, "take_back", actor,
                     [&](Notice& notice) -> std::optional<NoticeError> {
                         if (notice.about.subjectKind != "order" || notice.answer) {
                             return NoticeError::NotAllowedInState;
                         }
                         notice.state = NoticeState::Waiting;
                         return std::nullopt;
                     });
}

std::vector<NoticeId> NoticeService::settleReplies() {
    // Mostly none is on its way: then nobody is kept from writing.
    if (NoticeRepository(m_database).settled().empty()) {
        return {};
    }
    storage::Transaction transaction(m_database);
    NoticeRepository notices(m_database);
    std::vector<NoticeId> moved;
    for (const auto& [before, deliveredAt, hasFailed] : notices.settled()) {
        Notice after = before;
        ++after.version;
        if (deliveredAt) {
            after.state = NoticeState::Sent;
            after.closedAt = deliveredAt;
        } else {
            after.state = NoticeState::Waiting;
            after.closedBy.clear();
            after.conversation.reset();
            after.reply.reset();
            after.reason = toWord(hasFailed ? CameBack::Failed : CameBack::Withdrawn);
        }
        notices.save(after);
        appendEvent(m_database, &before, after, deliveredAt ? "deliver" : "come_back",
                    agents::systemActor(), m_clock());
        moved.push_back(after.id);
    }
    storage::emitAfterCommit(m_database, changed, moved);
    transaction.commit();
    return moved;
}

NoticeService::Outcome NoticeService::advance(NoticeId id, const agents::Actor& actor) {
    return perform(id, 0, "advance", actor, [&](Notice& notice) -> std::optional<NoticeError> {
        notice.dueAt = m_clock();
        return std::nullopt;
    });
}

}  // namespace core::notices
