import ThaiText

/// Dates, years and periods in any text: every mention lies within the text and is printed there.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzzDates(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    let scalars = Array(text.unicodeScalars)
    for mention in ThaiDateReader.mentions(in: text) {
        let printed = Array(mention.text.unicodeScalars)
        precondition(scalars[mention.offset..<mention.offset + printed.count].elementsEqual(printed))
        precondition(mention.date == nil || mention.writtenYear != nil)
    }
    for mention in FiscalYear.mentions(in: text) {
        let printed = Array(mention.text.unicodeScalars)
        precondition(scalars[mention.offset..<mention.offset + printed.count].elementsEqual(printed))
    }
    for mention in CitizenID.mentions(in: text) { precondition(CitizenID(mention.text) == mention.id) }
    for mention in ThaiNumber.mentions(in: text) { precondition(mention.value.isFinite) }
    for year in [nil, FiscalYear(2568)] {
        guard let period = PeriodReader.period(in: text, fiscalYear: year) else { continue }
        precondition(period.start <= period.end)
    }
    if let date = ThaiDateReader.date(text) {
        precondition(ThaiDateReader.date(date.formatted(.long, digits: .thai)) == date)
    }
    return 0
}
