/// Long texts that hang a reader which looks at the same place again and again.
enum Hostile {
    /// Scalars of one piece repeated: a reader whose cost grows with the square of this takes minutes.
    static let size = 12_000

    static let pieces = [
        "1", "๑", " ", ".", "1.", "1. ", "(", "(1", "(1)", "1-", "1 - ", "1/", "1/1/", "ปี", "ปี ", "ไตรมาส 1-", "ก.",
        "1 ม.ค.", "วันที่ 1, ", "\n", "1\n", "\u{0E4D}", "ำ", " า", "เ", "://", "2568-", "พ.ศ.", "x", "๏", "😀", "ม.ค. ",
        "1,000",
    ]

    static func text(of piece: String) -> String {
        String(repeating: piece, count: size / piece.unicodeScalars.count)
    }

    /// A megabyte of everything, in the order chance gives it.
    static var megabyte: String {
        var random = Seeded(12)
        var text = ""
        while text.utf8.count < 1_000_000 {
            text += String(repeating: pieces.randomElement(using: &random) ?? "", count: 500)
        }
        return text
    }
}
