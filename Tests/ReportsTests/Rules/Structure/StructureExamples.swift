extension RuleExample {
    static let structure: [RuleExample] = []
}
