/// A place where rows are kept. Closures are synchronous: they run on the engine's own thread and must not wait for
/// anything but the store.
package protocol Store: Sendable {
    /// Reads from one consistent view; changes by others are not seen while it runs.
    func read<Answer: Sendable>(
        _ body: @escaping @Sendable (any ReadTransaction) throws -> Answer
    ) async throws -> Answer

    /// Changes the store in one transaction, one at a time. When it returns, the change survives a power cut; when
    /// `body` throws, nothing has changed and the error is thrown on.
    @discardableResult
    func write<Answer: Sendable>(
        _ body: @escaping @Sendable (any WriteTransaction) throws -> Answer
    ) async throws -> Answer

    /// The engine's version and settings as they are now, for `prongsai doctor`.
    func report() async throws -> EngineReport
}
