import HTTPTypes
import Kernel

/// An error for programs, as RFC 9457 writes it: `type`, `title`, `status`, `detail`, and our stable `code`.
struct ProblemDocument {
    let status: HTTPResponse.Status
    let code: String
    let explanation: Explanation
    let reference: String?
    let language: Language

    var bytes: [UInt8] {
        var members = [
            ("type", JSONString.quoted("about:blank")), ("title", JSONString.quoted(explanation.happened[language])),
            ("status", String(status.code)), ("code", JSONString.quoted(code)),
            ("detail", JSONString.quoted("\(explanation.meaning[language]) \(explanation.advice[language])")),
        ]
        if let reference { members.append(("instance", JSONString.quoted("urn:prongsai:reference:" + reference))) }
        return Array(("{" + members.map { "\"\($0)\":\($1)" }.joined(separator: ",") + "}\n").utf8)
    }

    /// True when the client asks for JSON and not for a page.
    static func isWanted(accept: String?) -> Bool {
        let accept = (accept ?? "").lowercased()
        return (accept.contains("application/json") || accept.contains("application/problem+json"))
            && !accept.contains("text/html")
    }
}
