-- Search in what was said and noted. As search_order, only an index of terms (core/search/index_terms.h) that is added to
-- and never taken from: every hit is compared with the text itself.
-- The rowid is the second in which it was said, or the next free one: from the greatest down is from the newest down, and
-- the distances that the index stores stay short. See text_index_repository.h.
CREATE VIRTUAL TABLE search_text USING fts5 (
    terms, content = '', columnsize = 0, detail = none, tokenize = 'ascii'
);
INSERT INTO search_text (search_text, rank) VALUES ('hashsize', 262144);
-- Whose text a place is: source 0 a message, 1 a note of a conversation.
CREATE TABLE search_place (
    place INTEGER PRIMARY KEY,
    source INTEGER NOT NULL,
    subject_id INTEGER NOT NULL
) STRICT;
-- How far each source is in the index: everything up to this id is. most_shift: how far above its second a text stands at
-- most.
CREATE TABLE search_text_mark (
    source INTEGER PRIMARY KEY,
    last_id INTEGER NOT NULL,
    most_shift INTEGER NOT NULL
) STRICT;
