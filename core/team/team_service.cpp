#include "core/team/team_service.h"

#include <nlohmann/json.hpp>

#include "core/base/text.h"
#include "core/events/event_repository.h"
#include "core/storage/transaction.h"
#include "core/team/team_repository.h"

namespace core::team {
namespace {

using Json = nlohmann::json;

constexpr auto kAnonymous = "anonymous";

std::string factsOf(const Announcement& announcement) {
    Json json{{"kind", std::string(toWord(announcement.kind))},
              {"state", std::string(toWord(announcement.state))},
              {"team", announcement.team},
              {"must_confirm", announcement.mustConfirm},
              {"valid_from", announcement.validFrom.time_since_epoch().count()},
              {"revision", announcement.revision},
              {"version", announcement.version}};
    if (announcement.validUntil) {
        json["valid_until"] = announcement.validUntil->time_since_epoch().count();
    }
    return json.dump();
}

std::string factsOf(const Meeting& meeting) {
    return Json{{"kind", std::string(toWord(meeting.kind))},
                {"state", std::string(toWord(meeting.state))},
                {"held_at", meeting.heldAt.time_since_epoch().count()},
                {"version", meeting.version}}
        .dump();
}

std::string factsOf(const Suggestion& suggestion) {
    return Json{{"kind", std::string(toWord(suggestion.kind))},
                {"state", std::string(toWord(suggestion.state))},
                {"version", suggestion.version}}
        .dump();
}

Announcement written(Announcement announcement, const AnnouncementDraft& draft) {
    announcement.kind = draft.kind;
    announcement.title = cleanText(draft.title);
    announcement.text = cleanText(draft.text);
    announcement.team = cleanText(draft.team);
    announcement.validFrom = draft.validFrom;
    announcement.validUntil = draft.validUntil;
    announcement.mustConfirm = draft.mustConfirm;
    return announcement;
}

Meeting written(Meeting meeting, const MeetingDraft& draft) {
    meeting.shop = draft.shop;
    meeting.kind = draft.kind;
    meeting.title = cleanText(draft.title);
    meeting.heldAt = draft.heldAt;
    meeting.attendees = cleanText(draft.attendees);
    meeting.points = cleanText(draft.points);
    meeting.decisions = cleanText(draft.decisions);
    return meeting;
}

TeamError errorOf(tasks::TaskError error) {
    switch (error) {
        case tasks::TaskError::TextMissing:
            return TeamError::TextMissing;
        case tasks::TaskError::OwnerMissing:
            return TeamError::OwnerMissing;
        case tasks::TaskError::TimeNotInFuture:
            return TeamError::TimeNotInFuture;
        case tasks::TaskError::NotFound:
            return TeamError::NotFound;
        case tasks::TaskError::ChangedSinceRead:
            return TeamError::ChangedSinceRead;
        case tasks::TaskError::NotAllowedForRole:
            return TeamError::NotAllowedForRole;
        case tasks::TaskError::NotAllowedInState:
        case tasks::TaskError::ResultMissing:
            return TeamError::NotAllowedInState;
    }
    return TeamError::NotAllowedInState;
}

}  // namespace

TeamService::TeamService(storage::Database& database, Clock clock, tasks::TaskService& tasks)
    : m_database(database), m_clock(std::move(clock)), m_tasks(tasks) {}

void TeamService::append(const char* kind, std::int64_t id, std::int64_t shop, const char* action,
                         const std::string& actor, const std::string& before,
                         const std::string& after) {
    events::append(m_database, {.at = m_clock(),
                                .actor = actor,
                                .subjectKind = kind,
                                .shop = shop,
                                .subject = std::to_string(id),
                                .action = action,
                                .before = before,
                                .after = after});
    storage::emitAfterCommit(m_database, changed);
}

Result<Announcement, TeamError> TeamService::post(const AnnouncementDraft& draft,
                                                  const agents::Actor& actor) {
    const Seconds now = m_clock();
    if (!mayLead(actor)) {
        return Unexpected{TeamError::NotAllowedForRole};
    }
    if (const auto fault = faultOf(draft, now)) {
        return Unexpected{*fault};
    }
    storage::Transaction transaction(m_database);
    const auto announcement = TeamRepository(m_database)
                                  .addAnnouncement(written(
                                      {.postedBy = actor.name, .postedAt = now}, draft));
    append("announcement", announcement.id, 0, "post", actor.name, {}, factsOf(announcement));
    transaction.commit();
    return announcement;
}

Result<Announcement, TeamError> TeamService::edit(const TeamTarget& target,
                                                  const AnnouncementDraft& draft,
                                                  const agents::Actor& actor) {
    if (!mayLead(actor)) {
        return Unexpected{TeamError::NotAllowedForRole};
    }
    if (const auto fault = faultOf(draft, m_clock())) {
        return Unexpected{*fault};
    }
    storage::Transaction transaction(m_database);
    TeamRepository repository(m_database);
    const auto before = repository.findAnnouncement(target.id);
    if (!before) {
        return Unexpected{TeamError::NotFound};
    }
    if (target.version != 0 && target.version != before->version) {
        return Unexpected{TeamError::ChangedSinceRead};
    }
    if (before->state == AnnouncementState::TakenDown) {
        return Unexpected{TeamError::NotAllowedInState};
    }
    auto after = written(*before, draft);
    if (after == *before) {
        return Unexpected{TeamError::NothingChanged};
    }
    if (after.title != before->title || after.text != before->text) {
        ++after.revision;
    }
    ++after.version;
    repository.saveAnnouncement(after);
    append("announcement", after.id, 0, "edit", actor.name, factsOf(*before), factsOf(after));
    transaction.commit();
    return after;
}

Result<Announcement, TeamError> TeamService::takeDown(const TeamTarget& target,
                                                      const agents::Actor& actor) {
    if (!mayLead(actor)) {
        return Unexpected{TeamError::NotAllowedForRole};
    }
    storage::Transaction transaction(m_database);
    TeamRepository repository(m_database);
    const auto before = repository.findAnnouncement(target.id);
    if (!before) {
        return Unexpected{TeamError::NotFound};
    }
    if (target.version != 0 && target.version != before->version) {
        return Unexpected{TeamError::ChangedSinceRead};
    }
    if (before->state == AnnouncementState::TakenDown) {
        return Unexpected{TeamError::NotAllowedInState};
    }
    auto after = *before;
    after.state = AnnouncementState::TakenDown;
    ++after.version;
    repository.saveAnnouncement(after);
    append("announcement", after.id, 0, "take_down", actor.name, factsOf(*before), factsOf(after));
    transaction.commit();
    return after;
}

Result<Mark, TeamError> TeamService::mark(AnnouncementId id, bool isConfirmed,
                                          const agents::Actor& actor) {
    storage::Transaction transaction(m_database);
    TeamRepository repository(m_database);
    const auto announcement = repository.findAnnouncement(id);
    const Seconds now = m_clock();
    if (!announcement) {
        return Unexpected{TeamError::NotFound};
    }
    if (validityOf(*announcement, now) != Validity::Valid) {
        return Unexpected{TeamError::NotAllowedInState};
    }
    const auto before = repository.findMark(id, actor.name);
    const bool isUnreadYet = isUnread(*announcement, before ? &*before : nullptr);
    if (!isUnreadYet && (!isConfirmed || before->confirmedAt)) {
        return Unexpected{TeamError::NothingChanged};
    }
    Mark mark{.announcement = id,
              .reader = actor.name,
              .revision = announcement->revision,
              .readAt = isUnreadYet ? now : before->readAt};
    if (isConfirmed) {
        mark.confirmedAt = now;
    }
    repository.saveMark(mark);
    append("announcement", id, 0, isConfirmed ? "confirm" : "read", actor.name, {},
           Json{{"revision", mark.revision}}.dump());
    transaction.commit();
    return mark;
}

Result<Mark, TeamError> TeamService::read(AnnouncementId id, const agents::Actor& actor) {
    return mark(id, false, actor);
}

Result<Mark, TeamError> TeamService::confirm(AnnouncementId id, const agents::Actor& actor) {
    return mark(id, true, actor);
}

Result<Meeting, TeamError> TeamService::takeMinutes(const MeetingDraft& draft,
                                                    const agents::Actor& actor) {
    if (const auto fault = faultOf(draft)) {
        return Unexpected{*fault};
    }
    storage::Transaction transaction(m_database);
    const auto meeting =
        TeamRepository(m_database).addMeeting(written({.takenBy = actor.name}, draft));
    append("meeting", meeting.id, meeting.shop, "take", actor.name, {}, factsOf(meeting));
    transaction.commit();
    return meeting;
}

Result<Meeting, TeamError> TeamService::perform(
    const TeamTarget& target, MeetingAction action, const agents::Actor& actor,
    const std::function<std::optional<TeamError>(Meeting&)>& write) {
    storage::Transaction transaction(m_database);
    TeamRepository repository(m_database);
    const auto before = repository.findMeeting(target.id);
    if (!before) {
        return Unexpected{TeamError::NotFound};
    }
    if (target.version != 0 && target.version != before->version) {
        return Unexpected{TeamError::ChangedSinceRead};
    }
    const auto to = next(before->state, action);
    if (!to) {
        return Unexpected{to.error()};
    }
    Meeting after = *before;
    after.state = *to;
    if (const auto refusal = write(after)) {
        return Unexpected{*refusal};
    }
    ++after.version;
    repository.saveMeeting(after);
    append("meeting", after.id, after.shop, std::string(toWord(action)).c_str(), actor.name,
           factsOf(*before), factsOf(after));
    transaction.commit();
    return after;
}

Result<Meeting, TeamError> TeamService::editMinutes(const TeamTarget& target,
                                                    const MeetingDraft& draft,
                                                    const agents::Actor& actor) {
    if (const auto fault = faultOf(draft)) {
        return Unexpected{*fault};
    }
    return perform(target, MeetingAction::Edit, actor,
                   [&](Meeting& meeting) -> std::optional<TeamError> {
                       if (!mayEdit(meeting, actor)) {
                           return TeamError::NotAllowedForRole;
                       }
                       auto after = written(meeting, draft);
                       // Its items hang on its shop.
                       after.shop = meeting.shop;
                       if (after == meeting) {
                           return TeamError::NothingChanged;
                       }
                       meeting = std::move(after);
                       return std::nullopt;
                   });
}

Result<Meeting, TeamError> TeamService::issueMinutes(const TeamTarget& target,
                                                     const agents::Actor& actor) {
    return perform(target, MeetingAction::Issue, actor,
                   [&](Meeting& meeting) -> std::optional<TeamError> {
                       meeting.issuedBy = actor.name;
                       meeting.issuedAt = m_clock();
                       return mayLead(actor) ? std::nullopt
                                             : std::optional(TeamError::NotAllowedForRole);
                   });
}

Result<Meeting, TeamError> TeamService::reopenMinutes(const TeamTarget& target,
                                                      const agents::Actor& actor) {
    return perform(target, MeetingAction::Reopen, actor,
                   [&](Meeting& meeting) -> std::optional<TeamError> {
                       meeting.issuedBy.clear();
                       meeting.issuedAt.reset();
                       return mayLead(actor) ? std::nullopt
                                             : std::optional(TeamError::NotAllowedForRole);
                   });
}

Result<tasks::Task, TeamError> TeamService::addItem(MeetingId id, const ActionItemDraft& draft,
                                                    const agents::Actor& actor) {
    storage::Transaction transaction(m_database);
    const auto meeting = TeamRepository(m_database).findMeeting(id);
    if (!meeting) {
        return Unexpected{TeamError::NotFound};
    }
    if (!mayLead(actor) && meeting->takenBy != actor.name) {
        return Unexpected{TeamError::NotAllowedForRole};
    }
    const auto task = m_tasks.add({.about = {meeting->shop, "meeting", std::to_string(id)},
                                   .kind = tasks::TaskKind::Execute,
                                   .text = draft.text,
                                   .owner = draft.owner,
                                   .dueAt = draft.dueAt},
                                  actor);
    if (!task) {
        return Unexpected{errorOf(task.error())};
    }
    // The task has told its own event.
    storage::emitAfterCommit(m_database, changed);
    transaction.commit();
    return *task;
}

Result<Suggestion, TeamError> TeamService::suggest(const SuggestionDraft& draft,
                                                   const agents::Actor& actor) {
    if (const auto fault = faultOf(draft)) {
        return Unexpected{*fault};
    }
    storage::Transaction transaction(m_database);
    const auto suggestion =
        TeamRepository(m_database)
            .addSuggestion({.kind = draft.kind,
                            .text = cleanText(draft.text),
                            .writer = draft.isAnonymous ? std::string() : actor.name,
                            .writtenOn = writtenOn(m_clock(), draft.isAnonymous)});
    if (draft.isAnonymous) {
        storage::emitAfterCommit(m_database, changed);
    } else {
        append("suggestion", suggestion.id, 0, "add", actor.name, {}, factsOf(suggestion));
    }
    transaction.commit();
    return suggestion;
}

Result<Suggestion, TeamError> TeamService::answer(const TeamTarget& target, SuggestionAction action,
                                                  const std::string& answer,
                                                  const agents::Actor& actor) {
    if (!mayLead(actor)) {
        return Unexpected{TeamError::NotAllowedForRole};
    }
    storage::Transaction transaction(m_database);
    TeamRepository repository(m_database);
    const auto before = repository.findSuggestion(target.id);
    if (!before) {
        return Unexpected{TeamError::NotFound};
    }
    if (target.version != 0 && target.version != before->version) {
        return Unexpected{TeamError::ChangedSinceRead};
    }
    const auto to = next(before->state, action);
    if (!to) {
        return Unexpected{to.error()};
    }
    const auto text = cleanText(answer);
    if (needsAnswer(action) && text.empty()) {
        return Unexpected{TeamError::AnswerMissing};
    }
    auto after = *before;
    after.state = *to;
    if (!text.empty()) {
        after.answer = text;
    }
    after.answeredBy = actor.name;
    after.answeredAt = m_clock();
    ++after.version;
    repository.saveSuggestion(after);
    // Its coming in was not told then.
    if (before->writer.empty() && before->version == 1) {
        append("suggestion", after.id, 0, "add", kAnonymous, {}, factsOf(*before));
    }
    append("suggestion", after.id, 0, std::string(toWord(action)).c_str(), actor.name,
           factsOf(*before), factsOf(after));
    transaction.commit();
    return after;
}

}  // namespace core::team
