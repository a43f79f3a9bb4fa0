import Kernel

extension Rule {
    static let q2 = Rule(
        "Q2", .warning,
        title: Bilingual(th: "ข้อความเดียวกันใช้กับหลายมาตรการ", en: "The same text under several measures"),
        reason: Bilingual(
            th: "มาตรการต่างกันไม่ควรมีชื่อหรือผลเหมือนกันทั้งข้อ น่าจะคัดลอกแล้วลืมแก้",
            en: "Different measures hardly share a title or a result; it looks copied and not edited."),
        remedy: Bilingual(
            th: "รวมเป็นมาตรการเดียว หรือเขียนผลของแต่ละมาตรการ",
            en: "Make it one measure, or write what each one achieved.")
    ) { context in
        let parts: [(PastedTexts, Bilingual)] = [
            (
                PastedTexts(context.measures) { [($0.title, $0.measure.title.place)] },
                Bilingual(th: "ชื่อมาตรการ", en: "title")
            ),
            (
                PastedTexts(context.measures) { text in
                    zip(text.results, text.measure.results).filter { $1.dates.count < 3 }.map { ($0, $1.place) }
                },
                Bilingual(th: "ผลการดำเนินการ", en: "result")
            ),
            (
                PastedTexts(context.measures) { text in zip(text.outcomes, text.measure.outcomes).map { ($0, $1.place) }
                },
                Bilingual(th: "ผลลัพธ์", en: "outcome")
            ),
        ]
        return parts.flatMap { texts, name in texts.breaches(of: name) }
    }
}

/// Texts of one kind that begin alike in several measures. Sorting brings them together, so that a long report costs no
/// more than its length.
private struct PastedTexts {
    private struct Entry {
        let text: Squeezed
        let ordinal: Int
        let place: Place
    }

    private var groups: [[Entry]] = []

    /// Shorter texts are status words: the same "ดำเนินการแล้วเสร็จ" is no copying.
    private static let shortest = 30

    init(_ measures: [MeasureText], texts: (MeasureText) -> [(Squeezed, Place)]) {
        let entries = measures.flatMap { measure in
            texts(measure).filter { $0.0.count >= Self.shortest }
                .map { Entry(text: $0.0, ordinal: measure.ordinal, place: $0.1) }
        }
        let sorted = entries.sorted {
            $0.text.scalars.lexicographicallyPrecedes($1.text.scalars)
                || ($0.text == $1.text && $0.ordinal < $1.ordinal)
        }
        for entry in sorted {
            if let last = groups.last?.last, entry.text.begins(with: last.text) {
                groups[groups.count - 1].append(entry)
            } else {
                groups.append([entry])
            }
        }
        groups = groups.filter { Set($0.map(\.ordinal)).count > 1 }
    }

    func breaches(of name: Bilingual) -> [Breach] {
        groups.map { group in group.sorted { $0.ordinal < $1.ordinal } }
            .sorted { $0[0].ordinal < $1[0].ordinal }
            .map { group in
                var seen: Set<Int> = []
                let ordinals = NumberList(group.map(\.ordinal).filter { seen.insert($0).inserted })
                let words = Quotation(group[0].text.text)
                return Breach(
                    th: "มาตรการที่ \(ordinals.th) มี\(name.th)ข้อความเดียวกัน \(words) ตรวจว่าคัดลอกแล้วลืมแก้หรือไม่",
                    en:
                        "Measures \(ordinals.en) have the same \(name.en) \(words); check that it was not copied by mistake.",
                    at: group[1].place)
            }
    }
}

extension Squeezed {
    fileprivate func begins(with other: Squeezed) -> Bool {
        scalars.starts(with: other.scalars)
    }
}
