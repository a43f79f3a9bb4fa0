extension RuleExample {
    static let date: [RuleExample] = []
}
