-- A review may have several causes (R192): a JSON array of words in place of one word.

ALTER TABLE work_review_case ADD COLUMN causes TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(causes));
UPDATE work_review_case SET causes = json_array(cause) WHERE cause IS NOT NULL;
ALTER TABLE work_review_case DROP COLUMN cause;
-- The list reads each rating by its clock.
DROP INDEX work_review_case_open;
CREATE INDEX work_review_case_open ON work_review_case (rating, clock_from) WHERE state <> 'closed';
CREATE INDEX work_review_case_buyer ON work_review_case (buyer, shop_id) WHERE buyer <> '';
-- One buyer is not asked for a review again and again (R196).
CREATE INDEX work_notice_invitation ON work_notice (buyer, shop_id) WHERE kind = 'invitation';
