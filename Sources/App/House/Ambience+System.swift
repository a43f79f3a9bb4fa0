import Foundation
package import Kernel

extension Ambience {
    /// The machine's clock and random numbers. Only `App` may use it; tests put fixed ones in its place.
    package static let system = Ambience(
        now: { Moment(milliseconds: Int64((Date().timeIntervalSince1970 * 1_000).rounded())) },
        newID: {
            var random = SystemRandomNumberGenerator()
            return PublicID(high: random.next(), low: random.next())
        })
}
