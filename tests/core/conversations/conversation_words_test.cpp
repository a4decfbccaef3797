#include <set>

#include "core/conversations/conversation.h"
#include "core/conversations/outbox.h"
#include "tests/support/catch.h"

using namespace core::conversations;

namespace {

/// Goes through the enum from its first to its last value: every word must lead back.
template <class T, class FromWord>
void checkWords(T last, FromWord fromWord) {
    std::set<std::string> words;
    for (int value = 0; value <= static_cast<int>(last); ++value) {
        const auto word = toWord(static_cast<T>(value));
        CHECK(words.insert(std::string(word)).second);
        CHECK(fromWord(word) == static_cast<T>(value));
    }
    CHECK_FALSE(fromWord("no such word"));
}

}  // namespace

TEST_CASE("every value of a conversation has one word that leads back to it") {
    checkWords(Side::System, sideFromWord);
    checkWords(ConversationState::Merged, conversationStateFromWord);
    checkWords(SnoozeFor::Refunded, snoozeForFromWord);
    checkWords(ProblemType::Misunderstanding, problemTypeFromWord);
    checkWords(Outcome::Abandoned, outcomeFromWord);
    checkWords(Solved::Pending, solvedFromWord);
    checkWords(Step::Farewell, stepFromWord);
    checkWords(OutboxState::Withdrawn, outboxStateFromWord);
}

TEST_CASE("every act of a conversation has a word of its own for the event book") {
    std::set<std::string_view> words;
    for (int value = 0; value <= static_cast<int>(ConversationAction::Split); ++value) {
        CHECK(words.insert(toWord(static_cast<ConversationAction>(value))).second);
    }
}
