import Crypto

/// The SHA-256 of some bytes, as 64 lower-case hexadecimal digits: the same file has the same fingerprint.
package struct Fingerprint: Hashable, Sendable, Storable, CustomStringConvertible {
    package let description: String

    package init(of bytes: [UInt8]) {
        description = Self.hexadecimal(SHA256.hash(data: bytes))
    }

    package init(of text: String) {
        self.init(of: Array(text.utf8))
    }

    package var storedValue: StoredValue { .text(description) }

    package init?(storedValue: StoredValue) {
        guard case .text(let text) = storedValue, text.utf8.count == 64 else { return nil }
        description = text
    }

    private static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
        let digits = Array("0123456789abcdef".utf8)
        let characters = bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
        return String(decoding: characters, as: UTF8.self)
    }
}
