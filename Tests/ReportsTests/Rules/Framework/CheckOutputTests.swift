import Foundation
import Kernel
import Testing

@testable import Reports

struct CheckOutputTests {
    private static let findings = [
        Finding(
            rule: "N1", severity: .error, message: Bilingual(th: "คะแนนสองค่า", en: "two scores"),
            place: Place(line: 9, table: 2, row: 4, column: 2),
            proposed: Proposal("85.00", th: "เข้ากับคะแนนรวม", en: "fits the total")),
        Finding(rule: "T8", severity: .info, message: Bilingual(th: "ขาดเดือน", en: "a month is missing")),
    ]

    @Test func writesTheShapeOfTheContract() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let bytes = try encoder.encode(CheckJSON(file: "a/b.txt", findings: Self.findings))
        let expected =
            #"{"file":"a/b.txt","findings":[{"message":{"en":"two scores","th":"คะแนนสองค่า"},"#
            + #""place":{"column":2,"line":9,"row":4,"table":2},"#
            + #""proposed":{"value":"85.00","why":{"en":"fits the total","th":"เข้ากับคะแนนรวม"}},"#
            + #""rule":"N1","severity":"error"},"#
            + #"{"message":{"en":"a month is missing","th":"ขาดเดือน"},"place":{},"rule":"T8","severity":"info"}]}"#
        #expect(String(bytes: bytes, encoding: .utf8) == expected)
    }

    @Test func groupsTheTextBySeverityWithLinesAndMends() {
        let text = CheckText.rendered(Self.findings, file: "b.txt")
        let expected = """
            b.txt: ข้อผิดพลาด 1 ข้อควรแก้ 0 ข้อสังเกต 1

            ข้อผิดพลาด ต้องตัดสินก่อนใช้ (1)
              บรรทัด 9 (ตาราง 2 แถว 4 ช่อง 2)  N1  คะแนนสองค่า
                  ค่าที่เสนอ: 85.00 (เข้ากับคะแนนรวม)

            ข้อสังเกต (1)
              ทั้งฉบับ  T8  ขาดเดือน

            """
        #expect(text == expected)
    }

    @Test func saysSoWhenThereIsNothing() {
        #expect(CheckText.rendered([], file: "b.txt") == "b.txt: ไม่พบสิ่งที่ต้องแก้\n")
        #expect(CheckText.rendered([], file: "b.txt", in: .en) == "b.txt: nothing to mend\n")
    }
}
