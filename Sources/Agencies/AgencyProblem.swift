package import Kernel

/// Why an agency was not added or not found.
package enum AgencyProblem: Problem, Hashable {
    /// Fields that cannot stay as they are.
    case invalid([Finding])
    case slugTaken(AgencySlug)
    case hostTaken(HostName)
    case unknown(slug: String)
    /// No agency has been added yet.
    case none
    /// A choice is needed: these are the first of them.
    case several([AgencySlug])

    package var kind: ProblemKind {
        switch self {
        case .invalid, .several: .invalid
        case .slugTaken, .hostTaken: .conflict
        case .unknown, .none: .notFound
        }
    }

    package var code: String {
        switch self {
        case .invalid: "agency.invalid"
        case .slugTaken: "agency.slug.taken"
        case .hostTaken: "agency.host.taken"
        case .unknown: "agency.unknown"
        case .none: "agency.none"
        case .several: "agency.several"
        }
    }

    package var message: Bilingual {
        switch self {
        case .invalid(let findings):
            Bilingual(
                th: findings.map { "\($0.rule): \($0.message.th)" }.joined(separator: " · "),
                en: findings.map { "\($0.rule): \($0.message.en)" }.joined(separator: " · "))
        case .slugTaken(let slug):
            Bilingual(
                th: "มีหน่วยงานที่ใช้ชื่อย่อ \(slug) อยู่แล้ว โปรดเลือกชื่อย่ออื่น",
                en: "An agency with the short name \(slug) already exists. Choose another.")
        case .hostTaken(let host):
            Bilingual(
                th: "ชื่อเว็บ \(host) เป็นของหน่วยงานอื่นแล้ว",
                en: "The host name \(host) already belongs to another agency.")
        case .unknown(let slug):
            Bilingual(
                th: "ไม่พบหน่วยงานชื่อย่อ “\(slug)” ดูรายชื่อด้วย prongsai agency list",
                en: "No agency has the short name “\(slug)”. See prongsai agency list.")
        case .none:
            Bilingual(
                th: "ยังไม่มีหน่วยงานในระบบ เพิ่มด้วย prongsai agency add",
                en: "There is no agency yet. Add one with prongsai agency add.")
        case .several(let slugs):
            Bilingual(
                th: "มีหลายหน่วยงาน โปรดระบุด้วย --agency เช่น \(Self.listed(slugs))",
                en: "There are several agencies. Name one with --agency, for example \(Self.listed(slugs)).")
        }
    }

    private static func listed(_ slugs: [AgencySlug]) -> String {
        slugs.map(\.description).joined(separator: ", ")
    }
}
