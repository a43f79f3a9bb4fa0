import Kernel
import ThaiText

/// Takes the fields out of one JSON object of a catalogue file, noting every fault with file, entry and field. After a
/// fault it answers a stand-in value and goes on, so that all faults come out together; the file is refused then.
struct FieldReader {
    let file: String
    var entry: String
    let faults: FaultList
    /// In their order; an object has a dozen keys at most, which a list finds faster than a table of hashes.
    private var members: [JSONMember] = []
    private var asked: [String] = []

    /// For anything but an object a fault is noted and every field is absent.
    init(_ value: JSONValue, file: String, entry: String, faults: FaultList) {
        self.file = file
        self.entry = entry
        self.faults = faults
        guard case .object(let fields) = value else {
            faults.add(.wrongType(wanted: .object, found: value.kind), file: file, entry: entry, field: "-")
            return
        }
        members = fields
        for (index, field) in fields.enumerated() where fields[..<index].contains(where: { $0.key == field.key }) {
            fault(.repeatedKey, field.key)
        }
    }

    func fault(_ kind: FaultKind, _ field: String) {
        faults.add(kind, file: file, entry: entry, field: field)
    }

    /// Whether the field is written, whatever it holds.
    func has(_ key: String) -> Bool { members.contains { $0.key == key } }

    /// The value, noted as asked for; nil when absent.
    mutating func value(_ key: String) -> JSONValue? {
        asked.append(key)
        return members.first { $0.key == key }?.value
    }

    mutating func optionalText(_ key: String) -> String? {
        guard let value = value(key) else { return nil }
        guard case .string(let text) = value else {
            fault(.wrongType(wanted: .string, found: value.kind), key)
            return nil
        }
        if text.unicodeScalars.allSatisfy(\.properties.isWhitespace) { fault(.missing, key) }
        return text
    }

    mutating func text(_ key: String) -> String {
        require(key)
        return optionalText(key) ?? ""
    }

    mutating func optionalInt(_ key: String) -> Int? {
        guard let value = value(key) else { return nil }
        guard case .number(let digits) = value else {
            fault(.wrongType(wanted: .number, found: value.kind), key)
            return nil
        }
        guard let whole = Int(digits) else {
            fault(.badValue(digits, wanted: Bilingual(th: "จำนวนเต็ม", en: "a whole number")), key)
            return nil
        }
        return whole
    }

    mutating func int(_ key: String) -> Int {
        require(key)
        return optionalInt(key) ?? 0
    }

    mutating func flag(_ key: String, otherwise: Bool? = nil) -> Bool {
        if otherwise == nil { require(key) }
        guard let value = value(key) else { return otherwise ?? false }
        guard case .bool(let flag) = value else {
            fault(.wrongType(wanted: .bool, found: value.kind), key)
            return false
        }
        return flag
    }

    /// An absent list is empty.
    mutating func list(_ key: String) -> [JSONValue] {
        guard let value = value(key) else { return [] }
        guard case .array(let elements) = value else {
            fault(.wrongType(wanted: .array, found: value.kind), key)
            return []
        }
        return elements
    }

    mutating func texts(_ key: String) -> [String] {
        list(key).compactMap { element in
            if case .string(let text) = element { return text }
            fault(.wrongType(wanted: .string, found: element.kind), key)
            return nil
        }
    }

    mutating func ints(_ key: String) -> [Int] {
        list(key).compactMap { element in
            if case .number(let digits) = element, let whole = Int(digits) { return whole }
            fault(.wrongType(wanted: .number, found: element.kind), key)
            return nil
        }
    }

    func require(_ key: String) {
        if !has(key) { fault(.missing, key) }
    }

    /// Notes every key nobody asked for: a typing slip would otherwise lose its value in silence.
    func finish() {
        for member in members where !asked.contains(member.key) {
            fault(.unknownKey(allowed: asked.sorted()), member.key)
        }
    }
}
