package import Foundation
import Kernel
import Tables
import ThaiText

/// The answer of `prongsai read`: the report as JSON, keys in alphabetic order. Keys are added, never renamed; dates are
/// ISO 8601, years of the Buddhist era, all digits Arabic but in what is quoted as printed.
package struct ReportJSON: Encodable {
    private let read: ReadReport

    package init(_ read: ReadReport) {
        self.read = read
    }

    /// UTF-8, indented.
    package func data() throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(self)
    }

    private enum Key: String, CodingKey {
        case agency, fiscalYear, analysisYear, plannedForFiscalYear, period, roundMonths, kind, layout, layouts, scores
        case measures, findings, repairs
    }

    package func encode(to encoder: any Encoder) throws {
        let report = read.report
        var box = encoder.container(keyedBy: Key.self)
        try box.encodeIfPresent(report.agency.map(AgencyJSON.init), forKey: .agency)
        try box.encodeIfPresent(report.fiscalYear?.value.year, forKey: .fiscalYear)
        try box.encodeIfPresent(report.analysisYear?.value.year, forKey: .analysisYear)
        try box.encodeIfPresent(report.planYear?.value.year, forKey: .plannedForFiscalYear)
        try box.encodeIfPresent(report.period.map(PeriodJSON.init), forKey: .period)
        try box.encodeIfPresent(report.roundMonths?.value, forKey: .roundMonths)
        try box.encode(report.kind, forKey: .kind)
        try box.encodeIfPresent(report.layout, forKey: .layout)
        try box.encode(report.layouts, forKey: .layouts)
        try box.encode(ScoresJSON(report.scores), forKey: .scores)
        try box.encode(report.measures.map(MeasureJSON.init), forKey: .measures)
        try box.encode(report.findings.map(FindingJSON.init), forKey: .findings)
        try box.encode(read.repairs.map(RepairJSON.init), forKey: .repairs)
    }
}

struct AgencyJSON: Encodable {
    let name: String
    let district: String?
    let province: String?
    let place: Place

    init(_ agency: ReportedAgency) {
        name = agency.name.value
        district = agency.district?.value
        province = agency.province?.value
        place = agency.name.place
    }
}

struct PeriodJSON: Encodable {
    let text: String
    let start: String?
    let end: String?
    let place: Place

    init(_ period: ReportedPeriod) {
        text = period.text
        start = period.start?.iso
        end = period.end?.iso
        place = period.place
    }
}

struct RepairJSON: Encodable {
    let kind: String
    let text: String
    let place: Place

    init(_ repair: Repair) {
        kind = repair.kind.rawValue
        text = repair.text
        place = repair.place
    }
}

/// A value with the words it was read from and their place.
struct SourcedJSON<Value: Encodable>: Encodable {
    let value: Value
    let text: String
    let place: Place
}
