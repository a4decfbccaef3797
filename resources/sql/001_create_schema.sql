-- Two groups of tables. mirror_*: what the export files say; may be dropped and imported again.
-- work_*: what people did; always migrated, never rebuilt. Work tables name orders by shop and order
-- number, since ids of mirror rows do not outlive a new import.
-- Money is fen, times are UTC seconds, states are words.

CREATE TABLE work_shop (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    platform TEXT NOT NULL DEFAULT 'taobao',
    utc_offset_minutes INTEGER NOT NULL DEFAULT 480,
    created_at INTEGER NOT NULL
) STRICT;

-- One value a key, JSON. shop_id 0: for the whole profile.
CREATE TABLE work_setting (
    shop_id INTEGER NOT NULL,
    key TEXT NOT NULL,
    value TEXT NOT NULL CHECK (json_valid(value)),
    updated_at INTEGER NOT NULL,
    PRIMARY KEY (shop_id, key)
) STRICT, WITHOUT ROWID;

-- The event book: append-only, each row chained to the one before by SHA-256.
CREATE TABLE work_event (
    seq INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    subject_kind TEXT NOT NULL,
    shop_id INTEGER NOT NULL,
    subject TEXT NOT NULL,
    action TEXT NOT NULL,
    before TEXT CHECK (before IS NULL OR json_valid(before)),
    after TEXT CHECK (after IS NULL OR json_valid(after)),
    link BLOB NOT NULL CHECK (length(link) = 32)
) STRICT;
CREATE INDEX work_event_subject ON work_event (subject_kind, shop_id, subject, seq);
CREATE TRIGGER work_event_no_update BEFORE UPDATE ON work_event
BEGIN SELECT RAISE(ABORT, 'the event book is append-only'); END;
CREATE TRIGGER work_event_no_delete BEFORE DELETE ON work_event
BEGIN SELECT RAISE(ABORT, 'the event book is append-only'); END;

-- Column maps that a person made for a table nobody had seen.
CREATE TABLE work_column_map (
    name TEXT PRIMARY KEY,
    map TEXT NOT NULL CHECK (json_valid(map)),
    created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE mirror_import (
    id INTEGER PRIMARY KEY,
    shop_id INTEGER NOT NULL REFERENCES work_shop (id),
    started_at INTEGER NOT NULL,
    finished_at INTEGER,
    state TEXT NOT NULL CHECK (state IN ('running', 'complete', 'cancelled', 'failed')),
    report TEXT CHECK (report IS NULL OR json_valid(report))
) STRICT;

CREATE TABLE mirror_file (
    id INTEGER PRIMARY KEY,
    import_id INTEGER NOT NULL REFERENCES mirror_import (id),
    name TEXT NOT NULL,
    blake2b TEXT NOT NULL,
    map TEXT NOT NULL,
    encoding TEXT NOT NULL,
    -- The first record as it stands in the file: it goes before the rejected rows when they are exported.
    header TEXT NOT NULL,
    row_count INTEGER NOT NULL,
    rejected_count INTEGER NOT NULL
) STRICT;

CREATE TABLE mirror_rejected_row (
    id INTEGER PRIMARY KEY,
    file_id INTEGER NOT NULL REFERENCES mirror_file (id),
    row_number INTEGER NOT NULL,
    column_name TEXT NOT NULL,
    cell TEXT NOT NULL,
    reason TEXT NOT NULL,
    raw_row TEXT NOT NULL
) STRICT;
CREATE INDEX mirror_rejected_row_file ON mirror_rejected_row (file_id);

-- What an import changed, an order a row and kind. 'new' is not stored: mirror_order.first_import_id says it.
CREATE TABLE mirror_difference (
    id INTEGER PRIMARY KEY,
    import_id INTEGER NOT NULL REFERENCES mirror_import (id),
    shop_id INTEGER NOT NULL,
    order_no TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('paid', 'shipped', 'delivered', 'closed', 'refunded',
                                       'address_changed', 'remark_changed', 'other_changed')),
    before TEXT,
    after TEXT
) STRICT;
CREATE INDEX mirror_difference_import ON mirror_difference (import_id, kind);

CREATE TABLE mirror_order (
    id INTEGER PRIMARY KEY,
    shop_id INTEGER NOT NULL,
    order_no TEXT NOT NULL,
    parent_order_no TEXT,
    platform TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('unpaid', 'paid', 'part_shipped', 'shipped', 'signed',
                                         'finished', 'closed', 'unknown')),
    status_text TEXT NOT NULL,
    buyer_nick TEXT NOT NULL,
    buyer_account TEXT,
    goods_fen INTEGER,
    postage_fen INTEGER,
    total_fen INTEGER,
    paid_fen INTEGER,
    refund_fen INTEGER,
    receiver TEXT,
    address TEXT,
    phone TEXT,
    mobile TEXT,
    shipping TEXT,
    cash_on_delivery INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER,
    paid_at INTEGER,
    shipped_at INTEGER,
    received_at INTEGER,
    ship_by INTEGER,
    tracking_no TEXT,
    courier TEXT,
    title TEXT,
    kinds INTEGER,
    pieces INTEGER,
    buyer_message TEXT,
    seller_memo TEXT,
    close_reason TEXT,
    invoice_title TEXT,
    changed_sku TEXT,
    changed_address TEXT,
    exception_text TEXT,
    -- A spreadsheet cut the number to 15 digits. order_no then ends in ~, and that of an item or refund starts
    -- with ~, so that none of them meets another.
    id_damaged INTEGER NOT NULL DEFAULT 0,
    row_hash INTEGER NOT NULL,
    first_import_id INTEGER NOT NULL,
    last_import_id INTEGER NOT NULL,
    file_id INTEGER NOT NULL,
    file_row INTEGER NOT NULL,
    changed_cells TEXT,
    extra TEXT
) STRICT;
CREATE UNIQUE INDEX mirror_order_key ON mirror_order (order_no, shop_id);
CREATE INDEX mirror_order_buyer ON mirror_order (buyer_nick, shop_id, created_at, paid_fen, state);
CREATE INDEX mirror_order_created ON mirror_order (created_at);
CREATE INDEX mirror_order_waiting ON mirror_order (shop_id, paid_at) WHERE state = 'paid';

-- item_key: the sub-order number where the table has one, else `<order_no>#<ordinal>`.
CREATE TABLE mirror_item (
    id INTEGER PRIMARY KEY,
    shop_id INTEGER NOT NULL,
    item_key TEXT NOT NULL,
    order_no TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    title TEXT NOT NULL,
    sku TEXT,
    outer_code TEXT,
    product_id TEXT,
    price_fen INTEGER,
    quantity INTEGER,
    paid_fen INTEGER,
    refund_fen INTEGER,
    status_text TEXT,
    refund_status TEXT,
    id_damaged INTEGER NOT NULL DEFAULT 0,
    row_hash INTEGER NOT NULL,
    file_id INTEGER NOT NULL,
    file_row INTEGER NOT NULL,
    changed_cells TEXT,
    extra TEXT
) STRICT;
CREATE UNIQUE INDEX mirror_item_key ON mirror_item (item_key, shop_id);
CREATE INDEX mirror_item_order ON mirror_item (order_no, shop_id);

CREATE TABLE mirror_refund (
    id INTEGER PRIMARY KEY,
    shop_id INTEGER NOT NULL,
    refund_no TEXT NOT NULL,
    order_no TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting_seller', 'waiting_return', 'returned', 'refused',
                                         'refused_goods', 'waiting_payment', 'closed', 'success', 'none',
                                         'unknown')),
    status_text TEXT NOT NULL,
    refund_fen INTEGER,
    paid_fen INTEGER,
    title TEXT,
    product_id TEXT,
    kind TEXT,
    goods_state TEXT,
    reason TEXT,
    explanation TEXT,
    platform_step_in TEXT,
    applied_at INTEGER,
    due_at INTEGER,
    finished_at INTEGER,
    paid_at INTEGER,
    return_tracking_no TEXT,
    return_courier TEXT,
    responsible TEXT,
    reviewed_by TEXT,
    refunded_by TEXT,
    seller_memo TEXT,
    id_damaged INTEGER NOT NULL DEFAULT 0,
    row_hash INTEGER NOT NULL,
    file_id INTEGER NOT NULL,
    file_row INTEGER NOT NULL,
    changed_cells TEXT,
    extra TEXT
) STRICT;
CREATE UNIQUE INDEX mirror_refund_key ON mirror_refund (refund_no, shop_id);
CREATE INDEX mirror_refund_order ON mirror_refund (order_no, shop_id);

-- One row a buyer with orders, counted anew for the buyers an import touched.
CREATE TABLE mirror_customer (
    id INTEGER PRIMARY KEY,
    shop_id INTEGER NOT NULL,
    nick TEXT NOT NULL,
    order_count INTEGER NOT NULL,
    paid_count INTEGER NOT NULL,
    paid_fen INTEGER NOT NULL,
    first_order_at INTEGER,
    last_order_at INTEGER
) STRICT;
CREATE UNIQUE INDEX mirror_customer_key ON mirror_customer (nick, shop_id);

-- The review of one order. hits: JSON array of {kind, field, detail}; 'waiting' rows come from an import.
CREATE TABLE work_review (
    shop_id INTEGER NOT NULL,
    order_no TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'auto_passed', 'approved', 'asked', 'held', 'rejected')),
    -- The state before the last act, and as JSON what that act wrote over: undo puts both back.
    previous_state TEXT,
    before_act TEXT CHECK (before_act IS NULL OR json_valid(before_act)),
    hits TEXT NOT NULL CHECK (json_valid(hits)),
    -- What the hits were computed from: a changed order is looked at again, an unchanged one never twice.
    order_hash INTEGER NOT NULL,
    entered_at INTEGER NOT NULL,
    decided_at INTEGER,
    decided_by TEXT,
    hold_until INTEGER,
    reason TEXT,
    question TEXT,
    answer TEXT,
    -- When an import showed another address, amount or remark after the decision; cleared by the next act.
    changed_at INTEGER,
    version INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY (order_no, shop_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX work_review_open ON work_review (state, shop_id) WHERE state IN ('waiting', 'asked', 'held');

CREATE TABLE work_order_note (
    id INTEGER PRIMARY KEY,
    shop_id INTEGER NOT NULL,
    order_no TEXT NOT NULL,
    text TEXT NOT NULL CHECK (text <> ''),
    author TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    exported_at INTEGER
) STRICT;
CREATE INDEX work_order_note_order ON work_order_note (order_no, shop_id);
CREATE INDEX work_order_note_open ON work_order_note (shop_id) WHERE exported_at IS NULL;

CREATE TABLE work_order_flag (
    shop_id INTEGER NOT NULL,
    order_no TEXT NOT NULL,
    flag TEXT NOT NULL CHECK (flag IN ('red', 'yellow', 'green', 'blue', 'purple', 'complaint', 'out_of_stock')),
    set_by TEXT NOT NULL,
    set_at INTEGER NOT NULL,
    PRIMARY KEY (order_no, shop_id, flag)
) STRICT, WITHOUT ROWID;

-- A change that the shop's own system must carry out: exported in the hand-off file, and done when a later
-- import shows the new value.
CREATE TABLE work_edit_request (
    id INTEGER PRIMARY KEY,
    shop_id INTEGER NOT NULL,
    order_no TEXT NOT NULL,
    field TEXT NOT NULL CHECK (field IN ('receiver', 'address', 'mobile', 'sku', 'seller_memo', 'courier')),
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'exported', 'done', 'withdrawn')),
    requested_by TEXT NOT NULL,
    requested_at INTEGER NOT NULL,
    exported_at INTEGER,
    closed_at INTEGER
) STRICT;
CREATE INDEX work_edit_request_order ON work_edit_request (order_no, shop_id);
CREATE INDEX work_edit_request_open ON work_edit_request (state) WHERE state IN ('open', 'exported');

-- What people know of a customer beyond the orders.
CREATE TABLE work_customer (
    shop_id INTEGER NOT NULL,
    nick TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    tags TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(tags)),
    updated_at INTEGER NOT NULL,
    PRIMARY KEY (nick, shop_id)
) STRICT, WITHOUT ROWID;
