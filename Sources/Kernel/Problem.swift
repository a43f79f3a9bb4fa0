/// What went wrong, as a person can act on it. One enum per noun conforms; anything that is not a `Problem` is a defect.
package protocol Problem: Error, Sendable {
    var kind: ProblemKind { get }
    /// Stable, for programs: lower-case words joined by dots, `agency.slug.taken`. Never changes once released.
    var code: String { get }
    /// What happened, where, and what to do. Names and lengths may stand here, secrets never.
    var message: Bilingual { get }
}

/// The eight ways to refuse. An edge maps them once: to an HTTP status, an exit status, or retry.
package enum ProblemKind: String, Sendable, CaseIterable {
    case invalid, unauthenticated, forbidden, notFound, conflict, tooLarge, tooMany, unavailable
}
