package import Kernel

/// Epoch milliseconds.
extension Moment: Storable {
    package var storedValue: StoredValue { .integer(milliseconds) }

    package init?(storedValue: StoredValue) {
        guard case .integer(let value) = storedValue else { return nil }
        self.init(milliseconds: value)
    }
}

/// The 26 characters of its description, so that a row can be found by eye from an address.
extension PublicID: Storable {
    package var storedValue: StoredValue { .text(description) }

    package init?(storedValue: StoredValue) {
        guard case .text(let value) = storedValue else { return nil }
        self.init(value)
    }
}

/// Whole millionths of a point: nothing is rounded on the way in or out.
extension Points: Storable {
    package var storedValue: StoredValue { .integer(Int64(millionths)) }

    package init?(storedValue: StoredValue) {
        guard case .integer(let value) = storedValue, let millionths = Int(exactly: value) else { return nil }
        self.init(millionths: millionths)
    }
}

extension AgencyID: Storable {}

extension Storable where Self: TypedID {
    package var storedValue: StoredValue { id.storedValue }

    package init?(storedValue: StoredValue) {
        guard let id = PublicID(storedValue: storedValue) else { return nil }
        self.init(id)
    }
}

/// An enum whose raw value is text is kept as that text.
extension Storable where Self: RawRepresentable, RawValue == String {
    package var storedValue: StoredValue { .text(rawValue) }

    package init?(storedValue: StoredValue) {
        guard case .text(let value) = storedValue else { return nil }
        self.init(rawValue: value)
    }
}
