extension ReportCheck {
    static let dateRules: [Rule] = []
}
