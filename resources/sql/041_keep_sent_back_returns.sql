-- Why finance, logistics or the workshop sent a case back; empty: never, or it was handed over again since.
ALTER TABLE work_return ADD COLUMN sent_back_note TEXT NOT NULL DEFAULT '';
