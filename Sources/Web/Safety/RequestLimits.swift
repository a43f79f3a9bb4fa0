import HTTPTypes

/// Bounds on a request's head (a path over 4 KB is refused where the path is read).
enum RequestLimits {
    static let mostFields = 100
    static let mostFieldBytes = 16 * 1024

    static func check(_ head: HTTPRequest) throws {
        guard head.headerFields.count <= mostFields else { throw WebProblem.fieldsTooLarge }
        let bytes = head.headerFields.reduce(0) { $0 + $1.name.rawName.utf8.count + $1.value.utf8.count }
        guard bytes <= mostFieldBytes else { throw WebProblem.fieldsTooLarge }
    }
}
