#include "core/reviews/invitation_service.h"

#include <algorithm>

#include "core/agents/rights.h"
#include "core/base/text.h"
#include "core/notices/notice_reader.h"
#include "core/notices/notice_service.h"
#include "core/notices/notice_text.h"
#include "core/reviews/invitation_repository.h"
#include "core/reviews/review_case_policy.h"
#include "core/storage/transaction.h"

namespace core::reviews {
namespace {

using notices::NoticeError;
using notices::NoticeKind;

InvitationError errorOf(NoticeError error) {
    switch (error) {
        case NoticeError::NotAllowedForRole:
            return InvitationError::NotAllowedForRole;
        case NoticeError::TextMissing:
            return InvitationError::TextMissing;
        case NoticeError::TextTooLong:
            return InvitationError::TextTooLong;
        case NoticeError::BuyerMissing:
            return InvitationError::BuyerUnknown;
        case NoticeError::VariableMissing:
            return InvitationError::VariableMissing;
        case NoticeError::RewardWording:
            return InvitationError::RewardWording;
        case NoticeError::OrderInDispute:
            return InvitationError::Return;
        case NoticeError::OrderMovedOn:
            return InvitationError::NotFinished;
        case NoticeError::NotFound:
        case NoticeError::NotAllowedInState:
        case NoticeError::ChangedSinceRead:
        case NoticeError::AlreadyTold:
            return InvitationError::AlreadyAsked;
        case NoticeError::CannotSend:
        case NoticeError::NoChannel:
        case NoticeError::ReasonMissing:
        case NoticeError::OrderNotPassed:
        case NoticeError::NotDue:
        case NoticeError::QuietHours:
            break;
    }
    return InvitationError::CannotSend;
}

std::optional<InvitationError> wordingError(const std::string& text) {
    const auto fault = wordingFault(text);
    if (fault == ReviewError::RewardWording) {
        return InvitationError::RewardWording;
    }
    if (fault == ReviewError::TextTooLong) {
        return InvitationError::TextTooLong;
    }
    if (fault) {
        return InvitationError::TextMissing;
    }
    return notices::missingIn(text).empty() ? std::nullopt
                                            : std::optional(InvitationError::VariableMissing);
}

}  // namespace

InvitationService::InvitationService(storage::Database& database, Clock clock,
                                     notices::NoticeService& notices, Ports ports)
    : m_database(database)
    , m_clock(std::move(clock))
    , m_notices(notices)
    , m_ports(std::move(ports)) {}

InvitationService::Outcome InvitationService::invite(const orders::OrderKey& order, Way way,
                                                     const agents::Actor& actor) {
    return perform(order, std::nullopt, way, actor);
}

InvitationService::Outcome InvitationService::invite(const orders::OrderKey& order,
                                                     const std::string& text, Way way,
                                                     const agents::Actor& actor) {
    return perform(order, text, way, actor);
}

InvitationService::Outcome InvitationService::perform(const orders::OrderKey& order,
                                                      const std::optional<std::string>& text,
                                                      Way way, const agents::Actor& actor) {
    if (!agents::mayAct(actor, agents::Right::WorkOnCases)) {
        return Unexpected{InvitationError::NotAllowedForRole};
    }
    const Seconds now = m_clock();
    const auto rules = m_ports.rules(order.shop);
    storage::Transaction transaction(m_database);
    const auto facts = InvitationRepository(m_database).find(order);
    if (!facts) {
        return Unexpected{InvitationError::NotFound};
    }
    if (const auto refusal = invitationBarrier(*facts, rules, now)) {
        return Unexpected{*refusal};
    }
    const auto words = cleanText(text.value_or(invitationText(*facts, rules)));
    if (const auto refusal = wordingError(words)) {
        return Unexpected{*refusal};
    }
    // The rules of notices may have made one that waits.
    const tasks::About about{order.shop, "order", order.number};
    const auto made = notices::NoticeReader(m_database).about(about);
    const auto waiting = std::ranges::find(made, NoticeKind::Invitation, &notices::Notice::kind);
    auto notice = waiting != made.end() ? m_notices.edit(waiting->id, 0, words, actor)
                                        : m_notices.add({.about = about,
                                                         .kind = NoticeKind::Invitation,
                                                         .buyer = facts->buyer,
                                                         .orderNumber = order.number,
                                                         .text = words,
                                                         .dueAt = now},
                                                        actor);
    if (notice) {
        notice = way == Way::Send ? m_notices.send(notice->id, 0, actor)
                                  : m_notices.markCopied(notice->id, 0, actor);
    }
    if (!notice) {
        return Unexpected{errorOf(notice.error())};
    }
    transaction.commit();
    return *notice;
}

Result<void, InvitationError> InvitationService::setRules(orders::ShopId shop,
                                                          const InvitationRules& rules,
                                                          const agents::Actor& actor) {
    if (!agents::mayAct(actor.role, agents::Right::EditRules)) {
        return Unexpected{InvitationError::NotAllowedForRole};
    }
    if (const auto fault = wordingError(invitationText(
            {.key = {shop, "1"}, .buyer = "1", .product = "1"}, rules))) {
        return Unexpected{*fault};
    }
    if (!areSensible(rules)) {
        return Unexpected{InvitationError::RulesOutOfRange};
    }
    storage::Transaction transaction(m_database);
    if (!m_ports.saveRules(shop, rules, actor)) {
        return Unexpected{InvitationError::NothingChanged};
    }
    storage::emitAfterCommit(m_database, rulesChanged);
    transaction.commit();
    return {};
}

}  // namespace core::reviews
