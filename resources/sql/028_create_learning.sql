-- What agents learn and how far they are (R220–R227, R233, R237, R238, R240), and what surveys said of conversations (R288).
-- Answers and remarks of persons stay in these tables; events tell ids, states and figures.

-- For whom, how early and by when; the same columns for documents and quizzes:
-- audience, level, required, within_days (counted from when somebody came), due_at.
CREATE TABLE work_learning_document (
    id INTEGER PRIMARY KEY,
    -- Empty: that of the article.
    title TEXT NOT NULL,
    -- NULL: files hang on it (subject 'document').
    article_id INTEGER UNIQUE REFERENCES work_article (id),
    -- What to look for in it.
    note TEXT NOT NULL,
    audience TEXT NOT NULL CHECK (audience IN ('everybody', 'new_staff', 'serving_staff')),
    level TEXT NOT NULL CHECK (level IN ('core', 'further')),
    required INTEGER NOT NULL CHECK (required IN (0, 1)),
    within_days INTEGER CHECK (within_days > 0),
    due_at INTEGER,
    -- An article has its own three.
    owner TEXT NOT NULL,
    review_at INTEGER,
    edition INTEGER NOT NULL DEFAULT 1,
    archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
    created_by TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    CHECK (title <> '' OR article_id IS NOT NULL)
) STRICT;

CREATE TABLE work_learning_mark (
    document_id INTEGER NOT NULL REFERENCES work_learning_document (id),
    agent TEXT NOT NULL CHECK (agent <> ''),
    opened_at INTEGER NOT NULL,
    percent INTEGER NOT NULL CHECK (percent BETWEEN 0 AND 100),
    -- Which edition was confirmed; NULL: none yet.
    edition INTEGER,
    confirmed_at INTEGER,
    PRIMARY KEY (document_id, agent),
    CHECK ((edition IS NULL) = (confirmed_at IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE work_learning_question (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('single', 'multiple', 'true_false', 'text')),
    topic TEXT NOT NULL CHECK (topic <> ''),
    text TEXT NOT NULL CHECK (text <> ''),
    -- Texts of the choices, and the places of the right ones among them.
    options TEXT NOT NULL CHECK (json_valid(options)),
    right_options TEXT NOT NULL CHECK (json_valid(right_options)),
    model_answer TEXT NOT NULL,
    explanation TEXT NOT NULL,
    article_id INTEGER REFERENCES work_article (id),
    origin TEXT UNIQUE,
    archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
    created_by TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX work_learning_question_topic ON work_learning_question (topic, id) WHERE archived = 0;

CREATE TABLE work_learning_quiz (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL CHECK (title <> ''),
    -- Each {topic, count}; an empty topic is the whole bank.
    draws TEXT NOT NULL CHECK (json_valid(draws)),
    pass_percent INTEGER NOT NULL CHECK (pass_percent BETWEEN 1 AND 100),
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 240),
    -- 0: as many as one likes.
    most_attempts INTEGER NOT NULL CHECK (most_attempts >= 0),
    wait_hours INTEGER NOT NULL CHECK (wait_hours >= 0),
    audience TEXT NOT NULL CHECK (audience IN ('everybody', 'new_staff', 'serving_staff')),
    level TEXT NOT NULL CHECK (level IN ('core', 'further')),
    required INTEGER NOT NULL CHECK (required IN (0, 1)),
    within_days INTEGER CHECK (within_days > 0),
    due_at INTEGER,
    archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
    created_by TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    version INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE work_learning_attempt (
    id INTEGER PRIMARY KEY,
    quiz_id INTEGER NOT NULL REFERENCES work_learning_quiz (id),
    agent TEXT NOT NULL CHECK (agent <> ''),
    -- The draw can be repeated from it.
    seed INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('running', 'handed_in', 'marked')),
    started_at INTEGER NOT NULL,
    deadline_at INTEGER NOT NULL,
    ended_at INTEGER,
    -- The mark to pass when it was started.
    pass_percent INTEGER NOT NULL,
    -- In half points.
    earned INTEGER NOT NULL DEFAULT 0,
    possible INTEGER NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    CHECK ((state = 'running') = (ended_at IS NULL)),
    CHECK (earned BETWEEN 0 AND possible)
) STRICT;
CREATE INDEX work_learning_attempt_agent ON work_learning_attempt (agent, quiz_id, id);
CREATE INDEX work_learning_attempt_open ON work_learning_attempt (state) WHERE state <> 'marked';
CREATE UNIQUE INDEX work_learning_attempt_running ON work_learning_attempt (agent) WHERE state = 'running';

CREATE TABLE work_learning_answer (
    attempt_id INTEGER NOT NULL REFERENCES work_learning_attempt (id),
    -- From 0, in the order of the quiz.
    position INTEGER NOT NULL CHECK (position >= 0),
    question_id INTEGER NOT NULL REFERENCES work_learning_question (id),
    -- The question as it was asked, and the order in which its choices were shown.
    question TEXT NOT NULL CHECK (json_valid(question)),
    shown TEXT NOT NULL CHECK (json_valid(shown)),
    chosen TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(chosen)),
    text TEXT NOT NULL DEFAULT '',
    answered_at INTEGER,
    -- In half points; NULL: not marked yet.
    mark INTEGER CHECK (mark BETWEEN 0 AND 2),
    judged_by TEXT NOT NULL DEFAULT '',
    comment TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (attempt_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE work_training (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL CHECK (title <> ''),
    theme TEXT NOT NULL,
    starts_at INTEGER NOT NULL,
    ends_at INTEGER NOT NULL,
    place TEXT NOT NULL,
    trainer TEXT NOT NULL,
    audience TEXT NOT NULL CHECK (audience IN ('everybody', 'new_staff', 'serving_staff')),
    required INTEGER NOT NULL CHECK (required IN (0, 1)),
    note TEXT NOT NULL,
    -- What shows whether it was understood.
    quiz_id INTEGER REFERENCES work_learning_quiz (id),
    state TEXT NOT NULL CHECK (state IN ('planned', 'held', 'cancelled')),
    created_by TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    CHECK (starts_at < ends_at)
) STRICT;
CREATE INDEX work_training_time ON work_training (starts_at);

CREATE TABLE work_training_attendance (
    training_id INTEGER NOT NULL REFERENCES work_training (id),
    agent TEXT NOT NULL CHECK (agent <> ''),
    attendance TEXT NOT NULL CHECK (attendance IN ('present', 'absent', 'excused')),
    score INTEGER CHECK (score BETWEEN 0 AND 100),
    remark TEXT NOT NULL,
    marked_by TEXT NOT NULL,
    marked_at INTEGER NOT NULL,
    PRIMARY KEY (training_id, agent)
) STRICT, WITHOUT ROWID;

-- Who a lead put into a group; everybody else is new for a while after coming.
CREATE TABLE work_learner (
    agent TEXT PRIMARY KEY CHECK (agent <> ''),
    audience TEXT NOT NULL CHECK (audience IN ('new_staff', 'serving_staff'))
) STRICT, WITHOUT ROWID;

-- R223: what a practised rush came to, and what a mentor says of it.
CREATE TABLE work_practice_result (
    id INTEGER PRIMARY KEY,
    agent TEXT NOT NULL CHECK (agent <> ''),
    script TEXT NOT NULL,
    buyers INTEGER NOT NULL,
    started_at INTEGER NOT NULL,
    ended_at INTEGER NOT NULL,
    -- Figures of metrics.md over the rush; times in milliseconds, an absent figure is left out.
    figures TEXT NOT NULL CHECK (json_valid(figures)),
    comment TEXT NOT NULL DEFAULT '',
    commented_by TEXT NOT NULL DEFAULT '',
    commented_at INTEGER,
    version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (agent, started_at)
) STRICT;

-- What a survey put into a conversation: tells its words from a person's.
CREATE TABLE work_survey_answer (
    conversation_id INTEGER PRIMARY KEY REFERENCES work_conversation (id),
    satisfaction INTEGER CHECK (satisfaction BETWEEN 1 AND 5),
    recommendation INTEGER CHECK (recommendation BETWEEN 0 AND 10),
    answered_at INTEGER NOT NULL
) STRICT;
