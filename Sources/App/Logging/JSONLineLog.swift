import Foundation
package import Kernel
package import Logging

/// Writes one JSON object a line for each event, with the fields of `LogField` and no other: what is not on the list
/// (an address, a query, a form, a name) cannot reach the log by accident.
package struct JSONLineLog: LogHandler {
    package var logLevel: Logger.Level
    package var metadata: Logger.Metadata = [:]
    private let now: @Sendable () -> Moment
    private let write: @Sendable (String) -> Void

    /// - Parameter write: takes one finished line, without its line end.
    package init(
        level: Logger.Level, now: @escaping @Sendable () -> Moment, write: @escaping @Sendable (String) -> Void
    ) {
        logLevel = level
        self.now = now
        self.write = write
    }

    package subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    package func log(event: LogEvent) {
        let time = Date(timeIntervalSince1970: Double(now().milliseconds) / 1_000).formatted(.iso8601)
        var line = "{\"time\":\"\(time)\""
        line += ",\"level\":\"\(event.level)\",\"event\":\(Self.bounded(event.message.description))"
        var fields = metadata
        for (key, value) in event.metadata ?? [:] { fields[key] = value }
        for field in LogField.allCases {
            if let value = fields[field.rawValue] {
                line += ",\"\(field.rawValue)\":\(Self.bounded(value.description))"
            }
        }
        write(line + "}")
    }

    /// No field may fill the log; 500 characters tell what happened.
    private static func bounded(_ text: String) -> String {
        JSONString.quoted(String(text.unicodeScalars.prefix(500)))
    }
}

/// The only fields that may stand in a log line beside time, level and event.
package enum LogField: String, CaseIterable, Sendable {
    case reference, code, method, route, status, milliseconds, agency, host, port, folder, version, migration, error
}
