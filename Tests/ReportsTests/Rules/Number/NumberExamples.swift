extension RuleExample {
    static let number: [RuleExample] = []
}
