/// How the public reaches an agency. What is not known is nil.
package struct AgencyProfile: Hashable, Sendable {
    /// On one line, as on an envelope.
    package var address: String?
    package var telephone: String?
    package var email: String?
    /// With its scheme.
    package var website: String?
    package var facebook: String?
    /// The LINE Official Account, "@…".
    package var lineAccount: String?
    package var coordinates: Coordinates?

    package init(
        address: String? = nil, telephone: String? = nil, email: String? = nil, website: String? = nil,
        facebook: String? = nil, lineAccount: String? = nil, coordinates: Coordinates? = nil
    ) {
        self.address = address
        self.telephone = telephone
        self.email = email
        self.website = website
        self.facebook = facebook
        self.lineAccount = lineAccount
        self.coordinates = coordinates
    }
}

/// A place on the map in degrees (WGS 84). Exists only when both are in range.
package struct Coordinates: Hashable, Sendable {
    package let latitude: Double
    package let longitude: Double

    package init?(latitude: Double, longitude: Double) {
        guard (-90...90).contains(latitude), (-180...180).contains(longitude) else { return nil }
        self.latitude = latitude
        self.longitude = longitude
    }
}
