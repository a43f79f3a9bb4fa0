extension ReportCheck {
    static let structureRules: [Rule] = []
}
