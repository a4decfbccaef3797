-- What waits is found from its end that comes first, however much waits.
CREATE INDEX work_review_waiting ON work_review (entered_at) WHERE state = 'waiting';
CREATE INDEX work_application_waiting ON work_application (requested_at, id) WHERE state = 'requested';
CREATE INDEX work_conversation_waiting ON work_conversation (waiting_since)
    WHERE state IN ('waiting', 'handed_over') AND is_waiting = 1;
CREATE INDEX work_notice_due ON work_notice (due_at, id) WHERE state = 'waiting';
CREATE INDEX work_handover_waiting ON work_handover (made_at) WHERE acknowledged_at IS NULL;
