/// What may be bound to a query and read from a row.
package protocol Storable: Sendable {
    var storedValue: StoredValue { get }
    /// Nil when the engine holds something this type cannot be.
    init?(storedValue: StoredValue)
}

extension Int64: Storable {
    package var storedValue: StoredValue { .integer(self) }

    package init?(storedValue: StoredValue) {
        guard case .integer(let value) = storedValue else { return nil }
        self = value
    }
}

extension Int: Storable {
    package var storedValue: StoredValue { .integer(Int64(self)) }

    package init?(storedValue: StoredValue) {
        guard case .integer(let value) = storedValue else { return nil }
        self.init(exactly: value)
    }
}

extension Double: Storable {
    package var storedValue: StoredValue { .real(self) }

    /// A whole number reads as a `Double` too: SQLite gives 90 where 90.0 was meant.
    package init?(storedValue: StoredValue) {
        switch storedValue {
        case .real(let value): self = value
        case .integer(let value): self = Double(value)
        default: return nil
        }
    }
}

extension String: Storable {
    package var storedValue: StoredValue { .text(self) }

    package init?(storedValue: StoredValue) {
        guard case .text(let value) = storedValue else { return nil }
        self = value
    }
}

extension Bool: Storable {
    package var storedValue: StoredValue { .boolean(self) }

    package init?(storedValue: StoredValue) {
        switch storedValue {
        case .boolean(let value): self = value
        case .integer(0): self = false
        case .integer(1): self = true
        default: return nil
        }
    }
}

extension [UInt8]: Storable {
    package var storedValue: StoredValue { .bytes(self) }

    package init?(storedValue: StoredValue) {
        guard case .bytes(let value) = storedValue else { return nil }
        self = value
    }
}
