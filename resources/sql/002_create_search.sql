-- Decided reviews are a small part: lists of them do not walk the automatically passed.
CREATE INDEX work_review_decided ON work_review (state, shop_id) WHERE state IN ('approved', 'rejected');

-- search_*: made from mirror_* and may be made again at any time.
-- Only an index of terms (see core/search/index_terms.h): no text is stored twice, and no term
-- is ever taken out, since every hit is compared with the order itself. The rowid is the day of the order's creation,
-- then the order's id: see search_index_repository.h.
CREATE VIRTUAL TABLE search_order USING fts5 (
    terms, content = '', columnsize = 0, detail = none, tokenize = 'ascii'
);
-- How far the index has come: one row or none. The number tells whether the mirror is still the one that was indexed.
CREATE TABLE search_mark (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    last_order_id INTEGER NOT NULL,
    last_order_no TEXT NOT NULL,
    last_difference_id INTEGER NOT NULL
) STRICT;
-- What gathers in memory before a piece of the index is written: small, so that an act that waits is let in soon.
INSERT INTO search_order (search_order, rank) VALUES ('hashsize', 262144);
