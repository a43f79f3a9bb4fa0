package import HTTPTypes
package import Kernel

/// One line of the route table: what may be asked, by whom, and who answers. A path that is in no capability's list
/// does not exist.
package struct Route: Sendable {
    package typealias Handler = @Sendable (PortalContext) async throws -> Answer

    package let method: HTTPRequest.Method
    /// "/ita/{year}/measures": plural nouns in lower case, a parameter in braces. The same path below `/en` answers in
    /// English.
    package let path: String
    package let audience: Audience
    package let title: Bilingual
    package let handler: Handler

    /// Answers GET, and HEAD by leaving out the body.
    package static func get(
        _ path: String, for audience: Audience, _ title: Bilingual, use handler: @escaping Handler
    ) -> Route {
        Route(method: .get, path: path, audience: audience, title: title, handler: handler)
    }

    package static func post(
        _ path: String, for audience: Audience, _ title: Bilingual, use handler: @escaping Handler
    ) -> Route {
        Route(method: .post, path: path, audience: audience, title: title, handler: handler)
    }
}

/// Who may ask.
package enum Audience: String, Sendable, CaseIterable {
    /// Everybody, without an account.
    case anyone
    /// Machines: what watches the program, and browsers fetching the files of a page.
    case operation
}
