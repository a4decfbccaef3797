-- Erasure of a buyer's data on request (reliability.md section 4): what was asked, who decided, and what keeps an export from
-- bringing it back. Events tell ids, states and counts.

CREATE TABLE work_erasure (
    id INTEGER PRIMARY KEY,
    -- Random: tells it from another profile's when a backup is restored.
    own_id TEXT NOT NULL UNIQUE CHECK (length(own_id) = 32),
    shop_id INTEGER NOT NULL REFERENCES work_shop (id),
    subject_kind TEXT NOT NULL CHECK (subject_kind IN ('order', 'buyer')),
    -- The order's number; of a buyer the nick, and once erased what stands in its place.
    subject TEXT NOT NULL CHECK (subject <> ''),
    reason TEXT NOT NULL CHECK (reason <> ''),
    state TEXT NOT NULL CHECK (state IN ('requested', 'approved', 'refused', 'erased')),
    requested_by TEXT NOT NULL CHECK (requested_by <> ''),
    requested_at INTEGER NOT NULL,
    decided_by TEXT NOT NULL DEFAULT '',
    decided_at INTEGER,
    -- Why it was refused; empty otherwise.
    decision TEXT NOT NULL DEFAULT '',
    erased_by TEXT NOT NULL DEFAULT '',
    -- The second person; empty: the owner alone.
    signed_by TEXT NOT NULL DEFAULT '',
    erased_at INTEGER,
    -- How much was erased, and what the search for remains found.
    certificate TEXT CHECK (certificate IS NULL OR json_valid(certificate)),
    version INTEGER NOT NULL DEFAULT 1,
    CHECK ((state = 'erased') = (erased_at IS NOT NULL)),
    CHECK ((state = 'requested') = (decided_at IS NULL)),
    CHECK (state <> 'refused' OR decision <> '')
) STRICT;
CREATE UNIQUE INDEX work_erasure_open ON work_erasure (shop_id, subject_kind, subject) WHERE state IN ('requested', 'approved');

-- A keyed hash of each order, buyer and parcel that was erased: an import asks it before it takes something in.
CREATE TABLE work_tombstone (
    digest BLOB PRIMARY KEY CHECK (length(digest) = 32),
    key BLOB NOT NULL CHECK (length(key) = 32),
    -- order_of_buyer: erased with its buyer.
    kind TEXT NOT NULL CHECK (kind IN ('order', 'order_of_buyer', 'buyer', 'parcel')),
    erased_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
