extension ReportCheck {
    static let textRules: [Rule] = [.x1, .x2, .x3, .x4, .x5, .x7, .x8, .x9, .x11]
}
