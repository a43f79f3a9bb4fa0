import Assessment
import Kernel

/// What the numbers and codes of a measure stand for in its year, for who does not know them by heart.
struct CriteriaNames: Sendable {
    /// Nil for the years before the first catalogue.
    let catalogue: Catalogue?
    let language: Language

    /// "4 การใช้ทรัพย์สินของราชการ".
    func indicator(_ number: Int) -> String {
        "\(number) \(Phrases.indicatorName(number, in: catalogue)[language])"
    }

    /// The topic in the words of the criteria, which are Thai; the number alone where they are not known.
    func topic(_ number: Int) -> String {
        (catalogue?.topic(number)?.name).map { "\(number) \($0)" } ?? String(number)
    }

    /// The wording of a question or the title of an item; nil for a code that the year does not have.
    func wording(of code: String) -> String? {
        if let question = CodeReader.question(code) { return catalogue?.question(question)?.text }
        return CodeReader.item(code).flatMap { catalogue?.item($0)?.title }
    }
}
