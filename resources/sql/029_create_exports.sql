-- Why whole personal data left the program, and which two persons stand for it: words, so not in the event book.
CREATE TABLE work_export (
    id INTEGER PRIMARY KEY,
    made_at INTEGER NOT NULL,
    made_by TEXT NOT NULL CHECK (made_by <> ''),
    signed_by TEXT NOT NULL CHECK (signed_by <> '' AND signed_by <> made_by),
    subject_kind TEXT NOT NULL CHECK (subject_kind <> ''),
    subject TEXT NOT NULL CHECK (subject <> ''),
    reason TEXT NOT NULL CHECK (reason <> '')
) STRICT;
