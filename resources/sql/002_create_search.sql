-- Decided reviews are a small part: lists of them do not walk the automatically passed.
CREATE INDEX work_review_decided ON work_review (decided_at) WHERE state IN ('approved', 'rejected');
