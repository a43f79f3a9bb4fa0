package import Foundation
import Kernel
import Tables
import ThaiText

/// The answer of `prongsai read`: the report as JSON, keys in alphabetic order. Keys are added, never renamed, and
/// every key stands, as null where the report does not say; dates are ISO 8601, years of the Buddhist era, all digits
/// Arabic but in what is quoted as printed.
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
        try box.encode(report.agency.map(AgencyJSON.init), forKey: .agency)
        try box.encode(report.fiscalYear?.value.year, forKey: .fiscalYear)
        try box.encode(report.analysisYear?.value.year, forKey: .analysisYear)
        try box.encode(report.planYear?.value.year, forKey: .plannedForFiscalYear)
        try box.encode(report.period.map(PeriodJSON.init), forKey: .period)
        try box.encode(report.roundMonths?.value, forKey: .roundMonths)
        try box.encode(report.kind, forKey: .kind)
        try box.encode(report.layout, forKey: .layout)
        try box.encode(report.layouts, forKey: .layouts)
        try box.encode(ScoresJSON(report.scores), forKey: .scores)
        try box.encode(report.measures.map(MeasureJSON.init), forKey: .measures)
        try box.encode(report.findings.map(FindingJSON.init), forKey: .findings)
        try box.encode(read.repairs.map(RepairJSON.init), forKey: .repairs)
    }
}

struct AgencyJSON: Encodable {
    let name: String
    @OrNull var district: String?
    @OrNull var province: String?
    let place: Place

    init(_ agency: ReportedAgency) {
        name = agency.name.value
        _district = OrNull(wrappedValue: agency.district?.value)
        _province = OrNull(wrappedValue: agency.province?.value)
        place = agency.name.place
    }
}

struct PeriodJSON: Encodable {
    let text: String
    @OrNull var start: String?
    @OrNull var end: String?
    let place: Place

    init(_ period: ReportedPeriod) {
        text = period.text
        _start = OrNull(wrappedValue: period.start?.iso)
        _end = OrNull(wrappedValue: period.end?.iso)
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
