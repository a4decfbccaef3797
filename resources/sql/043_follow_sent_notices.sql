-- The reply that carries a notice. With one a waiting notice is on its way: its text lies in the outbox, and it counts
-- as sent when the channel says so, or waits again when the reply was withdrawn or failed.
ALTER TABLE work_notice ADD COLUMN outbox_id INTEGER REFERENCES work_outbox (id);
CREATE INDEX work_notice_outbox ON work_notice (outbox_id) WHERE state = 'waiting' AND outbox_id IS NOT NULL;
