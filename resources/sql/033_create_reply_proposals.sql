-- Quick replies that somebody wrote who may only propose them; a lead accepts or declines (reliability.md section 3).

CREATE TABLE work_reply_proposal (
    id INTEGER PRIMARY KEY,
    -- What it would replace, as the writer saw it; NULL: a new reply.
    reply_id INTEGER REFERENCES work_reply (id),
    reply_version INTEGER NOT NULL DEFAULT 0,
    folder TEXT NOT NULL,
    code TEXT NOT NULL,
    title TEXT NOT NULL CHECK (title <> ''),
    body TEXT NOT NULL CHECK (body <> ''),
    attachments TEXT NOT NULL CHECK (json_valid(attachments)),
    step TEXT NOT NULL,
    objection TEXT NOT NULL,
    trait TEXT NOT NULL,
    -- Empty: everybody's.
    owner TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'accepted', 'declined', 'withdrawn')),
    proposed_by TEXT NOT NULL,
    proposed_at INTEGER NOT NULL,
    decided_by TEXT NOT NULL DEFAULT '',
    decided_at INTEGER,
    -- Why it was declined; empty otherwise.
    reason TEXT NOT NULL DEFAULT '',
    CHECK ((state = 'waiting') = (decided_at IS NULL)),
    CHECK (state <> 'declined' OR reason <> '')
) STRICT;
CREATE INDEX work_reply_proposal_waiting ON work_reply_proposal (proposed_at, id) WHERE state = 'waiting';
