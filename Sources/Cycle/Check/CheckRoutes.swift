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
        let (catalogues, frame) = (catalogues, context.frame)
        do {
            return try await pool.run {
                let checked = try CheckedReport(reading: sent.bytes, catalogues: catalogues)
                return Answer.page(CheckResultPage(frame: frame, checked: checked), freshness: .notStored)
            }
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
