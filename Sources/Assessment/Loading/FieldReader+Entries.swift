import Kernel
import ThaiText

/// The entries of a catalogue file, one function each; nil only where the code itself cannot be read.
extension FieldReader {
    func source() -> CatalogueSource {
        var fields = self
        fields.require("kind")
        let source = CatalogueSource(
            id: fields.text("id"), kind: fields.choice("kind") ?? .web, title: fields.text("title"),
            url: fields.optionalText("url"))
        fields.finish()
        return source
    }

    mutating func instrumentEntry() -> InstrumentEntry? {
        InstrumentEntry(
            id: instrument("id"), name: text("name"), nameEn: text("nameEn"),
            // Points of a hundred are per cent; a weight finer than a hundredth would not be one anybody publishes.
            weight: points("weight").millionths / 10_000, indicators: ints("indicators"), standing: standing())
    }

    mutating func indicator() -> Indicator? {
        Indicator(
            number: count("number"), name: text("name"), nameEn: text("nameEn"), instrument: instrument("instrument"),
            aliases: texts("aliases"), standing: standing())
    }

    mutating func subIndicator() -> SubIndicator? {
        let (first, last) = (optionalItemCode("firstItem"), optionalItemCode("lastItem"))
        var range: ClosedRange<ItemCode>?
        switch (first, last) {
        case (let first?, let last?) where first <= last: range = first...last
        case (let first?, let last?): fault(.outsideRange("\(first) > \(last)"), "lastItem")
        case (nil, nil): break
        default: fault(.missing, first == nil ? "firstItem" : "lastItem")
        }
        return SubIndicator(
            code: text("code"), indicator: count("indicator"), name: text("name"),
            nameVerified: flag("nameVerified", otherwise: false), items: range, standing: standing())
    }

    mutating func topic() -> Topic? {
        let examples = texts("exampleQuestions").compactMap { text in
            guard let code = CodeReader.exactQuestion(text) else {
                fault(.badValue(text, wanted: Bilingual(th: "รหัสคำถาม", en: "a question code")), "exampleQuestions")
                return nil as QuestionCode?
            }
            return code
        }
        return Topic(number: count("number"), name: text("name"), exampleQuestions: examples, standing: standing())
    }

    mutating func question() -> Question? {
        let code = questionCode("code")
        let parts = objects("parts", named: "text").map { part in
            var part = part
            let read = QuestionPart(text: part.text("text"), scale: part.text("scale"))
            part.finish()
            return read
        }
        let (indicator, wording) = (count("indicator"), text("text"))
        let (textOfYear, themeVerified) = (optionalInt("textOfYear"), flag("themeVerified", otherwise: false))
        let (scale, remark, advice) = (optionalText("scale"), optionalText("remark"), texts("adviceItems"))
        let standing = standing()
        return code.map {
            Question(
                code: $0, indicator: indicator, text: wording, textOfYear: textOfYear, themeVerified: themeVerified,
                parts: parts, scale: scale, remark: remark, adviceItems: advice, standing: standing)
        }
    }

    mutating func scale() -> AnswerScale? {
        let options = objects("options", named: "label").map { option in
            var option = option
            let read = AnswerOption(label: option.text("label"), score: option.points("score"))
            option.finish()
            return read
        }
        return AnswerScale(id: text("id"), options: options, step: optionalInt("step"), standing: standing())
    }

    mutating func item() -> DisclosureItem? {
        require("code")
        let code = optionalItemCode("code")
        let (indicator, part, title) = (optionalInt("indicator"), optionalText("subIndicator"), text("title"))
        let (aliases, role) = (texts("aliases"), choice("role") as ItemRole?)
        let components = texts("components")
        let verified = flag("componentsVerified", otherwise: false)
        let known = flag("componentsKnown", otherwise: !components.isEmpty)
        let (rule, group) = (optionalText("localRule"), optionalText("group"))
        let (format, period) = (optionalBilingual("format"), optionalBilingual("period"))
        let standing = standing()
        return code.map {
            DisclosureItem(
                code: $0, indicator: indicator, subIndicator: part, title: title, aliases: aliases, role: role,
                components: components, componentsVerified: verified, componentsKnown: known, localRule: rule,
                format: format, period: period, group: group, standing: standing)
        }
    }
}
