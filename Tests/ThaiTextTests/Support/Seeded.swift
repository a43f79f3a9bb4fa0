/// Random numbers that are the same on every run (SplitMix64, S. Vigna).
struct Seeded: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }

    mutating func text(of alphabet: [Unicode.Scalar], length: Int) -> String {
        var view = String.UnicodeScalarView()
        for _ in 0..<length {
            if let scalar = alphabet.randomElement(using: &self) { view.append(scalar) }
        }
        return String(view)
    }
}

/// Letters the properties are tried with: all of Thai, and what stands between Thai words.
enum Alphabet {
    static let thai = (0x0E01...0x0E5B).compactMap(Unicode.Scalar.init)
    static let mixed = thai + Array(" \n\t.,()/-:AByzo0123456789\u{200B}\u{FEFF}\u{A0}é漢😀".unicodeScalars)
    static let lists = Array("12345๑๒๓.()  \nกขค-/oม.ค.พ.ศ.ปีที่".unicodeScalars)
}
