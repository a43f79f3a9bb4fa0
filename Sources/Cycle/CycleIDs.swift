package import Kernel
import Storage

/// One file taken in.
package struct ImportID: TypedID, Storable {
    package let id: PublicID

    package init(_ id: PublicID) {
        self.id = id
    }
}

/// One measure of one fiscal year; it may stand in an address.
package struct MeasureID: TypedID, Storable {
    package let id: PublicID

    package init(_ id: PublicID) {
        self.id = id
    }
}

package struct ConflictID: TypedID, Storable {
    package let id: PublicID

    package init(_ id: PublicID) {
        self.id = id
    }
}
