-- What hangs on any record: tasks with an owner and a due time, notices that a buyer is told once, evidence. A record is
-- named as in the event book, by kind and subject, since orders of the mirror have no lasting id.

CREATE TABLE work_task (
    id INTEGER PRIMARY KEY,
    shop_id INTEGER NOT NULL REFERENCES work_shop (id),
    subject_kind TEXT NOT NULL CHECK (subject_kind <> ''),
    subject TEXT NOT NULL CHECK (subject <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('call_back', 'contact_carrier', 'check_address', 'ask_warehouse', 'investigate',
                                       'execute', 'improve', 'other')),
    text TEXT NOT NULL CHECK (text <> ''),
    owner TEXT NOT NULL,
    department TEXT NOT NULL,
    due_at INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'done', 'dropped')),
    created_by TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    closed_by TEXT NOT NULL DEFAULT '',
    closed_at INTEGER,
    result TEXT NOT NULL DEFAULT '',
    version INTEGER NOT NULL DEFAULT 1,
    CHECK (owner <> '' OR department <> ''),
    CHECK ((state = 'open') = (closed_at IS NULL))
) STRICT;
CREATE INDEX work_task_subject ON work_task (subject_kind, shop_id, subject);
CREATE INDEX work_task_open ON work_task (due_at, id) WHERE state = 'open';

CREATE TABLE work_notice (
    id INTEGER PRIMARY KEY,
    shop_id INTEGER NOT NULL REFERENCES work_shop (id),
    subject_kind TEXT NOT NULL CHECK (subject_kind <> ''),
    subject TEXT NOT NULL CHECK (subject <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('confirmation', 'shipped', 'delivery_follow_up', 'thank_you', 'invitation',
                                       'payment_reminder', 'parcel_news', 'care', 'case_accepted', 'case_refused',
                                       'case_progress', 'case_result', 'refund_paid', 'ticket_result',
                                       'complaint_acknowledged', 'complaint_progress', 'complaint_result',
                                       'review_reply')),
    occasion TEXT NOT NULL DEFAULT '',
    buyer TEXT NOT NULL CHECK (buyer <> ''),
    order_no TEXT,
    text TEXT NOT NULL CHECK (text <> ''),
    due_at INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'sent', 'copied', 'skipped')),
    created_by TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    closed_by TEXT NOT NULL DEFAULT '',
    closed_at INTEGER,
    reason TEXT NOT NULL DEFAULT '',
    conversation_id INTEGER REFERENCES work_conversation (id),
    version INTEGER NOT NULL DEFAULT 1,
    CHECK ((state = 'waiting') = (closed_at IS NULL))
) STRICT;
-- Told once.
CREATE UNIQUE INDEX work_notice_once ON work_notice (subject_kind, shop_id, subject, kind, occasion);
CREATE INDEX work_notice_waiting ON work_notice (kind, due_at, id) WHERE state = 'waiting';

CREATE TABLE work_attachment (
    id INTEGER PRIMARY KEY,
    shop_id INTEGER NOT NULL REFERENCES work_shop (id),
    subject_kind TEXT NOT NULL CHECK (subject_kind <> ''),
    subject TEXT NOT NULL CHECK (subject <> ''),
    name TEXT NOT NULL,
    stored_name TEXT NOT NULL UNIQUE,
    bytes INTEGER NOT NULL CHECK (bytes > 0),
    digest TEXT NOT NULL,
    added_by TEXT NOT NULL,
    added_at INTEGER NOT NULL,
    removed_at INTEGER
) STRICT;
CREATE INDEX work_attachment_subject ON work_attachment (subject_kind, shop_id, subject);
