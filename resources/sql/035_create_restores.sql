-- Which backup took the place of the profile's data, by whom and why: words, so not in the event book.
CREATE TABLE work_restore (
    id INTEGER PRIMARY KEY,
    restored_at INTEGER NOT NULL,
    restored_by TEXT NOT NULL CHECK (restored_by <> ''),
    -- The second person; empty: the owner alone.
    signed_by TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    -- Names of the files: what was restored, and the backup of what it replaced.
    backup TEXT NOT NULL CHECK (backup <> ''),
    replaced TEXT NOT NULL CHECK (replaced <> '')
) STRICT;
