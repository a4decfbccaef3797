-- Reports of agents and leads, plans, the check list of the day, private notes, the case of the day and the feedback to
-- operations (R310-R320, R324, R332, R333). Items of plans and goals are tasks. What a person wrote stays in these tables;
-- events tell states and numbers.

CREATE TABLE work_report (
    id INTEGER PRIMARY KEY,
    shop_id INTEGER NOT NULL REFERENCES work_shop (id),
    scope TEXT NOT NULL CHECK (scope IN ('own', 'team')),
    span TEXT NOT NULL CHECK (span IN ('day', 'week', 'two_weeks', 'month')),
    -- [from_at, to_at)
    from_at INTEGER NOT NULL,
    to_at INTEGER NOT NULL,
    agent TEXT NOT NULL CHECK (agent <> ''),
    state TEXT NOT NULL CHECK (state IN ('draft', 'submitted', 'returned', 'confirmed')),
    -- Of each agent, as they were counted when it was submitted last.
    figures TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(figures)),
    summary TEXT NOT NULL DEFAULT '',
    problems TEXT NOT NULL DEFAULT '',
    next_plan TEXT NOT NULL DEFAULT '',
    -- Each {text, owner, due_at, task}; task 0 until it is submitted.
    goals TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(goals)),
    comment TEXT NOT NULL DEFAULT '',
    reviewed_by TEXT NOT NULL DEFAULT '',
    reviewed_at INTEGER,
    submitted_at INTEGER,
    created_at INTEGER NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    CHECK (from_at < to_at),
    CHECK (state = 'draft' OR submitted_at IS NOT NULL)
) STRICT;
CREATE UNIQUE INDEX work_report_once ON work_report (agent, scope, span, from_at);
CREATE INDEX work_report_time ON work_report (from_at DESC, id DESC);

CREATE TABLE work_plan (
    id INTEGER PRIMARY KEY,
    shop_id INTEGER NOT NULL REFERENCES work_shop (id),
    owner TEXT NOT NULL CHECK (owner <> ''),
    span TEXT NOT NULL CHECK (span IN ('day', 'week', 'two_weeks', 'month')),
    from_at INTEGER NOT NULL,
    to_at INTEGER NOT NULL,
    title TEXT NOT NULL CHECK (title <> ''),
    created_at INTEGER NOT NULL,
    CHECK (from_at < to_at)
) STRICT;
CREATE INDEX work_plan_time ON work_plan (from_at DESC, id DESC);

CREATE TABLE work_check_mark (
    agent TEXT NOT NULL CHECK (agent <> ''),
    -- Start of the shop's day.
    day_at INTEGER NOT NULL,
    item TEXT NOT NULL CHECK (item <> ''),
    checked_at INTEGER NOT NULL,
    PRIMARY KEY (agent, day_at, item)
) STRICT, WITHOUT ROWID;

-- Read by its writer alone.
CREATE TABLE work_daily_note (
    agent TEXT NOT NULL CHECK (agent <> ''),
    day_at INTEGER NOT NULL,
    text TEXT NOT NULL,
    updated_at INTEGER NOT NULL,
    PRIMARY KEY (agent, day_at)
) STRICT, WITHOUT ROWID;

CREATE TABLE work_brief_case (
    day_at INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('conversation', 'complaint')),
    subject INTEGER NOT NULL,
    lesson TEXT NOT NULL,
    chosen_by TEXT NOT NULL CHECK (chosen_by <> ''),
    chosen_at INTEGER NOT NULL
) STRICT;

CREATE TABLE work_feedback (
    id INTEGER PRIMARY KEY,
    shop_id INTEGER NOT NULL REFERENCES work_shop (id),
    product TEXT NOT NULL CHECK (product <> ''),
    topic TEXT NOT NULL CHECK (topic IN ('product', 'demand', 'price', 'page', 'packing', 'delivery', 'other')),
    text TEXT NOT NULL CHECK (text <> ''),
    source TEXT NOT NULL CHECK (source IN ('manual', 'conversation', 'complaint')),
    -- Of the conversation or complaint; NULL: written by hand.
    source_id INTEGER,
    order_no TEXT,
    state TEXT NOT NULL CHECK (state IN ('open', 'answered')),
    answer TEXT NOT NULL DEFAULT '',
    created_by TEXT NOT NULL CHECK (created_by <> ''),
    created_at INTEGER NOT NULL,
    answered_at INTEGER,
    version INTEGER NOT NULL DEFAULT 1,
    CHECK ((source = 'manual') = (source_id IS NULL)),
    CHECK ((state = 'answered') = (answered_at IS NOT NULL))
) STRICT;
-- A complaint is taken up once.
CREATE UNIQUE INDEX work_feedback_complaint ON work_feedback (source_id) WHERE source = 'complaint';
CREATE INDEX work_feedback_product ON work_feedback (product, created_at);
