package import Kernel

/// A question of the internal or the external survey.
package struct Question: CatalogueEntry {
    package let code: QuestionCode
    package let indicator: Int
    package let text: String
    /// The year of the form the wording was read in, where it is not the catalogue's own.
    package let textOfYear: Int?
    /// Whether a source shows what the question is about, even where the wording is not known.
    package let themeVerified: Bool
    package let parts: [QuestionPart]
    /// Id of an `AnswerScale`; nil where each part has its own.
    package let scale: String?
    /// The remark printed under the question.
    package let remark: String?
    /// Codes of the items ("o8") or sub-indicators ("9.1") the official feedback points to for this question.
    package let adviceItems: [String]
    package var standing: Standing

    package var key: String { code.description }
}

/// A sub-question; the question's score is the mean of its parts.
package struct QuestionPart: Sendable, Hashable {
    package let text: String
    package let scale: String
}

/// How answers become points.
package struct AnswerScale: CatalogueEntry {
    package let id: String
    /// In the order of the form; empty where only the step is known.
    package let options: [AnswerOption]
    /// The distance between two possible scores, where that is all that is known.
    package let step: Int?
    package var standing: Standing

    package var key: String { id }
}

/// One answer with its points, 0 to 100.
package struct AnswerOption: Sendable, Hashable {
    package let label: String
    package let score: Points
}
