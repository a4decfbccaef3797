#include "core/notices/order_notices.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/agents/rights.h"
#include "core/base/text.h"
#include "core/events/event_repository.h"
#include "core/notices/notice_intake_repository.h"
#include "core/notices/notice_repository.h"
#include "core/storage/transaction.h"

namespace core::notices {
namespace {

/// No shop looks back further, so older orders need no look.
constexpr std::chrono::days kLongestLookBack{30};
constexpr std::int64_t kFilledAtOnce = 100;
constexpr auto kOrder = "order";

/// A ship notice that was made before the parcel had a number is that of its first parcel.
bool isMade(const std::vector<Notice>& notices, const PlannedNotice& planned) {
    return std::ranges::any_of(notices, [&](const Notice& notice) {
        return notice.kind == planned.kind &&
               (notice.occasion == planned.occasion || notice.occasion.empty() ||
                planned.occasion.empty());
    });
}

}  // namespace

OrderNotices::OrderNotices(storage::Database& database, Clock clock, NoticeService& notices,
                           Settings settings, CourierTable couriers)
    : m_database(database)
    , m_clock(std::move(clock))
    , m_notices(notices)
    , m_settings(std::move(settings))
    , m_couriers(std::move(couriers)) {}

bool OrderNotices::takeIn() {
    storage::Transaction transaction(m_database);
    NoticeIntakeRepository intake(m_database);
    const IntakeMark before = intake.mark();
    const IntakeMark newest = intake.newest();
    IntakeMark mark = before;
    for (const auto& candidate : intake.next(mark, newest, m_clock() - kLongestLookBack)) {
        look(candidate.key, candidate.changedAt);
    }
    const bool isAll = mark == newest;
    if (isAll) {
        fillAgain();
    }
    if (mark != before) {
        intake.saveMark(mark);
    }
    transaction.commit();
    return !isAll;
}

void OrderNotices::look(const orders::OrderKey& key, const std::optional<Seconds>& changedAt) {
    NoticeRepository notices(m_database);
    auto order = notices.facts(key);
    if (!order) {
        return;
    }
    order->changedAt = changedAt;
    const auto made = notices.about({key.shop, kOrder, key.number});
    for (const Notice& notice : made) {
        const auto why = whyOutdated(notice, *order);
        if (why && notice.state == NoticeState::Waiting) {
            (void)m_notices.skip(notice.id, 0, std::string(toWord(*why)), agents::systemActor());
        }
    }
    const NoticeSettings settings = m_settings(key.shop);
    for (const PlannedNotice& planned : noticesFor(*order, settings.rules, m_clock())) {
        if (!isMade(made, planned)) {
            make(*order, planned, settings);
        }
    }
}

void OrderNotices::make(const OrderFacts& order, const PlannedNotice& planned,
                        const NoticeSettings& settings) {
    const std::string word(toWord(planned.kind));
    (void)m_notices.add(
        {.about = {order.key.shop, kOrder, order.key.number},
         .kind = planned.kind,
         .occasion = planned.occasion,
         .buyer = order.buyer,
         .orderNumber = order.key.number,
         .text = textOf(order, planned.kind, templateOf(settings.rules, word), settings),
         .dueAt = planned.dueAt},
        agents::systemActor());
}

std::string OrderNotices::textOf(const OrderFacts& order, NoticeKind kind, std::string_view text,
                                 const NoticeSettings& settings) const {
    const std::string& orderLink =
        settings.orderLink.empty() ? defaultOrderLink(order.platform) : settings.orderLink;
    const std::string link = kind == NoticeKind::Shipped
                                 ? trackingLink(m_couriers(), order.courier, order.trackingNumber)
                                 : linkWith(orderLink, "order", order.key.number);
    return fillNotice(text, valuesOf(order, link));
}

void OrderNotices::fillAgain() {
    NoticeRepository notices(m_database);
    for (const Notice& notice : notices.unfilled(kFilledAtOnce)) {
        auto order = notices.facts({notice.about.shop, notice.orderNumber});
        if (!order) {
            continue;
        }
        // It was made when an import showed the change.
        order->changedAt = notice.createdAt;
        const auto text = textOf(*order, notice.kind, notice.text, m_settings(notice.about.shop));
        if (text != notice.text) {
            (void)m_notices.edit(notice.id, notice.version, text, agents::systemActor());
        }
    }
}

template <class Act>
NoticeBulk OrderNotices::forAll(const std::vector<NoticeTarget>& targets, bool onlyDue,
                                bool keepsQuietHours, Act act) {
    NoticeBulk bulk;
    for (const NoticeTarget& target : targets) {
        const Seconds now = m_clock();
        const auto notice = NoticeRepository(m_database).find(target.id);
        const auto order = notice ? NoticeRepository(m_database).facts(
                                        {notice->about.shop, notice->orderNumber})
                                  : std::nullopt;
        if (notice && onlyDue && notice->dueAt > now) {
            bulk.refused.emplace_back(target, NoticeError::NotDue);
            continue;
        }
        if (notice && keepsQuietHours &&
            isQuiet(m_settings(notice->about.shop).rules.quiet, now,
                    order ? order->utcOffset : kChinaOffset)) {
            bulk.refused.emplace_back(target, NoticeError::QuietHours);
            continue;
        }
        if (const Outcome outcome = act(target)) {
            bulk.done.push_back(*outcome);
        } else {
            bulk.refused.emplace_back(target, outcome.error());
        }
    }
    return bulk;
}

NoticeBulk OrderNotices::sendAll(const std::vector<NoticeTarget>& targets,
                                 const agents::Actor& actor) {
    return forAll(targets, true, true, [&](const NoticeTarget& target) {
        return m_notices.send(target.id, target.version, actor);
    });
}

NoticeBulk OrderNotices::copyAll(const std::vector<NoticeTarget>& targets,
                                 const agents::Actor& actor) {
    return forAll(targets, true, false, [&](const NoticeTarget& target) {
        return m_notices.markCopied(target.id, target.version, actor);
    });
}

NoticeBulk OrderNotices::skipAll(const std::vector<NoticeTarget>& targets,
                                 const std::string& reason, const agents::Actor& actor) {
    return forAll(targets, false, false, [&](const NoticeTarget& target) {
        return m_notices.skip(target.id, target.version, reason, actor);
    });
}

OrderNotices::Outcome OrderNotices::recordConfirmation(const orders::OrderKey& key,
                                                       const std::string& text,
                                                       const agents::Actor& actor) {
    if (!agents::mayAct(actor, agents::Right::WorkOnCases)) {
        return Unexpected{NoticeError::NotAllowedForRole};
    }
    storage::Transaction transaction(m_database);
    NoticeRepository notices(m_database);
    const auto order = notices.facts(key);
    if (!order) {
        return Unexpected{NoticeError::NotFound};
    }
    const auto made = notices.about({key.shop, kOrder, key.number});
    const auto known = std::ranges::find(made, NoticeKind::Confirmation, &Notice::kind);
    Outcome outcome = known != made.end()
                          ? m_notices.edit(known->id, 0, text, actor)
                          : m_notices.add({.about = {key.shop, kOrder, key.number},
                                           .kind = NoticeKind::Confirmation,
                                           .buyer = order->buyer,
                                           .orderNumber = key.number,
                                           .text = text,
                                           .dueAt = m_clock()},
                                          actor);
    if (outcome) {
        outcome = m_notices.markCopied(outcome->id, outcome->version, actor);
    }
    if (outcome) {
        transaction.commit();
    }
    return outcome;
}

OrderNotices::Outcome OrderNotices::answer(const NoticeTarget& target, NoticeAnswer answer,
                                           const std::string& note, const agents::Actor& actor) {
    storage::Transaction transaction(m_database);
    NoticeRepository notices(m_database);
    const auto before = notices.find(target.id);
    if (!before) {
        return Unexpected{NoticeError::NotFound};
    }
    if (target.version != 0 && target.version != before->version) {
        return Unexpected{NoticeError::ChangedSinceRead};
    }
    const bool wasTold =
        before->state == NoticeState::Sent || before->state == NoticeState::Copied;
    if (before->kind != NoticeKind::DeliveryFollowUp || !wasTold || before->answer) {
        return Unexpected{NoticeError::NotAllowedInState};
    }
    if (!agents::mayAct(actor, agents::Right::WorkOnCases)) {
        return Unexpected{NoticeError::NotAllowedForRole};
    }
    Notice after = *before;
    after.answer = answer;
    after.answerNote = withoutControls(trimmed(note));
    after.answeredBy = actor.name;
    after.answeredAt = m_clock();
    ++after.version;
    notices.save(after);
    events::append(m_database,
                   {.at = *after.answeredAt,
                    .actor = actor.name,
                    .subjectKind = "notice",
                    .shop = after.about.shop,
                    .subject = std::to_string(after.id),
                    .action = "answer",
                    .after = nlohmann::json{{"answer", std::string(toWord(answer))},
                                            {"version", after.version}}
                                 .dump()});
    if (answer == NoticeAnswer::Satisfied) {
        thank(after);
    } else {
        giveUpThanks(after);
    }
    storage::emitAfterCommit(m_database, m_notices.changed, {after.id});
    transaction.commit();
    return after;
}

void OrderNotices::thank(const Notice& notice) {
    NoticeRepository notices(m_database);
    const auto order = notices.facts({notice.about.shop, notice.orderNumber});
    const auto made = notices.about(notice.about);
    for (const NoticeKind kind : {NoticeKind::ThankYou, NoticeKind::Invitation}) {
        const auto known = std::ranges::find(made, kind, &Notice::kind);
        if (known == made.end() && order) {
            make(*order, {.kind = kind, .dueAt = m_clock()}, m_settings(notice.about.shop));
        } else if (known != made.end() && known->state == NoticeState::Waiting) {
            (void)m_notices.advance(known->id, agents::systemActor());
        }
    }
}

void OrderNotices::giveUpThanks(const Notice& notice) {
    for (const Notice& other : NoticeRepository(m_database).about(notice.about)) {
        const bool isThanks = other.kind == NoticeKind::ThankYou ||
                              other.kind == NoticeKind::Invitation ||
                              other.kind == NoticeKind::Care;
        if (isThanks && other.state == NoticeState::Waiting) {
            (void)m_notices.skip(other.id, 0, std::string(toWord(Outdated::Dissatisfied)),
                                 agents::systemActor());
        }
    }
}

}  // namespace core::notices
