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
