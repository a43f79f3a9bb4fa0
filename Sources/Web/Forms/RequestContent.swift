import HTTPTypes
import HummingbirdCore
import NIOCore

/// The body of a request, not yet read.
struct RequestContent: Sendable {
    let body: RequestBody
    let contentType: String?
    /// Bytes the client announced; nil without a `Content-Length`.
    let announced: Int?
    let isChunked: Bool

    init(_ request: Request) {
        body = request.body
        contentType = request.headers[.contentType]
        announced = request.headers[.contentLength].flatMap { Int($0) }
        isChunked = request.headers[.transferEncoding] != nil
    }

    /// Whether there is anything that somebody would have to read.
    var isPresent: Bool { isChunked || (announced ?? 0) > 0 }

    func form(upTo limit: Int) async throws -> FormFields {
        if let announced, announced > limit { throw WebProblem.tooLarge }
        let type = contentType ?? ""
        let kind = type.prefix { $0 != ";" }.lowercased().filter { $0 != " " }
        guard kind == "application/x-www-form-urlencoded" || kind == "multipart/form-data" else {
            throw WebProblem.notAForm
        }
        let bytes: [UInt8]
        do {
            bytes = Array(try await body.collect(upTo: limit).readableBytesView)
        } catch is NIOTooManyBytesError {
            throw WebProblem.tooLarge
        } catch {
            // Whatever else stops the reading is the connection: the client left or broke the encoding.
            throw WebProblem.incomplete
        }
        if kind == "application/x-www-form-urlencoded" { return try FormFields(urlEncoded: bytes) }
        guard let boundary = FormFields.boundary(in: type) else { throw WebProblem.malformedForm }
        return try FormFields(multipart: bytes, boundary: boundary)
    }
}
