package import Markup

/// How something stands. Never shown by colour alone: each tone has its own shape before the word.
package enum Tone: Sendable, Hashable, CaseIterable {
    case good, warn, bad, plain

    var status: Attribute {
        switch self {
        case .good: .class("status good")
        case .warn: .class("status warn")
        case .bad: .class("status bad")
        case .plain: .class("status plain")
        }
    }

    var level: Attribute {
        switch self {
        case .good: .class("level good")
        case .warn: .class("level warn")
        case .bad: .class("level bad")
        case .plain: .class("level plain")
        }
    }

    var notice: Attribute {
        switch self {
        case .good: .class("notice good")
        case .warn: .class("notice warn")
        case .bad: .class("notice bad")
        case .plain: .class("notice plain")
        }
    }
}

extension HTML {
    /// A state in a word, with a shape before it that tells the tone without colour.
    package mutating func statusBadge(_ tone: Tone, _ word: String) {
        span(word, tone.status)
    }

    /// The level an agency reached, in a frame.
    package mutating func levelBadge(_ tone: Tone, _ name: String) {
        span(name, tone.level)
    }

    /// Something the reader should know before reading on.
    package mutating func notice(_ tone: Tone, content: (inout HTML) -> Void) {
        div(tone.notice, content: content)
    }

    /// Why there is nothing here, and what to do next.
    package mutating func emptyState(_ reason: String, advice: String) {
        div(.class("card empty")) { html in
            html.p { $0.strong(reason) }
            html.p(advice, .class("soft"))
        }
    }
}
