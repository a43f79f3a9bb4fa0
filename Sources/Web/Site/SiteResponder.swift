import HTTPTypes
package import Hummingbird
import Kernel
import Logging
import Markup
import NIOCore

/// The outermost layer. Everything that leaves the site passes through `respond`, which cannot throw: unknown pages,
/// wrong methods, refusals and defects become answers here, and every answer gets the safety headers here.
package struct SiteResponder: HTTPResponder {
    package typealias Context = SiteContext

    private let site: Site
    private let addsSafetyHeaders: Bool

    package init(_ site: Site) {
        self.init(site, addsSafetyHeaders: true)
    }

    /// With the safety headers off the header tests must turn red; there is no other use.
    init(_ site: Site, addsSafetyHeaders: Bool) {
        self.site = site
        self.addsSafetyHeaders = addsSafetyHeaders
    }

    package func respond(to request: Request, context: SiteContext) async -> Response {
        let start = site.ambience.now()
        let content = RequestContent(request)
        var asked = Asked(head: request.head)
        let answer: Answer
        do {
            answer = try await self.answer(request, content, &asked)
        } catch {
            answer = await Refusal(site: site, asked: asked).answer(to: error)
        }
        log(asked, answer, since: start)
        return finished(answer, for: request, content, on: context.channel)
    }

    private func answer(_ request: Request, _ content: RequestContent, _ asked: inout Asked) async throws -> Answer {
        try RequestLimits.check(request.head)
        let target = try RequestTarget(request.head)
        asked.target = target
        let route: Route
        let parameters: [String: String]
        switch site.table.lookup(request.method, target.parts) {
        case .found(let found, let values): (route, parameters) = (found, values)
        case .methodNotAllowed(let allowed): throw WebProblem.methodNotAllowed(allowed)
        case .missing: throw WebProblem.missingPage
        }
        asked.route = route
        if !target.isCanonical, route.method == .get {
            return .redirect(to: target.address, status: .permanentRedirect)
        }
        let match = route.audience == .operation ? .none : try await site.agencies(target.host)
        asked.match = match
        let context = PortalContext(
            match: match, language: target.language, frame: site.frame(match: match, target: target),
            parameters: parameters, query: target.query, body: content)
        return try await route.handler(context)
    }

    private func finished(
        _ answer: Answer, for request: Request, _ content: RequestContent, on channel: any Channel
    ) -> Response {
        var headers = HTTPFields()
        headers[.contentType] = answer.contentType
        headers[.cacheControl] = answer.freshness.cacheControl
        for (name, value) in answer.fields { headers[name] = value }
        if addsSafetyHeaders { SafetyHeaders.add(to: &headers) }
        var status = answer.status
        var bytes = answer.bytes
        if status == .ok, answer.freshness != .notStored {
            let tag = "\"\(ContentHash.of(bytes))\""
            headers[.eTag] = tag
            if Validator.matches(request.headers[.ifNoneMatch], tag) {
                status = .notModified
                headers[.contentType] = nil
                bytes = []
            }
        }
        if status != .notModified { headers[.contentLength] = String(bytes.count) }
        let leavesUnread = content.isPresent && (status.code >= 400 || request.method != .post)
        if leavesUnread { headers[.connection] = "close" }
        let isEmpty = request.method == .head || status == .notModified
        let body = isEmpty ? ByteBuffer() : ByteBuffer(bytes: bytes)
        return Response(
            status: status, headers: headers,
            body: leavesUnread ? UnreadBody.closing(channel, after: body) : isEmpty ? .init() : .init(byteBuffer: body))
    }

    private func log(_ asked: Asked, _ answer: Answer, since start: Moment) {
        site.logger.info(
            "answered",
            metadata: [
                "method": "\(asked.head.method.rawValue)", "route": "\(asked.route?.path ?? "-")",
                "status": "\(answer.status.code)",
                "milliseconds": "\(site.ambience.now().milliseconds - start.milliseconds)",
            ])
    }
}

/// What is known of a request so far, for the page of an error and for the log.
struct Asked: Sendable {
    let head: HTTPRequest
    var target: RequestTarget?
    var route: Route?
    var match: AgencyMatch?
}
