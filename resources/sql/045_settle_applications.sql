-- What the exports showed already of what an application asks for, when it was asked: more of it later is its result.
-- Of a gift the pieces of these goods, of the others 1 or 0. NULL: its order was not known then, or nobody looked; then no
-- export proves that it was done, and it is closed by hand.
ALTER TABLE work_application ADD COLUMN shown_before INTEGER CHECK (shown_before >= 0);
-- An import looks at these alone.
CREATE INDEX work_application_approved ON work_application (id) WHERE state = 'approved' AND order_no IS NOT NULL;
