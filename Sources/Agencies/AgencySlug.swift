package import Storage

/// The short name of an agency in addresses and commands: 2 to 40 lower-case letters, digits and hyphens, starting
/// with a letter, no hyphen at the end. Exists only when valid.
package struct AgencySlug: Hashable, Comparable, Sendable, Storable, CustomStringConvertible {
    package let description: String

    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard (2...40).contains(bytes.count), bytes.allSatisfy(Self.isAllowed), let first = bytes.first,
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first), bytes.last != UInt8(ascii: "-")
        else { return nil }
        description = text
    }

    package var storedValue: StoredValue { .text(description) }

    package init?(storedValue: StoredValue) {
        guard case .text(let text) = storedValue else { return nil }
        self.init(text)
    }

    package static func < (left: AgencySlug, right: AgencySlug) -> Bool {
        left.description < right.description
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
        default: false
        }
    }
}
