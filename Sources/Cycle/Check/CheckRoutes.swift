import Assessment
import Kernel
import Tables
import Web

/// The report check: a form, and what it answers. Nothing that is sent is stored or logged.
struct CheckRoutes: Sendable {
    let catalogues: CatalogueSet
    let pool: BlockingPool

    /// A report: 2 MB of text, in whatever encoding.
    static let longestReport = 2 << 20
    /// The form around it. Percent-encoding makes three bytes of one, so that even a browser that does not send the
    /// form as parts gets its 2 MB across.
    static let largestForm = 3 * longestReport + (256 << 10)
    /// Text that comes back into the form after a refusal; more is not sent back.
    static let mostTypedAgain = 100_000

    var routes: [Route] {
        [
            .get("/check", for: .anyone, Phrases.check) { context in .page(CheckPage(frame: context.frame)) },
            .post("/check", for: .anyone, Phrases.checkResult, use: check),
        ]
    }

    private func check(_ context: PortalContext) async throws -> Answer {
        let form: FormFields
        do {
            form = try await context.form(upTo: Self.largestForm)
        } catch WebProblem.tooLarge {
            return refused(WebProblem.tooLarge.explanation, .tooLarge, context)
        }
        guard let sent = form.field("file").flatMap({ $0.bytes.isEmpty ? nil : $0 }) ?? form.field("text") else {
            return refused(Phrases.nothingSent, .invalid, context)
        }
        guard sent.bytes.count <= Self.longestReport else {
            return refused(WebProblem.tooLarge.explanation, .tooLarge, context)
        }
        let catalogues = catalogues
        do {
            let checked = try await pool.run { try CheckedReport(reading: sent.bytes, catalogues: catalogues) }
            var answer = Answer.page(CheckResultPage(frame: context.frame, checked: checked))
            answer.freshness = .notStored
            return answer
        } catch let problem as ReadProblem {
            return refused(Phrases.unreadable(problem), problem.kind, context, typed: form.text("text"))
        }
    }

    private func refused(
        _ explanation: Explanation, _ kind: ProblemKind, _ context: PortalContext, typed: String? = nil
    ) -> Answer {
        let again = typed.flatMap { $0.utf8.count <= Self.mostTypedAgain ? $0 : nil } ?? ""
        return .page(CheckPage(frame: context.frame, typed: again, refusal: explanation), refusing: kind)
    }
}

extension Phrases {
    static let place = Bilingual(th: "ที่ตั้ง", en: "Place")

    static func unreadable(_ problem: ReadProblem) -> Explanation {
        Explanation(
            happened: Bilingual(th: "อ่านรายงานนี้ไม่ได้", en: "This report cannot be read"), meaning: problem.message,
            advice: Bilingual(
                th: "แก้ไขแล้วส่งใหม่ ระบบไม่ได้เก็บสิ่งที่ส่งมา", en: "Mend it and send it again. Nothing was kept."))
    }
}
