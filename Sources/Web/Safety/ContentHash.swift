/// A short fingerprint of content, for addresses of assets and for validators (FNV-1a, 64 bits, as 16 hexadecimal
/// digits). Tells changed from unchanged; keeps nobody from making two texts alike on purpose.
enum ContentHash {
    static func of(_ bytes: [UInt8]) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        bytes.withUnsafeBufferPointer { source in
            for byte in source { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}
