-- Who works with this profile (reliability.md section 3). None: one person, who needs no sign-in and has every right.
-- What an agent was at a time stands in the event book: `add`, `set_role` and `sign_in` of subject `agent` tell the role,
-- so that the rows of other events, whose links are chained, need no column for it.

CREATE TABLE work_agent (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    role TEXT NOT NULL CHECK (role IN ('agent', 'senior', 'quality', 'lead', 'admin')),
    post TEXT NOT NULL,
    team TEXT NOT NULL,
    duty_lead INTEGER NOT NULL CHECK (duty_lead IN (0, 1)),
    active INTEGER NOT NULL CHECK (active IN (0, 1)),
    pin_hash TEXT NOT NULL,
    wrong_pins INTEGER NOT NULL DEFAULT 0 CHECK (wrong_pins >= 0),
    paused_until INTEGER,
    created_at INTEGER NOT NULL,
    version INTEGER NOT NULL DEFAULT 1
) STRICT;
