import Testing

@testable import Assessment

@Suite struct CatalogueTextTests {
    private func lines(_ year: Int) throws -> [Substring] {
        CatalogueText.render(try TestCatalogues.catalogue(year)).split(separator: "\n")
    }

    @Test func marksWhatIsNotVerified() throws {
        let lines = try lines(2568)
        #expect(lines.contains { $0.contains("o5 ") && $0.hasSuffix("«ยังไม่ยืนยัน»") })
        #expect(lines.contains { $0.contains("o8 ") && $0.hasSuffix("คู่มือหรือแนวทางการปฏิบัติงานของเจ้าหน้าที่") })
        #expect(lines.contains { $0.contains("ต้องปรับปรุงโดยด่วน") && $0.contains("«ยังไม่ยืนยัน»") })
        #expect(lines.contains { $0.contains("i1 ") && $0.contains("«ยังไม่ยืนยัน»") })
    }

    @Test func marksWhatSourcesDisagreeOn() throws {
        #expect(try lines(2568).contains { $0.contains("8. การปรับปรุงการทำงาน") && $0.contains("«ข้อมูลขัดแย้ง»") })
        #expect(try lines(2566).contains { $0.contains("i8 ") && $0.contains("«ข้อมูลขัดแย้ง»") })
        #expect(try lines(2566).contains { $0.contains("อีกแบบหนึ่ง") })
    }

    @Test func marksEveryInheritedEntry() throws {
        let lines = try lines(2570)
        #expect(lines.contains("ส่วนที่ปีนี้ยังไม่ทราบ ใช้ของปี 2568"))
        for code in ["o1 ", "o28 ", "i1 ", "IIT ", "10. "] {
            let marked = lines.contains { $0.hasPrefix("  \(code)") && $0.contains("«ยังไม่ยืนยัน ใช้ของปี 2568»") }
            #expect(marked, "\(code)")
        }
    }

    @Test func saysWhenComponentsAreNotKnown() throws {
        #expect(try lines(2568).contains("      ไม่ทราบองค์ประกอบ"))
    }

    @Test(arguments: [2566, 2567, 2568, 2569]) func listsEverySourceThatIsCited(year: Int) throws {
        let text = CatalogueText.render(try TestCatalogues.catalogue(year))
        for source in try TestCatalogues.catalogue(year).sources { #expect(text.contains("[\(source.id)]")) }
    }
}
