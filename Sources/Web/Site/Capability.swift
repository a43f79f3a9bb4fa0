package import Kernel

/// One capability of the house, as a value: what it brings to the site. `App` makes each with the stores it needs, puts
/// them in one list, and hands the list to `Site`. A capability knows of no other.
package protocol Capability: Sendable {
    /// The room's name, `Cycle`.
    var name: String { get }
    /// Every page and form it answers.
    var routes: [Route] { get }
    /// What it adds to the main menu, in order.
    var navigation: [NavigationEntry] { get }
    /// Its pages filled with invented content, for looking at and for the accessibility tests.
    var gallery: [GalleryPage] { get }
}

extension Capability {
    package var routes: [Route] { [] }
    package var navigation: [NavigationEntry] { [] }
    package var gallery: [GalleryPage] { [] }
}

/// A line of the main menu.
package struct NavigationEntry: Sendable {
    /// Path parts below the root: `["ita"]`. The entry is current for every path that begins with them.
    package let path: [String]
    package let title: Bilingual
    /// Where it stands in the menu: the home page is 0, about 100, everything else between.
    package let position: Int
    /// Shown only where the site is one agency's: without one the page has nothing to say.
    package let needsAgency: Bool

    package init(_ path: [String], _ title: Bilingual, position: Int, needsAgency: Bool = false) {
        self.path = path
        self.title = title
        self.position = position
        self.needsAgency = needsAgency
    }
}
