import Kernel
package import ThaiText

extension Catalogue {
    /// What a later year takes over when nothing is known of it: everything, as unverified. Dates, figures and data
    /// periods belong to their own year and stay behind.
    package func inherited(into later: FiscalYear) -> Catalogue {
        var catalogue = self
        catalogue.year = later
        catalogue.basedOn = year
        catalogue.completeness = .inherited
        catalogue.statement = Bilingual(
            th: "ยังไม่มีเกณฑ์ของปีงบประมาณ พ.ศ. \(later.year) ใช้ของปี \(year.year) ทั้งหมดไปก่อน โดยถือว่ายังไม่ยืนยัน",
            en:
                "Nothing is known of fiscal year \(later.year) yet; everything is taken over from \(year.year), unverified."
        )
        catalogue.instruments = instruments.map { $0.inherited(from: year) }
        catalogue.indicators = indicators.map { $0.inherited(from: year) }
        catalogue.subIndicators = subIndicators.map { $0.inherited(from: year) }
        catalogue.numbering.standing = numbering.standing.inherited(from: year)
        catalogue.scales = scales.map { $0.inherited(from: year) }
        catalogue.questions = questions.map { $0.inherited(from: year) }
        catalogue.items = items.map { $0.inherited(from: year).withoutPeriod }
        catalogue.topics = topics.map { $0.inherited(from: year) }
        catalogue.levels = LevelRules(
            rules: levels.rules.map { $0.inherited(from: year) }, standing: levels.standing.inherited(from: year),
            alternative: levels.alternative.map { $0.inherited(from: year) })
        catalogue.scoring = scoring.map { $0.inherited(from: year) }
        catalogue.conflicts = conflicts.map { $0.inherited(from: year) }
        catalogue.calendar = []
        catalogue.facts = []
        return catalogue
    }
}

extension Question {
    var withoutAdvice: Question {
        Question(
            code: code, indicator: indicator, text: text, textOfYear: textOfYear, themeVerified: themeVerified,
            parts: parts, scale: scale, remark: remark, adviceItems: [], standing: standing)
    }
}

extension Topic {
    var withoutQuestions: Topic { Topic(number: number, name: name, exampleQuestions: [], standing: standing) }
}

extension DisclosureItem {
    var withoutPeriod: DisclosureItem {
        DisclosureItem(
            code: code, indicator: indicator, subIndicator: subIndicator, title: title, aliases: aliases, role: role,
            components: components, componentsVerified: componentsVerified, componentsKnown: componentsKnown,
            localRule: localRule, format: format, period: nil, group: group, standing: standing)
    }
}
