import ThaiText

/// Typed lists: items stand in the order of the text, and no letter of it is lost.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzzLists(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    let items = NumberedList.read(text).flatMap(\.flattened)
    var end = 0
    var letters = 0
    for item in items {
        precondition(item.offset >= end)
        end = item.offset + item.label.unicodeScalars.count
        precondition((item.number == nil) == item.label.isEmpty)
        letters += consonants(item.label) + consonants(item.text)
    }
    precondition(letters <= consonants(text))
    // Only "(ต่อ)" before a number belongs to no item: two consonants each.
    precondition((consonants(text) - letters).isMultiple(of: 2))
    return 0
}

private func consonants(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + ((0x0E01...0x0E2E).contains($1.value) ? 1 : 0) }
}
