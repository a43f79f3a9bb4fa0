import ThaiText

/// Repairs and keys: doing it twice changes nothing, and a text is wholly like itself.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzzRepairs(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    for mend in [ThaiRepair.repair, ThaiRepair.comparable, SearchKey.fold] {
        let once = mend(text)
        precondition(mend(once).unicodeScalars.elementsEqual(once.unicodeScalars))
    }
    precondition(SortKey.key(text).reduce(0) { $0 + ($1 == 0 ? 1 : 0) } == 2)
    precondition(SortKey.key(text) == SortKey.key(ThaiRepair.normalizeMarks(text)))
    precondition(Similarity.ratio(text, text) == 1)
    let half = String(decoding: UnsafeBufferPointer(start: start, count: count / 2), as: UTF8.self)
    let ratio = Similarity.ratio(text, half)
    precondition((0...1).contains(ratio) && ratio == Similarity.ratio(half, text))
    _ = ThaiRepair.joinsWithoutSpace(text, half)
    return 0
}
