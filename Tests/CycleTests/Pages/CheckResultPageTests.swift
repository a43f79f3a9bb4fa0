import Foundation
import Kernel
import Markup
import Testing
import Web

@testable import Cycle

/// A report of thousands of measures gives a page that a browser can show.
@Suite struct CheckResultPageTests {
    @Test func countsTheMeasuresItDoesNotShow() {
        let page = shown(measures: CheckResultPage.mostMeasures + 7, steps: 1)
        #expect(page.contains("มาตรการที่อ่านได้ 107 เรื่อง") && page.contains("และอีก 7 เรื่อง"))
        #expect(page.components(separatedBy: "เรื่องนี้").count - 1 == CheckResultPage.mostMeasures)
        #expect(!shown(measures: CheckResultPage.mostMeasures, steps: 1).contains("และอีก"))
    }

    @Test func countsTheStepsItDoesNotShow() {
        let page = shown(measures: 1, steps: CheckResultPage.mostParts + 5)
        #expect(page.contains("ขั้นตอน 35 ข้อ") && page.contains("และอีก 5 ข้อ"))
        #expect(page.components(separatedBy: "ทำสิ่งนี้").count - 1 == CheckResultPage.mostParts)
    }

    private func shown(measures: Int, steps: Int) -> String {
        let measure = CheckedReport.CheckedMeasure(
            title: "เรื่องนี้", line: nil, steps: Array(repeating: "ทำสิ่งนี้", count: steps), units: [], period: nil,
            results: [])
        let checked = CheckedReport(
            facts: [], measures: Array(repeating: measure, count: measures), findings: [], lines: ["ข้อความ"])
        var html = HTML()
        CheckResultPage(frame: .sample(.th, path: ["check"]), checked: checked).renderMain(into: &html)
        return String(decoding: html.bytes, as: UTF8.self)
    }
}
