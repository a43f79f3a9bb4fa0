/// A moment as milliseconds since 1970-01-01 UTC, the way both engines store it.
package struct Moment: Hashable, Sendable, Comparable, Codable {
    package let milliseconds: Int64

    package init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    package static func < (left: Moment, right: Moment) -> Bool {
        left.milliseconds < right.milliseconds
    }
}

/// What a room may not fetch for itself: the time and new ids. Tests put fixed ones in their place.
package struct Ambience: Sendable {
    package let now: @Sendable () -> Moment
    package let newID: @Sendable () -> PublicID

    package init(now: @escaping @Sendable () -> Moment, newID: @escaping @Sendable () -> PublicID) {
        self.now = now
        self.newID = newID
    }
}
