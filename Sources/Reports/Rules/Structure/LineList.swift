import Kernel

/// The lines one finding speaks of, as the end of its sentence: " (บรรทัด 7, 10 และ 13)". Empty where no line is known.
struct LineList: Sendable {
    let th: String
    let en: String

    init(_ places: [Place]) {
        let lines = Set(places.compactMap(\.line)).sorted()
        let list = NumberList(lines)
        th = lines.isEmpty ? "" : " (บรรทัด \(list.th))"
        en = lines.isEmpty ? "" : " (\(lines.count == 1 ? "line" : "lines") \(list.en))"
    }
}
