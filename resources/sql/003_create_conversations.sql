-- Conversations with buyers. Message times are UTC milliseconds, other times seconds.

CREATE TABLE work_conversation (
    id INTEGER PRIMARY KEY,
    shop_id INTEGER NOT NULL REFERENCES work_shop (id),
    channel TEXT NOT NULL CHECK (channel <> ''),
    buyer TEXT NOT NULL,
    -- The agent who answers for it; empty: nobody yet.
    owner TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL CHECK (state IN ('waiting', 'answered', 'snoozed', 'handed_over', 'closed', 'merged')),
    -- Where merging, snoozing and handing over came from: their undo goes back.
    previous_state TEXT,
    merged_into INTEGER REFERENCES work_conversation (id),
    -- What the merge changed beside the messages, as JSON: its undo puts it back.
    merge_record TEXT CHECK (merge_record IS NULL OR json_valid(merge_record)),
    opened_at INTEGER NOT NULL,
    closed_at INTEGER,
    -- Start of the unanswered round (metrics.md), as the clock gave it at the last message; milliseconds.
    waiting_since INTEGER,
    -- The buyer's last message has no answer, also where no time says since when.
    is_waiting INTEGER NOT NULL DEFAULT 0,
    last_message_at INTEGER,
    last_message_id INTEGER,
    read_message_id INTEGER NOT NULL DEFAULT 0,
    messages INTEGER NOT NULL DEFAULT 0,
    buyer_messages INTEGER NOT NULL DEFAULT 0,
    agent_messages INTEGER NOT NULL DEFAULT 0,
    -- Its messages have no times: left out of response figures.
    untimed INTEGER NOT NULL DEFAULT 0,
    snoozed_at INTEGER,
    snooze_until INTEGER,
    -- 'time', 'reply' or an event such as 'shipped'.
    snooze_for TEXT,
    -- Numbers of the orders whose event wakes it; none: any order that the buyer makes later.
    snooze_orders TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(snooze_orders)),
    handed_to TEXT NOT NULL DEFAULT '',
    question_type INTEGER REFERENCES work_question_type (id),
    problem_type TEXT CHECK (problem_type IS NULL OR problem_type IN ('product_fault', 'service_failure', 'misunderstanding')),
    outcome TEXT,
    solved TEXT CHECK (solved IS NULL OR solved IN ('yes', 'no', 'pending')),
    summary TEXT NOT NULL DEFAULT '',
    tags TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(tags)),
    invited INTEGER NOT NULL DEFAULT 0,
    abusive INTEGER NOT NULL DEFAULT 0,
    -- Corrections of the eight steps and answers of the prompt cards, by word.
    steps TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(steps)),
    needs TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(needs)),
    satisfaction INTEGER CHECK (satisfaction IS NULL OR satisfaction BETWEEN 1 AND 5),
    recommendation INTEGER CHECK (recommendation IS NULL OR recommendation BETWEEN 0 AND 10),
    version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX work_conversation_open ON work_conversation (state, shop_id)
    WHERE state IN ('waiting', 'answered', 'snoozed', 'handed_over');
CREATE INDEX work_conversation_buyer ON work_conversation (buyer, shop_id, opened_at);
CREATE INDEX work_conversation_opened ON work_conversation (opened_at);
CREATE INDEX work_conversation_last ON work_conversation (last_message_at);
CREATE INDEX work_conversation_unanswered ON work_conversation (untimed, waiting_since)
    WHERE is_waiting = 1 AND state <> 'merged';
CREATE INDEX work_conversation_alias ON work_conversation (merged_into) WHERE merged_into IS NOT NULL;

-- What a channel calls one talk with one buyer. It leads to the conversation that its next message belongs to, so a
-- merge or a split only turns it round.
CREATE TABLE work_thread (
    id INTEGER PRIMARY KEY,
    shop_id INTEGER NOT NULL REFERENCES work_shop (id),
    channel TEXT NOT NULL,
    external_id TEXT NOT NULL,
    conversation_id INTEGER NOT NULL REFERENCES work_conversation (id),
    UNIQUE (external_id, channel, shop_id)
) STRICT;
CREATE INDEX work_thread_conversation ON work_thread (conversation_id);

CREATE TABLE work_message (
    id INTEGER PRIMARY KEY,
    -- Where it is shown now; the thread is where it came from and never changes.
    conversation_id INTEGER NOT NULL REFERENCES work_conversation (id),
    thread_id INTEGER NOT NULL REFERENCES work_thread (id),
    -- The channel's own id, else a digest of time, sender, text and its number among equals: the same message twice
    -- is one.
    message_key TEXT NOT NULL,
    side TEXT NOT NULL CHECK (side IN ('buyer', 'agent', 'auto', 'system')),
    sender TEXT NOT NULL,
    -- Who owned the conversation when it came: an unanswered round is credited to them.
    owner TEXT NOT NULL DEFAULT '',
    at INTEGER,
    -- Order among messages of one time, and the only order of untimed ones.
    ordinal INTEGER NOT NULL DEFAULT 0,
    text TEXT NOT NULL,
    attachments TEXT CHECK (attachments IS NULL OR json_valid(attachments)),
    -- Could not be delivered: the buyer never saw it, so it answers nothing.
    failed INTEGER NOT NULL DEFAULT 0,
    -- Where it stood before a merge took it elsewhere.
    moved_from INTEGER REFERENCES work_conversation (id)
) STRICT;
CREATE UNIQUE INDEX work_message_key ON work_message (thread_id, message_key);
CREATE INDEX work_message_conversation ON work_message (conversation_id, at, ordinal, id);
-- Counts what an agent has not read.
CREATE INDEX work_message_buyer ON work_message (conversation_id) WHERE side = 'buyer';

CREATE TABLE work_conversation_note (
    id INTEGER PRIMARY KEY,
    conversation_id INTEGER NOT NULL REFERENCES work_conversation (id),
    text TEXT NOT NULL CHECK (text <> ''),
    author TEXT NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX work_conversation_note_conversation ON work_conversation_note (conversation_id);

CREATE TABLE work_conversation_order (
    conversation_id INTEGER NOT NULL REFERENCES work_conversation (id),
    shop_id INTEGER NOT NULL,
    order_no TEXT NOT NULL,
    PRIMARY KEY (conversation_id, order_no, shop_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX work_conversation_order_order ON work_conversation_order (order_no, shop_id);

-- What is being typed: kept at each pause, so that a crash loses nothing.
CREATE TABLE work_draft (
    conversation_id INTEGER PRIMARY KEY REFERENCES work_conversation (id),
    text TEXT NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;

-- Replies on their way. 'held': may still be taken back; 'queued': for the channel to fetch; 'handed_over': given to
-- the channel once, never again under another id; then 'delivered', 'failed' or, before, 'withdrawn'.
CREATE TABLE work_outbox (
    id INTEGER PRIMARY KEY,
    -- Ours, random, told to the channel: whoever gets it twice knows it.
    own_id TEXT NOT NULL UNIQUE,
    conversation_id INTEGER NOT NULL REFERENCES work_conversation (id),
    thread_id INTEGER NOT NULL REFERENCES work_thread (id),
    side TEXT NOT NULL CHECK (side IN ('agent', 'auto')),
    text TEXT NOT NULL,
    attachments TEXT CHECK (attachments IS NULL OR json_valid(attachments)),
    state TEXT NOT NULL CHECK (state IN ('held', 'queued', 'handed_over', 'delivered', 'failed', 'withdrawn')),
    author TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    -- Until then it may be taken back.
    release_at INTEGER NOT NULL,
    handed_over_at INTEGER,
    -- By hand: copied, since no channel can send it.
    by_hand INTEGER NOT NULL DEFAULT 0,
    finished_at INTEGER,
    failure TEXT,
    message_id INTEGER REFERENCES work_message (id)
) STRICT;
CREATE INDEX work_outbox_open ON work_outbox (state, conversation_id) WHERE state IN ('held', 'queued', 'handed_over');
CREATE INDEX work_outbox_conversation ON work_outbox (conversation_id);

-- A phone call, letter or post entered by hand beside its messages.
CREATE TABLE work_contact (
    id INTEGER PRIMARY KEY,
    conversation_id INTEGER NOT NULL REFERENCES work_conversation (id),
    direction TEXT NOT NULL CHECK (direction IN ('in', 'out')),
    rang_at INTEGER NOT NULL,
    answered_at INTEGER,
    ended_at INTEGER,
    entered_by TEXT NOT NULL
) STRICT;
CREATE INDEX work_contact_conversation ON work_contact (conversation_id);

-- What buyers ask, as a tree the shop edits. code: a word of the program whose name the screen translates.
CREATE TABLE work_question_type (
    id INTEGER PRIMARY KEY,
    parent_id INTEGER REFERENCES work_question_type (id),
    code TEXT UNIQUE,
    name TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL,
    archived INTEGER NOT NULL DEFAULT 0,
    CHECK (code IS NOT NULL OR name <> '')
) STRICT;
INSERT INTO work_question_type (id, parent_id, code, position) VALUES
    (1, NULL, 'pre_sale', 1), (2, NULL, 'in_sale', 2), (3, NULL, 'after_sale', 3),
    (11, 1, 'product', 1), (12, 1, 'price', 2), (13, 1, 'stock', 3), (14, 1, 'shipping_time', 4), (15, 1, 'promotion', 5),
    (16, 1, 'payment', 6), (17, 1, 'bulk', 7),
    (21, 2, 'order_change', 1), (22, 2, 'urge_shipment', 2), (23, 2, 'cancel', 3), (24, 2, 'invoice', 4), (25, 2, 'gift', 5),
    (31, 3, 'parcel', 1), (32, 3, 'return', 2), (33, 3, 'exchange', 3), (34, 3, 'refund', 4), (35, 3, 'quality', 5),
    (36, 3, 'repair', 6), (37, 3, 'complaint', 7), (38, 3, 'how_to_use', 8), (39, 3, 'account', 9);

-- Accounts of the channels that belong to an agent: `shop:account` -> the agent's name.
CREATE TABLE work_agent_account (
    shop_id INTEGER NOT NULL,
    account TEXT NOT NULL,
    agent TEXT NOT NULL,
    -- 'agent', 'auto' (a robot) or 'system' (a service assistant).
    kind TEXT NOT NULL DEFAULT 'agent' CHECK (kind IN ('agent', 'auto', 'system')),
    PRIMARY KEY (account, shop_id)
) STRICT, WITHOUT ROWID;
