-- What people know of a buyer, what they promised, what they asked leave for, and what a shift hands to the next.
-- Texts that may name a person stay in these tables; events tell ids, states and counts.

ALTER TABLE work_customer ADD COLUMN contact_group TEXT NOT NULL DEFAULT '';
ALTER TABLE work_customer ADD COLUMN personality TEXT;
ALTER TABLE work_customer ADD COLUMN behaviour TEXT;
-- NULL: follows from the number of orders.
ALTER TABLE work_customer ADD COLUMN experience TEXT;

-- One buyer under two nicks: `nick` is shown under `main_nick`, which may be an alias itself. Nothing is moved, so
-- taking the row away undoes the merge.
CREATE TABLE work_customer_alias (
    shop_id INTEGER NOT NULL,
    nick TEXT NOT NULL,
    main_nick TEXT NOT NULL CHECK (main_nick <> nick),
    merged_by TEXT NOT NULL,
    merged_at INTEGER NOT NULL,
    PRIMARY KEY (nick, shop_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX work_customer_alias_main ON work_customer_alias (main_nick, shop_id);

-- Two nicks that a person said are two buyers: never suggested again. nick < other_nick.
CREATE TABLE work_customer_distinct (
    shop_id INTEGER NOT NULL,
    nick TEXT NOT NULL,
    other_nick TEXT NOT NULL CHECK (nick < other_nick),
    said_by TEXT NOT NULL,
    said_at INTEGER NOT NULL,
    PRIMARY KEY (nick, other_nick, shop_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE work_promise (
    id INTEGER PRIMARY KEY,
    shop_id INTEGER NOT NULL REFERENCES work_shop (id),
    conversation_id INTEGER REFERENCES work_conversation (id),
    order_no TEXT,
    buyer TEXT NOT NULL,
    owner TEXT NOT NULL CHECK (owner <> ''),
    what TEXT NOT NULL CHECK (what <> ''),
    cause TEXT NOT NULL DEFAULT '',
    awaits TEXT NOT NULL CHECK (awaits IN ('time', 'paid', 'shipped', 'delivered', 'refunded', 'return_received',
                                           'restocked', 'repaired', 'news')),
    -- Of an event: from when it was seen.
    due_at INTEGER,
    happened_at INTEGER,
    -- It was moved, or given up, after its due time: whatever becomes of it, it was not kept in time.
    missed INTEGER NOT NULL DEFAULT 0,
    state TEXT NOT NULL CHECK (state IN ('open', 'kept', 'broken', 'withdrawn')),
    made_by TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    closed_at INTEGER,
    reason TEXT NOT NULL DEFAULT '',
    version INTEGER NOT NULL DEFAULT 1,
    CHECK (awaits <> 'time' OR due_at IS NOT NULL),
    CHECK ((state = 'open') = (closed_at IS NULL))
) STRICT;
CREATE INDEX work_promise_open ON work_promise (due_at, id) WHERE state = 'open';
CREATE INDEX work_promise_due ON work_promise (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX work_promise_buyer ON work_promise (buyer, shop_id);

-- What an agent asks leave for while chatting. fields: a JSON object of the kind's fields.
CREATE TABLE work_application (
    id INTEGER PRIMARY KEY,
    shop_id INTEGER NOT NULL REFERENCES work_shop (id),
    kind TEXT NOT NULL CHECK (kind IN ('gift', 'free_shipping', 'bulk_deal', 'invoice', 'cash_back')),
    conversation_id INTEGER REFERENCES work_conversation (id),
    order_no TEXT,
    buyer TEXT NOT NULL,
    fields TEXT NOT NULL CHECK (json_valid(fields)),
    amount_fen INTEGER NOT NULL DEFAULT 0 CHECK (amount_fen >= 0),
    state TEXT NOT NULL CHECK (state IN ('requested', 'approved', 'refused', 'done', 'withdrawn')),
    requested_by TEXT NOT NULL,
    requested_at INTEGER NOT NULL,
    -- Empty while nobody decided, and where it was within the limit.
    decided_by TEXT NOT NULL DEFAULT '',
    decided_at INTEGER,
    reason TEXT NOT NULL DEFAULT '',
    -- The number of the payment, invoice or parcel that carried it out.
    reference TEXT NOT NULL DEFAULT '',
    closed_at INTEGER,
    exported_at INTEGER,
    version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX work_application_open ON work_application (state, shop_id) WHERE state IN ('requested', 'approved');
CREATE INDEX work_application_buyer ON work_application (buyer, shop_id);
CREATE INDEX work_application_day ON work_application (requested_at);

-- The pack of a shift. own_id: random, so that the same file imported twice is one.
CREATE TABLE work_handover (
    id INTEGER PRIMARY KEY,
    own_id TEXT NOT NULL UNIQUE CHECK (length(own_id) = 32),
    from_agent TEXT NOT NULL CHECK (from_agent <> ''),
    to_agent TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    made_at INTEGER NOT NULL,
    -- It came as a file from another machine.
    imported_at INTEGER,
    acknowledged_by TEXT NOT NULL DEFAULT '',
    acknowledged_at INTEGER
) STRICT;
CREATE INDEX work_handover_open ON work_handover (made_at) WHERE acknowledged_at IS NULL;

CREATE TABLE work_handover_item (
    handover_id INTEGER NOT NULL REFERENCES work_handover (id),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('waiting', 'conversation', 'promise', 'application', 'note')),
    -- Number of the record on the machine that made the pack; 0: a note.
    subject INTEGER NOT NULL,
    shop TEXT NOT NULL,
    buyer TEXT NOT NULL,
    order_no TEXT NOT NULL,
    text TEXT NOT NULL,
    state TEXT NOT NULL,
    at INTEGER,
    acknowledged_by TEXT NOT NULL DEFAULT '',
    acknowledged_at INTEGER,
    PRIMARY KEY (handover_id, position)
) STRICT, WITHOUT ROWID;
