import Foundation

/// A small list or structure kept as JSON text in one column: what is only ever read and written whole. What is
/// searched, counted or joined has columns of its own.
package struct JSONText<Value: Codable & Sendable>: Storable {
    package let value: Value
    private let text: String

    /// Throws `EncodingError` where the value has no JSON form.
    package init(_ value: Value) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        self.value = value
        text = String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    package var storedValue: StoredValue { .text(text) }

    package init?(storedValue: StoredValue) {
        guard case .text(let text) = storedValue,
            // Nil is reported by the row with the column's name; what the decoder says may hold the value itself.
            let value = try? JSONDecoder().decode(Value.self, from: Data(text.utf8))
        else { return nil }
        self.value = value
        self.text = text
    }
}
