#include "core/conversations/survey_service.h"

#include <nlohmann/json.hpp>

#include "core/conversations/conversation_act.h"
#include "core/conversations/conversation_annotation_repository.h"
#include "core/conversations/conversation_repository.h"
#include "core/conversations/survey_repository.h"
#include "core/storage/transaction.h"

namespace core::conversations {
namespace {

using Json = nlohmann::json;

/// More conversations of one buyer than this within a week are a robot's.
constexpr std::int64_t kMostOfBuyer = 200;

Json orNull(const std::optional<int>& value) {
    return value ? Json(*value) : Json();
}

}  // namespace

SurveyService::SurveyService(storage::Database& database, Clock clock)
    : m_database(database), m_clock(std::move(clock)) {}

std::vector<SurveyOutcome> SurveyService::takeIn(orders::ShopId shop,
                                                 const std::vector<SurveyAnswer>& answers,
                                                 const agents::Actor& actor) {
    storage::Transaction transaction(m_database);
    std::vector<std::string> phones;
    for (const auto& answer : answers) {
        if (!answer.conversation && answer.buyer.empty() && !answer.phone.empty()) {
            phones.push_back(answer.phone);
        }
    }
    const auto buyers = SurveyRepository(m_database).buyersOf(shop, phones);
    std::vector<SurveyOutcome> outcomes;
    for (const auto& answer : answers) {
        const auto known = buyers.find(answer.phone);
        const bool isOfPhone = answer.buyer.empty() && known != buyers.end();
        outcomes.push_back(take(shop, answer, isOfPhone ? known->second : answer.buyer, actor));
    }
    transaction.commit();
    return outcomes;
}

SurveyOutcome SurveyService::take(orders::ShopId shop, const SurveyAnswer& answer,
                                  const std::string& buyer, const agents::Actor& actor) {
    ConversationRepository conversations(m_database);
    auto id = answer.conversation;
    if (!id && !buyer.empty() && answer.answeredAt) {
        id = conversationAt(conversations.ofBuyer(shop, buyer, kMostOfBuyer), *answer.answeredAt);
    }
    const auto found = id ? conversations.find(*id) : std::nullopt;
    // A number of another shop, or of one that went into another, names nobody's answer.
    if (!found || found->shop != shop || found->state == ConversationState::Merged) {
        return SurveyOutcome::NoConversation;
    }
    const bool isNewCall = takeCall(*found, answer, actor);
    const auto marks = takeMarks(*found, answer, actor);
    return isNewCall && marks == SurveyOutcome::Unchanged ? SurveyOutcome::Recorded : marks;
}

bool SurveyService::takeCall(const Conversation& found, const SurveyAnswer& answer,
                             const agents::Actor& actor) {
    if (!answer.call || !answer.answeredAt) {
        return false;
    }
    const auto contact = contactOf(*answer.call, *answer.answeredAt);
    ConversationAnnotationRepository annotations(m_database);
    for (const auto& known : annotations.contacts(found.id)) {
        if (known.rangAt == contact.rangAt && known.isIncoming == contact.isIncoming) {
            return false;
        }
    }
    // The figures give a call to who took it.
    const auto& by = !answer.call->agent.empty() ? answer.call->agent
                     : !found.owner.empty()      ? found.owner
                                                 : actor.name;
    annotations.addContact(found.id, contact, by);
    appendConversationEvent(m_database, m_clock(), actor.name, "record_contact", nullptr, found,
                            Json{{"channel", found.channel},
                                 {"direction", contact.isIncoming ? "in" : "out"},
                                 {"answered", answer.call->isAnswered}}
                                .dump());
    return true;
}

SurveyOutcome SurveyService::takeMarks(const Conversation& found, const SurveyAnswer& answer,
                                       const agents::Actor& actor) {
    const Seconds now = m_clock();
    const Seconds at = answer.answeredAt.value_or(now);
    SurveyRepository surveys(m_database);
    const auto earlier = surveys.find(found.id);
    const auto outcome = outcomeOf(found, earlier, answer, at);
    if (outcome != SurveyOutcome::Recorded) {
        return outcome;
    }
    SurveyMark mark = earlier.value_or(SurveyMark{});
    mark.answeredAt = at;
    mark.satisfaction = answer.satisfaction ? answer.satisfaction : mark.satisfaction;
    mark.recommendation = answer.recommendation ? answer.recommendation : mark.recommendation;
    const auto changed = changeConversation(
        m_database, now, {.id = found.id}, actor, "survey",
        Json{{"satisfaction", orNull(answer.satisfaction)},
             {"recommendation", orNull(answer.recommendation)}}
            .dump(),
        [&answer](Conversation& conversation, Seconds) -> std::optional<ConversationError> {
            if (answer.satisfaction) {
                conversation.satisfaction = answer.satisfaction;
            }
            if (answer.recommendation) {
                conversation.recommendation = answer.recommendation;
            }
            return std::nullopt;
        });
    if (!changed) {
        return SurveyOutcome::NoConversation;
    }
    surveys.save(found.id, mark);
    return SurveyOutcome::Recorded;
}

}  // namespace core::conversations
