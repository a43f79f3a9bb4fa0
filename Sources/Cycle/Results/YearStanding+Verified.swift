extension YearStanding {
    /// False while the criteria that gave the level are not verified, and while it is unknown which did.
    package var isVerified: Bool { rules?.isVerified ?? false }
}
