import HTTPTypes
import Kernel
import Logging

/// Turns whatever was thrown into the answer: a page, or JSON for who asks for it. The one place where errors become
/// statuses.
struct Refusal: Sendable {
    let site: Site
    let asked: Asked

    func answer(to error: any Error) async -> Answer {
        guard let problem = error as? any Problem else { return await defect(error) }
        let status = (problem as? WebProblem)?.status ?? problem.kind.status
        var answer = await answer(status, code: problem.code, Explanation(problem), reference: nil)
        if case .methodNotAllowed(let methods) = problem as? WebProblem {
            answer.fields.append((.allow, methods.map(\.rawValue).joined(separator: ", ")))
        }
        if status == .serviceUnavailable || status == .tooManyRequests { answer.fields.append((.retryAfter, "5")) }
        return answer
    }

    /// The reader gets a number, the log gets the error under the same number.
    private func defect(_ error: any Error) async -> Answer {
        let reference = String(site.ambience.newID().description.suffix(10))
        site.logger.error("defect", metadata: ["reference": "\(reference)", "error": "\(error)"])
        return await answer(.internalServerError, code: "defect", .defect, reference: reference)
    }

    private func answer(
        _ status: HTTPResponse.Status, code: String, _ explanation: Explanation, reference: String?
    ) async -> Answer {
        let language = asked.target?.language ?? .th
        if ProblemDocument.isWanted(accept: asked.head.headerFields[.accept]) {
            let document = ProblemDocument(
                status: status, code: code, explanation: explanation, reference: reference, language: language)
            return Answer(
                status: status, contentType: "application/problem+json", bytes: document.bytes, freshness: .notStored,
                fields: [(.vary, "Accept")])
        }
        let page = ErrorPage(frame: await frame, explanation: explanation, reference: reference)
        var answer = Answer.page(page, status: status, freshness: .notStored)
        answer.fields.append((.vary, "Accept"))
        return answer
    }

    /// The agency's own frame where it is known; an error must come out also when the store is the one that fails.
    private var frame: PageFrame {
        get async {
            guard let target = asked.target else {
                return PageFrame(
                    agency: nil, language: .th, navigation: site.navigation.filter { !$0.needsAgency }, path: [],
                    query: [], version: site.version)
            }
            var match = asked.match
            if match == nil, asked.route?.audience != .operation {
                // A store that fails here is reported by the error that brought us here, or by the next request.
                match = try? await site.agencies(target.host)
            }
            return site.frame(match: match ?? .none, target: target)
        }
    }
}
