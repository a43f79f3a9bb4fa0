/// The two languages of the interface; Thai first.
package enum Language: String, Sendable, Codable, CaseIterable {
    case th, en
}

/// A sentence in both languages, side by side, so that neither can be forgotten.
package struct Bilingual: Hashable, Sendable, Codable {
    package let th: String
    package let en: String

    package init(th: String, en: String) {
        self.th = th
        self.en = en
    }

    package subscript(language: Language) -> String {
        switch language {
        case .th: th
        case .en: en
        }
    }
}
