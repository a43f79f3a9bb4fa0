import Kernel
import ThaiText

extension Rule {
    static let repeatedDates = Rule(
        "T5", .warning,
        title: Bilingual(
            th: "วันที่ชุดเดียวกันอยู่ใต้หลายมาตรการ", en: "The same list of dates under several measures"),
        reason: Bilingual(
            th: "การประชุมครั้งเดียวอาจพูดหลายเรื่องได้ แต่ชุดวันที่เดียวกันทุกมาตรการมักเป็นการวางซ้ำและพิสูจน์อะไรไม่ได้",
            en: "One meeting may serve several measures, but the same list under each is mostly pasted and proves "
                + "nothing."),
        remedy: Bilingual(
            th: "บอกว่าประชุมครั้งใดพูดเรื่องมาตรการใด แล้วเหลือไว้เฉพาะวันที่นั้น",
            en: "Say which meeting dealt with which measure and keep only those dates.")
    ) { context in
        var lists = context.results.map { DateList(dates: Set($0.dates), measure: $0.measure, place: $0.place) }
            .filter { $0.dates.count >= 3 }
            .sorted { $0.dates.count < $1.dates.count }
        // Every list is held against every other: more than a person writes are not looked at.
        lists = Array(lists.prefix(500))
        var breaches: [Breach] = []
        while let shortest = lists.first {
            // A list that goes on with more dates still repeats the shorter one.
            let alike = lists.filter { shortest.dates.isSubset(of: $0.dates) }
            lists.removeAll { shortest.dates.isSubset(of: $0.dates) }
            let measures = alike.map(\.measure).uniqued()
            if measures.count >= 2, let breach = breach(shortest.dates.sorted(), alike) { breaches.append(breach) }
        }
        return breaches
    }

    private static func breach(_ dates: [ThaiDate], _ lists: [DateList]) -> Breach? {
        let places = lists.map(\.place).sorted { ($0.line ?? .max) < ($1.line ?? .max) }
        guard let first = dates.first, let last = dates.last, let place = places.first else { return nil }
        let count = lists.map(\.measure).uniqued().count
        let lines = Wording.lines(places.compactMap(\.line).uniqued())
        return Breach(
            th: "วันที่ชุดเดียวกัน \(dates.count) วัน (\(first.formatted(.short)) … \(last.formatted(.short))) "
                + "อยู่ในผลของ \(count) มาตรการ: บรรทัด \(lines) บอกให้ชัดว่าวันใดทำเรื่องใด",
            en: "The same \(dates.count) dates (\(first.iso) … \(last.iso)) stand in the results of \(count) "
                + "measures: lines \(lines). Say what was done on which day.",
            at: place)
    }
}

private struct DateList {
    let dates: Set<ThaiDate>
    let measure: Int
    let place: Place
}
