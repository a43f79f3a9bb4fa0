package import Kernel

/// A store whose schema can be changed. Engines offer it; only the migrator asks for it.
package protocol MigratableStore: Store {
    var dialect: Dialect { get }

    /// Changes the schema in one transaction; when `body` throws, nothing has changed.
    func changeSchema(_ body: @escaping @Sendable (any SchemaTransaction) throws -> Void) async throws
}

/// A transaction that also takes the text of a migration: several statements, no values.
package protocol SchemaTransaction: WriteTransaction {
    func execute(script: String) throws
}

/// Brings a database to the program's schema, one transaction a migration.
package enum Migrator {
    /// Applies what is pending, in the order given, and returns it. Throws `MigrationProblem` before any change when
    /// the plan cannot be made, and after the last good migration when one fails.
    @discardableResult
    package static func migrate(
        _ store: any MigratableStore, with known: [Migration], now: @Sendable () -> Moment
    ) async throws -> [Migration] {
        let dialect = store.dialect
        try await store.changeSchema { tx in
            try tx.execute(AppliedMigrationStore.table(for: dialect))
        }
        let plan = try await self.plan(for: store, with: known)
        for migration in plan.pending {
            let at = now()
            try await store.changeSchema { tx in
                try apply(migration, dialect: dialect, at: at, in: tx)
            }
        }
        return plan.pending
    }

    /// What `migrate` would do. The database must have been migrated before, if only with nothing.
    package static func plan(for store: any MigratableStore, with known: [Migration]) async throws -> MigrationPlan {
        let applied = try await store.read { tx in try AppliedMigrationStore.all(in: tx) }
        return try MigrationPlan(known: known, applied: applied, dialect: store.dialect)
    }

    private static func apply(
        _ migration: Migration, dialect: Dialect, at: Moment, in tx: any SchemaTransaction
    ) throws {
        let text = migration.text(for: dialect)
        do {
            try tx.execute(script: text)
        } catch {
            throw MigrationProblem.failed(room: migration.room, number: migration.number, reason: "\(error)")
        }
        try AppliedMigrationStore.add(
            AppliedMigration(
                room: migration.room, number: migration.number, name: migration.name,
                fingerprint: Fingerprint(of: text), at: at),
            in: tx)
    }
}
