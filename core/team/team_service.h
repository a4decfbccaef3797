#pragma once

#include "core/agents/actor.h"
#include "core/base/signal.h"
#include "core/tasks/task_service.h"
#include "core/team/team_policy.h"

#include <functional>

namespace core::storage {
class Database;
}

namespace core::team {

/// A record, and which version of it was seen. Version 0: whatever it is now.
struct TeamTarget {
    std::int64_t id = 0;
    std::int64_t version = 0;
};

/// The acts on the board, the minutes and the box: one transaction with one event each (subjects `announcement`,
/// `meeting`, `suggestion`; states and times, no word of a text). Lives on the writer thread.
///
/// An anonymous paper is the one exception: dropping it into the box writes no event. Even under the name `anonymous` its
/// place in the chain, between the acts of whoever was signed in, would name the writer. Its event `add`, by
/// `anonymous`, is appended with the first act of a lead on it, so that the book still tells of every paper.
class TeamService final {
public:
    TeamService(storage::Database& database, Clock clock, tasks::TaskService& tasks);

    Result<Announcement, TeamError> post(const AnnouncementDraft& draft, const agents::Actor& actor);
    /// Another title or text is read and confirmed anew.
    Result<Announcement, TeamError> edit(const TeamTarget& target, const AnnouncementDraft& draft,
                                         const agents::Actor& actor);
    Result<Announcement, TeamError> takeDown(const TeamTarget& target, const agents::Actor& actor);
    /// NothingChanged where this wording is marked so already.
    Result<Mark, TeamError> read(AnnouncementId id, const agents::Actor& actor);
    /// Reads it too.
    Result<Mark, TeamError> confirm(AnnouncementId id, const agents::Actor& actor);

    Result<Meeting, TeamError> takeMinutes(const MeetingDraft& draft, const agents::Actor& actor);
    Result<Meeting, TeamError> editMinutes(const TeamTarget& target, const MeetingDraft& draft,
                                           const agents::Actor& actor);
    Result<Meeting, TeamError> issueMinutes(const TeamTarget& target, const agents::Actor& actor);
    Result<Meeting, TeamError> reopenMinutes(const TeamTarget& target, const agents::Actor& actor);
    /// A task about the meeting; also of issued minutes.
    Result<tasks::Task, TeamError> addItem(MeetingId id, const ActionItemDraft& draft, const agents::Actor& actor);

    Result<Suggestion, TeamError> suggest(const SuggestionDraft& draft, const agents::Actor& actor);
    Result<Suggestion, TeamError> answer(const TeamTarget& target, SuggestionAction action, const std::string& answer,
                                         const agents::Actor& actor);

    /// After the commit, on the writer thread.
    Signal<> changed;

private:
    void append(const char* kind, std::int64_t id, std::int64_t shop, const char* action, const std::string& actor,
                const std::string& before, const std::string& after);
    Result<Mark, TeamError> mark(AnnouncementId id, bool isConfirmed, const agents::Actor& actor);
    Result<Meeting, TeamError> perform(const TeamTarget& target, MeetingAction action, const agents::Actor& actor,
                                       const std::function<std::optional<TeamError>(Meeting&)>& write);

    storage::Database& m_database;
    Clock m_clock;
    tasks::TaskService& m_tasks;
};

}  // namespace core::team
