package import Kernel

/// An error as a person needs it: what happened, what it means, what to do.
package struct Explanation: Sendable {
    package let happened: Bilingual
    package let meaning: Bilingual
    package let advice: Bilingual

    package init(happened: Bilingual, meaning: Bilingual, advice: Bilingual) {
        self.happened = happened
        self.meaning = meaning
        self.advice = advice
    }

    /// Any problem of any room: its own message in the middle, head and advice by kind.
    init(_ problem: any Problem) {
        if let problem = problem as? WebProblem {
            self = problem.explanation
        } else {
            self.init(
                happened: ErrorPhrases.heading(problem.kind), meaning: problem.message,
                advice: ErrorPhrases.advice(problem.kind))
        }
    }
}

extension WebProblem {
    package var explanation: Explanation {
        Explanation(happened: heading, meaning: meaning, advice: advice)
    }

    private var heading: Bilingual {
        switch self {
        case .noAgency: ErrorPhrases.noAgencyYet
        case .methodNotAllowed: ErrorPhrases.notThisWay
        case .malformedHost, .malformedAddress, .addressTooLong: ErrorPhrases.addressUnreadable
        case .tooLarge: ErrorPhrases.contentTooLarge
        case .notAForm, .malformedForm: ErrorPhrases.formUnreadable
        default: ErrorPhrases.heading(kind)
        }
    }

    private var meaning: Bilingual {
        switch self {
        case .missingPage: ErrorPhrases.pageMissing
        case .noAgency: ErrorPhrases.agencyMissing
        case .methodNotAllowed: ErrorPhrases.methodUnknown
        case .malformedAddress, .malformedHost: ErrorPhrases.addressDamaged
        case .addressTooLong: ErrorPhrases.addressLong
        case .fieldsTooLarge: ErrorPhrases.fieldsLarge
        case .unreadable: ErrorPhrases.requestUnreadable
        case .incomplete: ErrorPhrases.contentIncomplete
        case .malformedForm: ErrorPhrases.formDamaged
        case .notAForm: ErrorPhrases.formMissing
        case .tooLarge: ErrorPhrases.contentOverLimit
        case .busy: ErrorPhrases.allPlacesTaken
        }
    }

    private var advice: Bilingual {
        switch self {
        case .noAgency: ErrorPhrases.startAtHome
        case .tooLarge: ErrorPhrases.sendLess
        case .malformedForm, .notAForm, .incomplete: ErrorPhrases.sendAgain
        default: ErrorPhrases.advice(kind)
        }
    }
}
