package import HTTPTypes
package import Kernel
package import Markup

/// What a route gives back. The outermost layer adds the safety headers, the validator and the length.
package struct Answer: Sendable {
    package var status: HTTPResponse.Status
    package var contentType: String
    package var bytes: [UInt8]
    package var freshness: Freshness
    /// Further fields: `Location`, `Allow`, `Retry-After`.
    package var fields: [(HTTPField.Name, String)]

    package init(
        status: HTTPResponse.Status = .ok, contentType: String, bytes: [UInt8], freshness: Freshness,
        fields: [(HTTPField.Name, String)] = []
    ) {
        self.status = status
        self.contentType = contentType
        self.bytes = bytes
        self.freshness = freshness
        self.fields = fields
    }

    /// A page, written here.
    package static func page(
        _ page: some Page, status: HTTPResponse.Status = .ok, freshness: Freshness = .revalidated
    ) -> Answer {
        var html = HTML()
        page.render(into: &html)
        return Answer(
            status: status, contentType: "text/html; charset=utf-8", bytes: html.bytes, freshness: freshness)
    }

    /// A page that says no: its status follows from the kind, and nobody keeps it.
    package static func page(_ page: some Page, refusing kind: ProblemKind) -> Answer {
        .page(page, status: kind.status, freshness: .notStored)
    }

    /// Sends the browser to another address of this site.
    package static func redirect(to address: WebAddress, status: HTTPResponse.Status = .seeOther) -> Answer {
        Answer(
            status: status, contentType: "text/plain; charset=utf-8", bytes: [], freshness: .notStored,
            fields: [(.location, address.description)])
    }
}

/// How long an answer may be kept by browsers and caches between. No answer depends on a cookie.
package enum Freshness: Sendable {
    /// Anybody may keep it and must ask whether it changed; an unchanged page answers 304.
    case revalidated
    /// The address contains the content's hash: it never changes.
    case immutable
    /// Nobody keeps it: answers to what somebody sent, errors, health.
    case notStored

    var cacheControl: String {
        switch self {
        case .revalidated: "public, max-age=0, must-revalidate"
        case .immutable: "public, max-age=31536000, immutable"
        case .notStored: "no-store"
        }
    }
}
