import Kernel
import Tables
import Web

/// The sentences of the report check.
extension Phrases {
    static let check = Bilingual(th: "ตรวจรายงาน", en: "Check a report")
    static let checkLead = Bilingual(
        th: "วางหรือเลือกรายงาน แล้วดูทันทีว่ารายงานบอกอะไร และมีอะไรผิดพลาด",
        en: "Paste or choose a report and see at once what it says and what is wrong with it")
    static let pasteReport = Bilingual(th: "วางข้อความรายงาน", en: "Paste the report's text")
    static let pasteHint = Bilingual(
        th: "คัดลอกทั้งหน้าพร้อมตารางจากเว็บ เวิร์ด หรือเอ็กเซล แล้ววางที่นี่",
        en: "Copy the whole page with its tables, from the web, a document or a spreadsheet, and paste it here")
    static let chooseFile = Bilingual(th: "หรือเลือกไฟล์ข้อความ", en: "Or choose a text file")
    static let fileHint = Bilingual(
        th: "ไฟล์ .txt .md .html หรือ .csv ไม่เกิน 2 เมกะไบต์ ถ้าเลือกไฟล์ ระบบตรวจไฟล์",
        en: "A .txt, .md, .html or .csv file of up to 2 megabytes. If a file is chosen, the file is checked.")
    static let nothingKept = Bilingual(th: "ระบบไม่เก็บสิ่งที่ส่งมา", en: "Nothing that is sent is kept")
    static let whatIsChecked = Bilingual(th: "ระบบตรวจอะไรบ้าง", en: "What is checked")
    static let checkedThings = [
        Bilingual(
            th: "ตัวเลข: คะแนนที่ขัดกัน คะแนนรวมและระดับที่ไม่ตรงกับคะแนนย่อย",
            en: "Numbers: contradicting scores, totals and levels that do not follow"),
        Bilingual(
            th: "วันที่: กิจกรรมนอกปีงบประมาณ วันที่ที่ไม่มีจริง", en: "Dates: work outside the fiscal year, days that do not exist"),
        Bilingual(
            th: "ตาราง: แถวที่ขาดหาย ซ้ำ หรือถูกตัดข้ามหน้า", en: "Tables: rows missing, repeated, or cut over pages"),
        Bilingual(th: "ข้อความ: คำผิดจากการสแกน ลิงก์ที่เสีย", en: "Text: slips of scanning, damaged links"),
        Bilingual(
            th: "เนื้อหา: สิ่งที่อ้างว่าทำแล้วแต่ไม่มีหลักฐาน", en: "Substance: work said to be done without evidence"),
    ]

    static let checkResult = Bilingual(th: "ผลการตรวจรายงาน", en: "Result of the check")
    static let whatItSays = Bilingual(th: "รายงานบอกว่า", en: "What the report says")
    static let whatIsWrong = Bilingual(th: "สิ่งที่ควรแก้ไข", en: "What should be mended")
    static let sourceText = Bilingual(th: "ข้อความรายงาน", en: "The report's text")
    static let computed = Bilingual(th: "คะแนนรวมที่คำนวณได้", en: "Total as computed")
    static let proposal = Bilingual(th: "ค่าที่น่าจะถูก:", en: "Likely right:")
    static let nothingFound = Bilingual(th: "ไม่พบข้อผิดพลาด", en: "Nothing wrong was found")
    static let noFindingAdvice = Bilingual(
        th: "ไม่พบสิ่งที่ผิดตามกฎที่ใช้ตรวจ แต่โปรดอ่านทวนอีกครั้งก่อนเผยแพร่",
        en: "No rule is broken. Please still read it once more before publishing.")
    static let checkAnother = Bilingual(th: "ตรวจรายงานอื่น", en: "Check another report")
    static let place = Bilingual(th: "ที่ตั้ง", en: "Place")
    static let notFoundInText = Bilingual(th: "ไม่พบในข้อความ", en: "not found in the text")
    static let agency = Bilingual(th: "หน่วยงาน", en: "Agency")
    static let kind = Bilingual(th: "ชนิดรายงาน", en: "Kind of report")
    static let layout = Bilingual(th: "แบบตาราง", en: "Layout")
    static let measuresFound = Bilingual(th: "มาตรการ", en: "Measures")

    static let noReportRead = Bilingual(th: "อ่านไม่พบรายงานในข้อความนี้", en: "No report was found in this text")
    static let noReportAdvice = Bilingual(
        th: "ไม่พบปีงบประมาณ คะแนน มาตรการ หรือการวิเคราะห์ จึงยังไม่ได้ตรวจ วางรายงานทั้งฉบับ ตั้งแต่หัวเรื่องจนจบตาราง แล้วตรวจใหม่",
        en:
            "No fiscal year, score, measure or analysis was found, so nothing was checked. Paste the whole report, from its heading to the end of its table, and check again."
    )

    /// Never a promise that a report is fit to be published: only what the rules found, and what they did not.
    static func verdict(errors: Int, lesser: Int) -> Bilingual {
        if errors > 0 {
            return Bilingual(th: "มีข้อผิดพลาด \(errors) จุดที่ต้องตัดสินใจ", en: "\(errors) errors need a decision")
        }
        if lesser > 0 {
            return Bilingual(
                th: "ไม่พบข้อผิดพลาดที่ขัดกันเอง แต่มี \(lesser) จุดที่ควรตรวจ",
                en: "No contradiction was found, but \(lesser) points should be looked at")
        }
        return Bilingual(th: "ไม่พบข้อผิดพลาดตามกฎที่ใช้ตรวจ", en: "No rule of the check is broken")
    }

    static func name(_ severity: Severity) -> Bilingual {
        switch severity {
        case .error: Bilingual(th: "ผิดพลาด", en: "error")
        case .warning: Bilingual(th: "ควรตรวจ", en: "warning")
        case .info: Bilingual(th: "ข้อสังเกต", en: "note")
        }
    }

    static func heading(_ severity: Severity) -> Bilingual {
        switch severity {
        case .error: Bilingual(th: "ผิดพลาด ต้องตัดสินใจ", en: "Errors, to be decided")
        case .warning: Bilingual(th: "ควรตรวจอีกครั้ง", en: "Warnings, to be looked at")
        case .info: Bilingual(th: "ข้อสังเกต", en: "Notes")
        }
    }

    static func counted(_ count: Int, _ severity: Severity) -> Bilingual {
        Bilingual(th: "\(name(severity).th) \(count)", en: "\(count) × \(name(severity).en)")
    }

    static func rule(_ id: String) -> Bilingual { Bilingual(th: "กฎ \(id)", en: "Rule \(id)") }
    static func line(_ number: Int) -> Bilingual { Bilingual(th: "บรรทัด \(number)", en: "line \(number)") }
    static func findingNumber(_ number: Int) -> Bilingual {
        Bilingual(th: "ข้อค้นพบที่ \(number)", en: "Finding \(number)")
    }

    static func linesLeftOut(_ first: Int, _ last: Int) -> Bilingual {
        Bilingual(th: "… ไม่แสดงบรรทัด \(first)–\(last)", en: "… lines \(first)–\(last) not shown")
    }

    static func moreFindings(_ count: Int) -> Bilingual {
        Bilingual(th: "และอีก \(count) ข้อ", en: "And \(count) more")
    }

    static func moreMeasures(_ count: Int) -> Bilingual {
        Bilingual(th: "และอีก \(count) เรื่อง", en: "And \(count) more")
    }

    static func scoresRead(_ count: Int) -> Bilingual {
        Bilingual(th: "คะแนนตัวชี้วัดที่อ่านได้ \(count) ตัว", en: "Indicator scores read: \(count)")
    }

    static func measuresRead(_ count: Int) -> Bilingual {
        Bilingual(th: "มาตรการที่อ่านได้ \(count) เรื่อง", en: "Measures read: \(count)")
    }

    static func steps(_ count: Int) -> Bilingual { Bilingual(th: "ขั้นตอน \(count) ข้อ", en: "Steps: \(count)") }
    static func resultsRead(_ count: Int) -> Bilingual {
        Bilingual(th: "ผลและผลลัพธ์ \(count) ข้อ", en: "Results and outcomes: \(count)")
    }

    static func unreadable(_ problem: ReadProblem) -> Explanation {
        Explanation(
            happened: Bilingual(th: "อ่านรายงานนี้ไม่ได้", en: "This report cannot be read"), meaning: problem.message,
            advice: Bilingual(
                th: "แก้ไขแล้วส่งใหม่ ระบบไม่ได้เก็บสิ่งที่ส่งมา", en: "Mend it and send it again. Nothing was kept."))
    }

    static let nothingSent = Explanation(
        happened: Bilingual(th: "ยังไม่มีรายงานให้ตรวจ", en: "There is no report to check"),
        meaning: Bilingual(th: "ช่องข้อความว่าง และไม่ได้เลือกไฟล์", en: "The text is empty and no file is chosen."),
        advice: Bilingual(th: "วางข้อความหรือเลือกไฟล์ แล้วกดตรวจรายงาน", en: "Paste the text or choose a file, then check.")
    )
}
