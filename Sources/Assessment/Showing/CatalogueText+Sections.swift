import Kernel
import ThaiText

extension CatalogueText {
    mutating func addQuestions() {
        heading("คำถามแบบสำรวจ" + Self.mark(catalogue.numbering.standing))
        for question in catalogue.questions {
            let year = question.textOfYear.map { " [ถ้อยคำของปี \($0)]" } ?? ""
            add(
                "\(question.code) (ตัวชี้วัด \(question.indicator)) \(question.text)\(year)", question, section: "questions"
            )
            for part in question.parts { detail("– \(part.text)") }
            if !question.adviceItems.isEmpty {
                detail("ข้อ OIT ที่เกี่ยวข้อง: \(question.adviceItems.joined(separator: ", "))")
            }
        }
        heading("มาตรวัด")
        for scale in catalogue.scales {
            let options = scale.options.map { "\($0.label) = \($0.score.formatted(places: 0))" }
            let step = scale.step.map { "คะแนนห่างกันทีละ \($0)" } ?? "ไม่ทราบตัวเลือก"
            add("\(scale.id): \(options.isEmpty ? step : options.joined(separator: ", "))", scale, section: "scales")
        }
    }

    mutating func addItems() {
        heading("ข้อเปิดเผยข้อมูล (OIT)")
        for item in catalogue.items {
            let part = item.subIndicator.map { " (\($0))" } ?? ""
            add("\(item.code)\(part) \(item.title)", item, section: "items")
            if !item.componentsKnown {
                detail("ไม่ทราบองค์ประกอบ")
            } else if !item.componentsVerified {
                detail("องค์ประกอบ «ยังไม่ยืนยัน»")
            }
            for component in item.components { detail("– \(component)") }
            if let rule = item.localRule { detail("สำหรับ อปท.: \(rule)") }
            if let format = item.format { detail("รูปแบบ: \(format.th)") }
            if let period = item.period { detail("ช่วงข้อมูล: \(period.th)") }
        }
        heading("ประเด็นการวิเคราะห์")
        for topic in catalogue.topics { add("\(topic.number). \(topic.name)", topic, section: "topics") }
    }

    mutating func addRules() {
        heading("ระดับผลการประเมิน" + Self.mark(catalogue.levels.standing))
        if let note = catalogue.levels.standing.note { detail("หมายเหตุ: \(note.th)") }
        for level in catalogue.levels.rules { add(Self.condition(level), level, section: "levels") }
        if !catalogue.levels.alternative.isEmpty {
            add("อีกแบบหนึ่งตามบางแหล่ง «ข้อมูลขัดแย้ง»")
            for level in catalogue.levels.alternative { add("  " + Self.condition(level), level, section: "levels") }
        }
        heading("วิธีคิดคะแนน")
        for rule in catalogue.scoring { add(rule.statement.th, rule, section: "scoring") }
    }

    mutating func addRest() {
        if !catalogue.calendar.isEmpty { heading("ปฏิทิน") }
        for entry in catalogue.calendar {
            let days = [entry.from, entry.to].compactMap(\.self).map { "\($0.day)/\($0.month)/\($0.buddhistYear)" }
            add("\(entry.name.th): \(days.joined(separator: " – "))", entry, section: "calendar")
        }
        if !catalogue.facts.isEmpty { heading("ข้อมูลอื่น") }
        for fact in catalogue.facts { add(fact.statement.th, fact, section: "facts") }
        if !catalogue.conflicts.isEmpty { heading("ข้อมูลขัดแย้ง") }
        for conflict in catalogue.conflicts {
            add("\(conflict.subject): \(conflict.statement.th)")
            for reading in conflict.readings {
                detail("– \(reading.statement.th) [\(reading.sources.joined(separator: ", "))]")
            }
        }
        heading("แหล่งที่มา")
        for source in catalogue.sources {
            add("[\(source.id)] \(source.title)" + (source.url.map { " \($0)" } ?? ""))
        }
    }

    private static func condition(_ level: LevelRule) -> String {
        let total = "\(level.name): คะแนนรวมตั้งแต่ \(level.minTotal.formatted())"
        guard let floor = level.minEachInstrument else { return total }
        return total + " และทุกเครื่องมือตั้งแต่ \(floor.formatted())"
    }
}
