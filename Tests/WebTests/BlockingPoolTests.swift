import Dispatch
import Testing

@testable import Web

@Suite struct BlockingPoolTests {
    @Test func givesBackWhatTheWorkGives() async throws {
        #expect(try await BlockingPool().run { 42 } == 42)
        await #expect(throws: WebProblem.missingPage) {
            try await BlockingPool().run { throw WebProblem.missingPage }
        }
    }

    @Test func refusesWhatIsTooMuchAndRecovers() async throws {
        let pool = BlockingPool(width: 1, queue: 1)
        let gate = DispatchSemaphore(value: 0)
        let (started, begin) = AsyncStream.makeStream(of: Void.self)
        let first = Task {
            try await pool.run {
                begin.yield()
                gate.wait()
                return 1
            }
        }
        for await _ in started { break }
        // One of these two waits, the other finds the queue full; which is which does not matter.
        let others = [Task { try await pool.run { 2 } }, Task { try await pool.run { 2 } }]
        var refused = 0
        while refused == 0 {
            do { _ = try await pool.run { 3 } } catch WebProblem.busy { refused += 1 }
        }
        gate.signal()
        #expect(try await first.value == 1)
        for other in others { _ = await other.result }
        #expect(try await pool.run { 4 } == 4)
    }
}
