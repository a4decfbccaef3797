#include "core/team/team.h"

#include "core/base/word_table.h"

namespace core::team {
namespace {

constexpr WordTable<AnnouncementKind, 5> kAnnouncementKinds{{
    {AnnouncementKind::Promotion, "promotion"},
    {AnnouncementKind::NewProduct, "new_product"},
    {AnnouncementKind::Rule, "rule"},
    {AnnouncementKind::Instruction, "instruction"},
    {AnnouncementKind::Other, "other"},
}};
constexpr WordTable<AnnouncementState, 2> kAnnouncementStates{{
    {AnnouncementState::Posted, "posted"},
    {AnnouncementState::TakenDown, "taken_down"},
}};
constexpr WordTable<MeetingKind, 3> kMeetingKinds{{
    {MeetingKind::Daily, "daily"},
    {MeetingKind::Weekly, "weekly"},
    {MeetingKind::Department, "department"},
}};
constexpr WordTable<MeetingState, 2> kMeetingStates{{
    {MeetingState::Draft, "draft"},
    {MeetingState::Issued, "issued"},
}};
constexpr WordTable<MeetingAction, 3> kMeetingActions{{
    {MeetingAction::Edit, "edit"},
    {MeetingAction::Issue, "issue"},
    {MeetingAction::Reopen, "reopen"},
}};
constexpr WordTable<SuggestionKind, 2> kSuggestionKinds{{
    {SuggestionKind::Suggestion, "suggestion"},
    {SuggestionKind::Report, "report"},
}};
constexpr WordTable<SuggestionState, 5> kSuggestionStates{{
    {SuggestionState::Received, "received"},
    {SuggestionState::Considered, "considered"},
    {SuggestionState::Accepted, "accepted"},
    {SuggestionState::Declined, "declined"},
    {SuggestionState::Done, "done"},
}};
constexpr WordTable<SuggestionAction, 5> kSuggestionActions{{
    {SuggestionAction::Consider, "consider"},
    {SuggestionAction::Accept, "accept"},
    {SuggestionAction::Decline, "decline"},
    {SuggestionAction::Complete, "complete"},
    {SuggestionAction::Reopen, "reopen"},
}};

}  // namespace

std::string_view toWord(AnnouncementKind kind) {
    return wordOf(kAnnouncementKinds, kind);
}
std::string_view toWord(AnnouncementState state) {
    return wordOf(kAnnouncementStates, state);
}
std::string_view toWord(MeetingKind kind) {
    return wordOf(kMeetingKinds, kind);
}
std::string_view toWord(MeetingState state) {
    return wordOf(kMeetingStates, state);
}
std::string_view toWord(MeetingAction action) {
    return wordOf(kMeetingActions, action);
}
std::string_view toWord(SuggestionKind kind) {
    return wordOf(kSuggestionKinds, kind);
}
std::string_view toWord(SuggestionState state) {
    return wordOf(kSuggestionStates, state);
}
std::string_view toWord(SuggestionAction action) {
    return wordOf(kSuggestionActions, action);
}

std::optional<AnnouncementKind> announcementKindFromWord(std::string_view word) {
    return valueOf(kAnnouncementKinds, word);
}

std::optional<AnnouncementState> announcementStateFromWord(std::string_view word) {
    return valueOf(kAnnouncementStates, word);
}

std::optional<MeetingKind> meetingKindFromWord(std::string_view word) {
    return valueOf(kMeetingKinds, word);
}

std::optional<MeetingState> meetingStateFromWord(std::string_view word) {
    return valueOf(kMeetingStates, word);
}

std::optional<SuggestionKind> suggestionKindFromWord(std::string_view word) {
    return valueOf(kSuggestionKinds, word);
}

std::optional<SuggestionState> suggestionStateFromWord(std::string_view word) {
    return valueOf(kSuggestionStates, word);
}

}  // namespace core::team
