extension ReportCheck {
    static let textRules: [Rule] = []
}
