/// A date found in running text.
package struct DateMention: Hashable, Sendable {
    /// Nil where day, month and year are written but name no real day, or where the year is missing.
    package var date: ThaiDate?
    /// As printed, from the day to the year; a weekday before it is not part of it. The first day of "26-27 ม.ค. 2566"
    /// is printed as all of that, the second as "27 ม.ค. 2566".
    package var text: String
    /// Where it stands, as an offset in Unicode scalars from the start of the text it was read from.
    package var offset: Int
    /// The year as printed: 2567, or 67 for two digits; nil where none stands.
    package var writtenYear: Int?
    /// 1 (Monday) to 7 (Sunday), where a weekday is written before the date.
    package var writtenWeekday: Int?

    package init(date: ThaiDate?, text: String, offset: Int, writtenYear: Int? = nil, writtenWeekday: Int? = nil) {
        self.date = date
        self.text = text
        self.offset = offset
        self.writtenYear = writtenYear
        self.writtenWeekday = writtenWeekday
    }
}
