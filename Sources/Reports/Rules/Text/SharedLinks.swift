import Kernel

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
            let claims = Set(links.map { Squeezed($0.context) }.filter { !$0.isEmpty })
            guard claims.count >= 2 else { return nil }
            let lines = LineList(links.map(\.place))
            let address = Quotation(first.repaired, limit: 60)
            if first.isFrontPage {
                return Breach(
                    th:
                        "หน้าแรกของเว็บไซต์ \(address) ใช้เป็นหลักฐาน \(claims.count) เรื่อง\(lines.th) ใส่ลิงก์ของหน้าที่แสดงเรื่องนั้นแทน",
                    en: "The front page \(address) stands as proof of \(claims.count) things\(lines.en); link to the "
                        + "page that shows each.",
                    at: first.place)
            }
            return Breach(
                th: "ลิงก์ \(address) ใช้ยืนยัน \(claims.count) เรื่องที่ต่างกัน\(lines.th) ใส่ลิงก์ของเอกสารแต่ละฉบับ",
                en:
                    "The address \(address) stands for \(claims.count) different things\(lines.en); link to each paper.",
                at: first.place)
        }
    }
}
