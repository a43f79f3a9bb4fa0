import Dispatch

/// Runs slow work beside the threads that answer requests: at most `width` at a time, at most `queue` waiting. What
/// comes on top is refused at once, so that the rest of the site stays quick. A handler must never do such work itself:
/// the requests share two threads.
package actor BlockingPool {
    private let width: Int
    private let queue: Int
    private var running = 0
    private var waiting: [CheckedContinuation<Void, Never>] = []
    private let threads = DispatchQueue(label: "prongsai.blocking", attributes: .concurrent)

    package init(width: Int = 2, queue: Int = 8) {
        self.width = max(1, width)
        self.queue = queue
    }

    /// - Throws: `WebProblem.busy` when the pool is full, and whatever the work throws.
    package func run<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await enter()
        defer { leave() }
        return try await withCheckedThrowingContinuation { continuation in
            threads.async { continuation.resume(with: Result(catching: work)) }
        }
    }

    private func enter() async throws {
        if running < width {
            running += 1
            return
        }
        guard waiting.count < queue else { throw WebProblem.busy }
        await withCheckedContinuation { waiting.append($0) }
    }

    /// The place goes to the one who waited longest; `running` stays as it is.
    private func leave() {
        if waiting.isEmpty {
            running -= 1
        } else {
            waiting.removeFirst().resume()
        }
    }
}
