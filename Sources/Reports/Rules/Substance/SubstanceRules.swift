extension ReportCheck {
    static let substanceRules: [Rule] = []
}
