import Foundation
import Testing

/// Every sentence of the pages stands in both languages: Thai has Thai letters, English has none, neither is empty.
@Suite struct PhrasesTests {
    @Test func areCompleteInBothLanguages() throws {
        let rooms = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../../Sources")
        let names = try FileManager.default.subpathsOfDirectory(atPath: rooms.path)
            .filter { name in name.hasSuffix(".swift") && Self.rooms.contains { name.hasPrefix($0 + "/") } }
        var checked = 0
        for name in names {
            let source = try String(contentsOf: rooms.appending(path: name), encoding: .utf8)
            let pairs = Self.pairs(in: source)
            checked += pairs.count
            for pair in pairs { #expect(Self.fault(of: pair) == nil, "\(name): \(pair)") }
        }
        #expect(checked > 150)
    }

    @Test(arguments: [
        (#"Bilingual(th: "", en: "x")"#, true), (#"Bilingual(th: "Home", en: "Home")"#, true),
        (#"Bilingual(th: "หน้า", en: "หน้า")"#, true), (#"Bilingual(th: "หน้า", en: " ")"#, true),
        (#"Bilingual(th: "หน้า", en: "Page")"#, false),
    ])
    func areFoundOutWhenTheyAreNot(_ source: String, _ isFaulty: Bool) throws {
        let pair = try #require(Self.pairs(in: source).first)
        #expect((Self.fault(of: pair) != nil) == isFaulty)
    }

    /// The rooms that write pages.
    private static let rooms = ["Web", "Publishing", "Cycle", "Agencies"]

    /// Pairs of plain literals; those made of parts are covered by the types.
    private static func pairs(in source: String) -> [(th: String, en: String)] {
        source.components(separatedBy: "Bilingual(").dropFirst().compactMap { piece in
            guard let th = literal(after: "th:", in: piece), let en = literal(after: "en:", in: th.rest) else {
                return nil
            }
            return (th.text, en.text)
        }
    }

    private static func literal(after label: String, in piece: String) -> (text: String, rest: String)? {
        let trimmed = piece.drop { $0.isWhitespace || $0 == "," }
        guard trimmed.hasPrefix(label) else { return nil }
        let value = trimmed.dropFirst(label.count).drop { $0.isWhitespace }
        guard value.hasPrefix("\""), !value.hasPrefix("\"\"\"") else { return nil }
        let body = value.dropFirst()
        guard let end = body.firstIndex(of: "\""), !body[..<end].contains("\\") else { return nil }
        return (String(body[..<end]), String(body[body.index(after: end)...]))
    }

    private static func fault(of pair: (th: String, en: String)) -> String? {
        let isThai = { (text: String) in text.unicodeScalars.contains { (0x0E01...0x0E5B).contains($0.value) } }
        if pair.en.allSatisfy(\.isWhitespace) { return "no English" }
        if pair.th.contains(where: \.isLowercase), !isThai(pair.th) { return "no Thai" }
        if pair.th.isEmpty { return "no Thai" }
        return isThai(pair.en) ? "Thai in English" : nil
    }
}
