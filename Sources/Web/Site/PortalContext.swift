package import Kernel
package import Markup

/// What a route of the public site gets: whose site it is, in which language, what was asked. Made for each request
/// after its address was checked.
package struct PortalContext: Sendable {
    /// What the host name leads to; `agency` is the one it is about.
    package let match: AgencyMatch
    package let language: Language
    /// The chrome around the page: masthead, menu, language switch, footer.
    package let frame: PageFrame
    /// Values of the path's parameters, by name, decoded.
    package let parameters: [String: String]
    package let query: FormFields
    let body: RequestContent

    /// The agency this host is for, or nil on an empty or a shared site.
    package var agency: SiteAgency? { match.agency }

    /// The agency, for pages that are about one.
    /// - Throws: `WebProblem.noAgency`, a friendly 404, when there is none.
    package func requiredAgency() throws -> SiteAgency {
        guard let agency else { throw WebProblem.noAgency }
        return agency
    }

    /// A parameter of the path; a route that asks for one it did not declare gets the same 404 as a wrong value.
    package func parameter(_ name: String) throws -> String {
        guard let value = parameters[name] else { throw WebProblem.missingPage }
        return value
    }

    /// An address of this site in the visitor's language: `address("ita", "2568")`.
    package func address(_ parts: String..., query: [(name: String, value: String)] = []) -> WebAddress {
        frame.address(parts, query: query)
    }

    /// The fields of a posted form, url-encoded or multipart, read to the end.
    /// - Parameter limit: the most bytes taken; above it the answer is 413 and the connection is closed.
    /// - Throws: `WebProblem` for what is too large, malformed, or no form at all.
    package func form(upTo limit: Int) async throws -> FormFields {
        try await body.form(upTo: limit)
    }
}
