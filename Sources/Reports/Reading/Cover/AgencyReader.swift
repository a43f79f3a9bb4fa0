import Kernel
import Tables
import ThaiText

/// Which agency a report is of. The name is looked for in every block; a name that stands alone and often wins, titles
/// count most, and a longer name wins over an equal one that lost its marks to OCR.
struct AgencyReader {
    private struct Candidate {
        var weight = 0
        var place: Place
        var text: String
    }

    private var names: [String: Candidate] = [:]
    private var short: [String: Candidate] = [:]
    private var districts: [String: Candidate] = [:]
    private var provinces: [String: Candidate] = [:]
    private var hosts: [String: Candidate] = [:]

    /// `weight` is 3 for titles, 2 for paragraphs, 1 for cells.
    mutating func read(_ text: String, at place: Place, weight: Int) {
        let folded = FoldedText(text.hasLostRing ? ThaiRepair.repairSpaces(text) : text)
        for kind in AgencyKind.all {
            for (start, end) in Self.names(folded, kind.phrase) {
                let name = folded.printed(start..<end)
                if kind.isShort {
                    Self.count(kind.text + name, &short, weight, place)
                } else {
                    Self.count(kind.text + name, &names, weight, place)
                }
            }
        }
        guard weight > 1 else {
            readHosts(text, at: place)
            return
        }
        for (start, end) in Self.names(folded, "อำเภอ") + Self.names(folded, "อ.") where !Self.isOffice(folded, start) {
            Self.count(folded.printed(start..<end), &districts, weight, place)
        }
        for (start, end) in Self.names(folded, "จังหวัด") + Self.names(folded, "จ.") {
            let name = folded.printed(start..<end)
            Self.count(Provinces.named(name) ?? name, &provinces, weight, place)
        }
        readHosts(text, at: place)
    }

    private mutating func readHosts(_ text: String, at place: Place) {
        guard text.utf8.count > 10 else { return }
        for link in LinkReader.plain(in: text) {
            if let host = Self.host(link.url) { Self.count(host, &hosts, 1, place) }
        }
    }

    /// "bongti.go.th" of "https://www.bongti.go.th/Main"; nil for a host that is no agency's.
    private static func host(_ url: String) -> String? {
        var rest = url.lowercased()[...]
        for lead in ["https://", "http://", "www."] where rest.hasPrefix(lead) { rest = rest.dropFirst(lead.count) }
        let host = String(rest.prefix { $0 != "/" && $0 != "?" && $0 != ":" })
        return host.hasSuffix(".go.th") && !host.contains("nacc.go.th") ? host : nil
    }

    private static func count(_ name: String, _ candidates: inout [String: Candidate], _ weight: Int, _ place: Place) {
        guard !name.isEmpty else { return }
        candidates[name, default: Candidate(place: place, text: name)].weight += weight
    }

    /// Names that stand right behind a word and end at a space, a bracket or the next part of the address.
    private static func names(_ folded: FoldedText, _ word: FoldedText.Phrase) -> [(Int, Int)] {
        var found: [(Int, Int)] = []
        var index = 0
        while let start = folded.find(word, from: index) {
            index = start + word.scalars.count
            guard index < folded.count, isThaiLetter(folded.scalars[index]), !isInsideWord(folded, start, word) else {
                continue
            }
            // OCR parts the word from the name, but a line end parts them for good.
            if folded.hasGap(before: index),
                folded.source[folded.origins[index - 1]..<folded.origins[index]].contains("\n")
            {
                continue
            }
            var end = index + 1
            while end < folded.count, !folded.hasGap(before: end), isThaiLetter(folded.scalars[end]), end - index < 40 {
                if stops.contains(where: { folded.starts(with: $0, at: end) }) { break }
                end += 1
            }
            if end - index >= 2, end - index < 40 { found.append((index, end)) }
        }
        return found
    }

    private static let stops: [FoldedText.Phrase] = ["อำเภอ", "จังหวัด", "ประจำปี", "หน่วยงานประเภท"]

    private static func isThaiLetter(_ scalar: Unicode.Scalar) -> Bool {
        (0x0E01...0x0E2E).contains(scalar.value) || (0x0E30...0x0E3A).contains(scalar.value)
            || (0x0E40...0x0E4E).contains(scalar.value)
    }

    /// "อ." and "จ." must not end another word: "น.อ.", "ส.จ.".
    private static func isInsideWord(_ folded: FoldedText, _ start: Int, _ word: FoldedText.Phrase) -> Bool {
        guard word.scalars.count == 2, start > 0, !folded.hasGap(before: start) else { return false }
        return isThaiLetter(folded.scalars[start - 1]) || folded.scalars[start - 1] == "."
    }

    /// "นายอำเภอ", "ที่ว่าการอำเภอ".
    private static func isOffice(_ folded: FoldedText, _ nameStart: Int) -> Bool {
        ["นายอำเภอ", "ว่าการอำเภอ", "ระดับอำเภอ"].contains { (phrase: FoldedText.Phrase) in
            folded.starts(with: phrase, at: nameStart - phrase.scalars.count)
        }
    }

    func agency() -> ReportedAgency? {
        let host = Self.best(hosts)
        guard let name = Self.best(names) ?? Self.best(short) ?? host else { return nil }
        return ReportedAgency(
            name: Sourced(name.text, text: name.text, place: name.place),
            district: Self.best(districts).map { Sourced($0.text, text: $0.text, place: $0.place) },
            province: Self.best(provinces).map { Sourced($0.text, text: $0.text, place: $0.place) })
    }

    /// Words run on behind a name in Thai ("…ได้จัดทำ"): every such run-on speaks for the name it begins with.
    private static func best(_ candidates: [String: Candidate]) -> Candidate? {
        let sorted = candidates.values.sorted { ($1.weight, $0.text) < ($0.weight, $1.text) }
        let all = Array(sorted.prefix(300))
        return all.max { left, right in
            let weights = (support(left, all), support(right, all))
            return weights.0 == weights.1 ? left.text.utf8.count < right.text.utf8.count : weights.0 < weights.1
        }
    }

    private static func support(_ candidate: Candidate, _ all: [Candidate]) -> Int {
        all.reduce(candidate.weight * 2) {
            $1.text != candidate.text && $1.text.hasPrefix(candidate.text) ? $0 + $1.weight : $0
        }
    }
}

extension String {
    /// "ต าบล": the ring of ำ came out as a space.
    fileprivate var hasLostRing: Bool {
        var isSpace = false
        for scalar in unicodeScalars {
            if isSpace, scalar.value == 0x0E32 || (0x0E48...0x0E4B).contains(scalar.value) { return true }
            isSpace = scalar == " "
        }
        return false
    }
}
