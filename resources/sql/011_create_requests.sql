-- What buyers ask of an order that the shop's own system must carry out, and how far the notices have followed the
-- exports and the reviews.

-- What the buyer said to a delivery follow-up (R103): the case that a dissatisfied one becomes names the notice.
ALTER TABLE work_notice ADD COLUMN answer TEXT CHECK (answer IS NULL OR answer IN ('satisfied', 'dissatisfied'));
ALTER TABLE work_notice ADD COLUMN answer_note TEXT NOT NULL DEFAULT '';
ALTER TABLE work_notice ADD COLUMN answered_by TEXT NOT NULL DEFAULT '';
ALTER TABLE work_notice ADD COLUMN answered_at INTEGER;
CREATE INDEX work_notice_buyer ON work_notice (buyer, shop_id, id);
CREATE INDEX work_notice_told ON work_notice (closed_at, id) WHERE state IN ('sent', 'copied');

-- Up to which difference, order and event the notices were taken in: what comes later is looked at once.
CREATE TABLE work_notice_mark (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    difference_id INTEGER NOT NULL,
    order_id INTEGER NOT NULL,
    event_seq INTEGER NOT NULL
) STRICT;

-- value: the new address, name, number, specification or courier. choice and wait_until: of goods out of stock.
CREATE TABLE work_request (
    id INTEGER PRIMARY KEY,
    shop_id INTEGER NOT NULL REFERENCES work_shop (id),
    order_no TEXT NOT NULL CHECK (order_no <> ''),
    conversation_id INTEGER REFERENCES work_conversation (id),
    buyer TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('change_receiver', 'change_address', 'change_mobile', 'change_sku',
                                       'change_courier', 'cancel', 'intercept', 'out_of_stock')),
    value TEXT NOT NULL DEFAULT '',
    choice TEXT CHECK (choice IS NULL OR choice IN ('wait', 'replace', 'refund')),
    wait_until INTEGER,
    reason TEXT NOT NULL DEFAULT '',
    amount_fen INTEGER NOT NULL DEFAULT 0 CHECK (amount_fen >= 0),
    -- What had gone back for the order when it was asked: more of it later is its result.
    refunded_fen INTEGER NOT NULL DEFAULT 0,
    identity TEXT NOT NULL DEFAULT 'unchecked' CHECK (identity IN ('unchecked', 'passed', 'failed', 'waived')),
    identity_by TEXT NOT NULL DEFAULT '',
    identity_note TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL CHECK (state IN ('requested', 'granted', 'refused', 'handed_off', 'done', 'failed', 'told',
                                         'withdrawn')),
    -- What it was before the buyer was told of it.
    outcome TEXT CHECK (outcome IS NULL OR outcome IN ('refused', 'done', 'failed')),
    requested_by TEXT NOT NULL,
    requested_at INTEGER NOT NULL,
    -- First signature of two, where the amount is over the limit of one.
    signed_by TEXT NOT NULL DEFAULT '',
    decided_by TEXT NOT NULL DEFAULT '',
    decided_at INTEGER,
    decision TEXT NOT NULL DEFAULT '',
    -- The edit request that carries it out, where it is one.
    edit_id INTEGER REFERENCES work_edit_request (id),
    -- Written to a hand-off file.
    exported_at INTEGER,
    reference TEXT NOT NULL DEFAULT '',
    closed_at INTEGER,
    version INTEGER NOT NULL DEFAULT 1,
    CHECK ((state IN ('requested', 'granted', 'handed_off')) = (closed_at IS NULL))
) STRICT;
CREATE INDEX work_request_open ON work_request (state, id)
    WHERE state IN ('requested', 'granted', 'handed_off', 'refused', 'done', 'failed');
CREATE INDEX work_request_order ON work_request (order_no, shop_id);
CREATE INDEX work_request_buyer ON work_request (buyer, shop_id);
CREATE INDEX work_request_day ON work_request (decided_at);
