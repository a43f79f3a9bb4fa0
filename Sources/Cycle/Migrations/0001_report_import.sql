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

CREATE INDEX report_import_staged ON report_import (agency_id, staged_at, id);

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
