import Kernel
import ThaiText

extension Rule {
    static let x1 = Rule(
        "X1", .error,
        title: Bilingual(th: "เลขไทยในลิงก์", en: "Thai digits inside a web address"),
        reason: Bilingual(
            th: "ลิงก์ที่มีเลขไทยเปิดไม่ได้ ผู้ตรวจจะถือว่าไม่มีหลักฐาน",
            en: "An address with Thai digits does not open; assessors count it as no evidence."),
        remedy: Bilingual(
            th: "คัดลอกลิงก์จากแถบที่อยู่ของเว็บเบราว์เซอร์มาวางใหม่ อย่าพิมพ์หรือแปลงเลข",
            en: "Copy the address from the browser again; never retype it or convert its digits.")
    ) { context in
        let damaged = context.links.filter { ThaiDigits.containsThai($0.url) }
        let candidates = damaged.prefix(twinLimit)
        return damaged.enumerated().map { index, link in
            let twin = index < twinLimit ? candidates.first { $0.isMisreadTwin(of: link) } : nil
            let th =
                twin.map { " ลิงก์นี้ยังพิมพ์ต่างกันอีกแบบในบรรทัด \($0.place.line ?? 0): \($0.repaired) เปิดดูทั้งสองแบบว่าแบบใดถูก" }
                ?? ""
            let en =
                twin.map { " It stands differently on line \($0.place.line ?? 0): \($0.repaired). Open both." } ?? ""
            return Breach(
                th: "ลิงก์ \(Quotation(link.url, limit: 30)) มีเลขไทยปนอยู่ จึงเปิดไม่ได้ ให้ใช้เลขอารบิก" + th,
                en: "The address \(Quotation(link.url, limit: 30)) holds Thai digits and does not open." + en,
                at: link.place,
                proposed: twin != nil
                    ? nil
                    : Proposal(
                        link.repaired, th: "ลิงก์เดิมเมื่อเปลี่ยนเลขไทยเป็นเลขอารบิก",
                        en: "The same address with Arabic digits."))
        }
    }
}

/// Every damaged address is compared with every other only among so many: more is no report.
private let twinLimit = 50

extension PrintedLink {
    /// The same address read in two ways: as long as this one and different in one to three letters.
    fileprivate func isMisreadTwin(of other: PrintedLink) -> Bool {
        let (left, right) = (Array(key.unicodeScalars), Array(other.key.unicodeScalars))
        guard left.count == right.count, left.count >= 20, host == other.host else { return false }
        return (1...3).contains(zip(left, right).count { $0 != $1 })
    }
}
