#pragma once

#include "core/storage/database.h"
#include "core/team/team.h"

namespace core::team {

/// SQL of the board, the minutes and the box. Runs inside the caller's transaction.
class TeamRepository final {
public:
    explicit TeamRepository(storage::Database& database) : m_database(database) {}

    [[nodiscard]] std::optional<Announcement> findAnnouncement(AnnouncementId id);
    /// Returns it with its id.
    Announcement addAnnouncement(Announcement announcement);
    void saveAnnouncement(const Announcement& announcement);
    [[nodiscard]] std::optional<Mark> findMark(AnnouncementId id, const std::string& reader);
    void saveMark(const Mark& mark);

    [[nodiscard]] std::optional<Meeting> findMeeting(MeetingId id);
    Meeting addMeeting(Meeting meeting);
    void saveMeeting(const Meeting& meeting);

    [[nodiscard]] std::optional<Suggestion> findSuggestion(SuggestionId id);
    /// With a random id.
    Suggestion addSuggestion(Suggestion suggestion);
    void saveSuggestion(const Suggestion& suggestion);

private:
    storage::Database& m_database;
};

/// Columns in the order of the tables.
[[nodiscard]] Announcement readAnnouncement(const storage::Statement& row);
[[nodiscard]] Mark readMark(const storage::Statement& row);
[[nodiscard]] Meeting readMeeting(const storage::Statement& row);
[[nodiscard]] Suggestion readSuggestion(const storage::Statement& row);

}  // namespace core::team
