-- The shift plan (R326, R327, R349) and the team's board, minutes and box (R315, R320, R322, R334).

-- A shift as it may be planned: minutes from the start of the shop's local day; one over midnight ends behind 1440.
CREATE TABLE work_shift (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    from_minute INTEGER NOT NULL CHECK (from_minute BETWEEN 0 AND 1439),
    to_minute INTEGER NOT NULL CHECK (to_minute > from_minute AND to_minute <= from_minute + 960),
    rest_minutes INTEGER NOT NULL CHECK (rest_minutes >= 0 AND rest_minutes < to_minute - from_minute),
    active INTEGER NOT NULL CHECK (active IN (0, 1)),
    version INTEGER NOT NULL DEFAULT 1
) STRICT;

-- A week that is planned, by its Monday (2026-11-23).
CREATE TABLE work_shift_week (
    monday TEXT PRIMARY KEY CHECK (length(monday) = 10),
    state TEXT NOT NULL CHECK (state IN ('draft', 'published', 'changed')),
    published_by TEXT NOT NULL DEFAULT '',
    published_at INTEGER,
    version INTEGER NOT NULL DEFAULT 1,
    CHECK ((state = 'draft') = (published_at IS NULL))
) STRICT;

-- Who is planned for what; one shift a person and day.
CREATE TABLE work_shift_duty (
    day TEXT NOT NULL CHECK (length(day) = 10),
    agent TEXT NOT NULL CHECK (agent <> ''),
    shift_id INTEGER NOT NULL REFERENCES work_shift (id),
    post TEXT NOT NULL CHECK (post IN ('front', 'middle', 'back')),
    PRIMARY KEY (day, agent)
) STRICT;

-- What was published, as it was then: the duty schedule that the clock and the figures count with.
CREATE TABLE work_shift_roster (
    day TEXT NOT NULL CHECK (length(day) = 10),
    agent TEXT NOT NULL CHECK (agent <> ''),
    shift_name TEXT NOT NULL,
    post TEXT NOT NULL CHECK (post IN ('front', 'middle', 'back')),
    starts_at INTEGER NOT NULL,
    ends_at INTEGER NOT NULL CHECK (ends_at > starts_at),
    rest_minutes INTEGER NOT NULL CHECK (rest_minutes >= 0),
    PRIMARY KEY (day, agent)
) STRICT;
CREATE INDEX work_shift_roster_agent ON work_shift_roster (agent, starts_at);
CREATE INDEX work_shift_roster_starts ON work_shift_roster (starts_at);

-- One row: the limits of a plan, the reminder of a break, and how the rotation goes.
CREATE TABLE work_shift_rules (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    most_a_day INTEGER NOT NULL CHECK (most_a_day BETWEEN 60 AND 960),
    most_a_week INTEGER NOT NULL CHECK (most_a_week BETWEEN 60 AND 6720),
    least_rest INTEGER NOT NULL CHECK (least_rest BETWEEN 0 AND 1440),
    break_after INTEGER NOT NULL CHECK (break_after BETWEEN 0 AND 480),
    put_off INTEGER NOT NULL CHECK (put_off BETWEEN 1 AND 120)
) STRICT;

CREATE TABLE work_announcement (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('promotion', 'new_product', 'rule', 'instruction', 'other')),
    title TEXT NOT NULL CHECK (title <> ''),
    text TEXT NOT NULL,
    -- Empty: for everybody.
    team TEXT NOT NULL,
    valid_from INTEGER NOT NULL,
    valid_until INTEGER CHECK (valid_until IS NULL OR valid_until > valid_from),
    must_confirm INTEGER NOT NULL CHECK (must_confirm IN (0, 1)),
    state TEXT NOT NULL CHECK (state IN ('posted', 'taken_down')),
    -- Counts the changes of what it says; a mark belongs to the wording that was read.
    revision INTEGER NOT NULL DEFAULT 1,
    posted_by TEXT NOT NULL,
    posted_at INTEGER NOT NULL,
    version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX work_announcement_until ON work_announcement (state, valid_until);

CREATE TABLE work_announcement_mark (
    announcement_id INTEGER NOT NULL REFERENCES work_announcement (id),
    reader TEXT NOT NULL CHECK (reader <> ''),
    revision INTEGER NOT NULL,
    read_at INTEGER NOT NULL,
    confirmed_at INTEGER,
    PRIMARY KEY (announcement_id, reader)
) STRICT;

CREATE TABLE work_meeting (
    id INTEGER PRIMARY KEY,
    -- The shop that its action items are about.
    shop_id INTEGER NOT NULL REFERENCES work_shop (id),
    kind TEXT NOT NULL CHECK (kind IN ('daily', 'weekly', 'department')),
    title TEXT NOT NULL CHECK (title <> ''),
    held_at INTEGER NOT NULL,
    -- Names, a line each; so are points and decisions.
    attendees TEXT NOT NULL,
    points TEXT NOT NULL,
    decisions TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'issued')),
    taken_by TEXT NOT NULL,
    issued_by TEXT NOT NULL DEFAULT '',
    issued_at INTEGER,
    version INTEGER NOT NULL DEFAULT 1,
    CHECK ((state = 'issued') = (issued_at IS NOT NULL))
) STRICT;
CREATE INDEX work_meeting_kind ON work_meeting (kind, held_at, id);

-- The box. An anonymous paper has no writer, only the Monday of its week, and a random id: neither its place among the
-- rows nor a time tells whose it is. Named papers get their ids in the same way.
CREATE TABLE work_suggestion (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('suggestion', 'report')),
    text TEXT NOT NULL CHECK (text <> ''),
    writer TEXT NOT NULL,
    written_on TEXT NOT NULL CHECK (length(written_on) = 10),
    state TEXT NOT NULL CHECK (state IN ('received', 'considered', 'accepted', 'declined', 'done')),
    answer TEXT NOT NULL DEFAULT '',
    answered_by TEXT NOT NULL DEFAULT '',
    answered_at INTEGER,
    version INTEGER NOT NULL DEFAULT 1,
    CHECK (kind = 'suggestion' OR writer <> '')
) STRICT;
CREATE INDEX work_suggestion_state ON work_suggestion (state, written_on);
