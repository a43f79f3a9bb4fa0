import Kernel
import ThaiText

/// One result of a measure with the days it names, read once for all rules.
struct DatedResult: Sendable {
    /// Which measure of the report, from 0.
    let measure: Int
    /// As printed before the result.
    let number: Int?
    let place: Place
    /// The result and its sub-items, one a line.
    let text: String
    let scalars: [Unicode.Scalar]
    let mentions: [DateMention]

    init(_ result: ReportedResult, of measure: Int) {
        self.measure = measure
        number = result.number
        place = result.place
        text = ([result.text] + result.items).joined(separator: "\n")
        scalars = Array(text.unicodeScalars)
        mentions = ThaiDateReader.mentions(in: text)
    }

    /// Those of each measure.
    static func all(of measures: [ReportedMeasure]) -> [[DatedResult]] {
        measures.enumerated().map { index, measure in measure.results.map { DatedResult($0, of: index) } }
    }

    /// The real days named, in the order of the text.
    var dates: [ThaiDate] { mentions.compactMap(\.date) }

    /// Days on which something was done: not the ends of a period, not the day figures were taken.
    func days(of uses: Set<DateUse>) -> [ThaiDate] {
        mentions.compactMap { mention in
            guard let date = mention.date, uses.contains(DateUse(of: mention, in: scalars)) else { return nil }
            return date
        }
    }
}

/// What a date in a result is the date of.
enum DateUse: Hashable, Sendable {
    /// A meeting, a training, an activity; what is not known is taken for one.
    case action
    /// Something was published, announced or reported: that may rightly come after the year.
    case publication
    /// "ณ วันที่ 31 มีนาคม 2568": the day figures were taken.
    case cutOff
    /// One end of "1 ต.ค. 2567 – 31 มี.ค. 2568".
    case period

    init(of mention: DateMention, in scalars: [Unicode.Scalar]) {
        let start = min(max(mention.offset, 0), scalars.count)
        let end = min(start + mention.text.unicodeScalars.count, scalars.count)
        let before = Squeezed(String(String.UnicodeScalarView(scalars[max(0, start - 240)..<start])))
        let after = Squeezed(String(String.UnicodeScalarView(scalars[end..<min(scalars.count, end + 12)])))
        if before.ends(withAny: Self.cutOffWords) {
            self = .cutOff
        } else if before.ends(withAny: Self.joins) || Self.joins.contains(where: { after.starts(with: $0) }) {
            self = .period
        } else {
            let published = Self.publicationWords.compactMap { before.offsets(of: $0).last }.max()
            let done = Self.actionWords.compactMap { before.offsets(of: $0).last }.max()
            self = published ?? -1 > done ?? -1 ? .publication : .action
        }
    }

    private static let cutOffWords: [Squeezed] = ["ณวันที่", "ณ"]
    private static let joins: [Squeezed] = ["-", "–", "—", "ถึง", "ถึงวันที่", "-วันที่", "–วันที่"]
    private static let publicationWords: [Squeezed] = [
        "เผยแพร่", "ประกาศ", "ประชาสัมพันธ์", "เว็บไซต์", "รายงาน", "facebook", "ลงนาม",
    ]
    private static let actionWords: [Squeezed] = [
        "ประชุม", "อบรม", "กิจกรรม", "ประชาคม", "ลงพื้นที่", "สำรวจ", "ศึกษาดูงาน", "รณรงค์", "ตรวจสอบ", "ชี้แจง",
    ]
}
