package import Kernel

/// Why a file cannot be read as text. Everything else is read as far as it goes.
package enum ReadProblem: Problem, Equatable {
    /// No byte, or nothing but spaces and empty lines.
    case empty
    /// NUL bytes, or the first bytes of a PDF, an office file, a picture.
    case binary
    /// UTF-16, or neither UTF-8 nor Windows-874.
    case encoding
    /// More than `ReadLimits.bytes`.
    case tooLarge
    /// More than `ReadLimits.lines` lines.
    case tooManyLines
    /// More than `ReadLimits.cells` table cells.
    case tooManyCells

    package var kind: ProblemKind {
        switch self {
        case .empty, .binary, .encoding: .invalid
        case .tooLarge, .tooManyLines, .tooManyCells: .tooLarge
        }
    }

    package var code: String {
        switch self {
        case .empty: "read.empty"
        case .binary: "read.binary"
        case .encoding: "read.encoding"
        case .tooLarge: "read.too-large"
        case .tooManyLines: "read.too-many-lines"
        case .tooManyCells: "read.too-many-cells"
        }
    }

    package var message: Bilingual {
        switch self {
        case .empty:
            Bilingual(
                th: "ไฟล์นี้ไม่มีข้อความ โปรดเลือกไฟล์ที่มีรายงานอยู่",
                en: "The file has no text. Choose the file that holds the report.")
        case .binary:
            Bilingual(
                th: "ไฟล์นี้ไม่ใช่ข้อความ (อาจเป็น PDF รูปภาพ หรือไฟล์สำนักงาน) โปรดบันทึกเป็นข้อความ CSV หรือ HTML หรือคัดลอกข้อความมาวาง",
                en:
                    "The file is not text (perhaps a PDF, a picture or an office file). Save it as text, CSV or HTML, or paste the text."
            )
        case .encoding:
            Bilingual(
                th: "อ่านตัวอักษรในไฟล์นี้ไม่ได้ โปรดบันทึกใหม่เป็น UTF-8",
                en: "The characters of this file cannot be read. Save it again as UTF-8.")
        case .tooLarge:
            Bilingual(
                th: "ไฟล์ใหญ่เกิน \(ReadLimits.bytes >> 20) เมกะไบต์ โปรดแบ่งไฟล์",
                en: "The file is larger than \(ReadLimits.bytes >> 20) MB. Split it.")
        case .tooManyLines:
            Bilingual(
                th: "ไฟล์มีเกิน \(ReadLimits.lines) บรรทัด โปรดแบ่งไฟล์",
                en: "The file has more than \(ReadLimits.lines) lines. Split it.")
        case .tooManyCells:
            Bilingual(
                th: "ตารางในไฟล์มีเกิน \(ReadLimits.cells) ช่อง โปรดแบ่งไฟล์",
                en: "The tables of the file have more than \(ReadLimits.cells) cells. Split the file.")
        }
    }
}

/// How much is read at most, so that no file can fill the memory. A published report is under 1 MB and 500 rows.
package enum ReadLimits {
    package static let bytes = 64 << 20
    package static let lines = 2_000_000
    package static let cells = 2_000_000
    /// Cells beyond this many in one row are joined to the last.
    static let columns = 200
    /// A tag longer than this is text.
    static let tagBytes = 8_000
    /// Lists nested deeper are read as flat text.
    static let listDepth = 16
    /// A quoted cell spans at most so many lines; beyond, its quote is a plain character.
    static let quotedLines = 400
}
