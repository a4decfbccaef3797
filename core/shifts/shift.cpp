#include "core/shifts/shift.h"

#include "core/base/word_table.h"

namespace core::shifts {
namespace {

using std::chrono::days;

constexpr std::size_t kLengthOfDate = 10;

constexpr WordTable<Post, 3> kPostWords{{
    {Post::Front, "front"},
    {Post::Middle, "middle"},
    {Post::Back, "back"},
}};
constexpr WordTable<PlanState, 3> kStateWords{{
    {PlanState::Draft, "draft"},
    {PlanState::Published, "published"},
    {PlanState::Changed, "changed"},
}};
constexpr WordTable<PlanAction, 3> kActionWords{{
    {PlanAction::Edit, "edit"},
    {PlanAction::Publish, "publish"},
    {PlanAction::Withdraw, "withdraw"},
}};

}  // namespace

std::string_view toWord(Post post) {
    return wordOf(kPostWords, post);
}
std::string_view toWord(PlanState state) {
    return wordOf(kStateWords, state);
}
std::string_view toWord(PlanAction action) {
    return wordOf(kActionWords, action);
}
std::optional<Post> postFromWord(std::string_view word) {
    return valueOf(kPostWords, word);
}
std::optional<PlanState> planStateFromWord(std::string_view word) {
    return valueOf(kStateWords, word);
}

std::string dayText(Day day) {
    return toLocalText(Seconds(day), std::chrono::minutes{0}).substr(0, kLengthOfDate);
}

std::optional<Day> dayFromText(std::string_view text) {
    const auto at = parseLocalTime(text, std::chrono::minutes{0});
    return at ? std::optional(std::chrono::floor<days>(*at)) : std::nullopt;
}

Day mondayOf(Day day) {
    return day - days{std::chrono::weekday(day).iso_encoding() - 1};
}

Day dayOf(Seconds at, std::chrono::minutes utcOffset) {
    return std::chrono::floor<days>(at + utcOffset);
}

}  // namespace core::shifts
