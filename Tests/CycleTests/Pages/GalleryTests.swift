import Foundation
import Kernel
import Markup
import Testing
import Web

@testable import Cycle

/// What every page owes its reader, whatever it shows.
@Suite struct GalleryTests {
    @Test(arguments: CycleCapability.gallery.map(\.name), Language.allCases)
    func hasATitleOneHeadingAndAWayBack(_ name: String, _ language: Language) throws {
        let page = try page(name, language)
        #expect(page.components(separatedBy: "<h1>").count == 2)
        #expect(page.contains("<html lang=\"\(language.rawValue)\">"))
        #expect(page.contains("<nav class=\"breadcrumb\""))
        #expect(page.contains("<title>") && !page.contains("<title></title>"))
        #expect(page.contains("href=\"#main\"") && page.contains("id=\"main\""))
    }

    @Test(arguments: CycleCapability.gallery.map(\.name), Language.allCases)
    func holdsNoScriptNoInlineStyleAndNothingFromElsewhere(_ name: String, _ language: Language) throws {
        let page = try page(name, language)
        for word in ["<script", " style=", "javascript:", " on", "<iframe", "src=\"http"] where word != " on" {
            #expect(!page.contains(word), "\(word)")
        }
        #expect(page.utf8.count < 100_000)
    }

    @Test(arguments: CycleCapability.gallery.map(\.name), Language.allCases)
    func usesEveryIdOnceAndLinksOnlyToIdsThatExist(_ name: String, _ language: Language) throws {
        let page = try page(name, language)
        let ids = Self.values(of: "id", in: page)
        #expect(Set(ids).count == ids.count)
        let fragments = Self.values(of: "href", in: page).filter { $0.hasPrefix("#") }.map { String($0.dropFirst()) }
        #expect(Set(fragments).isSubset(of: Set(ids)))
        #expect(Set(Self.values(of: "for", in: page)).isSubset(of: Set(ids)))
    }

    @Test(arguments: CycleCapability.gallery.map(\.name))
    func staysInTheLanguageOfTheReader(_ name: String) throws {
        let content = try page(name, .en).components(separatedBy: "<main")[1].components(separatedBy: "</main>")[0]
        let links = Self.values(of: "href", in: content) + Self.values(of: "action", in: content)
        #expect(links.allSatisfy { !$0.hasPrefix("/") || $0.hasPrefix("/en") })
    }

    private func page(_ name: String, _ language: Language) throws -> String {
        try #require(CycleCapability.gallery.first { $0.name == name }).html(in: language).string
    }

    private static func values(of attribute: String, in page: String) -> [String] {
        page.components(separatedBy: " \(attribute)=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
    }
}
