package import Assessment
package import Kernel
import Web

// What counts as passed follows from the levels of the year, never from a number in the program.
extension LevelRules {
    /// The total from which a result of the year is passed.
    package var passMark: Points { Self.passed(in: rules)?.minTotal ?? .zero }

    /// How a level of either reading stands. The plain pass of a year with names, where an instrument misses its floor,
    /// and the letter under the pass are warnings.
    func tone(of rule: LevelRule) -> Tone {
        let scheme = rules.contains(rule) ? rules : alternative
        guard let passed = Self.passed(in: scheme) else { return .plain }
        if Self.hasNames(scheme) {
            return rule == passed ? .warn : rule.minTotal >= passed.minTotal ? .good : .bad
        }
        if rule.minTotal >= passed.minTotal { return .good }
        return rule == scheme.first { $0.minTotal < passed.minTotal } ? .warn : .bad
    }

    /// With names the best level that asks nothing of the single instruments (ผ่าน); with letters an A, the goal that
    /// the letter years were held to.
    private static func passed(in scheme: [LevelRule]) -> LevelRule? {
        hasNames(scheme)
            ? scheme.first { $0.minEachInstrument == nil } : scheme.first { $0.name == "A" } ?? scheme.first
    }

    private static func hasNames(_ scheme: [LevelRule]) -> Bool {
        scheme.contains { $0.minEachInstrument != nil }
    }
}
