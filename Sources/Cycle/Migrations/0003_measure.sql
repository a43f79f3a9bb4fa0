CREATE TABLE measure (
    agency_id TEXT NOT NULL REFERENCES agency (id),
    id TEXT NOT NULL,
    fiscal_year INTEGER NOT NULL,
    position INTEGER NOT NULL,
    number INTEGER,
    title TEXT NOT NULL CONSTRAINT measure_title_check CHECK (length(title) > 0),
    title_key TEXT NOT NULL,
    occurrence INTEGER NOT NULL,
    topic INTEGER CONSTRAINT measure_topic_check CHECK (topic BETWEEN 1 AND 7),
    indicator INTEGER CONSTRAINT measure_indicator_check CHECK (indicator BETWEEN 1 AND 10),
    weakness TEXT,
    period_text TEXT,
    period_start TEXT,
    period_end TEXT,
    status_text TEXT,
    state TEXT NOT NULL,
    search_text TEXT NOT NULL,
    line INTEGER,
    import_id TEXT NOT NULL,
    PRIMARY KEY (agency_id, id),
    UNIQUE (agency_id, fiscal_year, position),
    UNIQUE (agency_id, fiscal_year, title_key, occurrence),
    FOREIGN KEY (agency_id, import_id) REFERENCES report_import (agency_id, id)
) STRICT;

CREATE TABLE measure_step (
    agency_id TEXT NOT NULL,
    measure_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    number INTEGER,
    text TEXT NOT NULL,
    items TEXT NOT NULL,
    PRIMARY KEY (agency_id, measure_id, position),
    FOREIGN KEY (agency_id, measure_id) REFERENCES measure (agency_id, id)
) STRICT;

CREATE TABLE measure_result (
    agency_id TEXT NOT NULL,
    measure_id TEXT NOT NULL,
    part TEXT NOT NULL CONSTRAINT measure_result_part_check CHECK (part IN ('result', 'outcome')),
    position INTEGER NOT NULL,
    number INTEGER,
    text TEXT NOT NULL,
    items TEXT NOT NULL,
    dates TEXT NOT NULL,
    PRIMARY KEY (agency_id, measure_id, part, position),
    FOREIGN KEY (agency_id, measure_id) REFERENCES measure (agency_id, id)
) STRICT;

CREATE TABLE measure_link (
    agency_id TEXT NOT NULL,
    measure_id TEXT NOT NULL,
    part TEXT NOT NULL CONSTRAINT measure_link_part_check CHECK (part IN ('measure', 'result', 'outcome')),
    part_position INTEGER NOT NULL,
    position INTEGER NOT NULL,
    url TEXT NOT NULL,
    label TEXT,
    PRIMARY KEY (agency_id, measure_id, part, part_position, position),
    FOREIGN KEY (agency_id, measure_id) REFERENCES measure (agency_id, id)
) STRICT;

CREATE TABLE measure_term (
    agency_id TEXT NOT NULL,
    measure_id TEXT NOT NULL,
    kind TEXT NOT NULL CONSTRAINT measure_term_kind_check CHECK (kind IN ('unit', 'code', 'project')),
    position INTEGER NOT NULL,
    term TEXT NOT NULL,
    PRIMARY KEY (agency_id, measure_id, kind, position),
    FOREIGN KEY (agency_id, measure_id) REFERENCES measure (agency_id, id)
) STRICT;

CREATE INDEX measure_term_term ON measure_term (agency_id, kind, term, measure_id);
