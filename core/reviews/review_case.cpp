#include "core/reviews/review_case.h"

#include "core/base/word_table.h"

namespace core::reviews {
namespace {

constexpr WordTable<Rating, 3> kRatingWords{{
    {Rating::Good, "good"},
    {Rating::Middle, "middle"},
    {Rating::Bad, "bad"},
}};
constexpr WordTable<Cause, 8> kCauseWords{{
    {Cause::GoodsQuality, "goods_quality"},
    {Cause::NotAsDescribed, "not_as_described"},
    {Cause::Logistics, "logistics"},
    {Cause::Service, "service"},
    {Cause::Price, "price"},
    {Cause::Misuse, "misuse"},
    {Cause::Malicious, "malicious"},
    {Cause::Other, "other"},
}};
constexpr WordTable<ContactTool, 3> kContactToolWords{{
    {ContactTool::Chat, "chat"},
    {ContactTool::Phone, "phone"},
    {ContactTool::Message, "message"},
}};
constexpr WordTable<ReviewCaseState, 8> kReviewCaseStateWords{{
    {ReviewCaseState::Received, "received"},
    {ReviewCaseState::Replied, "replied"},
    {ReviewCaseState::Planned, "planned"},
    {ReviewCaseState::Contacted, "contacted"},
    {ReviewCaseState::Agreed, "agreed"},
    {ReviewCaseState::Refused, "refused"},
    {ReviewCaseState::Unreached, "unreached"},
    {ReviewCaseState::Closed, "closed"},
}};
constexpr WordTable<ReviewAction, 8> kReviewActionWords{{
    {ReviewAction::Reply, "reply"},
    {ReviewAction::Plan, "plan"},
    {ReviewAction::Contact, "contact"},
    {ReviewAction::Agree, "agree"},
    {ReviewAction::Refuse, "refuse"},
    {ReviewAction::GiveUp, "give_up"},
    {ReviewAction::Close, "close"},
    {ReviewAction::Reopen, "reopen"},
}};

}  // namespace

std::string_view toWord(Rating rating) {
    return wordOf(kRatingWords, rating);
}
std::string_view toWord(Cause cause) {
    return wordOf(kCauseWords, cause);
}
std::string_view toWord(ContactTool tool) {
    return wordOf(kContactToolWords, tool);
}
std::string_view toWord(ReviewCaseState state) {
    return wordOf(kReviewCaseStateWords, state);
}
std::string_view toWord(ReviewAction action) {
    return wordOf(kReviewActionWords, action);
}
std::optional<Rating> ratingFromWord(std::string_view word) {
    return valueOf(kRatingWords, word);
}
std::optional<Cause> causeFromWord(std::string_view word) {
    return valueOf(kCauseWords, word);
}
std::optional<ContactTool> contactToolFromWord(std::string_view word) {
    return valueOf(kContactToolWords, word);
}
std::optional<ReviewCaseState> reviewCaseStateFromWord(std::string_view word) {
    return valueOf(kReviewCaseStateWords, word);
}

}  // namespace core::reviews
