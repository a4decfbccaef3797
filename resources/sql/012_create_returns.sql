-- Returns, exchanges, repairs and compensations from the request to the closing record. The buyer's words stay in this
-- table; events tell ids, states, sums and words of lists. The identity check keeps its method, never the answer.

CREATE TABLE work_return (
    id INTEGER PRIMARY KEY,
    shop_id INTEGER NOT NULL REFERENCES work_shop (id),
    kind TEXT NOT NULL CHECK (kind IN ('return', 'exchange', 'repair', 'compensation')),
    state TEXT NOT NULL CHECK (state IN ('requested', 'evidence_asked', 'checked', 'waiting_for_goods',
                                         'goods_under_way', 'goods_received', 'inspected', 'second_sign_asked',
                                         'approved', 'in_repair', 'with_finance', 'with_logistics', 'done',
                                         'told', 'closed', 'refused', 'withdrawn', 'disputed')),
    origin TEXT NOT NULL CHECK (origin IN ('chat', 'order', 'import')),
    conversation_id INTEGER REFERENCES work_conversation (id),
    order_no TEXT NOT NULL CHECK (order_no <> ''),
    buyer TEXT NOT NULL,
    owner TEXT NOT NULL DEFAULT '',
    opened_by TEXT NOT NULL CHECK (opened_by <> ''),
    opened_role TEXT NOT NULL,
    opened_at INTEGER NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    reason_note TEXT NOT NULL DEFAULT '',
    item_title TEXT NOT NULL DEFAULT '',
    item_no TEXT NOT NULL DEFAULT '',
    goods_come_back INTEGER NOT NULL CHECK (goods_come_back IN (0, 1)),
    form TEXT NOT NULL CHECK (form IN ('money', 'price_difference', 'postage', 'coupon', 'gift')),
    due_at INTEGER,
    breaches INTEGER NOT NULL DEFAULT 0,
    -- JSON array of words.
    evidence TEXT NOT NULL CHECK (json_valid(evidence)),
    verdict TEXT CHECK (verdict IN ('allowed', 'refused', 'ask')),
    clause TEXT NOT NULL DEFAULT '',
    decided_by TEXT NOT NULL DEFAULT '',
    inspected_at INTEGER,
    inspection_passed INTEGER NOT NULL DEFAULT 0,
    damage TEXT NOT NULL DEFAULT '',
    missing_parts TEXT NOT NULL DEFAULT '',
    item_no_matches INTEGER NOT NULL DEFAULT 0,
    inspection_note TEXT NOT NULL DEFAULT '',
    identity TEXT NOT NULL CHECK (identity IN ('unchecked', 'passed', 'waived')),
    identity_tries INTEGER NOT NULL DEFAULT 0,
    identity_method TEXT NOT NULL DEFAULT '',
    identity_by TEXT NOT NULL DEFAULT '',
    claimed_fen INTEGER,
    amount_fen INTEGER CHECK (amount_fen IS NULL OR amount_fen >= 0),
    amount_note TEXT NOT NULL DEFAULT '',
    pay_method TEXT NOT NULL DEFAULT '',
    cost_fen INTEGER NOT NULL DEFAULT 0 CHECK (cost_fen >= 0),
    -- JSON array of {name, role}, in the order of signing.
    signatures TEXT NOT NULL CHECK (json_valid(signatures)),
    approved_at INTEGER,
    reference TEXT NOT NULL DEFAULT '',
    paid_at INTEGER,
    wanted_item TEXT NOT NULL DEFAULT '',
    price_difference_fen INTEGER NOT NULL DEFAULT 0,
    difference_paid INTEGER NOT NULL DEFAULT 0,
    stock_note TEXT NOT NULL DEFAULT '',
    repair_note TEXT NOT NULL DEFAULT '',
    in_courier TEXT NOT NULL DEFAULT '',
    in_tracking TEXT NOT NULL DEFAULT '',
    out_courier TEXT NOT NULL DEFAULT '',
    out_tracking TEXT NOT NULL DEFAULT '',
    refusal TEXT NOT NULL DEFAULT '',
    -- JSON array of words.
    alternatives TEXT NOT NULL CHECK (json_valid(alternatives)),
    -- NULL: no refund of the platform belongs to it.
    refund_no TEXT,
    platform_due_at INTEGER,
    platform_state TEXT,
    conflict TEXT,
    -- The platform state that an agent looked at and set aside: it is no conflict until it changes.
    overruled TEXT,
    closed_at INTEGER,
    result TEXT NOT NULL DEFAULT '',
    feedback TEXT NOT NULL DEFAULT '',
    version INTEGER NOT NULL DEFAULT 1,
    -- Nothing leaves without an identity check, a verdict and a signature; what the platform paid has its number.
    CHECK (state <> 'with_finance'
           OR (identity <> 'unchecked' AND verdict = 'allowed' AND approved_at IS NOT NULL)),
    CHECK ((state = 'closed') = (closed_at IS NOT NULL))
) STRICT;
-- One case a refund of the platform.
CREATE UNIQUE INDEX work_return_refund ON work_return (refund_no, shop_id) WHERE refund_no IS NOT NULL;
CREATE INDEX work_return_open ON work_return (state, due_at, id) WHERE state <> 'closed';
CREATE INDEX work_return_opened ON work_return (opened_at, id);
CREATE INDEX work_return_approved ON work_return (approved_at) WHERE approved_at IS NOT NULL;
CREATE INDEX work_return_paid ON work_return (paid_at) WHERE paid_at IS NOT NULL;
CREATE INDEX work_return_order ON work_return (order_no, shop_id);
CREATE INDEX work_return_buyer ON work_return (buyer, shop_id);
