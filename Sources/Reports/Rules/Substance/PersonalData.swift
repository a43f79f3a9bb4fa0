import Kernel
import ThaiText

extension Rule {
    static let q15 = Rule(
        "Q15", .error,
        title: Bilingual(th: "ข้อมูลส่วนบุคคลในรายงานที่เผยแพร่", en: "Personal data in a published report"),
        reason: Bilingual(
            th: "เลขประจำตัวประชาชนที่เผยแพร่แล้วเรียกคืนไม่ได้ หมายเลขมือถืออาจเป็นของส่วนตัวจึงเป็นเพียงคำเตือน",
            en: "A published citizen number cannot be called back. A mobile number may be the office's own, so that is "
                + "only a warning."),
        remedy: Bilingual(
            th: "ปิดเลขก่อนเผยแพร่ หรือใช้หมายเลขของหน่วยงาน",
            en: "Black it out before publishing, or use the office's number.")
    ) { context in
        context.pieces.flatMap { piece in
            let digits = piece.squeezed.digitCount
            return (digits >= 13 ? citizenNumbers(in: piece) : []) + (digits >= 10 ? mobileNumbers(in: piece) : [])
        }
    }

    private static func citizenNumbers(in piece: TextPiece) -> [Breach] {
        CitizenID.mentions(in: piece.text).map(\.id).filter { !$0.isJuristic }
            .map { id in
                Breach(
                    th: "มีเลขประจำตัวประชาชน \(id.masked) ปิดเลขก่อนเผยแพร่",
                    en: "The citizen number \(id.masked) stands here; black it out before publishing.", at: piece.place)
            }
    }

    private static func mobileNumbers(in piece: TextPiece) -> [Breach] {
        MobileNumber.all(in: piece.text)
            .map { number in
                Breach(
                    th: "มีหมายเลขมือถือ \(number.masked) ถ้าเป็นหมายเลขส่วนตัวให้ใช้หมายเลขของหน่วยงานแทน",
                    en: "The mobile number \(number.masked) stands here; if it is private, give the office's number.",
                    at: piece.place, milder: .warning)
            }
    }
}

extension Squeezed {
    fileprivate var digitCount: Int { scalars.count { ThaiDigits.value(of: $0) != nil } }
}

/// A Thai mobile number: ten digits that begin with 06, 08 or 09, with or without dashes and single spaces.
private struct MobileNumber {
    let digits: [Int]

    /// "08x-xxx-xx78".
    var masked: String { "\(digits[0])\(digits[1])x-xxx-xx\(digits[8])\(digits[9])" }

    static func all(in text: String) -> [MobileNumber] {
        let scalars = Array(text.unicodeScalars)
        var numbers: [MobileNumber] = []
        var index = 0
        while index < scalars.count {
            guard ThaiDigits.value(of: scalars[index]) != nil else {
                index += 1
                continue
            }
            let (digits, end) = run(in: scalars, from: index)
            let isInAddress = index > 0 && scalars[index - 1].isPartOfAddress
            if digits.count == 10, digits[0] == 0, [6, 8, 9].contains(digits[1]), !isInAddress {
                numbers.append(MobileNumber(digits: digits))
            }
            index = end
        }
        return numbers
    }

    /// Digits with at most one dash or space between two of them.
    private static func run(in scalars: [Unicode.Scalar], from start: Int) -> ([Int], end: Int) {
        var digits: [Int] = []
        var index = start
        while index < scalars.count {
            if let digit = ThaiDigits.value(of: scalars[index]) {
                digits.append(digit)
                index += 1
            } else if scalars[index] == "-" || scalars[index] == " ", index + 1 < scalars.count,
                ThaiDigits.value(of: scalars[index + 1]) != nil, digits.count < 10
            {
                index += 1
            } else {
                break
            }
        }
        return (digits, max(index, start + 1))
    }
}

extension Unicode.Scalar {
    fileprivate var isPartOfAddress: Bool {
        self == "/" || self == "=" || self == "_" || self == "." || (0x61...0x7A).contains(value)
            || (0x41...0x5A).contains(value)
    }
}
