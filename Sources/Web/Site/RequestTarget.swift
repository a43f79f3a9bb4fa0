import HTTPTypes
import Kernel
import Markup

/// Host, language, path and query of a request, checked. Exists only for an address the site can have written itself.
struct RequestTarget: Sendable {
    /// Lower case, without port.
    let host: String
    let language: Language
    /// Decoded, without the language's part.
    let parts: [String]
    let query: FormFields
    /// False when the path has an empty part or ends in a slash: the answer is then a redirect to `address`.
    let isCanonical: Bool

    static let longest = 4096

    init(_ head: HTTPRequest) throws {
        let target = head.path ?? ""
        guard target.utf8.count <= Self.longest else { throw WebProblem.addressTooLong }
        let (authority, path) = try Self.split(target)
        host = try Self.checkedHost(of: head, absolute: authority)
        let pieces = path.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let raw = (pieces.first ?? "").split(separator: "/", omittingEmptySubsequences: false).dropFirst()
        var parts: [String] = []
        for part in raw where !part.isEmpty {
            guard let decoded = PercentText.decoded(part.utf8, plusIsBlank: false) else {
                throw WebProblem.malformedAddress
            }
            parts.append(decoded)
        }
        isCanonical = raw.count == parts.count || (parts.isEmpty && raw.count == 1)
        language = parts.first == "en" ? .en : .th
        self.parts = language == .en ? Array(parts.dropFirst()) : parts
        query = try FormFields(urlEncoded: Array((pieces.count > 1 ? pieces[1] : "").utf8), error: .malformedAddress)
    }

    /// The canonical address of the same page.
    var address: WebAddress {
        WebAddress(path: (language == .en ? ["en"] : []) + parts, query: query.pairs)
    }

    /// `/path` stays; `http://host/path` is taken apart.
    private static func split(_ target: String) throws -> (authority: String?, path: Substring) {
        if target.hasPrefix("/") { return (nil, target[...]) }
        guard let scheme = ["http://", "https://"].first(where: target.lowercased().hasPrefix) else {
            throw WebProblem.malformedAddress
        }
        let rest = target.dropFirst(scheme.count)
        let authority = rest.prefix { $0 != "/" && $0 != "?" }
        let path = rest.dropFirst(authority.count)
        return (String(authority), path.hasPrefix("/") ? path : "/" + path)
    }

    /// Exactly one host: letters, digits, dots, dashes (or an address in brackets) and a port. Whatever else stands
    /// there could lead a visitor to another agency's pages.
    private static func checkedHost(of head: HTTPRequest, absolute: String?) throws -> String {
        guard let written = head.authority, head.headerFields[values: .host].isEmpty else {
            throw WebProblem.malformedHost
        }
        let host = written.lowercased()
        if let absolute, absolute.lowercased() != host { throw WebProblem.malformedHost }
        let name: Substring
        let port: Substring
        if host.hasPrefix("["), let end = host.firstIndex(of: "]") {
            name = host[...end]
            port = host[host.index(after: end)...]
            guard name.dropFirst().dropLast().utf8.allSatisfy({ isHex($0) || $0 == UInt8(ascii: ":") }) else {
                throw WebProblem.malformedHost
            }
        } else {
            name = host.prefix { $0 != ":" }
            port = host.dropFirst(name.count)
            guard !name.isEmpty, name.utf8.count <= 253, name.utf8.allSatisfy(isHostByte) else {
                throw WebProblem.malformedHost
            }
        }
        guard port.isEmpty || (port.hasPrefix(":") && UInt16(port.dropFirst()) != nil) else {
            throw WebProblem.malformedHost
        }
        return String(name.hasSuffix(".") ? name.dropLast() : name)
    }

    private static func isHex(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
    }

    private static func isHostByte(_ byte: UInt8) -> Bool {
        isHex(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || byte == UInt8(ascii: "-")
            || byte == UInt8(ascii: ".")
    }
}

extension HTTPField.Name {
    /// A request's first `Host` becomes its authority; one that is still among the fields is a second one.
    static let host = HTTPField.Name(parsed: "host") ?? .contentType
}
