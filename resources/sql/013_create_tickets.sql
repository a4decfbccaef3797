-- Work orders that need more than a reply: who works on them, how they stand, what was said, and that the customer was
-- told. Texts that may name a person stay in these tables; events tell ids, states and times.

CREATE TABLE work_ticket (
    id INTEGER PRIMARY KEY,
    shop_id INTEGER NOT NULL REFERENCES work_shop (id),
    level TEXT NOT NULL CHECK (level IN ('first', 'second')),
    topic TEXT NOT NULL CHECK (topic IN ('account_stolen', 'payment_failed', 'product', 'parcel', 'shipping_time', 'stock',
                                         'after_sale', 'technical', 'other')),
    state TEXT NOT NULL CHECK (state IN ('open', 'handed_over', 'answered', 'waiting_customer', 'solved', 'told',
                                         'closed')),
    -- Of a waiting one: where it goes on.
    resumes_to TEXT CHECK (resumes_to IN ('open', 'handed_over', 'answered')),
    conversation_id INTEGER REFERENCES work_conversation (id),
    order_no TEXT,
    -- Nick, account or phone under which the customer is known; empty: see customer_info.
    buyer TEXT NOT NULL,
    customer_info TEXT NOT NULL,
    -- Nobody has to be told, such as a question of the shop's own people.
    without_customer INTEGER NOT NULL CHECK (without_customer IN (0, 1)),
    problem TEXT NOT NULL CHECK (problem <> ''),
    progress TEXT NOT NULL,
    answer TEXT NOT NULL DEFAULT '',
    result TEXT NOT NULL DEFAULT '',
    -- What the customer is asked a day after being told; empty: nothing.
    follow_up TEXT NOT NULL,
    department TEXT NOT NULL DEFAULT '',
    owner TEXT NOT NULL CHECK (owner <> ''),
    -- The record it came from, as the event book names it; empty: none.
    from_kind TEXT NOT NULL DEFAULT '',
    from_subject TEXT NOT NULL DEFAULT '',
    created_by TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    -- NULL: nothing is awaited any more.
    due_at INTEGER,
    paused_at INTEGER,
    -- Empty with a time: nobody was named as duty lead.
    escalated_to TEXT NOT NULL DEFAULT '',
    escalated_at INTEGER,
    -- How often it was solved; tells its notices apart.
    rounds INTEGER NOT NULL DEFAULT 0,
    notice_id INTEGER REFERENCES work_notice (id),
    told_at INTEGER,
    told_how TEXT CHECK (told_how IN ('notice', 'phone', 'conversation')),
    closed_at INTEGER,
    version INTEGER NOT NULL DEFAULT 1,
    CHECK ((state = 'waiting_customer') = (resumes_to IS NOT NULL)),
    CHECK ((state = 'waiting_customer') = (paused_at IS NOT NULL)),
    CHECK ((state = 'closed') = (closed_at IS NOT NULL)),
    CHECK ((told_at IS NULL) = (told_how IS NULL)),
    -- R178: never closed before the customer was told.
    CHECK (state <> 'closed' OR without_customer = 1 OR told_at IS NOT NULL),
    CHECK (state <> 'handed_over' OR department <> '')
) STRICT;
CREATE INDEX work_ticket_open ON work_ticket (due_at, id) WHERE closed_at IS NULL;
CREATE INDEX work_ticket_closed ON work_ticket (closed_at) WHERE closed_at IS NOT NULL;
CREATE INDEX work_ticket_buyer ON work_ticket (buyer, shop_id);
CREATE INDEX work_ticket_notice ON work_ticket (notice_id) WHERE notice_id IS NOT NULL;

CREATE TABLE work_ticket_item (
    ticket_id INTEGER NOT NULL REFERENCES work_ticket (id),
    position INTEGER NOT NULL,
    text TEXT NOT NULL CHECK (text <> ''),
    done_by TEXT NOT NULL DEFAULT '',
    done_at INTEGER,
    PRIMARY KEY (ticket_id, position)
) STRICT, WITHOUT ROWID;

-- What was said in an act: the words that its event leaves out.
CREATE TABLE work_ticket_entry (
    id INTEGER PRIMARY KEY,
    ticket_id INTEGER NOT NULL REFERENCES work_ticket (id),
    text TEXT NOT NULL CHECK (text <> '')
) STRICT;
CREATE INDEX work_ticket_entry_ticket ON work_ticket_entry (ticket_id);
