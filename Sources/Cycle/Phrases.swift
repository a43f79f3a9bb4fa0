import Kernel

/// The sentences of the yearly cycle; each noun's stand in an extension beside its pages.
enum Phrases {
    static let all = Bilingual(th: "ทั้งหมด", en: "all")
    static let searchAndFilter = Bilingual(th: "ค้นหาและกรอง", en: "Search and filter")
    static let showResults = Bilingual(th: "แสดงผล", en: "Show")
    static let clearFilters = Bilingual(th: "ล้างตัวกรอง", en: "Clear")
}
