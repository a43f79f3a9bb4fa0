extension RuleExample {
    static let substance: [RuleExample] = []
}
