#pragma once

#include "core/orders/order.h"
#include "core/tasks/task.h"

#include <vector>

namespace core::team {

using AnnouncementId = std::int64_t;
using MeetingId = std::int64_t;
using SuggestionId = std::int64_t;

/// What the board tells (R334); an instruction is passed down and confirmed (R320).
enum class AnnouncementKind { Promotion, NewProduct, Rule, Instruction, Other };
enum class AnnouncementState { Posted, TakenDown };

/// A paper on the board.
struct Announcement {
    AnnouncementId id = 0;
    AnnouncementKind kind = AnnouncementKind::Other;
    std::string title;
    std::string text;
    /// Empty: for everybody.
    std::string team;
    Seconds validFrom{};
    /// The first second in which it is not valid any more; nothing: until it is taken down.
    std::optional<Seconds> validUntil;
    /// Reading is not enough: it is confirmed.
    bool mustConfirm = false;
    AnnouncementState state = AnnouncementState::Posted;
    /// Counts the changes of what it says: a mark belongs to the wording that was read.
    std::int64_t revision = 1;
    std::string postedBy;
    Seconds postedAt{};
    std::int64_t version = 1;
    bool operator==(const Announcement&) const = default;
};
struct AnnouncementDraft {
    AnnouncementKind kind = AnnouncementKind::Other;
    std::string title;
    std::string text;
    std::string team;
    Seconds validFrom{};
    std::optional<Seconds> validUntil;
    bool mustConfirm = false;
};

/// That somebody read a paper, and confirmed it.
struct Mark {
    AnnouncementId announcement = 0;
    std::string reader;
    std::int64_t revision = 1;
    Seconds readAt{};
    std::optional<Seconds> confirmedAt;
    bool operator==(const Mark&) const = default;
};

/// Minutes (R322): daily 早会, weekly 周会, of the department 部门会议.
enum class MeetingKind { Daily, Weekly, Department };
enum class MeetingState { Draft, Issued };
enum class MeetingAction { Edit, Issue, Reopen };
struct Meeting {
    MeetingId id = 0;
    /// The shop that its action items are about.
    orders::ShopId shop = 0;
    MeetingKind kind = MeetingKind::Daily;
    std::string title;
    Seconds heldAt{};
    /// Names, a line each; so are points and decisions.
    std::string attendees;
    std::string points;
    std::string decisions;
    MeetingState state = MeetingState::Draft;
    std::string takenBy;
    std::string issuedBy;
    std::optional<Seconds> issuedAt;
    std::int64_t version = 1;
    bool operator==(const Meeting&) const = default;
};
struct MeetingDraft {
    orders::ShopId shop = 0;
    MeetingKind kind = MeetingKind::Daily;
    std::string title;
    Seconds heldAt{};
    std::string attendees;
    std::string points;
    std::string decisions;
};
/// What a meeting decided that somebody does until then: a task about the meeting.
struct ActionItemDraft {
    std::string text;
    std::string owner;
    Seconds dueAt{};
};
/// As minutes are read and printed: its own action items, and what became of those of the meetings before it.
struct Minutes {
    Meeting meeting;
    std::vector<tasks::Task> items;
    std::vector<tasks::Task> followUps;
};

/// A suggestion (R315), or a report upwards that a lead takes note of (R320).
enum class SuggestionKind { Suggestion, Report };
enum class SuggestionState { Received, Considered, Accepted, Declined, Done };
enum class SuggestionAction { Consider, Accept, Decline, Complete, Reopen };
/// A paper in the box.
struct Suggestion {
    /// Random: it does not tell when it came.
    SuggestionId id = 0;
    SuggestionKind kind = SuggestionKind::Suggestion;
    std::string text;
    /// Empty: anonymous; nothing of the profile says who it was.
    std::string writer;
    /// The local day, `2026-11-23`; of an anonymous one the Monday of its week.
    std::string writtenOn;
    SuggestionState state = SuggestionState::Received;
    std::string answer;
    std::string answeredBy;
    std::optional<Seconds> answeredAt;
    std::int64_t version = 1;
    bool operator==(const Suggestion&) const = default;
};
struct SuggestionDraft {
    SuggestionKind kind = SuggestionKind::Suggestion;
    std::string text;
    /// Only of a suggestion.
    bool isAnonymous = false;
};

[[nodiscard]] std::string_view toWord(AnnouncementKind kind);
[[nodiscard]] std::string_view toWord(AnnouncementState state);
[[nodiscard]] std::string_view toWord(MeetingKind kind);
[[nodiscard]] std::string_view toWord(MeetingState state);
[[nodiscard]] std::string_view toWord(MeetingAction action);
[[nodiscard]] std::string_view toWord(SuggestionKind kind);
[[nodiscard]] std::string_view toWord(SuggestionState state);
[[nodiscard]] std::string_view toWord(SuggestionAction action);
/// Nothing for a word that is none.
[[nodiscard]] std::optional<AnnouncementKind> announcementKindFromWord(std::string_view word);
[[nodiscard]] std::optional<AnnouncementState> announcementStateFromWord(std::string_view word);
[[nodiscard]] std::optional<MeetingKind> meetingKindFromWord(std::string_view word);
[[nodiscard]] std::optional<MeetingState> meetingStateFromWord(std::string_view word);
[[nodiscard]] std::optional<SuggestionKind> suggestionKindFromWord(std::string_view word);
[[nodiscard]] std::optional<SuggestionState> suggestionStateFromWord(std::string_view word);

}  // namespace core::team
