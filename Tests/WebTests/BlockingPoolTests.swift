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

    @Test(.timeLimit(.minutes(1))) func refusesWhatIsTooMuchAndRecovers() async throws {
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
        // One of these waits for the first, the others find the queue full. Nothing else can end while the gate is shut.
        let refused = await withTaskGroup { group in
            for _ in 0..<3 {
                group.addTask {
                    do {
                        _ = try await pool.run { 2 }
                        return false
                    } catch {
                        return error as? WebProblem == .busy
                    }
                }
            }
            var refused = 0
            for await isRefused in group {
                refused += isRefused ? 1 : 0
                if refused == 2 { gate.signal() }
            }
            return refused
        }
        #expect(refused == 2)
        #expect(try await first.value == 1)
        #expect(try await pool.run { 4 } == 4)
    }
}
