package import Kernel
package import Markup
package import ThaiText

extension HTML {
    /// A day, short: "14 พ.ย. 2568", in English "14 Nov 2025", with the full date for machines.
    package mutating func date(_ date: ThaiDate, in language: Language) {
        time(Self.written(date, in: language), .datetime(date.iso))
    }

    /// The words of `date(_:in:)` alone.
    package static func written(_ date: ThaiDate, in language: Language) -> String {
        switch language {
        case .th: date.formatted(.short)
        case .en: "\(date.day) \(Phrases.englishMonths[date.month - 1]) \(date.year)"
        }
    }
}
