extension String {
    init(scalars: [Unicode.Scalar]) {
        self.init(scalars: scalars[...])
    }

    /// Written as UTF-8 by hand: appending to a scalar view is several times slower.
    init(scalars: ArraySlice<Unicode.Scalar>) {
        self.init(unsafeUninitializedCapacity: scalars.count * 4) { buffer in
            var end = 0
            for scalar in scalars {
                let value = scalar.value
                switch value {
                case 0..<0x80:
                    buffer[end] = UInt8(value)
                    end += 1
                case 0x80..<0x800:
                    buffer[end] = 0xC0 | UInt8(value >> 6)
                    buffer[end + 1] = 0x80 | UInt8(value & 0x3F)
                    end += 2
                case 0x800..<0x10000:
                    buffer[end] = 0xE0 | UInt8(value >> 12)
                    buffer[end + 1] = 0x80 | UInt8(value >> 6 & 0x3F)
                    buffer[end + 2] = 0x80 | UInt8(value & 0x3F)
                    end += 3
                default:
                    buffer[end] = 0xF0 | UInt8(value >> 18)
                    buffer[end + 1] = 0x80 | UInt8(value >> 12 & 0x3F)
                    buffer[end + 2] = 0x80 | UInt8(value >> 6 & 0x3F)
                    buffer[end + 3] = 0x80 | UInt8(value & 0x3F)
                    end += 4
                }
            }
            return end
        }
    }
}
