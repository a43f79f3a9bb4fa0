extension ReportCheck {
    static let numberRules: [Rule] = [
        .twoScores, .total, .resultLevel, .foreignName, .garbledName, .completeness, .superlative, .trend,
        .questionPlace, .jump, .oneYear, .oddScore, .sum, .riskScore, .target, .price,
    ]
}
