package import Kernel
import Synchronization

extension Ambience {
    /// Noon of 14 November 2568 in Bangkok, when the year's report is being written.
    package static let noon = Moment(milliseconds: 1_763_096_400_000)

    /// A clock that stands still and ids counted from 1, so that a test can say what it expects. Stores that share a
    /// file need different `series`.
    package static func fixed(at moment: Moment = noon, series: UInt64 = 0) -> Ambience {
        let counter = Counter()
        return Ambience(now: { moment }, newID: { PublicID(high: series, low: counter.next()) })
    }
}

private final class Counter: Sendable {
    private let last = Mutex<UInt64>(0)

    func next() -> UInt64 {
        last.withLock { value in
            value += 1
            return value
        }
    }
}
