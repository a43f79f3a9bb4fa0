extension ReportCheck {
    static let numberRules: [Rule] = []
}
