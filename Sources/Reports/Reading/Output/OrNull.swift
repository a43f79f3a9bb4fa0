/// A value of the JSON contract that keeps its key where it is not known: it is written as null, not left out.
@propertyWrapper
struct OrNull<Value: Encodable>: Encodable {
    let wrappedValue: Value?

    func encode(to encoder: any Encoder) throws {
        var box = encoder.singleValueContainer()
        if let wrappedValue { try box.encode(wrappedValue) } else { try box.encodeNil() }
    }
}
