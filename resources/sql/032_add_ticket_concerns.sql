-- Buyers whom a ticket concerns beside the one it was written for, such as all those that an outage hits (R341). Each is
-- told once, and the ticket is told only when everybody was.

CREATE TABLE work_ticket_concern (
    ticket_id INTEGER NOT NULL REFERENCES work_ticket (id),
    -- From 1: the ticket's own buyer is 0.
    position INTEGER NOT NULL CHECK (position > 0),
    -- The nick; empty: see customer_info.
    buyer TEXT NOT NULL,
    customer_info TEXT NOT NULL,
    order_no TEXT,
    conversation_id INTEGER REFERENCES work_conversation (id),
    -- Of the last result.
    notice_id INTEGER REFERENCES work_notice (id),
    told_at INTEGER,
    told_how TEXT CHECK (told_how IN ('notice', 'phone', 'conversation')),
    PRIMARY KEY (ticket_id, position),
    CHECK (buyer <> '' OR customer_info <> ''),
    CHECK ((told_at IS NULL) = (told_how IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX work_ticket_concern_nick ON work_ticket_concern (buyer) WHERE buyer <> '';
CREATE INDEX work_ticket_concern_notice ON work_ticket_concern (notice_id) WHERE notice_id IS NOT NULL;

-- R178 for all of them.
CREATE TRIGGER work_ticket_told_to_all BEFORE UPDATE OF state ON work_ticket
WHEN NEW.state IN ('told', 'closed')
     AND EXISTS (SELECT 1 FROM work_ticket_concern b WHERE b.ticket_id = NEW.id AND b.told_at IS NULL)
BEGIN
    SELECT RAISE(ABORT, 'a buyer of this ticket was not told');
END;

-- What is open for one buyer stands beside the conversation.
CREATE INDEX work_parcel_case_buyer ON work_parcel_case (buyer, shop_id) WHERE state <> 'closed';
