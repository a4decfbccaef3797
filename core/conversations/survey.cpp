#include "core/conversations/survey.h"

namespace core::conversations {
namespace {

/// Clocks of two systems differ.
constexpr std::chrono::minutes kClockSlack{5};

/// A person wrote where the field is not what the survey left.
bool isOfPerson(const std::optional<int>& field, const std::optional<int>& left) {
    return field != left;
}

}  // namespace

SurveyOutcome outcomeOf(const Conversation& conversation, const std::optional<SurveyMark>& earlier,
                        const SurveyAnswer& answer, Seconds at) {
    const SurveyMark left = earlier.value_or(SurveyMark{});
    const bool wantsSatisfaction =
        answer.satisfaction && answer.satisfaction != conversation.satisfaction;
    const bool wantsRecommendation =
        answer.recommendation && answer.recommendation != conversation.recommendation;
    if (!wantsSatisfaction && !wantsRecommendation) {
        return SurveyOutcome::Unchanged;
    }
    if ((wantsSatisfaction && isOfPerson(conversation.satisfaction, left.satisfaction)) ||
        (wantsRecommendation && isOfPerson(conversation.recommendation, left.recommendation))) {
        return SurveyOutcome::KeptOfPerson;
    }
    return earlier && at < earlier->answeredAt ? SurveyOutcome::Unchanged : SurveyOutcome::Recorded;
}

Contact contactOf(const LoggedCall& call, Seconds rangAt) {
    Contact contact{
        .isIncoming = call.isIncoming, .rangAt = rangAt, .answeredAt = {}, .endedAt = {}};
    if (call.isAnswered) {
        contact.answeredAt = rangAt + call.rang;
        contact.endedAt = *contact.answeredAt + call.talked;
    }
    return contact;
}

std::optional<ConversationId> conversationAt(const std::vector<Conversation>& ofBuyer, Seconds at) {
    const Conversation* latest = nullptr;
    for (const auto& conversation : ofBuyer) {
        const Seconds last =
            conversation.lastMessageAt
                ? std::chrono::floor<std::chrono::seconds>(*conversation.lastMessageAt)
                : conversation.openedAt;
        const Seconds end = std::max(last, conversation.closedAt.value_or(last));
        const bool isNear =
            conversation.openedAt <= at + kClockSlack && at <= end + kSurveyReach;
        if (isNear && (!latest || conversation.openedAt > latest->openedAt)) {
            latest = &conversation;
        }
    }
    return latest ? std::optional(latest->id) : std::nullopt;
}

}  // namespace core::conversations
