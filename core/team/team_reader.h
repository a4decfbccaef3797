#pragma once

#include "core/team/team_policy.h"

#include <map>

namespace core::storage {
class Database;
}

namespace core::team {

/// A paper as one reader sees it.
struct BoardLine {
    Announcement announcement;
    /// Of the reader; nothing: not read yet.
    std::optional<Mark> mark;
    ReadCount count;
};

/// Which papers of the board are shown: what is valid now or comes, or all that ever was.
enum class BoardScope { Current, All };

/// Reads the board, the minutes and the box for the screen.
class TeamReader final {
public:
    explicit TeamReader(storage::Database& database) : m_database(database) {}

    [[nodiscard]] std::optional<Announcement> announcement(AnnouncementId id);
    /// Those for the reader, or all for who leads: what is to be confirmed first, then the unread, then the newest. `text`
    /// is looked for in title and text; empty: all.
    [[nodiscard]] std::vector<BoardLine> board(const agents::Actor& reader, BoardScope scope, const std::string& text,
                                               Seconds now);
    /// Valid papers that the reader must confirm and has not.
    [[nodiscard]] std::int64_t toConfirm(const agents::Actor& reader, Seconds now);
    [[nodiscard]] std::vector<Mark> marks(AnnouncementId id);
    /// Whom it is for: the active agents of its team, or the reader alone where the profile has no agents.
    [[nodiscard]] std::vector<std::string> audience(const Announcement& announcement, const std::string& reader);
    /// Teams of the active agents.
    [[nodiscard]] std::vector<std::string> teams();

    /// Newest first.
    [[nodiscard]] std::vector<Meeting> meetings(std::int64_t limit);
    [[nodiscard]] std::optional<Meeting> meeting(MeetingId id);
    /// Follow-ups: all items of the meeting of the kind before it, and the open ones of the nine before that.
    [[nodiscard]] Minutes minutes(const Meeting& meeting);

    /// Newest first; who does not lead sees the named ones of their own and all suggestions without reports of others.
    [[nodiscard]] std::vector<Suggestion> suggestions(const agents::Actor& reader, std::int64_t limit);
    /// Received ones that nobody has looked at, for who leads; else 0.
    [[nodiscard]] std::int64_t newSuggestions(const agents::Actor& reader);

private:
    [[nodiscard]] std::vector<Announcement> announcements(BoardScope scope, const std::string& text, Seconds now);

    storage::Database& m_database;
};

}  // namespace core::team
