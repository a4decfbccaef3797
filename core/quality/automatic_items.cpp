#include "core/quality/automatic_items.h"

#include <algorithm>

#include "core/conversations/reception_steps.h"

namespace core::quality {
namespace {

using conversations::Message;
using conversations::Round;
using conversations::Side;
using wording::GuardRule;

std::vector<const Message*> repliesOf(const Talk& talk) {
    std::vector<const Message*> replies;
    for (const auto& message : talk.messages) {
        if (message.side == Side::Agent && !message.failed && !message.text.empty()) {
            replies.push_back(&message);
        }
    }
    return replies;
}

bool hasOwnItem(GuardRule rule) {
    return rule == GuardRule::OneCharacter || rule == GuardRule::GreetingMissing ||
           rule == GuardRule::FarewellMissing;
}

std::chrono::milliseconds waitOf(const Round& round, const Talk& talk) {
    return talk.clock.countsDutyTime ? round.duty : round.calendar;
}

/// `faults` of `all` cost something.
AutomaticMark markOf(std::int64_t faults, std::int64_t all,
                     std::vector<conversations::MessageId> places) {
    const std::int64_t good = all - faults;
    return {.share = static_cast<int>((good * 200 + all) / (2 * all)),
            .good = good,
            .all = all,
            .places = std::move(places)};
}

std::optional<AutomaticMark> clockMark(const Talk& talk) {
    const auto rounds = conversations::roundsOf(talk.messages, talk.schedule, talk.asOf);
    std::vector<conversations::MessageId> late;
    for (const auto& round : rounds) {
        if (waitOf(round, talk) > talk.clock.limit) {
            late.push_back(round.end ? round.endMessage : round.startMessage);
        }
    }
    if (rounds.empty()) {
        return std::nullopt;
    }
    const auto faults = static_cast<std::int64_t>(late.size());
    return markOf(faults, static_cast<std::int64_t>(rounds.size()), std::move(late));
}

std::optional<AutomaticMark> stepsMark(const Talk& talk) {
    if (repliesOf(talk).empty()) {
        return std::nullopt;
    }
    const auto marks = conversations::receptionSteps(talk.messages, talk.steps);
    return markOf(conversations::kSteps -
                      std::ranges::count_if(marks, &conversations::StepMark::isDone),
                  conversations::kSteps, {});
}

/// Replies in which the guard finds nothing that `counts`.
template <class Counts>
std::optional<AutomaticMark> repliesMark(const Talk& talk, Counts counts) {
    const auto replies = repliesOf(talk);
    if (replies.empty()) {
        return std::nullopt;
    }
    std::vector<conversations::MessageId> places;
    for (const auto* reply : replies) {
        const auto hits = talk.guard.check(reply->text, talk.buyer);
        if (std::ranges::any_of(hits, [&](const auto& hit) { return counts(hit.rule); })) {
            places.push_back(reply->id);
        }
    }
    const auto faults = static_cast<std::int64_t>(places.size());
    return markOf(faults, static_cast<std::int64_t>(replies.size()), std::move(places));
}

/// Whether one reply lacks what `rule` asks for there.
std::optional<AutomaticMark> wordMark(const Talk& talk, const Message* reply, GuardRule rule) {
    if (reply == nullptr || levelOf(talk.guardRules, rule) == wording::GuardLevel::Off) {
        return std::nullopt;
    }
    auto context = talk.buyer;
    context.isFirstReply = rule == GuardRule::GreetingMissing;
    context.isClosing = rule == GuardRule::FarewellMissing;
    const auto hits = talk.guard.check(reply->text, context);
    const bool isMissing = std::ranges::find(hits, rule, &wording::GuardHit::rule) != hits.end();
    return isMissing ? markOf(1, 1, {reply->id}) : markOf(0, 1, {});
}

bool isOff(const Talk& talk, GuardRule rule) {
    return levelOf(talk.guardRules, rule) == wording::GuardLevel::Off;
}

}  // namespace

std::optional<AutomaticMark> automaticMark(AutomaticItem item, const Talk& talk) {
    const auto replies = repliesOf(talk);
    switch (item) {
        case AutomaticItem::ResponseClock:
            return clockMark(talk);
        case AutomaticItem::EightSteps:
            return stepsMark(talk);
        case AutomaticItem::WordingGuard:
            return repliesMark(talk, [](GuardRule rule) { return !hasOwnItem(rule); });
        case AutomaticItem::Greeting:
            return wordMark(talk, replies.empty() ? nullptr : replies.front(),
                            GuardRule::GreetingMissing);
        case AutomaticItem::Farewell:
            return wordMark(talk, replies.empty() || !talk.isClosed ? nullptr : replies.back(),
                            GuardRule::FarewellMissing);
        case AutomaticItem::OneCharacter:
            return isOff(talk, GuardRule::OneCharacter)
                       ? std::nullopt
                       : repliesMark(talk, [](GuardRule rule) {
                             return rule == GuardRule::OneCharacter;
                         });
    }
    return std::nullopt;
}

std::int64_t guardHitCount(const Talk& talk) {
    std::int64_t count = 0;
    for (const auto* reply : repliesOf(talk)) {
        count += static_cast<std::int64_t>(talk.guard.check(reply->text, talk.buyer).size());
    }
    return count;
}

std::optional<std::chrono::seconds> slowestReply(const Talk& talk) {
    std::optional<std::chrono::seconds> slowest;
    for (const auto& round :
         conversations::roundsOf(talk.messages, talk.schedule, talk.asOf)) {
        if (round.end) {
            const auto wait = std::chrono::floor<std::chrono::seconds>(waitOf(round, talk));
            slowest = std::max(slowest.value_or(wait), wait);
        }
    }
    return slowest;
}

}  // namespace core::quality
