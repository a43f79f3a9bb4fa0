package import Kernel
package import ThaiText

/// What a published text is.
package enum ReportKind: String, Sendable, Codable, CaseIterable {
    /// Measures with what was done and what came of it.
    case measuresReport = "measures-report"
    /// Strengths and points to develop by indicator, often with planned measures.
    case itaAnalysis = "ita-analysis"
    /// Measures without results.
    case measuresPlan = "measures-plan"
    /// Scores alone.
    case scores
    case unknown
}

/// The layouts of `docs/contributing/reading.md`: L1 to L5 are tables of measures, L6 a table of scores, L7 prose by indicator.
package enum ReportLayout: String, Sendable, Codable, CaseIterable {
    case L1, L2, L3, L4, L5, L6, L7
}

/// One published report as structure. Everything read keeps its place in the source; what the source does not say is
/// nil or empty, never guessed.
package struct Report: Sendable, Equatable, Codable {
    package var agency: ReportedAgency?
    /// The fiscal year whose work or result is reported (Buddhist era).
    package var fiscalYear: Sourced<FiscalYear>?
    /// The year whose scores were analysed, where the text says so.
    package var analysisYear: Sourced<FiscalYear>?
    /// The year the measures are planned for, where the text says so.
    package var planYear: Sourced<FiscalYear>?
    /// The period the cover names, or the whole fiscal year.
    package var period: ReportedPeriod?
    /// 6 or 12 months, where the text says "รอบ ๖ เดือน" or "รอบ ๑๒ เดือน".
    package var roundMonths: Sourced<Int>?
    package var kind: ReportKind
    /// The layout of the main table of measures; of an analysis without one, L7; of scores alone, L6.
    package var layout: ReportLayout?
    /// Every layout found, in the order of the text.
    package var layouts: [ReportLayout]
    package var scores: ReportedScores
    package var measures: [ReportedMeasure]
    package var findings: [ReportedFinding]

    package init(
        agency: ReportedAgency? = nil, fiscalYear: Sourced<FiscalYear>? = nil,
        analysisYear: Sourced<FiscalYear>? = nil, planYear: Sourced<FiscalYear>? = nil,
        period: ReportedPeriod? = nil, roundMonths: Sourced<Int>? = nil, kind: ReportKind = .unknown,
        layout: ReportLayout? = nil, layouts: [ReportLayout] = [], scores: ReportedScores = ReportedScores(),
        measures: [ReportedMeasure] = [], findings: [ReportedFinding] = []
    ) {
        self.agency = agency
        self.fiscalYear = fiscalYear
        self.analysisYear = analysisYear
        self.planYear = planYear
        self.period = period
        self.roundMonths = roundMonths
        self.kind = kind
        self.layout = layout
        self.layouts = layouts
        self.scores = scores
        self.measures = measures
        self.findings = findings
    }
}

extension Report {
    /// True where nothing of a report was found: no score, no measure, no finding, and no telling what the text is. Such
    /// a text is no report to accept or to call faultless; whoever shows it says that no report was found in it.
    package var saysNothing: Bool {
        kind == .unknown && measures.isEmpty && findings.isEmpty && scores == ReportedScores()
    }
}

/// The agency as the report names itself.
package struct ReportedAgency: Sendable, Equatable, Codable {
    /// The longest form the text gives: "องค์การบริหารส่วนตำบลเมืองพะไล", else "อบต.บ้องตี้".
    package var name: Sourced<String>
    package var district: Sourced<String>?
    package var province: Sourced<String>?

    package init(name: Sourced<String>, district: Sourced<String>? = nil, province: Sourced<String>? = nil) {
        self.name = name
        self.district = district
        self.province = province
    }
}

/// A period as printed and, where it can be worked out, its first and last day.
package struct ReportedPeriod: Sendable, Equatable, Codable {
    package var text: String
    package var start: ThaiDate?
    package var end: ThaiDate?
    package var place: Place

    package init(text: String, start: ThaiDate? = nil, end: ThaiDate? = nil, place: Place) {
        self.text = text
        self.start = start
        self.end = end
        self.place = place
    }
}
