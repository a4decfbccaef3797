#pragma once

#include "core/agents/actor.h"
#include "core/base/result.h"
#include "core/team/team.h"

#include <array>
#include <span>

namespace core::team {

enum class TeamError {
    NotFound,
    /// The state table has no such step.
    NotAllowedInState,
    ChangedSinceRead,
    /// Leads and admins post, issue and answer.
    NotAllowedForRole,
    TitleMissing,
    TextMissing,
    /// Over 80 characters of a title, 4,000 of a text.
    TooLong,
    /// It would end before it begins, or is over already.
    TimesWrong,
    /// A report upwards has a name under it.
    NotAnonymous,
    /// An answer without a word.
    AnswerMissing,
    /// There is no shop that an action item could be about.
    ShopMissing,
    OwnerMissing,
    TimeNotInFuture,
    NothingChanged,
};

/// Leads, admins and the owner post on the board, issue minutes and answer the box.
[[nodiscard]] bool mayLead(const agents::Actor& actor);

enum class Validity { Coming, Valid, Over };
/// Taken down is over.
[[nodiscard]] Validity validityOf(const Announcement& announcement, Seconds now);
/// Whether it is for that person: of no team, or of the person's.
[[nodiscard]] bool isFor(const Announcement& announcement, std::string_view team);
/// What still is to do for a reader: nothing where the mark is of this wording, and confirmed where that is asked for.
[[nodiscard]] bool isUnread(const Announcement& announcement, const Mark* mark);
[[nodiscard]] bool awaitsConfirmation(const Announcement& announcement, const Mark* mark);
[[nodiscard]] std::optional<TeamError> faultOf(const AnnouncementDraft& draft, Seconds now);

/// How many of those it is for have read (and confirmed) this wording. Marks of others do not count.
struct ReadCount {
    std::int64_t read = 0;
    std::int64_t confirmed = 0;
    std::int64_t of = 0;
    bool operator==(const ReadCount&) const = default;
};
[[nodiscard]] ReadCount readCount(const Announcement& announcement, std::span<const Mark> marks,
                                  std::span<const std::string> audience);

struct MeetingStep {
    MeetingState from;
    MeetingAction action;
    MeetingState to;
};
inline constexpr std::array kMeetingSteps{
    MeetingStep{MeetingState::Draft, MeetingAction::Edit, MeetingState::Draft},
    MeetingStep{MeetingState::Draft, MeetingAction::Issue, MeetingState::Issued},
    MeetingStep{MeetingState::Issued, MeetingAction::Reopen, MeetingState::Draft},
};
[[nodiscard]] Result<MeetingState, TeamError> next(MeetingState state, MeetingAction action);
/// Issued minutes are everybody's to read, a draft is who takes them and the leads' to change.
[[nodiscard]] bool mayEdit(const Meeting& meeting, const agents::Actor& actor);
[[nodiscard]] std::optional<TeamError> faultOf(const MeetingDraft& draft);

struct SuggestionStep {
    SuggestionState from;
    SuggestionAction action;
    SuggestionState to;
};
inline constexpr std::array kSuggestionSteps{
    SuggestionStep{SuggestionState::Received, SuggestionAction::Consider, SuggestionState::Considered},
    SuggestionStep{SuggestionState::Received, SuggestionAction::Accept, SuggestionState::Accepted},
    SuggestionStep{SuggestionState::Received, SuggestionAction::Decline, SuggestionState::Declined},
    SuggestionStep{SuggestionState::Considered, SuggestionAction::Accept, SuggestionState::Accepted},
    SuggestionStep{SuggestionState::Considered, SuggestionAction::Decline, SuggestionState::Declined},
    SuggestionStep{SuggestionState::Accepted, SuggestionAction::Complete, SuggestionState::Done},
    SuggestionStep{SuggestionState::Declined, SuggestionAction::Reopen, SuggestionState::Considered},
    SuggestionStep{SuggestionState::Done, SuggestionAction::Reopen, SuggestionState::Considered},
};
[[nodiscard]] Result<SuggestionState, TeamError> next(SuggestionState state, SuggestionAction action);
/// Accepting, declining and completing say something to who wrote it.
[[nodiscard]] bool needsAnswer(SuggestionAction action);
[[nodiscard]] std::optional<TeamError> faultOf(const SuggestionDraft& draft);
/// The day that is kept of a paper: its local day, or the Monday of its week where it is anonymous.
[[nodiscard]] std::string writtenOn(Seconds now, bool isAnonymous, std::chrono::minutes utcOffset = kChinaOffset);

}  // namespace core::team
