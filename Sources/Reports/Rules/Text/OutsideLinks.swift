import Kernel

extension Rule {
    static let x9 = Rule(
        "X9", .warning,
        title: Bilingual(th: "ลิงก์ไม่ได้อยู่บนเว็บไซต์หลัก", en: "Address outside the main site"),
        reason: Bilingual(
            th: "แบบตรวจ OIT ต้องการหลักฐานที่อยู่บนเว็บไซต์หลักของหน่วยงาน",
            en: "The OIT assessment asks for proof on the agency's main site."),
        remedy: Bilingual(
            th: "เผยแพร่ไว้บนเว็บไซต์หลัก แล้วใส่ลิงก์ของหน้านั้น",
            en: "Publish it on the main site and cite that page.")
    ) { context in
        guard let site = MainSite(of: context.links) else { return [] }
        let outside = context.links.filter { !site.covers($0) }
        var order: [String] = []
        var byHost: [String: [PrintedLink]] = [:]
        for link in outside {
            if byHost[link.host] == nil { order.append(link.host) }
            byHost[link.host, default: []].append(link)
        }
        return order.compactMap { host in
            guard let links = byHost[host], let first = links.first else { return nil }
            let lines = LineList(links.map(\.place))
            return Breach(
                th:
                    "ลิงก์ \(links.count) แห่ง\(lines.th) อยู่ที่ \(host) ไม่ใช่ \(site.printedHost) ซึ่งเป็นเว็บไซต์ของหน่วยงานที่รายงานอ้างถึงมากที่สุด ให้ลิงก์ไปยังหน้าบนเว็บไซต์นั้น",
                en:
                    "\(links.count) address(es)\(lines.en) lie on \(host), not on \(site.printedHost), the government site this report cites most; "
                    + "link to a page there.",
                at: first.place)
        }
    }
}
