import Kernel
import Reports
import Tables
import Testing
import ThaiText

@Suite struct LayoutReadingTests {
    private func read(_ name: String) throws -> ReadReport {
        try ReportReader.read(bytes: Array(InventedReports.text(name).utf8))
    }

    @Test func readsSevenColumns() throws {
        let read = try read("L1")
        let report = read.report
        #expect(report.layout == .L1 && report.kind == .measuresReport)
        #expect(report.agency?.name.value == "องค์การบริหารส่วนตำบลทุ่งฟ้าใส")
        #expect(report.agency?.district?.value == "เมืองสมมุติ" && report.agency?.province?.value == "เชียงราย")
        #expect(report.measures.map(\.title.value) == ["เปิดให้ชาวบ้านร่วมตรวจงานจ้าง", "ทำคู่มือการยืมเต็นท์"])
        #expect(report.measures[0].steps.map(\.items) == [[], ["รายชื่อผู้แทน", "ภาพถ่าย"]])
        #expect(report.measures[1].steps.map(\.text) == ["เขียนขั้นตอนการยืมและคืน", "แจ้งทางเสียงตามสาย"])
        #expect(report.measures[1].seams == [9])
        #expect(report.measures[1].period?.end == ThaiDate(buddhistYear: 2567, month: 3, day: 31))
        #expect(report.measures.allSatisfy { $0.status?.value == "ดำเนินการแล้วเสร็จ" && $0.results.isEmpty })
        #expect(read.repairs.map(\.kind) == [.gluedItem, .repeatedHeader, .continuationRow, .joinedInsideWord])
    }

    @Test func readsSixColumns() throws {
        let report = try read("L2").report
        #expect(report.layout == .L2 && report.fiscalYear?.value == FiscalYear(2567))
        #expect(report.agency?.name.value == "เทศบาลตำบลเขาลมเย็น")
        #expect(report.measures.map(\.number) == [1, 2])
        #expect(report.measures[0].units.map(\.value) == ["สำนักปลัด", "กองช่าง", "กองการศึกษาฯ"])
        #expect(report.measures[1].units.map(\.value) == ["สำนักปลัด", "หน่วยตรวจสอบภายใน"])
        #expect(report.measures[0].results.map { $0.dates.count } == [1, 0])
        #expect(report.measures[1].links.map(\.url) == ["https://www.example.go.th/gift"])
        #expect(report.measures[1].period?.start == ThaiDate(buddhistYear: 2567, month: 1, day: 1))
        #expect(report.scores.changes.map(\.change) == [1.25] && report.scores.changes.first?.indicator == 7)
        #expect(report.scores.chosen[10]?.score == Points(88.5))
    }

    @Test func readsTopicsAndWhatGoesOnOverThePage() throws {
        let read = try read("L3")
        let measures = read.report.measures
        #expect(read.report.layout == .L3 && read.report.roundMonths?.value == 6)
        #expect(read.report.period?.end == ThaiDate(buddhistYear: 2566, month: 3, day: 31))
        #expect(measures.map(\.title.value) == ["ทำแบบคำขอออนไลน์", "ควบคุมการใช้รถ"])
        #expect(measures.map { $0.topic?.value } == [2, 4])
        #expect(measures.map { $0.codes.map(\.value) } == [["e3", "e11"], ["i19"]])
        #expect(measures[0].projects.map(\.value) == ["โครงการบริการถึงบ้าน"])
        #expect(measures[0].steps.map(\.text) == ["ออกแบบคำขอ", "ทดลองใช้", "เปิดใช้"])
        #expect(measures[0].results.flatMap(\.dates).compactMap { $0.date?.iso } == ["2022-10-10", "2022-11-07"])
        #expect(
            measures[0].links == [
                ReportedLink(url: "https://example.go.th/form", label: "ที่นี่", place: measures[0].links[0].place)
            ])
        #expect(read.repairs.count { $0.kind == .continuedMark } == 2)
        #expect(read.repairs.contains { $0.kind == .continuedTitleDiffers && $0.text == "ทำแบบคำขอออนไลม์" })
    }

    @Test func readsRowsKeyedByQuestions() throws {
        let read = try read("L4")
        let measures = read.report.measures
        #expect(read.report.layout == .L4 && read.report.agency?.name.value == "อบต.ดงสมมุติ")
        #expect(read.report.fiscalYear?.value == FiscalYear(2566))
        #expect(measures.map { $0.codes.map(\.value) } == [["i7"], ["o42"]])
        #expect(measures[0].weakness?.value == "ควรเล่าแผนให้ฟังและถามความเห็น")
        #expect(measures[0].steps.map(\.text) == ["เล่าในที่ประชุมของ อบต.ดงสมมุติ", "ส่งทางไลน์กลุ่มทุกเดือน"])
        #expect(measures[0].results.map(\.text) == ["เล่าแล้วเมื่อวันที่ ๕ ตุลาคม ๒๕๖๕", "ส่งแล้วครบทุกเดือน"])
        #expect(measures[1].links.map(\.url) == ["https://www.example.go.th/๔๒"])
        #expect(measures.allSatisfy { $0.units.isEmpty && $0.period == nil })
        #expect(read.repairs.contains { $0.kind == .ruleRow })
    }

    @Test func readsAnAnalysisWithItsPlan() throws {
        let report = try read("L5").report
        #expect(report.kind == .itaAnalysis && report.layout == .L5 && report.layouts == [.L5, .L6, .L7])
        #expect(report.analysisYear?.value == FiscalYear(2567) && report.planYear?.value == FiscalYear(2568))
        #expect(report.scores.chosen.mapValues(\.score.value) == [1: 90, 9: 82.5])
        #expect(
            report.scores.indicators.filter { $0.indicator == 9 }.map(\.source) == [
                .scoreTable, .heading, .measuresTable,
            ])
        #expect(report.scores.total == Points(88.1) && report.scores.levels.first?.value == "ผ่านดี")
        #expect(report.scores.history.map(\.year) == [2566, 2567])
        #expect(report.scores.questions.first?.code == "i2" && report.scores.questions.first?.score == Points(75.5))
        #expect(report.scores.subIndicators.first?.code == "9.3")
        #expect(report.findings.map(\.indicator) == [1, 9])
        #expect(report.findings[0].strength?.value == "บริการเร็ว")
        #expect(report.findings[0].questions.map(\.value) == ["i2"] && report.findings[0].items.map(\.value) == ["o8"])
        #expect(report.findings[1].toDevelop?.value == "ตัวชี้วัดย่อย ๙.๓ ได้ ๗๐.๐๐ คะแนน")
        #expect(report.measures.map { $0.indicator?.value } == [9, 1])
        #expect(report.measures.map { $0.units.map(\.value) } == [["สำนักปลัด", "คณะทำงานเว็บไซต์"], ["ทุกสำนัก/กองงาน"]])
    }
}
