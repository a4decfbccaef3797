#include "core/team/team_repository.h"

namespace core::team {
namespace {

namespace sql {
constexpr auto kFindAnnouncement =
    "SELECT id, kind, title, text, team, valid_from, valid_until, must_confirm, state, revision, "
    "posted_by, posted_at, version FROM work_announcement WHERE id = ?1";
constexpr auto kAddAnnouncement =
    "INSERT INTO work_announcement (kind, title, text, team, valid_from, valid_until, "
    "must_confirm, state, revision, posted_by, posted_at, version) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)";
constexpr auto kSaveAnnouncement =
    "UPDATE work_announcement SET kind = ?2, title = ?3, text = ?4, team = ?5, valid_from = ?6, "
    "valid_until = ?7, must_confirm = ?8, state = ?9, revision = ?10, version = ?11 WHERE id = ?1";
constexpr auto kFindMark =
    "SELECT announcement_id, reader, revision, read_at, confirmed_at FROM work_announcement_mark "
    "WHERE announcement_id = ?1 AND reader = ?2";
constexpr auto kSaveMark =
    "INSERT INTO work_announcement_mark (announcement_id, reader, revision, read_at, "
    "confirmed_at) VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (announcement_id, reader) DO UPDATE "
    "SET revision = excluded.revision, read_at = excluded.read_at, "
    "confirmed_at = excluded.confirmed_at";
constexpr auto kFindMeeting =
    "SELECT id, shop_id, kind, title, held_at, attendees, points, decisions, state, taken_by, "
    "issued_by, issued_at, version FROM work_meeting WHERE id = ?1";
constexpr auto kAddMeeting =
    "INSERT INTO work_meeting (shop_id, kind, title, held_at, attendees, points, decisions, "
    "state, taken_by, issued_by, issued_at, version) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)";
constexpr auto kSaveMeeting =
    "UPDATE work_meeting SET shop_id = ?2, kind = ?3, title = ?4, held_at = ?5, attendees = ?6, "
    "points = ?7, decisions = ?8, state = ?9, issued_by = ?10, issued_at = ?11, version = ?12 "
    "WHERE id = ?1";
constexpr auto kFindSuggestion =
    "SELECT id, kind, text, writer, written_on, state, answer, answered_by, answered_at, version "
    "FROM work_suggestion WHERE id = ?1";
// Below 2^53, so that it is exact wherever it goes.
constexpr auto kAddSuggestion =
    "INSERT INTO work_suggestion (id, kind, text, writer, written_on, state, version) "
    "VALUES (1 + (random() & 9007199254740990), ?1, ?2, ?3, ?4, ?5, ?6)";
constexpr auto kSaveSuggestion =
    "UPDATE work_suggestion SET state = ?2, answer = ?3, answered_by = ?4, answered_at = ?5, "
    "version = ?6 WHERE id = ?1";
}  // namespace sql

}  // namespace

// The CHECKs of the tables admit no other words.
Announcement readAnnouncement(const storage::Statement& row) {
    return {.id = row.integer(0),
            .kind = announcementKindFromWord(row.textView(1)).value(),
            .title = row.text(2),
            .text = row.text(3),
            .team = row.text(4),
            .validFrom = row.time(5),
            .validUntil = row.optionalTime(6),
            .mustConfirm = row.integer(7) != 0,
            .state = announcementStateFromWord(row.textView(8)).value(),
            .revision = row.integer(9),
            .postedBy = row.text(10),
            .postedAt = row.time(11),
            .version = row.integer(12)};
}

Mark readMark(const storage::Statement& row) {
    return {.announcement = row.integer(0),
            .reader = row.text(1),
            .revision = row.integer(2),
            .readAt = row.time(3),
            .confirmedAt = row.optionalTime(4)};
}

Meeting readMeeting(const storage::Statement& row) {
    return {.id = row.integer(0),
            .shop = row.integer(1),
            .kind = meetingKindFromWord(row.textView(2)).value(),
            .title = row.text(3),
            .heldAt = row.time(4),
            .attendees = row.text(5),
            .points = row.text(6),
            .decisions = row.text(7),
            .state = meetingStateFromWord(row.textView(8)).value(),
            .takenBy = row.text(9),
            .issuedBy = row.text(10),
            .issuedAt = row.optionalTime(11),
            .version = row.integer(12)};
}

Suggestion readSuggestion(const storage::Statement& row) {
    return {.id = row.integer(0),
            .kind = suggestionKindFromWord(row.textView(1)).value(),
            .text = row.text(2),
            .writer = row.text(3),
            .writtenOn = row.text(4),
            .state = suggestionStateFromWord(row.textView(5)).value(),
            .answer = row.text(6),
            .answeredBy = row.text(7),
            .answeredAt = row.optionalTime(8),
            .version = row.integer(9)};
}

std::optional<Announcement> TeamRepository::findAnnouncement(AnnouncementId id) {
    auto row = m_database.prepare(sql::kFindAnnouncement);
    row.bindAll(id);
    return row.step() ? std::optional(readAnnouncement(row)) : std::nullopt;
}

Announcement TeamRepository::addAnnouncement(Announcement announcement) {
    m_database.prepare(sql::kAddAnnouncement)
        .run(toWord(announcement.kind), announcement.title, announcement.text, announcement.team,
             announcement.validFrom, announcement.validUntil, announcement.mustConfirm,
             toWord(announcement.state), announcement.revision, announcement.postedBy,
             announcement.postedAt, announcement.version);
    announcement.id = m_database.lastInsertId();
    return announcement;
}

void TeamRepository::saveAnnouncement(const Announcement& announcement) {
    m_database.prepare(sql::kSaveAnnouncement)
        .run(announcement.id, toWord(announcement.kind), announcement.title, announcement.text,
             announcement.team, announcement.validFrom, announcement.validUntil,
             announcement.mustConfirm, toWord(announcement.state), announcement.revision,
             announcement.version);
}

std::optional<Mark> TeamRepository::findMark(AnnouncementId id, const std::string& reader) {
    auto row = m_database.prepare(sql::kFindMark);
    row.bindAll(id, reader);
    return row.step() ? std::optional(readMark(row)) : std::nullopt;
}

void TeamRepository::saveMark(const Mark& mark) {
    m_database.prepare(sql::kSaveMark)
        .run(mark.announcement, mark.reader, mark.revision, mark.readAt, mark.confirmedAt);
}

std::optional<Meeting> TeamRepository::findMeeting(MeetingId id) {
    auto row = m_database.prepare(sql::kFindMeeting);
    row.bindAll(id);
    return row.step() ? std::optional(readMeeting(row)) : std::nullopt;
}

Meeting TeamRepository::addMeeting(Meeting meeting) {
    m_database.prepare(sql::kAddMeeting)
        .run(meeting.shop, toWord(meeting.kind), meeting.title, meeting.heldAt, meeting.attendees,
             meeting.points, meeting.decisions, toWord(meeting.state), meeting.takenBy,
             meeting.issuedBy, meeting.issuedAt, meeting.version);
    meeting.id = m_database.lastInsertId();
    return meeting;
}

void TeamRepository::saveMeeting(const Meeting& meeting) {
    m_database.prepare(sql::kSaveMeeting)
        .run(meeting.id, meeting.shop, toWord(meeting.kind), meeting.title, meeting.heldAt,
             meeting.attendees, meeting.points, meeting.decisions, toWord(meeting.state),
             meeting.issuedBy, meeting.issuedAt, meeting.version);
}

std::optional<Suggestion> TeamRepository::findSuggestion(SuggestionId id) {
    auto row = m_database.prepare(sql::kFindSuggestion);
    row.bindAll(id);
    return row.step() ? std::optional(readSuggestion(row)) : std::nullopt;
}

Suggestion TeamRepository::addSuggestion(Suggestion suggestion) {
    m_database.prepare(sql::kAddSuggestion)
        .run(toWord(suggestion.kind), suggestion.text, suggestion.writer, suggestion.writtenOn,
             toWord(suggestion.state), suggestion.version);
    suggestion.id = m_database.lastInsertId();
    return suggestion;
}

void TeamRepository::saveSuggestion(const Suggestion& suggestion) {
    m_database.prepare(sql::kSaveSuggestion)
        .run(suggestion.id, toWord(suggestion.state), suggestion.answer, suggestion.answeredBy,
             suggestion.answeredAt, suggestion.version);
}

}  // namespace core::team
