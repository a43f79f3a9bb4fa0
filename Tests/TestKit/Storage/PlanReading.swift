package import Storage

/// Watches the queries that pass through a transaction and asks the engine how it answers each.
package struct PlanReading: WriteTransaction {
    private let tx: any WriteTransaction
    private let seen: PlanNotes

    package init(_ tx: any WriteTransaction, _ seen: PlanNotes) {
        self.tx = tx
        self.seen = seen
    }

    package func rows(_ query: Query) throws -> [StoredRow] {
        try note(query)
        return try tx.rows(query)
    }

    package func execute(_ query: Query) throws -> Int {
        try note(query)
        return try tx.execute(query)
    }

    private func note(_ query: Query) throws {
        for row in try tx.rows("EXPLAIN QUERY PLAN \(query)") {
            let step: String = try row.value("detail")
            if PlanNotes.isFullScan(step) {
                seen.fullScans.append("\(step): \(query.rendered(for: .sqlite).text)")
            }
        }
        seen.queries += 1
    }
}

/// What watching found; used inside one transaction, on its thread.
package final class PlanNotes {
    package fileprivate(set) var queries = 0
    package fileprivate(set) var fullScans: [String] = []

    package init() {}

    /// "SCAN measure", with or without an index, reads the whole table; "SEARCH … USING INDEX" does not. A constant row
    /// and the rows of a subquery are no table.
    package static func isFullScan(_ step: String) -> Bool {
        step.hasPrefix("SCAN ") && !step.hasPrefix("SCAN CONSTANT") && !step.hasPrefix("SCAN (")
    }
}

extension Store {
    /// The full scans among the queries `body` makes. Nothing it changes is kept.
    package func fullScans(
        _ body: @escaping @Sendable (any WriteTransaction) throws -> Void
    ) async throws -> (queries: Int, scans: [String]) {
        do {
            return try await write { tx -> (queries: Int, scans: [String]) in
                let notes = PlanNotes()
                try body(PlanReading(tx, notes))
                throw Watched(queries: notes.queries, scans: notes.fullScans)
            }
        } catch let watched as Watched {
            return (watched.queries, watched.scans)
        }
    }
}

/// Thrown to leave the transaction without a trace.
private struct Watched: Error {
    let queries: Int
    let scans: [String]
}
