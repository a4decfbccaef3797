#include "core/shifts/shift_repository.h"

namespace core::shifts {
namespace {

using std::chrono::days;
using std::chrono::minutes;

namespace sql {
constexpr auto kShifts =
    "SELECT id, name, from_minute, to_minute, rest_minutes, active, version FROM work_shift "
    "WHERE active = 1 OR ?1 ORDER BY active DESC, from_minute, id";
constexpr auto kFindShift =
    "SELECT id, name, from_minute, to_minute, rest_minutes, active, version FROM work_shift "
    "WHERE id = ?1";
constexpr auto kFindShiftByName =
    "SELECT id, name, from_minute, to_minute, rest_minutes, active, version FROM work_shift "
    "WHERE name = ?1";
constexpr auto kAddShift =
    "INSERT INTO work_shift (name, from_minute, to_minute, rest_minutes, active, version) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
constexpr auto kSaveShift =
    "UPDATE work_shift SET name = ?2, from_minute = ?3, to_minute = ?4, rest_minutes = ?5, "
    "active = ?6, version = ?7 WHERE id = ?1";
constexpr auto kMarkChanged =
    "UPDATE work_shift_week SET state = 'changed', version = version + 1 "
    "WHERE state = 'published' AND monday >= ?2 AND EXISTS (SELECT 1 FROM work_shift_duty d "
    "WHERE d.shift_id = ?1 AND d.day >= monday AND d.day < date(monday, '+7 days'))";
constexpr auto kWeek =
    "SELECT state, published_by, published_at, version FROM work_shift_week WHERE monday = ?1";
constexpr auto kSaveWeek =
    "INSERT INTO work_shift_week (monday, state, published_by, published_at, version) "
    "VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (monday) DO UPDATE SET state = excluded.state, "
    "published_by = excluded.published_by, published_at = excluded.published_at, "
    "version = excluded.version";
constexpr auto kDuties =
    "SELECT day, agent, shift_id, post FROM work_shift_duty WHERE day >= ?1 AND day < ?2 "
    "ORDER BY day, agent";
constexpr auto kSaveDuty =
    "INSERT INTO work_shift_duty (day, agent, shift_id, post) VALUES (?1, ?2, ?3, ?4) "
    "ON CONFLICT (day, agent) DO UPDATE SET shift_id = excluded.shift_id, post = excluded.post";
constexpr auto kRemoveDuty = "DELETE FROM work_shift_duty WHERE day = ?1 AND agent = ?2";
constexpr auto kClearRoster = "DELETE FROM work_shift_roster WHERE day >= ?1 AND day < ?2";
constexpr auto kAddLine =
    "INSERT INTO work_shift_roster (day, agent, shift_name, post, starts_at, ends_at, "
    "rest_minutes) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
constexpr auto kRoster =
    "SELECT day, agent, shift_name, post, starts_at, ends_at, rest_minutes "
    "FROM work_shift_roster WHERE day >= ?1 AND day < ?2 ORDER BY day, agent";
constexpr auto kRosterOf =
    "SELECT day, agent, shift_name, post, starts_at, ends_at, rest_minutes "
    "FROM work_shift_roster WHERE agent = ?1 AND starts_at >= ?2 AND starts_at < ?3 "
    "ORDER BY starts_at";
constexpr auto kTurns =
    "SELECT DISTINCT day, '', '', 'front', starts_at, ends_at, 0 FROM work_shift_roster "
    "WHERE day >= ?1 AND day < ?2 ORDER BY day, starts_at, ends_at";
constexpr auto kLastDay = "SELECT max(day) FROM work_shift_roster";
constexpr auto kRules =
    "SELECT most_a_day, most_a_week, least_rest, break_after, put_off FROM work_shift_rules "
    "WHERE id = 1";
constexpr auto kSaveRules =
    "INSERT INTO work_shift_rules (id, most_a_day, most_a_week, least_rest, break_after, put_off) "
    "VALUES (1, ?1, ?2, ?3, ?4, ?5) ON CONFLICT (id) DO UPDATE SET "
    "most_a_day = excluded.most_a_day, most_a_week = excluded.most_a_week, "
    "least_rest = excluded.least_rest, break_after = excluded.break_after, "
    "put_off = excluded.put_off";
}  // namespace sql

Shift readShift(const storage::Statement& row) {
    return {.id = row.integer(0),
            .name = row.text(1),
            .from = minutes{row.integer(2)},
            .to = minutes{row.integer(3)},
            .rest = minutes{row.integer(4)},
            .isActive = row.integer(5) != 0,
            .version = row.integer(6)};
}

// The CHECKs of the tables admit no other words, and only dayText() writes days.
RosterLine readLine(const storage::Statement& row) {
    return {.day = dayFromText(row.textView(0)).value(),
            .agent = row.text(1),
            .shift = row.text(2),
            .post = postFromWord(row.textView(3)).value(),
            .startsAt = row.time(4),
            .endsAt = row.time(5),
            .rest = minutes{row.integer(6)}};
}

}  // namespace

std::vector<Shift> ShiftRepository::shifts(bool all) {
    auto row = m_database.prepare(sql::kShifts);
    row.bindAll(all);
    std::vector<Shift> found;
    while (row.step()) {
        found.push_back(readShift(row));
    }
    return found;
}

std::optional<Shift> ShiftRepository::findShift(ShiftId id) {
    auto row = m_database.prepare(sql::kFindShift);
    row.bindAll(id);
    return row.step() ? std::optional(readShift(row)) : std::nullopt;
}

std::optional<Shift> ShiftRepository::findShift(const std::string& name) {
    auto row = m_database.prepare(sql::kFindShiftByName);
    row.bindAll(name);
    return row.step() ? std::optional(readShift(row)) : std::nullopt;
}

Shift ShiftRepository::addShift(Shift shift) {
    m_database.prepare(sql::kAddShift)
        .run(shift.name, shift.from.count(), shift.to.count(), shift.rest.count(), shift.isActive,
             shift.version);
    shift.id = m_database.lastInsertId();
    return shift;
}

void ShiftRepository::saveShift(const Shift& shift) {
    m_database.prepare(sql::kSaveShift)
        .run(shift.id, shift.name, shift.from.count(), shift.to.count(), shift.rest.count(),
             shift.isActive, shift.version);
}

std::int64_t ShiftRepository::markChanged(ShiftId shift, Day from) {
    m_database.prepare(sql::kMarkChanged).run(shift, dayText(from));
    return m_database.changes();
}

Week ShiftRepository::week(Day monday) {
    Week week{.monday = monday};
    auto row = m_database.prepare(sql::kWeek);
    row.bindAll(dayText(monday));
    if (row.step()) {
        week.state = planStateFromWord(row.textView(0)).value();
        week.publishedBy = row.text(1);
        week.publishedAt = row.optionalTime(2);
        week.version = row.integer(3);
    }
    week.duties = duties(monday, monday + days{7});
    return week;
}

void ShiftRepository::saveWeek(const Week& week) {
    m_database.prepare(sql::kSaveWeek)
        .run(dayText(week.monday), toWord(week.state), week.publishedBy, week.publishedAt,
             week.version);
}

std::vector<Duty> ShiftRepository::duties(Day from, Day to) {
    auto row = m_database.prepare(sql::kDuties);
    row.bindAll(dayText(from), dayText(to));
    std::vector<Duty> found;
    while (row.step()) {
        found.push_back({.day = dayFromText(row.textView(0)).value(),
                         .agent = row.text(1),
                         .shift = row.integer(2),
                         .post = postFromWord(row.textView(3)).value()});
    }
    return found;
}

void ShiftRepository::saveDuty(const Duty& duty) {
    m_database.prepare(sql::kSaveDuty)
        .run(dayText(duty.day), duty.agent, duty.shift, toWord(duty.post));
}

void ShiftRepository::removeDuty(Day day, const std::string& agent) {
    m_database.prepare(sql::kRemoveDuty).run(dayText(day), agent);
}

void ShiftRepository::publish(Day monday, const std::vector<RosterLine>& lines) {
    m_database.prepare(sql::kClearRoster).run(dayText(monday), dayText(monday + days{7}));
    auto add = m_database.prepare(sql::kAddLine);
    for (const auto& line : lines) {
        add.run(dayText(line.day), line.agent, line.shift, toWord(line.post), line.startsAt,
                line.endsAt, line.rest.count());
    }
}

std::vector<RosterLine> ShiftRepository::roster(Day from, Day to) {
    auto row = m_database.prepare(sql::kRoster);
    row.bindAll(dayText(from), dayText(to));
    std::vector<RosterLine> lines;
    while (row.step()) {
        lines.push_back(readLine(row));
    }
    return lines;
}

std::vector<RosterLine> ShiftRepository::rosterOf(const std::string& agent, Seconds from,
                                                  Seconds to) {
    auto row = m_database.prepare(sql::kRosterOf);
    row.bindAll(agent, from, to);
    std::vector<RosterLine> lines;
    while (row.step()) {
        lines.push_back(readLine(row));
    }
    return lines;
}

std::vector<RosterLine> ShiftRepository::turns(Day from, Day to) {
    auto row = m_database.prepare(sql::kTurns);
    row.bindAll(dayText(from), dayText(to));
    std::vector<RosterLine> lines;
    while (row.step()) {
        lines.push_back(readLine(row));
    }
    return lines;
}

std::optional<Day> ShiftRepository::lastDay() {
    auto row = m_database.prepare(sql::kLastDay);
    return row.step() && !row.isNull(0) ? dayFromText(row.textView(0)) : std::nullopt;
}

ShiftRules ShiftRepository::rules() {
    auto row = m_database.prepare(sql::kRules);
    if (!row.step()) {
        return {};
    }
    return {.mostADay = minutes{row.integer(0)},
            .mostAWeek = minutes{row.integer(1)},
            .leastRest = minutes{row.integer(2)},
            .breakAfter = minutes{row.integer(3)},
            .putOff = minutes{row.integer(4)}};
}

void ShiftRepository::saveRules(const ShiftRules& rules) {
    m_database.prepare(sql::kSaveRules)
        .run(rules.mostADay.count(), rules.mostAWeek.count(), rules.leastRest.count(),
             rules.breakAfter.count(), rules.putOff.count());
}

}  // namespace core::shifts
