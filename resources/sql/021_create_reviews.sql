-- Reviews that buyers wrote about goods and what was done about them (R191–R199). work_review is another thing: the
-- check of an order before it is dispatched. What a person wrote stays in this table; events tell states and ids.

CREATE TABLE work_review_case (
    id INTEGER PRIMARY KEY,
    shop_id INTEGER NOT NULL REFERENCES work_shop (id),
    -- Of the platform; NULL: none was given.
    review_no TEXT,
    order_no TEXT,
    -- Empty: anonymous.
    buyer TEXT NOT NULL,
    product TEXT NOT NULL,
    rating TEXT NOT NULL CHECK (rating IN ('good', 'middle', 'bad')),
    content TEXT NOT NULL,
    reviewed_at INTEGER NOT NULL,
    follow_up_text TEXT NOT NULL DEFAULT '',
    -- From when the time limits run: of the review, or of its last change.
    clock_from INTEGER NOT NULL,
    reply TEXT NOT NULL DEFAULT '',
    replied_at INTEGER,
    state TEXT NOT NULL CHECK (state IN ('received', 'replied', 'planned', 'contacted', 'agreed', 'refused', 'unreached',
                                         'closed')),
    -- Empty: nobody took it yet.
    owner TEXT NOT NULL DEFAULT '',
    cause TEXT CHECK (cause IN ('goods_quality', 'not_as_described', 'logistics', 'service', 'price', 'misuse',
                                'malicious', 'other')),
    -- NULL or {tool, at, moment, judgment}
    plan TEXT CHECK (plan IS NULL OR json_valid(plan)),
    -- Each {at, by, how}.
    attempts TEXT NOT NULL CHECK (json_valid(attempts)),
    result TEXT NOT NULL DEFAULT '',
    created_by TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    closed_at INTEGER,
    version INTEGER NOT NULL DEFAULT 1,
    CHECK ((state = 'closed') = (closed_at IS NOT NULL)),
    CHECK ((reply = '') = (replied_at IS NULL))
) STRICT;
CREATE UNIQUE INDEX work_review_case_number ON work_review_case (shop_id, review_no) WHERE review_no IS NOT NULL;
CREATE INDEX work_review_case_open ON work_review_case (clock_from) WHERE state <> 'closed';
CREATE INDEX work_review_case_time ON work_review_case (reviewed_at);
CREATE INDEX work_review_case_order ON work_review_case (order_no, shop_id) WHERE order_no IS NOT NULL;
CREATE INDEX work_review_case_closed ON work_review_case (closed_at) WHERE closed_at IS NOT NULL;
