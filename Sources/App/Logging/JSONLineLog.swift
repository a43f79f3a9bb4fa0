import Foundation
package import Logging

/// Writes one JSON object a line for each event, with the fields of `LogField` and no other: what is not on the list
/// (an address, a query, a form, a name) cannot reach the log by accident.
package struct JSONLineLog: LogHandler {
    package var logLevel: Logger.Level
    package var metadata: Logger.Metadata = [:]
    private let write: @Sendable (String) -> Void

    /// - Parameter write: takes one finished line, without its line end.
    package init(level: Logger.Level, write: @escaping @Sendable (String) -> Void) {
        logLevel = level
        self.write = write
    }

    package subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    package func log(event: LogEvent) {
        var line = "{\"time\":\"\(Date().formatted(.iso8601.dateTimeSeparator(.standard).timeSeparator(.colon)))\""
        line += ",\"level\":\"\(event.level)\",\"event\":\(Self.quoted(event.message.description))"
        var fields = metadata
        for (key, value) in event.metadata ?? [:] { fields[key] = value }
        for field in LogField.allCases {
            if let value = fields[field.rawValue] {
                line += ",\"\(field.rawValue)\":\(Self.quoted(value.description))"
            }
        }
        write(line + "}")
    }

    /// A JSON string; control characters escaped, so that nothing can forge a second line.
    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars.prefix(500) {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case let control where control.value < 0x20 || control.value == 0x7f:
                quoted += "\\u00" + (control.value < 16 ? "0" : "") + String(control.value, radix: 16)
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}

/// The only fields that may stand in a log line beside time, level and event.
package enum LogField: String, CaseIterable, Sendable {
    case reference, code, method, route, status, milliseconds, agency, host, port, folder, version, migration, error
}
