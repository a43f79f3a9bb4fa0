import Kernel
package import ThaiText

/// What an analysis of a year's results says of one indicator or topic (การวิเคราะห์ผล).
package struct AnalysisFinding: Hashable, Sendable {
    /// The year analysed.
    package var fiscalYear: FiscalYear
    /// Order within the year, from 1.
    package var position: Int
    /// 1 to 10.
    package var indicator: Int?
    /// 1 to 7.
    package var topic: Int?
    /// As printed.
    package var heading: String
    /// จุดเด่น
    package var strength: String?
    /// จุดที่ควรพัฒนา
    package var toDevelop: String?
    /// Codes cited, lower case: "i4".
    package var questions: [String]
    /// "o8".
    package var items: [String]
    package var line: Int?
    package var source: ImportID

    package init(
        fiscalYear: FiscalYear, position: Int, indicator: Int? = nil, topic: Int? = nil, heading: String,
        strength: String? = nil, toDevelop: String? = nil, questions: [String] = [], items: [String] = [],
        line: Int? = nil, source: ImportID
    ) {
        self.fiscalYear = fiscalYear
        self.position = position
        self.indicator = indicator
        self.topic = topic
        self.heading = heading
        self.strength = strength
        self.toDevelop = toDevelop
        self.questions = questions
        self.items = items
        self.line = line
        self.source = source
    }

    /// What makes two findings speak of the same: number and heading.
    var key: String {
        let subject = indicator.map { "i\($0)" } ?? topic.map { "t\($0)" } ?? ""
        return subject + ":" + SearchKey.fold(heading).split(separator: " ").joined()
    }

    /// Everything it says, for comparing.
    var words: String {
        [strength ?? "", toDevelop ?? ""].joined(separator: "\n")
    }
}
