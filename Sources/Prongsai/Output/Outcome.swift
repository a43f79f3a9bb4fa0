import ArgumentParser
import Foundation
import Kernel

/// How a command ends: 0 done, 1 the answer is "no", 2 the input or the usage is wrong, 70 our fault.
enum Outcome {
    static let no = ExitCode(1)
    static let wrongInput: Int32 = 2
    static let ourFault: Int32 = 70
}

/// The two streams. Results go to standard output, everything a person is told on the way to standard error.
enum Terminal {
    static func result(_ text: String) {
        FileHandle.standardOutput.write(Data((text.hasSuffix("\n") ? text : text + "\n").utf8))
    }

    /// A value as JSON, keys sorted, slashes and Thai as they are.
    static func result(json value: some Encodable) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        result(String(decoding: try encoder.encode(value), as: UTF8.self))
    }

    static func tell(_ text: String) {
        FileHandle.standardError.write(Data((text + "\n").utf8))
    }

    /// What went wrong, in Thai and English, with the code a program can match.
    static func tell(_ problem: any Problem) {
        tell("prongsai: \(problem.message.th) [\(problem.code)]\n          \(problem.message.en)")
    }
}

/// How a command writes its result.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
}
