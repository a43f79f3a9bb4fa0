/// Part of a long list, and where the next part begins. Found by key, not by counting, so that page 1,000 costs what
/// page 1 costs and nothing is shown twice when rows come in between.
package struct Portion<Item: Sendable, Key: Sendable>: Sendable {
    package let items: [Item]
    /// The key of the last item when more follow, else nil.
    package let next: Key?

    /// `found` holds up to one more than `limit`, which tells whether more follow.
    package init(_ found: [Item], limit: Int, key: (Item) -> Key) {
        items = Array(found.prefix(limit))
        next = found.count > limit ? items.last.map(key) : nil
    }
}
