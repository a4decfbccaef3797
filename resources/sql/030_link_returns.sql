-- The case that a return, exchange, repair or compensation comes from, in the words of the event book; what the buyer said of
-- the receipt where neither the order nor the parcel tells it; and whether the full refund was promised within its short time.
ALTER TABLE work_return ADD COLUMN from_kind TEXT NOT NULL DEFAULT '';
ALTER TABLE work_return ADD COLUMN from_id TEXT NOT NULL DEFAULT '';
ALTER TABLE work_return ADD COLUMN told_received_at INTEGER;
ALTER TABLE work_return ADD COLUMN promises_full_refund INTEGER NOT NULL DEFAULT 0 CHECK (promises_full_refund IN (0, 1));
CREATE INDEX work_return_from ON work_return (from_id, from_kind, shop_id) WHERE from_id <> '';
