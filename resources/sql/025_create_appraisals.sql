-- Appraisal sheets of agents by month or quarter (R290–R306), what is done about weak items, and the honours board.

CREATE TABLE work_appraisal (
    id INTEGER PRIMARY KEY,
    shop_id INTEGER NOT NULL REFERENCES work_shop (id),
    agent TEXT NOT NULL CHECK (agent <> ''),
    team TEXT NOT NULL,
    -- `2026-11` or `2026-Q4`.
    period TEXT NOT NULL CHECK (period GLOB '[12][0-9][0-9][0-9]-[01Q][0-9]'),
    set_key TEXT NOT NULL,
    set_name TEXT NOT NULL,
    -- By what it is scored, as it was agreed: groups, weights, targets, curves.
    definition TEXT NOT NULL,
    grades TEXT NOT NULL,
    assessors TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('planned', 'agreed', 'self_assessed', 'assessed', 'interviewed', 'signed',
                                         'closed', 'dropped')),
    agent_confirmed_by TEXT,
    agent_confirmed_at INTEGER,
    lead_confirmed_by TEXT,
    lead_confirmed_at INTEGER,
    -- Counted once and kept: figures with numerator, denominator and rows.
    figures TEXT,
    self_assessment TEXT,
    interview TEXT,
    agent_signed_by TEXT,
    agent_signed_at INTEGER,
    objection TEXT NOT NULL DEFAULT '',
    lead_signed_by TEXT,
    lead_signed_at INTEGER,
    reason TEXT NOT NULL DEFAULT '',
    score_hundredths INTEGER CHECK (score_hundredths BETWEEN 0 AND 10000),
    created_by TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    CHECK ((agent_confirmed_by IS NULL) = (agent_confirmed_at IS NULL)),
    CHECK ((lead_confirmed_by IS NULL) = (lead_confirmed_at IS NULL)),
    CHECK ((agent_signed_by IS NULL) = (agent_signed_at IS NULL)),
    CHECK ((lead_signed_by IS NULL) = (lead_signed_at IS NULL)),
    CHECK (state NOT IN ('signed', 'closed') OR (agent_signed_at IS NOT NULL AND lead_signed_at IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX work_appraisal_once ON work_appraisal (agent, period) WHERE state <> 'dropped';
CREATE INDEX work_appraisal_period ON work_appraisal (period);

-- The marks of one assessor for ability and attitude; given again they take the place of the former.
CREATE TABLE work_appraisal_mark (
    appraisal_id INTEGER NOT NULL REFERENCES work_appraisal (id),
    assessor TEXT NOT NULL CHECK (assessor <> ''),
    item TEXT NOT NULL,
    points INTEGER NOT NULL CHECK (points BETWEEN 0 AND 100),
    reason TEXT NOT NULL CHECK (reason <> ''),
    given_at INTEGER NOT NULL,
    PRIMARY KEY (appraisal_id, assessor, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE work_appraisal_measure (
    id INTEGER PRIMARY KEY,
    appraisal_id INTEGER NOT NULL REFERENCES work_appraisal (id),
    kind TEXT NOT NULL CHECK (kind IN ('improve', 'coach', 'train')),
    item TEXT NOT NULL CHECK (item <> ''),
    task_id INTEGER NOT NULL UNIQUE REFERENCES work_task (id)
) STRICT;
CREATE INDEX work_appraisal_measure_sheet ON work_appraisal_measure (appraisal_id);

CREATE TABLE work_honour (
    id INTEGER PRIMARY KEY,
    period TEXT NOT NULL CHECK (period GLOB '[12][0-9][0-9][0-9]-[01Q][0-9]'),
    rule TEXT NOT NULL CHECK (rule <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    agent TEXT NOT NULL CHECK (agent <> ''),
    state TEXT NOT NULL CHECK (state IN ('nominated', 'awarded', 'declined', 'withdrawn')),
    -- Those that gave it.
    figures TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    conversation_id INTEGER REFERENCES work_conversation (id),
    proposed_by TEXT NOT NULL,
    proposed_at INTEGER NOT NULL,
    decided_by TEXT NOT NULL DEFAULT '',
    decided_at INTEGER,
    closing_reason TEXT NOT NULL DEFAULT '',
    version INTEGER NOT NULL DEFAULT 1,
    CHECK ((state = 'nominated') = (decided_at IS NULL))
) STRICT;
CREATE UNIQUE INDEX work_honour_once ON work_honour (period, rule, agent) WHERE state IN ('nominated', 'awarded');
