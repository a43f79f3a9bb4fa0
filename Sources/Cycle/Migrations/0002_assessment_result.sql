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
