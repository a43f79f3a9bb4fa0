import Kernel

extension Rule {
    static let q14 = Rule(
        "Q14", .error,
        title: Bilingual(th: "ช่องทางลับที่ไม่ลับ", en: "A secret channel that is not secret"),
        reason: Bilingual(
            th: "ผู้แจ้งเบาะแสอาจได้รับอันตราย เพราะคนในกลุ่มหรือผู้ดูแลระบบเห็นเรื่องและชื่อผู้แจ้ง",
            en: "A whistleblower may come to harm: the group or the administrator sees the report and who sent it."),
        remedy: Bilingual(
            th: "ใช้ช่องทางที่มีเพียงผู้รับผิดชอบเรื่องร้องเรียนการทุจริตเปิดอ่านได้",
            en: "Use a channel that only the officer in charge of corruption complaints can open.")
    ) { context in
        context.measures.compactMap { measure in
            let texts = measure.steps + measure.results + measure.outcomes
            let places =
                measure.measure.steps.map(\.place)
                + (measure.measure.results + measure.measure.outcomes).map(\.place)
            for (text, place) in zip(texts, places) {
                guard text.contains("ลับ"), text.first(of: complaints) != nil,
                    let channel = openChannels.first(where: { text.contains($0.squeezed) })
                else { continue }
                return Breach(
                    th:
                        "\(measure.th) เรียก “\(channel.printed)” ว่าเป็นช่องทางลับสำหรับร้องเรียนการทุจริต แต่คนอื่นเห็นเรื่องได้ เปลี่ยนช่องทาง",
                    en:
                        "\(measure.en) calls “\(channel.printed)” a secret channel for corruption complaints, but others can "
                        + "see them; use another channel.",
                    at: place.line == nil ? measure.place : place)
            }
            return nil
        }
    }

    private static let complaints: [Squeezed] = ["ร้องเรียนการทุจริต", "แจ้งเบาะแส", "ร้องเรียนเรื่องทุจริต", "แจ้งเรื่องทุจริต"]

    private static let openChannels = [
        "LINE กลุ่ม", "กลุ่ม LINE", "ไลน์กลุ่ม", "กลุ่มไลน์", "LINE Official", "Facebook", "เฟซบุ๊ก", "อีเมลผู้ดูแล", "E-mail ผู้ดูแล",
        "อีเมลของผู้ดูแล", "ผู้ดูแลเว็บไซต์", "ผู้ดูแลระบบ",
    ].map { (printed: $0, squeezed: Squeezed($0)) }
}
