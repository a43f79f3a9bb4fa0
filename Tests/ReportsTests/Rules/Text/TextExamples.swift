extension RuleExample {
    static let text: [RuleExample] = []
}
