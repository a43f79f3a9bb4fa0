package import Storage

/// A host name as it stands in a request, without port: lower-case labels of letters, digits and inner hyphens, at most
/// 253 characters. Capitals are folded. Exists only when valid.
package struct HostName: Hashable, Sendable, Storable, CustomStringConvertible {
    package let description: String

    package init?(_ text: String) {
        let folded = text.lowercased()
        let labels = folded.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard (1...253).contains(folded.utf8.count), labels.allSatisfy(Self.isLabel) else { return nil }
        description = folded
    }

    package var storedValue: StoredValue { .text(description) }

    package init?(storedValue: StoredValue) {
        guard case .text(let text) = storedValue else { return nil }
        self.init(text)
    }

    private static func isLabel(_ label: Substring.UTF8View) -> Bool {
        let hyphen = UInt8(ascii: "-")
        guard (1...63).contains(label.count), label.first != hyphen, label.last != hyphen else { return false }
        return label.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), hyphen: true
            default: false
            }
        }
    }
}
