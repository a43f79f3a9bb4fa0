import Kernel
import ThaiText

extension Rule {
    static let x8 = Rule(
        "X8", .warning,
        title: Bilingual(th: "ลิงก์เดียวใช้ยืนยันหลายเรื่อง", en: "One address for different things"),
        reason: Bilingual(
            th: "ผู้ตรวจเปิดแล้วไม่รู้ว่าหลักฐานของเรื่องใดอยู่ตรงไหน",
            en: "Whoever opens it cannot tell which proof belongs to which claim."),
        remedy: Bilingual(
            th: "ใส่ลิงก์ตรงไปยังเอกสารของแต่ละเรื่อง", en: "Link straight to the paper of each claim.")
    ) { context in
        var order: [String] = []
        var uses: [String: [PrintedLink]] = [:]
        for link in context.links where link.place.table != nil {
            if uses[link.key] == nil { order.append(link.key) }
            uses[link.key, default: []].append(link)
        }
        return order.compactMap { key in
            guard let links = uses[key], let first = links.first else { return nil }
            let claims = Set(links.map(\.claim).filter { !$0.isEmpty })
            guard claims.count >= 2 else { return nil }
            let lines = LineList(links.map(\.place))
            let address = Quotation(first.repaired, limit: 60)
            if first.isFrontPage {
                return Breach(
                    th:
                        "หน้าแรกของเว็บไซต์ \(address) ใช้เป็นหลักฐาน \(claims.count) เรื่อง \(links.count) แห่ง\(lines.th) ใส่ลิงก์ของหน้าที่แสดงเรื่องนั้นแทน",
                    en:
                        "The front page \(address) stands as proof of \(claims.count) things in \(links.count) places\(lines.en); link to the "
                        + "page that shows each.",
                    at: first.place)
            }
            return Breach(
                th:
                    "ลิงก์ \(address) ใช้ยืนยัน \(claims.count) เรื่องที่ต่างกัน \(links.count) แห่ง\(lines.th) ใส่ลิงก์ของเอกสารแต่ละฉบับ",
                en:
                    "The address \(address) stands for \(claims.count) different things in \(links.count) places\(lines.en); link to each paper.",
                at: first.place)
        }
    }
}

extension PrintedLink {
    /// What the address is to prove. The same round of the same month is one thing in whatever words: "ครั้งที่ 1
    /// รอบเดือนเมษายน" and "วาระการประชุมครั้งที่ 1 วันที่ 19 เม.ย.".
    fileprivate var claim: Squeezed {
        let words = Squeezed(context)
        let tail = Squeezed(String(String.UnicodeScalarView(words.scalars.suffix(50))))
        guard let word = tail.offsets(of: "ครั้งที่").last else { return words }
        let after = tail.scalars[(word + 8)...]
        let digits = after.drop { !("0"..."9").contains($0) }.prefix { ("0"..."9").contains($0) }
        let month = ThaiDate.monthNames.indices.first { index in
            [ThaiDate.monthNames[index], ThaiDate.shortMonthNames[index]].contains {
                tail.firstOffset(of: Squeezed($0), from: word) != nil
            }
        }
        guard let month, !digits.isEmpty else { return words }
        return Squeezed("\(String(String.UnicodeScalarView(digits)))/\(month + 1)")
    }
}
