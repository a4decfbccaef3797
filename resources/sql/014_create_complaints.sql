-- Complaints from the first word to the summary (R148–R176). What a person wrote stays in this table; events tell
-- states, ids and amounts.

CREATE TABLE work_complaint (
    id INTEGER PRIMARY KEY,
    shop_id INTEGER NOT NULL REFERENCES work_shop (id),
    received_at INTEGER NOT NULL,
    channel TEXT NOT NULL CHECK (channel IN ('chat', 'phone', 'email', 'social_media', 'platform', 'visit')),
    conversation_id INTEGER REFERENCES work_conversation (id),
    order_no TEXT,
    buyer TEXT NOT NULL CHECK (buyer <> ''),
    product TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL CHECK (kind IN ('goods', 'logistics', 'service')),
    level TEXT NOT NULL CHECK (level IN ('normal', 'serious', 'dispute')),
    matter TEXT NOT NULL CHECK (matter <> ''),
    demand TEXT NOT NULL CHECK (demand <> ''),
    expectation TEXT NOT NULL,
    mood TEXT NOT NULL CHECK (mood IN ('calm', 'disappointed', 'angry', 'furious')),
    owner TEXT NOT NULL CHECK (owner <> ''),
    state TEXT NOT NULL CHECK (state IN ('received', 'acknowledged', 'verified', 'investigated', 'proposed', 'negotiated',
                                         'agreed', 'executing', 'told', 'satisfied', 'unsatisfied', 'unanswered',
                                         'withdrawn', 'summarised', 'closed')),
    acknowledged_at INTEGER,
    -- {order_no, purchased_at, product, situation}
    verification TEXT NOT NULL CHECK (json_valid(verification)),
    finding TEXT NOT NULL DEFAULT '',
    responsible TEXT NOT NULL CHECK (responsible IN ('shop', 'supplier', 'carrier', 'platform', 'buyer', 'unclear')),
    -- Each {kind, text, fen, hours, reason, recommended}.
    options TEXT NOT NULL CHECK (json_valid(options)),
    rounds INTEGER NOT NULL DEFAULT 0,
    proposed_by TEXT NOT NULL DEFAULT '',
    needs_lead INTEGER NOT NULL DEFAULT 0,
    approved_by TEXT NOT NULL DEFAULT '',
    agreed_option INTEGER,
    consent TEXT NOT NULL DEFAULT '',
    -- Each {kind, subject}, as in the event book.
    follow_ups TEXT NOT NULL CHECK (json_valid(follow_ups)),
    -- Each {at, by, how}.
    attempts TEXT NOT NULL CHECK (json_valid(attempts)),
    answer TEXT NOT NULL DEFAULT '',
    cause TEXT NOT NULL DEFAULT '',
    improvement TEXT NOT NULL DEFAULT '',
    improvement_owner TEXT NOT NULL DEFAULT '',
    improvement_due_at INTEGER,
    steps TEXT NOT NULL CHECK (json_valid(steps)),
    repeat_of INTEGER REFERENCES work_complaint (id),
    last_progress_at INTEGER,
    created_by TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    closed_at INTEGER,
    version INTEGER NOT NULL DEFAULT 1,
    CHECK ((state = 'closed') = (closed_at IS NOT NULL))
) STRICT;
CREATE INDEX work_complaint_open ON work_complaint (shop_id, received_at) WHERE state <> 'closed';
CREATE INDEX work_complaint_buyer ON work_complaint (buyer, shop_id);
CREATE INDEX work_complaint_order ON work_complaint (order_no, shop_id) WHERE order_no IS NOT NULL;
CREATE INDEX work_complaint_product ON work_complaint (product, shop_id, received_at) WHERE product <> '';
