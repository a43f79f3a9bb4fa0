import Foundation
import Testing

@testable import Web

/// The classes that pages write and the classes that the stylesheet knows are the same set.
@Suite struct StyleTests {
    @Test func usesExactlyTheClassesThatAreDefined() throws {
        let used = Self.classesUsed(in: try Self.sources())
        let defined = Self.classesDefined(in: Self.stylesheet)
        #expect(used.subtracting(defined) == [], "used, but not in the stylesheet")
        #expect(defined.subtracting(used) == [], "in the stylesheet, but used nowhere")
    }

    @Test func findsAPlantedFault() {
        let used = Self.classesUsed(in: #"html.p(.class("card plantd")) { _ in }"#)
        #expect(used.subtracting(Self.classesDefined(in: Self.stylesheet)) == ["plantd"])
        #expect(
            Self.classesDefined(in: ".planted > a { } @media print { .x:hover, b.y { } }") == ["planted", "x", "y"])
    }

    @Test(arguments: ["letter-spacing", "italic", "break-all", "text-transform", "url(", "@import", "@font-face"])
    func keepsAwayFrom(_ word: String) {
        #expect(!Self.rules.contains(word))
    }

    @Test func staysSmall() {
        #expect(Self.stylesheet.utf8.count < 24_000)
    }

    private static var stylesheet: String { String(decoding: StaticAsset.stylesheet.bytes, as: UTF8.self) }

    /// Without its comments, which may name what it avoids.
    private static var rules: String {
        stylesheet.split(separator: "*/").map { $0.prefix { $0 != "/" || true } }
            .map { piece in piece.components(separatedBy: "/*")[0] }.joined()
    }

    private static func sources() throws -> String {
        let rooms = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../../Sources")
        let names = try FileManager.default.subpathsOfDirectory(atPath: rooms.path).filter { $0.hasSuffix(".swift") }
        return try names.map { try String(contentsOf: rooms.appending(path: $0), encoding: .utf8) }.joined()
    }

    private static func classesUsed(in source: String) -> Set<String> {
        var found: Set<String> = []
        for opening in [".class(", "class=\\\"", "upright("] {
            for piece in source.components(separatedBy: opening).dropFirst() {
                let call = piece.prefix { $0 != ")" && $0 != "\n" }
                let literals = opening == "class=\\\"" ? [piece.components(separatedBy: "\\\"")[0]] : quoted(in: call)
                found.formUnion(literals.flatMap { $0.split(separator: " ").map(String.init) })
            }
        }
        return found.filter { $0.allSatisfy { $0.isLowercase || $0 == "-" } && !$0.isEmpty }
    }

    private static func quoted(in call: Substring) -> [String] {
        call.components(separatedBy: "\"").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
    }

    private static func classesDefined(in stylesheet: String) -> Set<String> {
        var found: Set<String> = []
        for rule in stylesheet.components(separatedBy: "{") {
            let selector = rule.components(separatedBy: CharacterSet(charactersIn: "};")).last ?? ""
            if selector.contains("@layer") { continue }
            for piece in selector.components(separatedBy: ".").dropFirst() {
                let name = piece.prefix { $0.isLowercase || $0 == "-" }
                if !name.isEmpty { found.insert(String(name)) }
            }
        }
        return found
    }
}
