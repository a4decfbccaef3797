-- Parcels under way: what couriers say of them, the exceptions that people work, and reminders to pay.

-- What a file of the courier or the shop's back end says; a part of the mirror: may be dropped and imported again.
CREATE TABLE mirror_tracking_event (
    id INTEGER PRIMARY KEY,
    shop_id INTEGER NOT NULL,
    tracking_no TEXT NOT NULL CHECK (tracking_no <> ''),
    at INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('accepted', 'in_transit', 'out_for_delivery', 'signed', 'problem', 'returned',
                                         'unknown')),
    text TEXT NOT NULL,
    place TEXT NOT NULL
) STRICT;
-- The same event of two files is one.
CREATE UNIQUE INDEX mirror_tracking_event_once ON mirror_tracking_event (tracking_no, shop_id, at, state, text);
CREATE INDEX mirror_order_underway ON mirror_order (shop_id, shipped_at)
    WHERE state IN ('part_shipped', 'shipped', 'signed');
CREATE INDEX mirror_order_unpaid ON mirror_order (shop_id, created_at) WHERE state = 'unpaid';

CREATE TABLE work_parcel_case (
    id INTEGER PRIMARY KEY,
    shop_id INTEGER NOT NULL REFERENCES work_shop (id),
    order_no TEXT NOT NULL CHECK (order_no <> ''),
    tracking_no TEXT NOT NULL,
    courier TEXT NOT NULL,
    buyer TEXT NOT NULL,
    conversation_id INTEGER REFERENCES work_conversation (id),
    kind TEXT NOT NULL CHECK (kind IN ('lost', 'damaged', 'out_of_area', 'wrong_item', 'refused', 'delayed',
                                       'no_movement')),
    description TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('opened', 'contacted', 'answered', 'told', 'closed')),
    owner TEXT NOT NULL CHECK (owner <> ''),
    due_at INTEGER NOT NULL,
    opened_by TEXT NOT NULL,
    opened_at INTEGER NOT NULL,
    closed_at INTEGER,
    -- What came of it, or why it was withdrawn.
    result TEXT NOT NULL DEFAULT '',
    withdrawn INTEGER NOT NULL DEFAULT 0,
    version INTEGER NOT NULL DEFAULT 1,
    CHECK ((state = 'closed') = (closed_at IS NOT NULL))
) STRICT;
CREATE INDEX work_parcel_case_order ON work_parcel_case (order_no, shop_id);
CREATE UNIQUE INDEX work_parcel_case_open ON work_parcel_case (shop_id, order_no, kind) WHERE state <> 'closed';

-- Copied from the rules when the case was opened, so that a rule edited later leaves it alone.
CREATE TABLE work_parcel_step (
    case_id INTEGER NOT NULL REFERENCES work_parcel_case (id),
    ordinal INTEGER NOT NULL,
    key TEXT NOT NULL CHECK (key <> ''),
    text TEXT NOT NULL CHECK (text <> ''),
    -- Nothing else goes on before it is done.
    comes_first INTEGER NOT NULL,
    done_at INTEGER,
    done_by TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (case_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE work_parcel_contact (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES work_parcel_case (id),
    at INTEGER NOT NULL,
    by TEXT NOT NULL,
    party TEXT NOT NULL CHECK (party IN ('carrier', 'warehouse', 'buyer')),
    is_answer INTEGER NOT NULL,
    text TEXT NOT NULL CHECK (text <> '')
) STRICT;
CREATE INDEX work_parcel_contact_case ON work_parcel_contact (case_id, id);

CREATE TABLE work_reminder (
    id INTEGER PRIMARY KEY,
    shop_id INTEGER NOT NULL REFERENCES work_shop (id),
    order_no TEXT NOT NULL CHECK (order_no <> ''),
    buyer TEXT NOT NULL CHECK (buyer <> ''),
    cause TEXT NOT NULL CHECK (cause IN ('unknown', 'forgot', 'price', 'stock', 'hesitating', 'payment_trouble',
                                         'changed_order', 'other')),
    method TEXT NOT NULL CHECK (method IN ('message', 'call', 'sms')),
    text TEXT NOT NULL,
    notice_id INTEGER REFERENCES work_notice (id),
    at INTEGER NOT NULL,
    by TEXT NOT NULL,
    -- What the buyer said.
    result TEXT NOT NULL CHECK (result IN ('none', 'will_pay', 'will_not_pay', 'no_answer', 'question')),
    note TEXT NOT NULL DEFAULT '',
    outcome TEXT NOT NULL CHECK (outcome IN ('open', 'paid', 'paid_before', 'closed')),
    outcome_at INTEGER,
    version INTEGER NOT NULL DEFAULT 1,
    CHECK ((outcome = 'open') = (outcome_at IS NULL))
) STRICT;
CREATE INDEX work_reminder_order ON work_reminder (order_no, shop_id, at);
CREATE INDEX work_reminder_buyer ON work_reminder (buyer, shop_id, at);
CREATE INDEX work_reminder_open ON work_reminder (shop_id, order_no) WHERE outcome = 'open';
CREATE INDEX work_reminder_at ON work_reminder (at);
