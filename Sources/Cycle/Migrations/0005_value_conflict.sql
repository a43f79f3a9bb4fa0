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
