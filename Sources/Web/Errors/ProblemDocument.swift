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
            ("type", Self.quoted("about:blank")), ("title", Self.quoted(explanation.happened[language])),
            ("status", String(status.code)), ("code", Self.quoted(code)),
            ("detail", Self.quoted("\(explanation.meaning[language]) \(explanation.advice[language])")),
        ]
        if let reference { members.append(("instance", Self.quoted("urn:prongsai:reference:" + reference))) }
        return Array(("{" + members.map { "\"\($0)\":\($1)" }.joined(separator: ",") + "}\n").utf8)
    }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case let control where control.value < 0x20:
                quoted += "\\u00" + (control.value < 16 ? "0" : "") + String(control.value, radix: 16)
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }

    /// True when the client asks for JSON and not for a page.
    static func isWanted(accept: String?) -> Bool {
        let accept = (accept ?? "").lowercased()
        return (accept.contains("application/json") || accept.contains("application/problem+json"))
            && !accept.contains("text/html")
    }
}
