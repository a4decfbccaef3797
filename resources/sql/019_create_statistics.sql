-- Statistics: what a person takes out of the figures, and the reports of other programs to hold ours against.

-- An order or conversation that no figure counts, until it is included again. Never deleted: who took what out when, and
-- why, stays to be read. The reason stands here only, not in the event book.
CREATE TABLE work_exclusion (
    id INTEGER PRIMARY KEY,
    shop_id INTEGER NOT NULL REFERENCES work_shop (id),
    subject_kind TEXT NOT NULL CHECK (subject_kind IN ('order', 'conversation')),
    subject TEXT NOT NULL CHECK (subject <> ''),
    reason TEXT NOT NULL CHECK (reason <> ''),
    excluded_by TEXT NOT NULL,
    excluded_at INTEGER NOT NULL,
    included_by TEXT NOT NULL DEFAULT '',
    included_at INTEGER,
    CHECK ((included_by = '') = (included_at IS NULL))
) STRICT;
CREATE UNIQUE INDEX work_exclusion_open ON work_exclusion (subject_kind, shop_id, subject) WHERE included_at IS NULL;
CREATE INDEX work_exclusion_time ON work_exclusion (excluded_at);

-- A table of a KPI tool such as 赤兔: figures of agents over some days, as that tool counts them.
CREATE TABLE work_kpi_report (
    id INTEGER PRIMARY KEY,
    shop_id INTEGER NOT NULL REFERENCES work_shop (id),
    title TEXT NOT NULL,
    -- Start of the first day and end of the last one.
    from_at INTEGER NOT NULL,
    to_at INTEGER NOT NULL,
    imported_by TEXT NOT NULL,
    imported_at INTEGER NOT NULL,
    -- Another report of the same title and days takes its place.
    UNIQUE (shop_id, title, from_at, to_at),
    CHECK (from_at < to_at)
) STRICT;

CREATE TABLE work_kpi_value (
    report_id INTEGER NOT NULL REFERENCES work_kpi_report (id),
    agent TEXT NOT NULL CHECK (agent <> ''),
    -- The tool's own column, in the order of the file.
    position INTEGER NOT NULL,
    heading TEXT NOT NULL,
    -- Key of the metric of ours that means the same; empty: none does.
    metric TEXT NOT NULL,
    -- As in the file, such as 8分48秒 or 延迟统计.
    text TEXT NOT NULL,
    PRIMARY KEY (report_id, agent, position)
) STRICT, WITHOUT ROWID;

-- The response clock reads who wrote when from the index alone, without the texts.
DROP INDEX work_message_conversation;
CREATE INDEX work_message_conversation
    ON work_message (conversation_id, at, ordinal, id, side, failed, sender, owner);
