#include "core/team/team_reader.h"

#include <algorithm>
#include <set>

#include "core/agents/agent_reader.h"
#include "core/tasks/task_reader.h"
#include "core/team/team_repository.h"

namespace core::team {
namespace {

namespace sql {
constexpr auto kAnnouncements =
    "SELECT id, kind, title, text, team, valid_from, valid_until, must_confirm, state, revision, "
    "posted_by, posted_at, version FROM work_announcement "
    "WHERE (?1 OR (state = 'posted' AND (valid_until IS NULL OR valid_until > ?2))) "
    "AND (?3 = '' OR instr(title, ?3) > 0 OR instr(text, ?3) > 0) "
    "ORDER BY posted_at DESC, id DESC LIMIT 500";
constexpr auto kMarks =
    "SELECT announcement_id, reader, revision, read_at, confirmed_at FROM work_announcement_mark "
    "WHERE announcement_id = ?1 ORDER BY read_at, reader";
constexpr auto kMeetings =
    "SELECT id, shop_id, kind, title, held_at, attendees, points, decisions, state, taken_by, "
    "issued_by, issued_at, version FROM work_meeting ORDER BY held_at DESC, id DESC LIMIT ?1";
constexpr auto kMeetingsBefore =
    "SELECT id, shop_id, kind, title, held_at, attendees, points, decisions, state, taken_by, "
    "issued_by, issued_at, version FROM work_meeting WHERE kind = ?1 "
    "AND (held_at, id) < (?2, ?3) ORDER BY held_at DESC, id DESC LIMIT 10";
constexpr auto kSuggestions =
    "SELECT id, kind, text, writer, written_on, state, answer, answered_by, answered_at, version "
    "FROM work_suggestion WHERE ?1 OR kind = 'suggestion' OR writer = ?2 "
    "ORDER BY written_on DESC, id LIMIT ?3";
constexpr auto kNewSuggestions = "SELECT count(*) FROM work_suggestion WHERE state = 'received'";
}  // namespace sql

/// Before the marks are looked at: it must be confirmed, unread, read.
int rankOf(const BoardLine& line) {
    const auto* mark = line.mark ? &*line.mark : nullptr;
    if (awaitsConfirmation(line.announcement, mark)) {
        return 0;
    }
    return isUnread(line.announcement, mark) ? 1 : 2;
}

}  // namespace

std::optional<Announcement> TeamReader::announcement(AnnouncementId id) {
    return TeamRepository(m_database).findAnnouncement(id);
}

std::vector<Announcement> TeamReader::announcements(BoardScope scope, const std::string& text,
                                                    Seconds now) {
    auto row = m_database.prepare(sql::kAnnouncements);
    row.bindAll(scope == BoardScope::All, now, text);
    std::vector<Announcement> found;
    while (row.step()) {
        found.push_back(readAnnouncement(row));
    }
    return found;
}

std::vector<BoardLine> TeamReader::board(const agents::Actor& reader, BoardScope scope,
                                         const std::string& text, Seconds now) {
    std::vector<BoardLine> lines;
    const bool isLead = mayLead(reader);
    for (auto& announcement : announcements(scope, text, now)) {
        // What is not valid yet is still being prepared.
        const bool isShown = isLead || (isFor(announcement, reader.team) &&
                                        validityOf(announcement, now) != Validity::Coming);
        if (!isShown) {
            continue;
        }
        const auto marked = marks(announcement.id);
        BoardLine line{.count = readCount(announcement, marked,
                                          audience(announcement, reader.name))};
        const auto mark = std::ranges::find(marked, reader.name, &Mark::reader);
        if (mark != marked.end()) {
            line.mark = *mark;
        }
        line.announcement = std::move(announcement);
        lines.push_back(std::move(line));
    }
    std::ranges::stable_sort(lines, {}, [now](const BoardLine& line) {
        return validityOf(line.announcement, now) == Validity::Over ? 3 : rankOf(line);
    });
    return lines;
}

std::int64_t TeamReader::toConfirm(const agents::Actor& reader, Seconds now) {
    TeamRepository repository(m_database);
    return std::ranges::count_if(
        announcements(BoardScope::Current, {}, now), [&](const Announcement& announcement) {
            if (!announcement.mustConfirm || !isFor(announcement, reader.team) ||
                validityOf(announcement, now) != Validity::Valid) {
                return false;
            }
            const auto mark = repository.findMark(announcement.id, reader.name);
            return awaitsConfirmation(announcement, mark ? &*mark : nullptr);
        });
}

std::vector<Mark> TeamReader::marks(AnnouncementId id) {
    auto row = m_database.prepare(sql::kMarks);
    row.bindAll(id);
    std::vector<Mark> found;
    while (row.step()) {
        found.push_back(readMark(row));
    }
    return found;
}

std::vector<std::string> TeamReader::audience(const Announcement& announcement,
                                              const std::string& reader) {
    std::vector<std::string> names;
    const auto agents = agents::AgentReader(m_database).list();
    for (const auto& agent : agents) {
        if (agent.isActive && isFor(announcement, agent.team)) {
            names.push_back(agent.name);
        }
    }
    if (agents::activeCount(agents) == 0) {
        names.push_back(reader);
    }
    return names;
}

std::vector<std::string> TeamReader::teams() {
    std::set<std::string> teams;
    for (const auto& agent : agents::AgentReader(m_database).list()) {
        if (agent.isActive && !agent.team.empty()) {
            teams.insert(agent.team);
        }
    }
    return {teams.begin(), teams.end()};
}

std::vector<Meeting> TeamReader::meetings(std::int64_t limit) {
    auto row = m_database.prepare(sql::kMeetings);
    row.bindAll(limit);
    std::vector<Meeting> found;
    while (row.step()) {
        found.push_back(readMeeting(row));
    }
    return found;
}

std::optional<Meeting> TeamReader::meeting(MeetingId id) {
    return TeamRepository(m_database).findMeeting(id);
}

Minutes TeamReader::minutes(const Meeting& meeting) {
    tasks::TaskReader tasks(m_database);
    const auto itemsOf = [&tasks](const Meeting& of) {
        return tasks.about({of.shop, "meeting", std::to_string(of.id)});
    };
    Minutes minutes{.meeting = meeting, .items = itemsOf(meeting)};
    auto row = m_database.prepare(sql::kMeetingsBefore);
    row.bindAll(toWord(meeting.kind), meeting.heldAt, meeting.id);
    for (bool isLast = true; row.step(); isLast = false) {
        for (auto& task : itemsOf(readMeeting(row))) {
            if (isLast || task.state == tasks::TaskState::Open) {
                minutes.followUps.push_back(std::move(task));
            }
        }
    }
    return minutes;
}

std::vector<Suggestion> TeamReader::suggestions(const agents::Actor& reader, std::int64_t limit) {
    auto row = m_database.prepare(sql::kSuggestions);
    row.bindAll(mayLead(reader), reader.name, limit);
    std::vector<Suggestion> found;
    while (row.step()) {
        found.push_back(readSuggestion(row));
    }
    return found;
}

std::int64_t TeamReader::newSuggestions(const agents::Actor& reader) {
    return mayLead(reader) ? m_database.integer(sql::kNewSuggestions) : 0;
}

}  // namespace core::team
