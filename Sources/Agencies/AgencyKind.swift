package import Kernel
import Storage

/// The kinds of local government (องค์กรปกครองส่วนท้องถิ่น).
package enum AgencyKind: String, Sendable, Codable, CaseIterable, Storable {
    case subdistrictOrganization = "subdistrict-organization"
    case subdistrictMunicipality = "subdistrict-municipality"
    case townMunicipality = "town-municipality"
    case cityMunicipality = "city-municipality"
    case provincialOrganization = "provincial-organization"

    /// The official name of the kind.
    package var name: Bilingual {
        switch self {
        case .subdistrictOrganization:
            Bilingual(th: "องค์การบริหารส่วนตำบล", en: "Subdistrict Administrative Organization")
        case .subdistrictMunicipality: Bilingual(th: "เทศบาลตำบล", en: "Subdistrict Municipality")
        case .townMunicipality: Bilingual(th: "เทศบาลเมือง", en: "Town Municipality")
        case .cityMunicipality: Bilingual(th: "เทศบาลนคร", en: "City Municipality")
        case .provincialOrganization:
            Bilingual(th: "องค์การบริหารส่วนจังหวัด", en: "Provincial Administrative Organization")
        }
    }

    /// "อบต.", as offices shorten it.
    package var abbreviation: String {
        switch self {
        case .subdistrictOrganization: "อบต."
        case .subdistrictMunicipality: "ทต."
        case .townMunicipality: "ทม."
        case .cityMunicipality: "ทน."
        case .provincialOrganization: "อบจ."
        }
    }

    /// From what a person types: "อบต.", the full Thai name, or the raw value.
    package init?(named text: String) {
        let kind = Self.allCases.first { [$0.rawValue, $0.abbreviation, $0.name.th].contains(text) }
        guard let kind else { return nil }
        self = kind
    }

    /// The kind a name begins with, in full or shortened; nil where it begins with none.
    package init?(beginning name: String) {
        let kind = Self.allCases.first { kind in
            let scalars = name.unicodeScalars
            return scalars.starts(with: kind.name.th.unicodeScalars)
                || scalars.starts(with: kind.abbreviation.unicodeScalars)
        }
        guard let kind else { return nil }
        self = kind
    }
}
