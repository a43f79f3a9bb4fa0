/// Takes out the spaces before dependent vowels and marks, see `ThaiRepair.repairSpaces`.
enum SpaceRepair {
    static func repaired(_ scalars: some Sequence<Unicode.Scalar>) -> [Unicode.Scalar] {
        var output: [Unicode.Scalar] = []
        var spaces: [Unicode.Scalar] = []
        /// A tone mark behind a space behind a consonant; an า after it makes the two a ำ.
        var lostRing = false
        for scalar in scalars {
            if scalar.isSpace {
                spaces.append(scalar)
                lostRing = false
                continue
            }
            guard scalar.isThaiDependent, let last = output.last, last.isThaiLetter else {
                for space in spaces { output.append(space) }
                spaces.removeAll(keepingCapacity: true)
                output.append(scalar)
                lostRing = false
                continue
            }
            let wasApart = isRing(spaces) && last.isThaiConsonant
            spaces.removeAll(keepingCapacity: true)
            let isAm = scalar.value == 0x0E32 && (wasApart || lostRing)
            output.append(isAm ? "\u{0E33}" : scalar)
            lostRing = wasApart && (0x0E48...0x0E4B).contains(scalar.value)
        }
        return output + spaces
    }

    /// One plain space; a line end or several spaces are a wrap and not the place of a glyph.
    private static func isRing(_ spaces: [Unicode.Scalar]) -> Bool {
        spaces.count == 1 && (spaces[0] == " " || spaces[0].value == 0xA0)
    }
}
