import Kernel

extension Rule {
    static let foreignName = Rule(
        "N4", .error,
        title: Bilingual(th: "ตัวชี้วัดใช้ชื่อของตัวชี้วัดอื่น", en: "An indicator has another indicator's name"),
        reason: Bilingual(
            th: "ไม่รู้ว่าคะแนนและมาตรการเป็นของตัวชี้วัดใด เลขหรือชื่อต้องผิดอย่างหนึ่ง",
            en: "Nobody can tell whose score and measure it is: number or name is wrong."),
        remedy: Bilingual(
            th: "แก้ชื่อให้ตรงกับเลข หรือแก้เลขให้ตรงกับชื่อ แล้วตรวจคะแนนและมาตรการในแถวนั้น",
            en: "Make name and number agree, then check the score and the measure of that row.")
    ) { context in
        guard let names = context.officialNames else { return [] }
        return context.namedIndicators.compactMap { named in
            guard case .foreign(let other) = named.verdict, let official = names.official(named.indicator),
                let theirs = names.official(other)
            else { return nil }
            return Breach(
                th: "ตัวชี้วัดที่ \(named.indicator) ใช้ชื่อ “\(theirs)” ซึ่งเป็นชื่อของตัวชี้วัดที่ \(other)",
                en: "Indicator \(named.indicator) is called “\(theirs)”, which is the name of indicator \(other).",
                at: named.place,
                proposed: Proposal(
                    official, th: "ชื่อทางการของตัวชี้วัดที่ \(named.indicator)",
                    en: "The official name of indicator \(named.indicator)."))
        }
    }

    static let garbledName = Rule(
        "N5", .warning,
        title: Bilingual(th: "ชื่อตัวชี้วัดเพี้ยนหรือเป็นชื่อเดิม", en: "An indicator's name is garbled or old"),
        reason: Bilingual(
            th: "ยังรู้ว่าหมายถึงตัวชี้วัดใด แต่ชื่อไม่ตรงทางการ (ชื่อที่พบในปีหรือเอกสารอื่นเป็นข้อสังเกต)",
            en:
                "The indicator is still known, but the name is not the official one (a name seen in other years is a note)."
        ),
        remedy: Bilingual(th: "ใช้ชื่อทางการของปีนั้น", en: "Use the official name of the year.")
    ) { context in
        guard let names = context.officialNames else { return [] }
        return context.namedIndicators.compactMap { named in
            let verdict = named.verdict
            guard verdict == .garbled || verdict == .old, let official = names.official(named.indicator)
            else { return nil }
            let printed = Wording.short(named.name)
            let old = verdict == .old
            return Breach(
                th: "ตัวชี้วัดที่ \(named.indicator) เขียนว่า “\(printed)” "
                    + (old ? "ซึ่งเป็นชื่อที่พบในปีหรือเอกสารอื่น" : "ไม่ตรงกับชื่อทางการ"),
                en: "Indicator \(named.indicator) is written “\(printed)”, "
                    + (old ? "a name seen in other years or papers." : "not its official name."),
                at: named.place,
                proposed: Proposal(
                    official, th: "ชื่อทางการของตัวชี้วัดที่ \(named.indicator)",
                    en: "The official name of indicator \(named.indicator)."),
                milder: old ? .info : nil)
        }
    }
}
