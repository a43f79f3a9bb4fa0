/// A JSON value that keeps what the usual decoders lose and a good refusal needs: the order of keys, a key written
/// twice, the digits of a number as they were typed, and the line of every key.
package enum JSONValue: Sendable, Hashable {
    case null
    case bool(Bool)
    /// As written: "93.330" stays "93.330".
    case number(String)
    case string(String)
    case array([JSONValue])
    case object([JSONMember])

    /// The first member of that name; nil for anything but an object.
    package subscript(key: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.key == key }?.value
    }

    /// What kind of value this is, for a message.
    package var kind: JSONKind {
        switch self {
        case .null: .null
        case .bool: .bool
        case .number: .number
        case .string: .string
        case .array: .array
        case .object: .object
        }
    }
}

/// One key of an object with its value.
package struct JSONMember: Sendable, Hashable {
    package let key: String
    package let value: JSONValue
    /// Counts from 1; 0 in a value that was built, not read.
    package let line: Int

    package init(_ key: String, _ value: JSONValue, line: Int = 0) {
        self.key = key
        self.value = value
        self.line = line
    }
}

/// The six kinds of JSON value.
package enum JSONKind: String, Sendable {
    case null, bool, number, string, array, object

    package var thai: String {
        switch self {
        case .null: "ค่าว่าง (null)"
        case .bool: "true หรือ false"
        case .number: "ตัวเลข"
        case .string: "ข้อความ"
        case .array: "รายการ [ ]"
        case .object: "วัตถุ { }"
        }
    }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral {
    package init(stringLiteral value: String) { self = .string(value) }
    package init(booleanLiteral value: Bool) { self = .bool(value) }
    package init(integerLiteral value: Int) { self = .number(String(value)) }
}
