/// The fields of a form or a query, in the order they were sent: at most 200, names of at most 64 bytes.
package struct FormFields: Sendable {
    package struct Field: Sendable {
        package let name: String
        /// What was sent, decoded from its encoding but not yet from its character set.
        package let bytes: [UInt8]
        /// The name of a chosen file; nil for a typed field.
        package let fileName: String?
    }

    package static let most = 200
    package static let longestName = 64

    package private(set) var fields: [Field] = []

    package init() {}

    /// `a=1&b=%E0%B8%81`.
    init(urlEncoded bytes: [UInt8], error: WebProblem = .malformedForm) throws {
        for pair in bytes.split(separator: UInt8(ascii: "&")) {
            let end = pair.firstIndex(of: UInt8(ascii: "=")) ?? pair.endIndex
            guard let name = PercentText.decoded(pair[..<end], plusIsBlank: true),
                let value = PercentText.bytes(pair[end...].dropFirst(), plusIsBlank: true)
            else { throw error }
            try add(Field(name: name, bytes: value, fileName: nil), error: error)
        }
    }

    /// The last typed value of that name, or nil. A query or form that is not UTF-8 never gets this far as text: the
    /// field then counts as absent.
    package func text(_ name: String) -> String? {
        fields.last { $0.name == name && $0.fileName == nil }.flatMap { PercentText.text($0.bytes) }
    }

    /// The last typed or chosen value of that name, as bytes in whatever character set.
    package func field(_ name: String) -> Field? {
        fields.last { $0.name == name && (!$0.bytes.isEmpty || $0.fileName?.isEmpty == false) }
    }

    /// Names and typed values, for writing the same query again.
    package var pairs: [(name: String, value: String)] {
        fields.compactMap { field in PercentText.text(field.bytes).map { (field.name, $0) } }
    }

    mutating func add(_ field: Field, error: WebProblem) throws {
        guard fields.count < Self.most, field.name.utf8.count <= Self.longestName else { throw error }
        fields.append(field)
    }
}
