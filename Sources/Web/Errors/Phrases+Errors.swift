import Kernel

/// The sentences of the error pages.
enum ErrorPhrases {
    static let notThisWay = Bilingual(th: "หน้านี้เปิดด้วยวิธีนี้ไม่ได้", en: "This page cannot be opened that way")
    static let addressUnreadable = Bilingual(th: "อ่านที่อยู่หน้าเว็บนี้ไม่ได้", en: "This address cannot be read")
    static let noAgencyYet = Bilingual(
        th: "เว็บไซต์นี้ยังไม่ใช่ของหน่วยงานใด", en: "This site is not yet one agency's")
    static let contentTooLarge = Bilingual(th: "ข้อมูลที่ส่งมามีขนาดใหญ่เกินไป", en: "What was sent is too large")
    static let formUnreadable = Bilingual(th: "อ่านแบบฟอร์มที่ส่งมาไม่ได้", en: "The form cannot be read")

    static let pageMissing = Bilingual(
        th: "ที่อยู่อาจพิมพ์ผิด หรือหน้านี้ไม่ได้เผยแพร่แล้ว", en: "The address may be mistyped, or the page is not published.")
    static let agencyMissing = Bilingual(
        th: "หน้านี้เป็นหน้าของหน่วยงาน แต่ยังไม่ได้เพิ่มหน่วยงาน หรือมีหลายหน่วยงานให้เลือก",
        en: "This page is about an agency; none has been added yet, or there are several to choose from.")
    static let methodUnknown = Bilingual(
        th: "เบราว์เซอร์ส่งคำขอชนิดที่หน้านี้ไม่รับ", en: "The browser sent a kind of request that this page does not take.")
    static let addressDamaged = Bilingual(
        th: "ที่อยู่หรือชื่อโฮสต์ไม่ครบหรือมีอักขระที่ใช้ไม่ได้",
        en: "The address or host name is incomplete or holds characters that cannot stand there.")
    static let addressLong = Bilingual(th: "ที่อยู่ยาวเกิน 4,096 ไบต์", en: "The address is longer than 4,096 bytes.")
    static let fieldsLarge = Bilingual(
        th: "เบราว์เซอร์ส่งส่วนหัวของคำขอมากเกินไป", en: "The browser sent too many header fields.")
    static let requestUnreadable = Bilingual(
        th: "ระบบอ่านคำขอนี้ไม่ได้ เพราะไม่เป็นไปตามรูปแบบของเว็บ (HTTP)",
        en: "The request cannot be read: it is not as the web (HTTP) writes it.")
    static let contentIncomplete = Bilingual(
        th: "ข้อมูลที่ส่งมาไม่ครบ การเชื่อมต่อขาดก่อนส่งเสร็จ และระบบไม่ได้เก็บสิ่งที่ส่งมาไว้",
        en: "What was sent is not complete: the connection ended before. Nothing of it was kept.")
    static let formDamaged = Bilingual(
        th: "ข้อมูลในแบบฟอร์มเสียหาย หรือมีมากกว่า 200 ช่อง", en: "The form is damaged, or has more than 200 fields.")
    static let formMissing = Bilingual(
        th: "สิ่งที่ส่งมาไม่ใช่แบบฟอร์มของเว็บไซต์นี้", en: "What was sent is not a form of this site.")
    static let contentOverLimit = Bilingual(
        th: "ระบบรับข้อความได้ไม่เกิน 2 เมกะไบต์ และไม่ได้เก็บสิ่งที่ส่งมาไว้",
        en: "Texts of up to 2 megabytes are taken. Nothing of what was sent was kept.")
    static let allPlacesTaken = Bilingual(
        th: "ขณะนี้มีผู้ใช้ส่วนนี้พร้อมกันหลายคน", en: "Many people are using this part at the moment.")
    static let defect = Bilingual(
        th: "เป็นความผิดพลาดของระบบ ไม่ใช่ของท่าน ระบบบันทึกเหตุการณ์ไว้แล้ว",
        en: "This is our fault, not yours. It has been recorded.")
    static let quoteReference = Bilingual(
        th: "ลองใหม่อีกครั้ง หากยังเกิดซ้ำ โปรดแจ้งหมายเลขอ้างอิงนี้แก่เจ้าหน้าที่",
        en: "Try again. If it happens again, give this reference number to the staff.")
    static let reference = Bilingual(th: "หมายเลขอ้างอิง", en: "Reference number")
    static let startAtHome = Bilingual(
        th: "เปิดหน้าหลัก ซึ่งแสดงวิธีเพิ่มหน่วยงาน หรือรายชื่อหน่วยงานให้เลือก",
        en: "Open the home page: it shows how to add the agency, or which ones there are.")
    static let sendLess = Bilingual(
        th: "แบ่งรายงานเป็นส่วน หรือส่งเฉพาะข้อความโดยไม่มีรูปภาพ แล้วลองใหม่",
        en: "Send the report in parts, or its text without pictures, and try again.")
    static let sendAgain = Bilingual(
        th: "กลับไปที่หน้าแบบฟอร์ม กรอกและส่งใหม่อีกครั้ง", en: "Go back to the form, fill it in and send it again.")
    static let goHome = Bilingual(th: "ไปหน้าหลัก", en: "Go to the home page")

    static func heading(_ kind: ProblemKind) -> Bilingual {
        switch kind {
        case .invalid: Bilingual(th: "คำขอนี้ไม่ถูกต้อง", en: "This request is not right")
        case .unauthenticated: Bilingual(th: "โปรดเข้าสู่ระบบก่อน", en: "Please sign in first")
        case .forbidden: Bilingual(th: "ท่านไม่มีสิทธิ์ทำรายการนี้", en: "You may not do this")
        case .notFound: Bilingual(th: "ไม่พบหน้านี้", en: "Page not found")
        case .conflict: Bilingual(th: "ทำรายการนี้ไม่ได้ในขณะนี้", en: "This cannot be done as things stand")
        case .tooLarge: Bilingual(th: "สิ่งที่ส่งมามีขนาดใหญ่เกินไป", en: "Too large")
        case .tooMany: Bilingual(th: "มีคำขอมากเกินไป", en: "Too many requests")
        case .unavailable: Bilingual(th: "ระบบกำลังทำงานเต็มกำลัง", en: "The system is busy")
        }
    }

    static func advice(_ kind: ProblemKind) -> Bilingual {
        switch kind {
        case .tooMany, .unavailable: Bilingual(th: "รอสักครู่แล้วลองใหม่", en: "Wait a moment and try again.")
        case .unauthenticated: Bilingual(th: "เข้าสู่ระบบแล้วเปิดหน้านี้อีกครั้ง", en: "Sign in and open this page again.")
        case .conflict:
            Bilingual(th: "เปิดหน้าก่อนหน้าใหม่เพื่อดูสถานะล่าสุด", en: "Open the page before again to see how things stand.")
        case .notFound, .forbidden:
            Bilingual(th: "ตรวจที่อยู่อีกครั้ง หรือเริ่มที่หน้าหลัก", en: "Check the address, or start at the home page.")
        case .invalid, .tooLarge: Bilingual(th: "แก้ไขแล้วลองใหม่อีกครั้ง", en: "Mend it and try again.")
        }
    }
}
