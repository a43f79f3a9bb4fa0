import Kernel
import ThaiText

/// Reads `{"fiscalYear":2568,"indicators":{"1":93.33,…}}`.
package enum ScoreInput {
    /// Refuses by name whatever is not exactly that: an unknown key or indicator, a value that is not a number from 0 to
    /// 100, a key written twice. Indicators that are not given are simply not scored.
    package static func decode(_ json: String, catalogues: CatalogueSet) throws(ScoreProblem) -> ScoreSheet {
        let root: JSONValue
        do {
            root = try JSONReader.read(json)
        } catch {
            throw ScoreProblem([.notJSON(error)])
        }
        guard case .object(let members) = root else { throw ScoreProblem([.notObject("-", found: root.kind)]) }
        var faults: [ScoreFault] = []
        for member in members where member.key != "fiscalYear" && member.key != "indicators" {
            faults.append(.unknownKey(member.key))
        }
        faults += repeated(members)
        let year = year(root["fiscalYear"], &faults)
        var scores: [Int: Points] = [:]
        switch root["indicators"] {
        case nil: faults.append(.missingKey("indicators"))
        case .object(let given):
            faults += repeated(given)
            // Which indicators exist depends on the year; without one nothing more can be said of them.
            let known = year.map { RuleSet.of($0, in: catalogues).indicators }
            for member in given { read(member, known: known, into: &scores, &faults) }
        case let other?: faults.append(.notObject("indicators", found: other.kind))
        }
        guard faults.isEmpty, let year else { throw ScoreProblem(faults) }
        return ScoreSheet(fiscalYear: year, indicators: scores)
    }

    private static func repeated(_ members: [JSONMember]) -> [ScoreFault] {
        var seen: Set<String> = []
        return members.filter { !seen.insert($0.key).inserted }.map { .repeatedKey($0.key, line: $0.line) }
    }

    private static func year(_ value: JSONValue?, _ faults: inout [ScoreFault]) -> FiscalYear? {
        switch value {
        case nil: faults.append(.missingKey("fiscalYear"))
        case .number(let digits):
            if let number = Int(digits), let year = FiscalYear(number) { return year }
            faults.append(.badYear(digits))
        case let other?: faults.append(.badYear(other.plainText ?? other.kind.rawValue))
        }
        return nil
    }

    private static func read(
        _ member: JSONMember, known: [Int]?, into scores: inout [Int: Points], _ faults: inout [ScoreFault]
    ) {
        let number = Int(member.key).flatMap { String($0) == member.key ? $0 : nil }
        let isKnown = number.map { known?.contains($0) ?? true } ?? false
        guard let number, isKnown else {
            faults.append(.unknownIndicator(member.key, known: known ?? []))
            return
        }
        guard case .number(let digits) = member.value else {
            faults.append(.notNumber(member.key, found: member.value))
            return
        }
        guard let points = ExactPoints.read(digits) else {
            faults.append(.outOfRange(member.key, found: digits))
            return
        }
        scores[number] = points
    }
}
