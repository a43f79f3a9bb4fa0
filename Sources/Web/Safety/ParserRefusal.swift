import HTTPTypes
package import HummingbirdCore
import Kernel
import Logging
import NIOCore
import NIOHTTPTypes

/// Dresses the answers that the server writes by itself. What its parser cannot read never reaches `SiteResponder`: the
/// server answers with a bare 400 and closes. Here that answer gets the safety headers, and a page that says so.
final class ParserRefusal: ChannelOutboundHandler, RemovableChannelHandler {
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private let page: ParserRefusalPage
    private let logger: Logger

    init(page: ParserRefusalPage, logger: Logger) {
        self.page = page
        self.logger = logger
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        guard case .head(var head) = unwrapOutboundIn(data), Self.isBare(head) else {
            return context.write(data, promise: promise)
        }
        head.headerFields[.contentType] = page.contentType
        head.headerFields[.cacheControl] = "no-store"
        head.headerFields[.contentLength] = String(page.bytes.count)
        SafetyHeaders.add(to: &head.headerFields)
        logger.info("answered", metadata: ["method": "-", "route": "-", "status": "\(head.status.code)"])
        context.write(wrapOutboundOut(.head(head)), promise: promise)
        context.write(wrapOutboundOut(.body(ByteBuffer(bytes: page.bytes))), promise: nil)
    }

    /// Every answer of `SiteResponder` has a cache rule; the server's own has an empty body and nothing else.
    private static func isBare(_ head: HTTPResponse) -> Bool {
        head.status == .badRequest && head.headerFields[.cacheControl] == nil
            && head.headerFields[.contentLength] == "0"
    }
}

/// The bytes of that page, written once for the whole site: nothing of the request is known, so nothing changes.
struct ParserRefusalPage: Sendable {
    let bytes: [UInt8]
    let contentType: String

    init(_ site: Site) {
        let frame = PageFrame(
            agency: nil, language: .th, navigation: site.navigation.filter { !$0.needsAgency }, path: [], query: [],
            version: site.version)
        let page = ErrorPage(frame: frame, explanation: WebProblem.unreadable.explanation)
        let answer = Answer.page(page, status: .badRequest, freshness: .notStored)
        bytes = answer.bytes
        contentType = answer.contentType
    }
}

extension HTTPServerBuilder {
    /// HTTP/1.1 for a site, every answer of it with the safety headers, also those of the server itself.
    package static func http1(of site: Site) -> HTTPServerBuilder {
        let page = ParserRefusalPage(site)
        let logger = site.logger
        return .http1(
            configuration: .init(additionalChannelHandlers: [ParserRefusal(page: page, logger: logger)]))
    }
}
