import Kernel

extension ReportCheck {
    static let textOmissions = [
        OmittedRule(
            "X6",
            title: Bilingual(th: "ตัวเลขหายระหว่างแปลงไฟล์", en: "Digits dropped by a converter"),
            reason: Bilingual(
                th: "ตัวเลขที่หายไปไม่เหลือร่องรอยในข้อความ ต้องมีไฟล์ต้นฉบับมาเทียบ",
                en: "A dropped digit leaves no trace in the text; the original file is needed to compare.")),
        OmittedRule(
            "X10",
            title: Bilingual(
                th: "ชื่อไฟล์ ชื่อเรื่อง และรายการ OIT ไม่ตรงกัน", en: "File name, title and disclosure item differ"),
            reason: Bilingual(
                th: "ต้องรู้ชื่อไฟล์และรายการที่ส่งไฟล์นั้น ซึ่งไม่มีอยู่ในข้อความ",
                en: "Needs the file name and the item it was submitted for; the text has neither.")),
        OmittedRule(
            "X12",
            title: Bilingual(th: "เมนูซ้ำหรือไม่มีเนื้อหา", en: "Menus repeated or never filled"),
            reason: Bilingual(
                th: "เป็นเรื่องของเว็บไซต์ ไม่ใช่ของรายงานฉบับเดียว",
                en: "A matter of the web site, not of one report.")),
    ]
}
