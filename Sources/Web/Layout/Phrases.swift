package import Kernel

/// The sentences of the chrome around every page.
package enum Phrases {
    package static let product = Bilingual(th: "โปร่งใส", en: "Prongsai")
    package static let home = Bilingual(th: "หน้าหลัก", en: "Home")
    static let purpose = Bilingual(
        th: "งานคุณธรรมและความโปร่งใสขององค์กรปกครองส่วนท้องถิ่น", en: "Integrity and transparency work of local government")
    static let skip = Bilingual(th: "ข้ามไปยังเนื้อหา", en: "Skip to the content")
    static let youAreHere = Bilingual(th: "ท่านอยู่ที่", en: "You are here")
    static let mainMenu = Bilingual(th: "เมนูหลัก", en: "Main menu")
    static let invented = Bilingual(
        th: "ข้อมูลสาธิต: หน่วยงาน ตัวเลข และมาตรการในเว็บไซต์นี้สมมติขึ้นทั้งหมด",
        en: "Demonstration: the agency, the figures and the measures on this site are invented")
    static let telephone = Bilingual(th: "โทร", en: "Tel")
    static let refused = Bilingual(th: "ผิดพลาด:", en: "Error:")
    static let privacy = Bilingual(th: "ความเป็นส่วนตัว", en: "Privacy")
    static let accessibility = Bilingual(th: "การเข้าถึงเว็บไซต์", en: "Accessibility")
    static let previous = Bilingual(th: "ก่อนหน้า", en: "Previous")
    static let next = Bilingual(th: "ถัดไป", en: "Next")
    static let pages = Bilingual(th: "หน้า", en: "Pages")

    /// January to December, abbreviated.
    static let englishMonths = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    static let districtWord = "District"
    static let provinceWord = "Province"

    /// "อำเภอจัตุรัส จังหวัดชัยภูมิ".
    package static func place(district: String?, province: String?) -> Bilingual {
        let thai = [district.map { "อำเภอ\($0)" }, province.map { "จังหวัด\($0)" }].compactMap(\.self)
        let english = [district.map { "\($0) \(districtWord)" }, province.map { "\($0) \(provinceWord)" }].compactMap(
            \.self)
        return Bilingual(th: thai.joined(separator: " "), en: english.joined(separator: ", "))
    }

    /// Names of the assessment in the menu of a sample page.
    static let sampleNavigation = [
        NavigationEntry([], home, position: 0),
        NavigationEntry(["ita"], Bilingual(th: "ผลประเมิน ITA", en: "ITA results"), position: 10),
        NavigationEntry(["check"], Bilingual(th: "ตรวจรายงาน", en: "Check a report"), position: 20),
        NavigationEntry(["about"], Bilingual(th: "เกี่ยวกับ", en: "About"), position: 100),
    ]
}
