import Kernel

extension TextPiece {
    /// The place of a squeezed offset: a paragraph may run over several lines, and a finding names the right one.
    func place(ofSqueezed offset: Int) -> Place {
        guard role != .cell, let first = place.line else { return place }
        var lines = 0
        var seen = 0
        for scalar in text.unicodeScalars {
            if scalar == "\n" {
                lines += 1
            } else if !scalar.isSqueezedAway {
                if seen == offset { break }
                seen += 1
            }
        }
        var exact = place
        exact.line = first + lines
        return exact
    }
}

extension TextPiece {
    /// The squeezed offset of a scalar of the printed text.
    func squeezedOffset(of scalar: Int) -> Int {
        text.unicodeScalars.prefix(scalar).count { !$0.isSqueezedAway }
    }
}

extension Unicode.Scalar {
    /// Spaces and zero-width signs, which `Squeezed` leaves out.
    var isSqueezedAway: Bool {
        switch value {
        case 0x09...0x0D, 0x20, 0xA0, 0x200B...0x200D, 0x2060, 0xFEFF: true
        default: false
        }
    }
}
