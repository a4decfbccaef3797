#include "core/team/team_policy.h"

#include <algorithm>

#include "core/base/text.h"

namespace core::team {
namespace {

constexpr std::size_t kLongestTitle = 80;
constexpr std::size_t kLongestText = 4000;
constexpr std::size_t kLengthOfDate = 10;

template <class Steps, class State, class Action>
Result<State, TeamError> stepOf(const Steps& steps, State state, Action action) {
    const auto* step = std::ranges::find_if(steps, [&](const auto& candidate) {
        return candidate.from == state && candidate.action == action;
    });
    if (step == steps.end()) {
        return Unexpected{TeamError::NotAllowedInState};
    }
    return step->to;
}

bool isTooLong(const std::string& text) {
    return characterCount(text) > kLongestText;
}

}  // namespace

bool mayLead(const agents::Actor& actor) {
    using agents::Role;
    return actor.role == Role::Owner || actor.role == Role::Lead || actor.role == Role::Admin;
}

Validity validityOf(const Announcement& announcement, Seconds now) {
    if (announcement.state == AnnouncementState::TakenDown ||
        (announcement.validUntil && *announcement.validUntil <= now)) {
        return Validity::Over;
    }
    return announcement.validFrom > now ? Validity::Coming : Validity::Valid;
}

bool isFor(const Announcement& announcement, std::string_view team) {
    return announcement.team.empty() || announcement.team == team;
}

bool isUnread(const Announcement& announcement, const Mark* mark) {
    return mark == nullptr || mark->revision != announcement.revision;
}

bool awaitsConfirmation(const Announcement& announcement, const Mark* mark) {
    return announcement.mustConfirm &&
           (isUnread(announcement, mark) || !mark->confirmedAt.has_value());
}

std::optional<TeamError> faultOf(const AnnouncementDraft& draft, Seconds now) {
    if (cleanText(draft.title).empty()) {
        return TeamError::TitleMissing;
    }
    if (characterCount(draft.title) > kLongestTitle || isTooLong(draft.text)) {
        return TeamError::TooLong;
    }
    const bool isOver =
        draft.validUntil && (*draft.validUntil <= draft.validFrom || *draft.validUntil <= now);
    return isOver ? std::optional(TeamError::TimesWrong) : std::nullopt;
}

ReadCount readCount(const Announcement& announcement, std::span<const Mark> marks,
                    std::span<const std::string> audience) {
    ReadCount count{.of = std::ssize(audience)};
    for (const auto& mark : marks) {
        if (isUnread(announcement, &mark) ||
            std::ranges::find(audience, mark.reader) == audience.end()) {
            continue;
        }
        ++count.read;
        count.confirmed += mark.confirmedAt ? 1 : 0;
    }
    return count;
}

Result<MeetingState, TeamError> next(MeetingState state, MeetingAction action) {
    return stepOf(kMeetingSteps, state, action);
}

bool mayEdit(const Meeting& meeting, const agents::Actor& actor) {
    return meeting.state == MeetingState::Draft &&
           (mayLead(actor) || meeting.takenBy == actor.name);
}

std::optional<TeamError> faultOf(const MeetingDraft& draft) {
    if (cleanText(draft.title).empty()) {
        return TeamError::TitleMissing;
    }
    if (characterCount(draft.title) > kLongestTitle || isTooLong(draft.attendees) ||
        isTooLong(draft.points) || isTooLong(draft.decisions)) {
        return TeamError::TooLong;
    }
    return draft.shop == 0 ? std::optional(TeamError::ShopMissing) : std::nullopt;
}

Result<SuggestionState, TeamError> next(SuggestionState state, SuggestionAction action) {
    return stepOf(kSuggestionSteps, state, action);
}

bool needsAnswer(SuggestionAction action) {
    switch (action) {
        case SuggestionAction::Accept:
        case SuggestionAction::Decline:
        case SuggestionAction::Complete:
            return true;
        case SuggestionAction::Consider:
        case SuggestionAction::Reopen:
            return false;
    }
    return false;
}

std::optional<TeamError> faultOf(const SuggestionDraft& draft) {
    if (cleanText(draft.text).empty()) {
        return TeamError::TextMissing;
    }
    if (isTooLong(draft.text)) {
        return TeamError::TooLong;
    }
    return draft.isAnonymous && draft.kind == SuggestionKind::Report
               ? std::optional(TeamError::NotAnonymous)
               : std::nullopt;
}

std::string writtenOn(Seconds now, bool isAnonymous, std::chrono::minutes utcOffset) {
    using std::chrono::days;
    auto day = std::chrono::floor<days>(now + utcOffset);
    if (isAnonymous) {
        day -= days{std::chrono::weekday(day).iso_encoding() - 1};
    }
    return toLocalText(Seconds(day), std::chrono::minutes{0}).substr(0, kLengthOfDate);
}

}  // namespace core::team
