import Kernel

/// Reads one typed field after the other and collects what cannot stay.
struct AgencyFormCheck {
    private(set) var findings: [Finding] = []

    private static let longest = 300

    mutating func slug(_ text: String) -> AgencySlug? {
        if let slug = AgencySlug(Self.trimmed(text)) { return slug }
        refuse(
            "slug", th: "ชื่อย่อต้องเป็น a–z, 0–9 หรือ - ยาว 2–40 ตัว และขึ้นต้นด้วยตัวอักษร",
            en: "The short name takes 2 to 40 of a–z, 0–9 and -, starting with a letter")
        return nil
    }

    mutating func required(_ field: String, _ text: String) -> String? {
        if let text = optional(field, text) { return text }
        if !findings.contains(where: { $0.rule == field }) {
            let label = Self.labels[field] ?? Bilingual(th: field, en: field)
            refuse(field, th: "โปรดระบุ\(label.th)", en: "Give the \(label.en)")
        }
        return nil
    }

    /// Nil for blank; refuses what is longer than 300 characters or has a control character in it.
    mutating func optional(_ field: String, _ text: String) -> String? {
        let text = Self.trimmed(text)
        guard !text.isEmpty else { return nil }
        guard text.unicodeScalars.count <= Self.longest,
            text.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F })
        else {
            refuse(
                field, th: "ข้อความในช่องนี้ต้องเป็นบรรทัดเดียว ไม่เกิน \(Self.longest) ตัวอักษร",
                en: "This takes one line of at most \(Self.longest) characters")
            return nil
        }
        return text
    }

    mutating func kind(_ text: String, name: String?) -> AgencyKind? {
        let text = Self.trimmed(text)
        if text.isEmpty, name == nil { return nil }
        if let kind = text.isEmpty ? name.flatMap(AgencyKind.init(beginning:)) : AgencyKind(named: text) {
            return kind
        }
        let kinds = AgencyKind.allCases.map { "\($0.abbreviation) (\($0.rawValue))" }.joined(separator: ", ")
        refuse("kind", th: "โปรดระบุประเภทหน่วยงาน: \(kinds)", en: "Give the kind of agency: \(kinds)")
        return nil
    }

    mutating func hosts(_ texts: [String]) -> [HostName] {
        var hosts: [HostName] = []
        for text in texts.map(Self.trimmed) where !text.isEmpty {
            if let host = HostName(text) {
                if !hosts.contains(host) { hosts.append(host) }
            } else {
                refuse(
                    "hosts", th: "ชื่อเว็บ “\(text)” ไม่ถูกต้อง ใส่เฉพาะชื่อ ไม่มี http:// และไม่มีเลขพอร์ต",
                    en: "“\(text)” is not a host name; leave out http:// and the port")
            }
        }
        return hosts
    }

    mutating func email(_ text: String) -> String? {
        guard let text = optional("email", text) else { return nil }
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        if parts.count == 2, !parts[0].isEmpty, parts[1].contains("."), HostName(String(parts[1])) != nil {
            return text
        }
        refuse("email", th: "อีเมลไม่ถูกต้อง", en: "This is not an e-mail address")
        return nil
    }

    mutating func address(_ field: String, _ text: String) -> String? {
        guard let text = optional(field, text) else { return nil }
        if text.hasPrefix("https://") || text.hasPrefix("http://"), !text.contains(" ") { return text }
        refuse(
            field, th: "ที่อยู่เว็บต้องขึ้นต้นด้วย https:// หรือ http://",
            en: "A web address starts with https:// or http://")
        return nil
    }

    mutating func coordinates(_ latitude: String, _ longitude: String) -> Coordinates? {
        let (latitude, longitude) = (Self.trimmed(latitude), Self.trimmed(longitude))
        if latitude.isEmpty, longitude.isEmpty { return nil }
        if let north = Double(latitude), let east = Double(longitude),
            let coordinates = Coordinates(latitude: north, longitude: east)
        {
            return coordinates
        }
        refuse(
            "latitude", th: "พิกัดต้องเป็นองศาทศนิยมทั้งสองค่า เช่น 14.97 และ 102.08",
            en: "Give both coordinates in decimal degrees, such as 14.97 and 102.08")
        return nil
    }

    private mutating func refuse(_ field: String, th: String, en: String) {
        findings.append(Finding(rule: field, severity: .error, message: Bilingual(th: th, en: en)))
    }

    private static let labels = [
        "name": Bilingual(th: "ชื่อหน่วยงาน", en: "name of the agency"),
        "district": Bilingual(th: "อำเภอ", en: "district"),
        "province": Bilingual(th: "จังหวัด", en: "province"),
    ]

    private static func trimmed(_ text: String) -> String {
        let isBlank = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace }
        let scalars = text.unicodeScalars.drop(while: isBlank)
        let end = scalars.lastIndex { !isBlank($0) }
        return end.map { String(scalars[...$0]) } ?? ""
    }
}
