#include "core/stats/exclusion.h"

#include "core/base/word_table.h"

namespace core::stats {
namespace {

constexpr WordTable<ExclusionSubject, 2> kSubjects{
    {{ExclusionSubject::Order, "order"}, {ExclusionSubject::Conversation, "conversation"}}};

}  // namespace

std::string_view toWord(ExclusionSubject subject) {
    return wordOf(kSubjects, subject);
}

std::optional<ExclusionSubject> exclusionSubjectFromWord(std::string_view word) {
    return valueOf(kSubjects, word);
}

}  // namespace core::stats
