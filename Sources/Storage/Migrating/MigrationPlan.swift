/// What is to be done to bring a database to this program's schema; pure.
package struct MigrationPlan: Hashable, Sendable {
    package let pending: [Migration]

    /// `known` in the order of the rooms, each room's from 1 without gaps. Throws `MigrationProblem` when a known one
    /// is missing or double, when an applied one was edited since, or when the database is newer than the program.
    package init(known: [Migration], applied: [AppliedMigration], dialect: Dialect) throws {
        try Self.checkNumbers(known)
        let byKey = Dictionary(uniqueKeysWithValues: known.map { (Key(room: $0.room, number: $0.number), $0) })
        for old in applied {
            guard let migration = byKey[Key(room: old.room, number: old.number)] else {
                throw MigrationProblem.newerDatabase(room: old.room, number: old.number, name: old.name)
            }
            guard Fingerprint(of: migration.text(for: dialect)) == old.fingerprint else {
                throw MigrationProblem.edited(room: old.room, number: old.number, name: migration.name)
            }
        }
        let done = Set(applied.map { Key(room: $0.room, number: $0.number) })
        pending = known.filter { !done.contains(Key(room: $0.room, number: $0.number)) }
    }

    private struct Key: Hashable {
        let room: String
        let number: Int
    }

    private static func checkNumbers(_ known: [Migration]) throws {
        var last: [String: Int] = [:]
        for migration in known {
            let expected = (last[migration.room] ?? 0) + 1
            guard migration.number == expected else {
                throw MigrationProblem.misnumbered(
                    room: migration.room, number: migration.number, expected: expected)
            }
            last[migration.room] = expected
        }
    }
}
