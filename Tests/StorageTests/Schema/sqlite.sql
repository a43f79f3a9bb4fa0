CREATE TABLE agency (
    id TEXT NOT NULL PRIMARY KEY CONSTRAINT agency_id_check CHECK (length(id) = 26),
    slug TEXT NOT NULL UNIQUE CONSTRAINT agency_slug_check CHECK (length(slug) BETWEEN 2 AND 40),
    name TEXT NOT NULL CONSTRAINT agency_name_check CHECK (length(name) > 0),
    name_english TEXT,
    kind TEXT NOT NULL,
    district TEXT NOT NULL,
    province TEXT NOT NULL,
    address TEXT,
    telephone TEXT,
    email TEXT,
    website TEXT,
    facebook TEXT,
    line_account TEXT,
    latitude REAL CONSTRAINT agency_latitude_check CHECK (latitude BETWEEN -90 AND 90),
    longitude REAL CONSTRAINT agency_longitude_check CHECK (longitude BETWEEN -180 AND 180),
    is_invented INTEGER NOT NULL DEFAULT 0 CONSTRAINT agency_is_invented_check CHECK (is_invented IN (0, 1)),
    created_at INTEGER NOT NULL,
    CONSTRAINT agency_place_check CHECK ((latitude IS NULL) = (longitude IS NULL))
) STRICT;

CREATE TABLE agency_host (
    host TEXT NOT NULL PRIMARY KEY CONSTRAINT agency_host_host_check CHECK (length(host) BETWEEN 1 AND 253),
    agency_id TEXT NOT NULL REFERENCES agency (id),
    position INTEGER NOT NULL,
    UNIQUE (agency_id, position)
) STRICT;

CREATE TABLE analysis_finding (
    agency_id TEXT NOT NULL REFERENCES agency (id),
    fiscal_year INTEGER NOT NULL,
    position INTEGER NOT NULL,
    finding_key TEXT NOT NULL,
    indicator INTEGER CONSTRAINT analysis_finding_indicator_check CHECK (indicator BETWEEN 1 AND 10),
    topic INTEGER CONSTRAINT analysis_finding_topic_check CHECK (topic BETWEEN 1 AND 7),
    heading TEXT NOT NULL,
    strength TEXT,
    to_develop TEXT,
    questions TEXT NOT NULL,
    items TEXT NOT NULL,
    line INTEGER,
    import_id TEXT NOT NULL,
    PRIMARY KEY (agency_id, fiscal_year, position),
    UNIQUE (agency_id, fiscal_year, finding_key),
    FOREIGN KEY (agency_id, import_id) REFERENCES report_import (agency_id, id)
) STRICT;

CREATE TABLE applied_migration (
    room TEXT NOT NULL,
    number INTEGER NOT NULL,
    name TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    applied_at INTEGER NOT NULL,
    PRIMARY KEY (room, number)
) STRICT;

CREATE TABLE assessment_result (
    agency_id TEXT NOT NULL REFERENCES agency (id),
    fiscal_year INTEGER NOT NULL,
    published_total INTEGER
        CONSTRAINT assessment_result_published_total_check CHECK (published_total BETWEEN 0 AND 100000000),
    total_import_id TEXT,
    published_level TEXT,
    level_import_id TEXT,
    import_id TEXT NOT NULL,
    accepted_at INTEGER NOT NULL,
    PRIMARY KEY (agency_id, fiscal_year),
    CONSTRAINT assessment_result_total_check CHECK ((published_total IS NULL) = (total_import_id IS NULL)),
    CONSTRAINT assessment_result_level_check CHECK ((published_level IS NULL) = (level_import_id IS NULL)),
    FOREIGN KEY (agency_id, import_id) REFERENCES report_import (agency_id, id),
    FOREIGN KEY (agency_id, total_import_id) REFERENCES report_import (agency_id, id),
    FOREIGN KEY (agency_id, level_import_id) REFERENCES report_import (agency_id, id)
) STRICT;

CREATE TABLE import_finding (
    agency_id TEXT NOT NULL,
    import_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    rule TEXT NOT NULL,
    severity TEXT NOT NULL CONSTRAINT import_finding_severity_check CHECK (severity IN ('info', 'warning', 'error')),
    message_th TEXT NOT NULL,
    message_en TEXT NOT NULL,
    line INTEGER,
    table_number INTEGER,
    row_number INTEGER,
    column_number INTEGER,
    proposed TEXT,
    proposed_why_th TEXT,
    proposed_why_en TEXT,
    PRIMARY KEY (agency_id, import_id, position),
    FOREIGN KEY (agency_id, import_id) REFERENCES report_import (agency_id, id)
) STRICT;

CREATE TABLE indicator_score (
    agency_id TEXT NOT NULL,
    fiscal_year INTEGER NOT NULL,
    indicator INTEGER NOT NULL CONSTRAINT indicator_score_indicator_check CHECK (indicator BETWEEN 1 AND 10),
    name TEXT,
    score INTEGER NOT NULL CONSTRAINT indicator_score_score_check CHECK (score BETWEEN 0 AND 100000000),
    stood_in TEXT NOT NULL,
    printed TEXT NOT NULL,
    line INTEGER,
    import_id TEXT NOT NULL,
    PRIMARY KEY (agency_id, fiscal_year, indicator),
    FOREIGN KEY (agency_id, fiscal_year) REFERENCES assessment_result (agency_id, fiscal_year),
    FOREIGN KEY (agency_id, import_id) REFERENCES report_import (agency_id, id)
) STRICT;

CREATE TABLE item_score (
    agency_id TEXT NOT NULL,
    fiscal_year INTEGER NOT NULL,
    code TEXT NOT NULL,
    score INTEGER NOT NULL CONSTRAINT item_score_score_check CHECK (score BETWEEN 0 AND 100000000),
    line INTEGER,
    import_id TEXT NOT NULL,
    PRIMARY KEY (agency_id, fiscal_year, code),
    FOREIGN KEY (agency_id, fiscal_year) REFERENCES assessment_result (agency_id, fiscal_year),
    FOREIGN KEY (agency_id, import_id) REFERENCES report_import (agency_id, id)
) STRICT;

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

CREATE TABLE measure_term (
    agency_id TEXT NOT NULL,
    measure_id TEXT NOT NULL,
    kind TEXT NOT NULL CONSTRAINT measure_term_kind_check CHECK (kind IN ('unit', 'code', 'project')),
    position INTEGER NOT NULL,
    term TEXT NOT NULL,
    PRIMARY KEY (agency_id, measure_id, kind, position),
    FOREIGN KEY (agency_id, measure_id) REFERENCES measure (agency_id, id)
) STRICT;

CREATE TABLE report_import (
    agency_id TEXT NOT NULL REFERENCES agency (id),
    id TEXT NOT NULL,
    file_name TEXT NOT NULL,
    fingerprint TEXT NOT NULL CONSTRAINT report_import_fingerprint_check CHECK (length(fingerprint) = 64),
    byte_count INTEGER NOT NULL,
    source BLOB NOT NULL,
    report TEXT NOT NULL,
    kind TEXT NOT NULL,
    layout TEXT,
    fiscal_year INTEGER,
    reported_agency TEXT,
    state TEXT NOT NULL CONSTRAINT report_import_state_check CHECK (state IN ('staged', 'accepted', 'rejected')),
    staged_at INTEGER NOT NULL,
    decided_at INTEGER,
    PRIMARY KEY (agency_id, id),
    UNIQUE (agency_id, fingerprint),
    CONSTRAINT report_import_decided_check CHECK ((state = 'staged') = (decided_at IS NULL))
) STRICT;

CREATE TABLE value_conflict (
    agency_id TEXT NOT NULL REFERENCES agency (id),
    id TEXT NOT NULL,
    fiscal_year INTEGER NOT NULL,
    subject TEXT NOT NULL,
    kept TEXT NOT NULL,
    kept_import_id TEXT NOT NULL,
    other TEXT NOT NULL,
    other_import_id TEXT NOT NULL,
    stood_in TEXT,
    line INTEGER,
    recorded_at INTEGER NOT NULL,
    resolved_at INTEGER,
    PRIMARY KEY (agency_id, id),
    UNIQUE (agency_id, fiscal_year, subject, other_import_id, other),
    FOREIGN KEY (agency_id, kept_import_id) REFERENCES report_import (agency_id, id),
    FOREIGN KEY (agency_id, other_import_id) REFERENCES report_import (agency_id, id)
) STRICT;

CREATE INDEX measure_term_term ON measure_term (agency_id, kind, term, measure_id);

CREATE INDEX report_import_staged ON report_import (agency_id, staged_at, id);
