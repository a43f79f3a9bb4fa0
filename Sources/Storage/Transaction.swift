/// A consistent view of the store. Valid only inside the closure it was given to, on that closure's thread.
package protocol ReadTransaction {
    /// All rows of the answer, in its order. Throws `StorageProblem`.
    func rows(_ query: Query) throws -> [StoredRow]
}

/// A view that may also change the store; all of it is kept, or, if the closure throws, nothing.
package protocol WriteTransaction: ReadTransaction {
    /// Runs a statement and says how many rows it inserted, changed or deleted. A constraint violation is thrown as
    /// `StorageProblem.conflict`; after one the closure must throw, for PostgreSQL has then given the transaction up.
    @discardableResult func execute(_ query: Query) throws -> Int
}

extension ReadTransaction {
    /// The first row, or nil.
    package func row(_ query: Query) throws -> StoredRow? {
        try rows(query).first
    }

    /// The first row of an answer that always has one, such as a count.
    package func onlyRow(_ query: Query) throws -> StoredRow {
        guard let row = try row(query) else { throw StoredRowDefect.noRow }
        return row
    }

    /// Whether any row answers.
    package func exists(_ query: Query) throws -> Bool {
        try row(query) != nil
    }
}
