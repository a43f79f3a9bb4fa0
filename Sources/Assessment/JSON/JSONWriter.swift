import Kernel

extension JSONValue {
    /// The value as text, two spaces a level, keys in their own order, short lists of plain values on one line: the same
    /// value always gives the same bytes.
    package var text: String {
        var text = ""
        write(into: &text, indent: 0)
        return text + "\n"
    }

    private func write(into text: inout String, indent: Int) {
        switch self {
        case .null: text += "null"
        case .bool(let value): text += value ? "true" : "false"
        case .number(let digits): text += digits
        case .string(let value): text += JSONString.quoted(value)
        case .array(let elements) where elements.allSatisfy(\.isPlain):
            text += "["
            for (index, element) in elements.enumerated() {
                if index > 0 { text += ", " }
                element.write(into: &text, indent: indent)
            }
            text += "]"
        case .array(let elements):
            Self.block("[", "]", elements, into: &text, indent: indent) { element, text in
                element.write(into: &text, indent: indent + 1)
            }
        case .object(let members) where members.isEmpty: text += "{}"
        case .object(let members):
            Self.block("{", "}", members, into: &text, indent: indent) { member, text in
                text += JSONString.quoted(member.key)
                text += ": "
                member.value.write(into: &text, indent: indent + 1)
            }
        }
    }

    private var isPlain: Bool {
        switch self {
        case .array, .object: false
        default: true
        }
    }

    private static func block<Element>(
        _ open: String, _ close: String, _ elements: [Element], into text: inout String, indent: Int,
        write: (Element, inout String) -> Void
    ) {
        text += open
        for (index, element) in elements.enumerated() {
            text += index > 0 ? ",\n" : "\n"
            text += String(repeating: "  ", count: indent + 1)
            write(element, &text)
        }
        text += "\n" + String(repeating: "  ", count: indent) + close
    }
}

extension JSONValue: Encodable {
    private struct Key: CodingKey {
        let stringValue: String
        let intValue: Int? = nil
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    /// For an answer that holds this value among others; the order of keys is then the encoder's.
    package func encode(to encoder: any Encoder) throws {
        switch self {
        case .object(let members):
            var container = encoder.container(keyedBy: Key.self)
            for member in members { try container.encode(member.value, forKey: Key(stringValue: member.key)) }
        case .array(let elements):
            var container = encoder.unkeyedContainer()
            for element in elements { try container.encode(element) }
        case .null:
            var container = encoder.singleValueContainer()
            try container.encodeNil()
        case .bool(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .string(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .number(let digits):
            var container = encoder.singleValueContainer()
            if let whole = Int(digits) {
                try container.encode(whole)
            } else {
                try container.encode(Double(digits) ?? .nan)
            }
        }
    }
}
