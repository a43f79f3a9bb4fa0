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
