/// One setting of an engine: as it is, and as it must be.
package struct EngineSetting: Hashable, Sendable {
    package let name: String
    package let value: String
    /// As a person reads it: "wal", "at least 5000".
    package let wanted: String
    package let isRight: Bool

    package init(name: String, value: String, wanted: String, isRight: Bool) {
        self.name = name
        self.value = value
        self.wanted = wanted
        self.isRight = isRight
    }
}

/// What an engine says of itself.
package struct EngineReport: Hashable, Sendable {
    /// "SQLite 3.40.1".
    package let engine: String
    /// The file, or the server's name without any secret.
    package let location: String
    package let settings: [EngineSetting]

    package init(engine: String, location: String, settings: [EngineSetting]) {
        self.engine = engine
        self.location = location
        self.settings = settings
    }

    package var wrong: [EngineSetting] { settings.filter { !$0.isRight } }
}
