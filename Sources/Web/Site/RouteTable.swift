package import HTTPTypes
import Kernel

/// All routes, looked up by the parts of a path. A literal part wins over a parameter.
package struct RouteTable: Sendable {
    package let routes: [Route]
    private let root: Branch

    package enum Lookup: Sendable {
        /// The route, and the values of its parameters by name.
        case found(Route, parameters: [String: String])
        /// The path exists, the method does not: the ones that do, for `Allow`.
        case methodNotAllowed([HTTPRequest.Method])
        case missing
    }

    package init(_ routes: [Route]) {
        self.routes = routes
        var root = Branch()
        for route in routes {
            root.add(route, below: route.path.split(separator: "/").map(String.init)[...])
        }
        self.root = root
    }

    /// - Parameter parts: the path's parts, decoded, without the language.
    package func lookup(_ method: HTTPRequest.Method, _ parts: [String]) -> Lookup {
        guard let ends = root.find(parts[...]) else { return .missing }
        let wanted: HTTPRequest.Method = method == .head ? .get : method
        if let route = ends.first(where: { $0.method == wanted }) {
            return .found(route, parameters: Self.parameters(of: route, in: parts))
        }
        let allowed = ends.map(\.method)
        return .methodNotAllowed(allowed.contains(.get) ? allowed + [.head] : allowed)
    }

    /// One line a route, in the order of the paths: the text that is reviewed and compared by a test.
    package var listing: String {
        routes.sorted { ($0.path, $0.method.rawValue) < ($1.path, $1.method.rawValue) }
            .map { "\($0.method.rawValue) \($0.path) \($0.audience.rawValue) \($0.title.th) / \($0.title.en)\n" }
            .joined()
    }

    private static func parameters(of route: Route, in parts: [String]) -> [String: String] {
        var values: [String: String] = [:]
        for (pattern, part) in zip(route.path.split(separator: "/"), parts) where pattern.hasPrefix("{") {
            values[String(pattern.dropFirst().dropLast())] = part
        }
        return values
    }
}

/// The routes below one part of a path.
private struct Branch: Sendable {
    var ends: [Route] = []
    var literal: [String: Branch] = [:]
    /// At most one branch for a parameter; kept in an array because a value cannot hold itself.
    var parameter: [Branch] = []

    mutating func add(_ route: Route, below parts: ArraySlice<String>) {
        guard let part = parts.first else {
            ends.append(route)
            return
        }
        if part.hasPrefix("{") {
            if parameter.isEmpty { parameter.append(Branch()) }
            parameter[0].add(route, below: parts.dropFirst())
        } else {
            literal[part, default: Branch()].add(route, below: parts.dropFirst())
        }
    }

    func find(_ parts: ArraySlice<String>) -> [Route]? {
        guard let part = parts.first else { return ends.isEmpty ? nil : ends }
        if let found = literal[part]?.find(parts.dropFirst()) { return found }
        return parameter.first?.find(parts.dropFirst())
    }
}
