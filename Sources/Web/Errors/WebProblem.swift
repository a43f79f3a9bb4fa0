package import HTTPTypes
package import Kernel

/// What can be wrong with a request before any capability has seen it, or with asking at all.
package enum WebProblem: Problem, Equatable {
    /// No such page. What is hidden and what does not exist answer alike.
    case missingPage
    /// The page is about an agency, and this site has none yet, or several to choose from.
    case noAgency
    case methodNotAllowed([HTTPRequest.Method])
    case malformedAddress, malformedHost, addressTooLong, fieldsTooLarge
    /// Not HTTP at all, or so broken that the server cannot tell what is asked.
    case unreadable
    /// The client left, or broke the encoding, before its body was complete.
    case incomplete
    /// The form cannot be taken apart: broken encoding, more than 200 fields, a name over 64 bytes.
    case malformedForm
    /// A body that is neither of the two encodings of a form.
    case notAForm
    case tooLarge
    /// All places in the pool for slow work are taken.
    case busy

    package var kind: ProblemKind {
        switch self {
        case .missingPage, .noAgency: .notFound
        case .methodNotAllowed, .malformedAddress, .malformedHost, .malformedForm, .notAForm, .unreadable, .incomplete:
            .invalid
        case .tooLarge, .addressTooLong, .fieldsTooLarge: .tooLarge
        case .busy: .unavailable
        }
    }

    package var code: String {
        switch self {
        case .missingPage: "web.page.missing"
        case .noAgency: "web.agency.missing"
        case .methodNotAllowed: "web.method.not-allowed"
        case .malformedAddress: "web.address.malformed"
        case .malformedHost: "web.host.malformed"
        case .addressTooLong: "web.address.too-long"
        case .fieldsTooLarge: "web.fields.too-large"
        case .unreadable: "web.request.unreadable"
        case .incomplete: "web.body.incomplete"
        case .malformedForm: "web.form.malformed"
        case .notAForm: "web.form.none"
        case .tooLarge: "web.body.too-large"
        case .busy: "web.busy"
        }
    }

    package var message: Bilingual { explanation.meaning }

    /// The status, where it says more than the kind's own.
    var status: HTTPResponse.Status {
        switch self {
        case .methodNotAllowed: .methodNotAllowed
        case .addressTooLong: .uriTooLong
        case .fieldsTooLarge: .requestHeaderFieldsTooLarge
        case .notAForm: .unsupportedMediaType
        default: kind.status
        }
    }
}

extension ProblemKind {
    /// The one place where a kind becomes a status.
    package var status: HTTPResponse.Status {
        switch self {
        case .invalid: .badRequest
        case .unauthenticated: .unauthorized
        case .forbidden: .forbidden
        case .notFound: .notFound
        case .conflict: .conflict
        case .tooLarge: .contentTooLarge
        case .tooMany: .tooManyRequests
        case .unavailable: .serviceUnavailable
        }
    }
}
