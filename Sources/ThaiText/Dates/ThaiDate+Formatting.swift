/// How a date is written for people; always with the Buddhist year.
package enum DateStyle: String, Sendable, CaseIterable {
    /// "14 พฤศจิกายน 2568".
    case long
    /// "14 พ.ย. 2568".
    case short
    /// "14/11/2568".
    case numeric
}

extension ThaiDate {
    package func formatted(_ style: DateStyle = .long, digits: DigitSet = .arabic) -> String {
        let text =
            switch style {
            case .long: "\(day) \(Self.monthNames[month - 1]) \(buddhistYear)"
            case .short: "\(day) \(Self.shortMonthNames[month - 1]) \(buddhistYear)"
            case .numeric: "\(day)/\(month)/\(buddhistYear)"
            }
        return digits == .thai ? ThaiDigits.thai(text) : text
    }

    /// January to December.
    package static let monthNames = [
        "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน",
        "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม",
    ]

    /// January to December, abbreviated.
    package static let shortMonthNames = [
        "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.",
    ]

    /// Monday to Sunday, without "วัน".
    package static let weekdayNames = ["จันทร์", "อังคาร", "พุธ", "พฤหัสบดี", "ศุกร์", "เสาร์", "อาทิตย์"]
}
