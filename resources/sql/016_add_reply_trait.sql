-- R045: the kind of buyer whom a quick reply is for, such as 'experience:novice'; empty: everybody.
ALTER TABLE work_reply ADD COLUMN trait TEXT NOT NULL DEFAULT '';
