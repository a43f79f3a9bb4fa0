extension ReportCheck {
    static let dateRules: [Rule] = [
        .outsideYear, .stepYear, .analysisYear, .oldCriteria, .repeatedDates, .impossibleYear, .weekday, .monthGap,
        .calendarYear, .gluedDate,
    ]
}
