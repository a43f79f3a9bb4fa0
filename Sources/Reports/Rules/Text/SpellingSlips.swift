/// Misspellings seen in published reports. Spellings follow the Royal Institute's dictionary; a form that is also right
/// in some sense is not listed.
enum SpellingSlips {
    static let integrity = [
        KnownSlip("ของกำนัน", "ของกำนัล", near: ["ของขวัญ", "nogift"], unlessBefore: ["ผู้ใหญ่บ้าน", "ตำบล"]),
        KnownSlip("เจตนารมย์", "เจตนารมณ์"),
        KnownSlip("เจตนาธรมณ์", "เจตนารมณ์"),
        KnownSlip("เจตนาธรมย์", "เจตนารมณ์"),
        KnownSlip("เจตนาธรรมเนียม", "เจตนารมณ์"),
        KnownSlip("แสดงเจตนากรณี", "แสดงเจตนารมณ์"),
        KnownSlip("เจตจำนงค์", "เจตจำนง"),
        KnownSlip("โปรงใส", "โปร่งใส"),
        KnownSlip("โปร่งใส่", "โปร่งใส"),
        KnownSlip("โปร่งไส", "โปร่งใส"),
        KnownSlip("จริยะธรรม", "จริยธรรม"),
        KnownSlip("ธรรมภิบาล", "ธรรมาภิบาล"),
        KnownSlip("ประพตติ", "ประพฤติ"),
        KnownSlip("ประพฤติมิซอบ", "ประพฤติมิชอบ"),
        KnownSlip("ดุลย์พินิจ", "ดุลยพินิจ"),
        KnownSlip("กรร้องเรียน", "การร้องเรียน"),
    ]

    static let office = [
        KnownSlip("พัมนา", "พัฒนา"),
        KnownSlip("มีโอกา", "มีโอกาส", unlessBefore: ["ส"]),
        KnownSlip("สดวก", "สะดวก"),
        KnownSlip("ยกกระต๊บ", "ยกระดับ"),
        KnownSlip("แจ้างช่องทาง", "แจ้งช่องทาง"),
        KnownSlip("สาระหน้ารู้", "สาระน่ารู้"),
        KnownSlip("จัดจัดทำ", "จัดทำ"),
        KnownSlip("เรื่องการการ", "เรื่องการ"),
        KnownSlip("อนุญาติ", "อนุญาต"),
        KnownSlip("สังเกตุ", "สังเกต"),
        KnownSlip("ลายเซ็นต์", "ลายเซ็น"),
        KnownSlip("กฏหมาย", "กฎหมาย"),
        KnownSlip("ปรากฎ", "ปรากฏ"),
        KnownSlip("มาตราฐาน", "มาตรฐาน"),
        KnownSlip("บุคคลากร", "บุคลากร"),
        KnownSlip("งบประมาน", "งบประมาณ"),
        KnownSlip("พัศดุ", "พัสดุ"),
        KnownSlip("ครุภัณท์", "ครุภัณฑ์"),
        KnownSlip("ประชาสัมพันธ์ธ์", "ประชาสัมพันธ์"),
    ]

    static let latin = [
        KnownSlip("No Gift Poicy", "No Gift Policy"),
        KnownSlip("No Gift Policey", "No Gift Policy"),
        KnownSlip("No Gift Policity", "No Gift Policy"),
        KnownSlip("Google From", "Google Form"),
        KnownSlip("เว็บไซด์", "เว็บไซต์"),
        KnownSlip("เว็บไซท์", "เว็บไซต์"),
        KnownSlip("เว็ปไซต์", "เว็บไซต์"),
        KnownSlip("เว็ปไซด์", "เว็บไซต์"),
        KnownSlip("เวบไซต์", "เว็บไซต์"),
        KnownSlip("เวปไซต์", "เว็บไซต์"),
        KnownSlip("อินเตอร์เน็ต", "อินเทอร์เน็ต"),
        KnownSlip("เฟสบุ๊ค", "เฟซบุ๊ก"),
        KnownSlip("แอพพลิเคชั่น", "แอปพลิเคชัน"),
    ]
}
