package import Kernel
package import Tables

/// What reading gives: the structure, the source it came from, and what the reader had to mend on the way.
package struct ReadReport: Sendable {
    package var report: Report
    /// The source as blocks (headings, paragraphs, tables), for the checks that look at the text itself.
    package var source: SourceText
    /// Repeated headers dropped, rows joined, rule rows skipped: facts the structure rules (S1–S17) report.
    package var repairs: [Repair]

    package init(report: Report, source: SourceText, repairs: [Repair] = []) {
        self.report = report
        self.source = source
        self.repairs = repairs
    }
}

/// One thing the reader mended.
package struct Repair: Sendable, Equatable {
    package enum Kind: String, Sendable, CaseIterable {
        /// The header row stood again on a new page.
        case repeatedHeader
        /// A row with only some cells filled was joined to the measure above.
        case continuationRow
        /// "(ต่อ)" was removed.
        case continuedMark
        /// The continued title is not the title it continues (OCR), the number or the likeness decided.
        case continuedTitleDiffers
        /// A sentence cut inside a word was joined without a space.
        case joinedInsideWord
        /// A topic row that spans the table was carried down.
        case bandRow
        /// "หน่วยงาน3. จัดทำ": an item glued to the one before was split off.
        case gluedItem
        /// A row of dashes inside a tab-separated table was skipped.
        case ruleRow
        /// The table ends without closing.
        case cutTable
    }

    package var kind: Kind
    package var place: Place
    /// The words concerned, as printed, for the message.
    package var text: String

    package init(_ kind: Kind, place: Place, text: String = "") {
        self.kind = kind
        self.place = place
        self.text = text
    }
}
