import HTTPTypes

/// The fields that every answer carries, whatever it is: a page, a picture, an error, a 304, the answer to HEAD.
package enum SafetyHeaders {
    /// No script at all, nothing from elsewhere, no frame around us, no form to others.
    package static let contentSecurityPolicy =
        "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; "
        + "frame-ancestors 'none'"

    /// Names and values, in the order they are sent.
    package static let all: [(name: String, value: String)] = [
        ("content-security-policy", contentSecurityPolicy),
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "no-referrer"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
        ("permissions-policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
    ]

    private static let fields: [HTTPField] = all.compactMap { name, value in
        HTTPField.Name(name).map { HTTPField(name: $0, value: value) }
    }

    static func add(to headers: inout HTTPFields) {
        for field in fields { headers[field.name] = field.value }
    }
}
