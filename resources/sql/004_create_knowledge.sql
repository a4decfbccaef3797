-- What agents know and say: quick replies, articles, products, promotions, macros. Times are UTC seconds.

CREATE TABLE work_reply (
    id INTEGER PRIMARY KEY,
    -- Path in the tree, its parts joined by '/'; empty: at the top.
    folder TEXT NOT NULL DEFAULT '',
    -- The shop's own short code, as 千牛 exports it.
    code TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL CHECK (title <> ''),
    body TEXT NOT NULL CHECK (body <> ''),
    -- Files of the shop's people, as an array of paths.
    attachments TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(attachments)),
    -- A step of the reception and an objection it answers, as words; empty: none.
    step TEXT NOT NULL DEFAULT '',
    objection TEXT NOT NULL DEFAULT '',
    -- Empty: everybody's.
    owner TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0,
    uses INTEGER NOT NULL DEFAULT 0,
    last_used_at INTEGER,
    archived INTEGER NOT NULL DEFAULT 0,
    -- Which text of the starter set it came from, so that it comes once.
    origin TEXT UNIQUE,
    version INTEGER NOT NULL DEFAULT 1,
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL
) STRICT;
CREATE INDEX work_reply_title ON work_reply (title);
CREATE INDEX work_reply_folder ON work_reply (folder, position);

-- Replies on the keys Alt+1 to Alt+9 of one agent.
CREATE TABLE work_reply_favourite (
    agent TEXT NOT NULL,
    slot INTEGER NOT NULL CHECK (slot BETWEEN 1 AND 9),
    reply_id INTEGER NOT NULL REFERENCES work_reply (id),
    PRIMARY KEY (agent, slot)
) STRICT, WITHOUT ROWID;

CREATE TABLE work_article (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('product', 'rule', 'procedure', 'script', 'question')),
    title TEXT NOT NULL CHECK (title <> ''),
    -- Texts by the word of their part.
    parts TEXT NOT NULL CHECK (json_valid(parts)),
    -- Steps of a procedure in their order: text and picture.
    steps TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(steps)),
    keywords TEXT NOT NULL DEFAULT '',
    stage TEXT NOT NULL DEFAULT '' CHECK (stage IN ('', 'pre_sale', 'in_sale', 'after_sale')),
    scenario TEXT NOT NULL DEFAULT '',
    -- Platform or device it holds for; empty: all.
    platform TEXT NOT NULL DEFAULT '',
    level TEXT NOT NULL DEFAULT 'core' CHECK (level IN ('core', 'further')),
    frequent INTEGER NOT NULL DEFAULT 0,
    error_prone INTEGER NOT NULL DEFAULT 0,
    owner TEXT NOT NULL DEFAULT '',
    review_at INTEGER,
    -- A rule holds in [valid_from, valid_until).
    valid_from INTEGER,
    valid_until INTEGER,
    uses INTEGER NOT NULL DEFAULT 0,
    last_used_at INTEGER,
    archived INTEGER NOT NULL DEFAULT 0,
    origin TEXT UNIQUE,
    version INTEGER NOT NULL DEFAULT 1,
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL
) STRICT;

CREATE TABLE work_product (
    id INTEGER PRIMARY KEY,
    -- The shop's code of it (商家编码).
    code TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL CHECK (title <> ''),
    link TEXT NOT NULL DEFAULT '',
    picture TEXT NOT NULL DEFAULT '',
    price_fen INTEGER,
    -- Never sold for less.
    floor_fen INTEGER,
    stock_note TEXT NOT NULL DEFAULT '',
    pros TEXT NOT NULL DEFAULT '',
    cons TEXT NOT NULL DEFAULT '',
    -- What needs it answers, separated by blanks.
    needs TEXT NOT NULL DEFAULT '',
    archived INTEGER NOT NULL DEFAULT 0,
    origin TEXT UNIQUE,
    version INTEGER NOT NULL DEFAULT 1,
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL
) STRICT;

-- What is offered along with a product.
CREATE TABLE work_product_link (
    product_id INTEGER NOT NULL REFERENCES work_product (id),
    linked_id INTEGER NOT NULL REFERENCES work_product (id),
    PRIMARY KEY (product_id, linked_id),
    CHECK (product_id <> linked_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE work_promotion (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL CHECK (title <> ''),
    text TEXT NOT NULL CHECK (text <> ''),
    -- Offered in [valid_from, valid_until).
    valid_from INTEGER NOT NULL,
    valid_until INTEGER NOT NULL CHECK (valid_until > valid_from),
    archived INTEGER NOT NULL DEFAULT 0,
    version INTEGER NOT NULL DEFAULT 1,
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL
) STRICT;

CREATE TABLE work_macro (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL CHECK (title <> ''),
    -- What it does, as JSON.
    deeds TEXT NOT NULL CHECK (json_valid(deeds)),
    position INTEGER NOT NULL DEFAULT 0,
    uses INTEGER NOT NULL DEFAULT 0,
    archived INTEGER NOT NULL DEFAULT 0,
    version INTEGER NOT NULL DEFAULT 1,
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL
) STRICT;
