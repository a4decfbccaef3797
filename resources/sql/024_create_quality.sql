-- Quality inspection (R280–R289) and the case library of the weekly review. What an inspector wrote stays in these
-- tables; events tell states, ids and scores.

CREATE TABLE work_sample_round (
    id INTEGER PRIMARY KEY,
    shop_id INTEGER NOT NULL REFERENCES work_shop (id),
    -- Conversations closed in [from_at, to_at).
    from_at INTEGER NOT NULL,
    to_at INTEGER NOT NULL CHECK (to_at > from_at),
    seed INTEGER NOT NULL,
    rules TEXT NOT NULL CHECK (json_valid(rules)),
    candidates INTEGER NOT NULL,
    drawn_by TEXT NOT NULL,
    drawn_at INTEGER NOT NULL
) STRICT;

CREATE TABLE work_inspection (
    id INTEGER PRIMARY KEY,
    round_id INTEGER NOT NULL REFERENCES work_sample_round (id),
    shop_id INTEGER NOT NULL REFERENCES work_shop (id),
    conversation_id INTEGER NOT NULL REFERENCES work_conversation (id),
    agent TEXT NOT NULL CHECK (agent <> ''),
    conversation_closed_at INTEGER NOT NULL,
    -- Words of why it was drawn.
    reasons TEXT NOT NULL CHECK (json_valid(reasons)),
    state TEXT NOT NULL CHECK (state IN ('drawn', 'inspected', 'told', 'accepted', 'appealed', 'decided', 'closed')),
    -- The card it was scored with; NULL before.
    card TEXT CHECK (card IS NULL OR json_valid(card)),
    -- Each {key, share, automatic, comment}.
    marks TEXT NOT NULL CHECK (json_valid(marks)),
    -- Each {message, text}.
    comments TEXT NOT NULL CHECK (json_valid(comments)),
    root_cause TEXT NOT NULL CHECK (root_cause IN ('none', 'knowledge', 'skill', 'attitude', 'process', 'system',
                                                   'workload', 'buyer')),
    note TEXT NOT NULL DEFAULT '',
    -- Ten-thousandths.
    score INTEGER CHECK (score BETWEEN 0 AND 10000),
    passed INTEGER NOT NULL DEFAULT 0,
    inspector TEXT NOT NULL DEFAULT '' CHECK (inspector <> agent),
    inspected_at INTEGER,
    told_at INTEGER,
    appeal_until INTEGER,
    appealed_by TEXT NOT NULL DEFAULT '',
    appeal_reason TEXT NOT NULL DEFAULT '',
    appealed_at INTEGER,
    decided_by TEXT NOT NULL DEFAULT '',
    decided_at INTEGER,
    appeal_granted INTEGER NOT NULL DEFAULT 0,
    decision TEXT NOT NULL DEFAULT '',
    first_score INTEGER,
    closed_at INTEGER,
    version INTEGER NOT NULL DEFAULT 1,
    CHECK ((state = 'drawn') = (inspected_at IS NULL)),
    CHECK ((state = 'closed') = (closed_at IS NOT NULL)),
    CHECK (decided_by = '' OR (decided_by <> inspector AND decided_by <> agent))
) STRICT;
CREATE UNIQUE INDEX work_inspection_once ON work_inspection (round_id, conversation_id);
CREATE INDEX work_inspection_open ON work_inspection (state, conversation_closed_at) WHERE state <> 'closed';
CREATE INDEX work_inspection_agent ON work_inspection (agent, told_at) WHERE told_at IS NOT NULL;
CREATE INDEX work_inspection_time ON work_inspection (inspected_at) WHERE inspected_at IS NOT NULL;
CREATE INDEX work_inspection_conversation ON work_inspection (conversation_id);

CREATE TABLE work_library_case (
    id INTEGER PRIMARY KEY,
    shop_id INTEGER NOT NULL REFERENCES work_shop (id),
    kind TEXT NOT NULL CHECK (kind IN ('best', 'worst', 'benchmark')),
    -- Monday 00:00 of the shop's week.
    week INTEGER NOT NULL,
    conversation_id INTEGER REFERENCES work_conversation (id),
    agent TEXT NOT NULL,
    title TEXT NOT NULL,
    story TEXT NOT NULL DEFAULT '',
    reuse TEXT NOT NULL DEFAULT '',
    improve TEXT NOT NULL DEFAULT '',
    conclusion TEXT NOT NULL DEFAULT '',
    nominated_by TEXT NOT NULL DEFAULT '',
    nominated_at INTEGER,
    created_by TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    CHECK ((kind = 'benchmark') = (conversation_id IS NULL)),
    CHECK ((nominated_by = '') = (nominated_at IS NULL))
) STRICT;
CREATE INDEX work_library_case_week ON work_library_case (week);
CREATE UNIQUE INDEX work_library_case_once ON work_library_case (conversation_id, week) WHERE conversation_id IS NOT NULL;

-- A sample looks for what was closed in a period, and for the complaints about it.
CREATE INDEX work_conversation_closed ON work_conversation (closed_at) WHERE closed_at IS NOT NULL;
CREATE INDEX work_complaint_conversation ON work_complaint (conversation_id) WHERE conversation_id IS NOT NULL;
