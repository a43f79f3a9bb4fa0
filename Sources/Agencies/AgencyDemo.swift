package import Kernel
package import Storage

/// The invented agency that `serve --demo` shows. Its name says so, and nothing of it leads to a real place.
package enum AgencyDemo {
    /// Adds the agency and returns it; nil where the store has agencies already, and then nothing changes.
    package static func fill(ambience: Ambience, in tx: any WriteTransaction) throws -> Agency? {
        guard try AgencyStore.isEmpty(in: tx) else { return nil }
        let form = AgencyForm(
            slug: "tuayangsai", name: "องค์การบริหารส่วนตำบลตัวอย่างใส (หน่วยงานสมมติ)",
            nameEnglish: "Tua Yang Sai Subdistrict Administrative Organization (invented)", district: "สมมติ",
            province: "จำลอง", address: "99 หมู่ที่ 9 ตำบลตัวอย่างใส อำเภอสมมติ จังหวัดจำลอง (ที่อยู่สมมติ)",
            telephone: "0 0000 0000", email: "saraban@tuayangsai.example", website: "https://www.tuayangsai.example",
            facebook: "https://social.example/tuayangsai", lineAccount: "@tuayangsai-demo")
        var agency = try form.agency(id: AgencyID(ambience.newID()), createdAt: ambience.now())
        agency.isInvented = true
        try AgencyStore.add(agency, in: tx)
        return agency
    }
}
