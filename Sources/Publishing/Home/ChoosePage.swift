import Kernel
import Markup
import Web

/// The home page of an installation with several agencies, opened under a host that belongs to none of them.
struct ChoosePage: Page {
    let frame: PageFrame
    let agencies: [SiteAgency]

    var title: String { Phrases.chooseAgency[frame.language] }
    var lead: String? { Phrases.chooseLead[frame.language] }
    var breadcrumb: [Crumb] { [] }

    func renderMain(into html: inout HTML) {
        html.dataTable(
            Phrases.agencies[frame.language],
            [
                Column(Phrases.agency[frame.language]), Column(Phrases.place[frame.language]),
                Column(Phrases.site[frame.language]),
            ],
            rows: agencies.count
        ) { html, row, column in
            let agency = agencies[row]
            switch column {
            case 0: html.text(agency.name(in: frame.language))
            case 1:
                let place = Web.Phrases.place(district: agency.district, province: agency.province)
                html.text(place[frame.language])
            default: writeHost(of: agency, into: &html)
            }
        }
    }

    private func writeHost(of agency: SiteAgency, into html: inout HTML) {
        if let host = agency.hosts.first {
            html.outsideLink("https://\(host)/", label: host)
        } else {
            html.text(Phrases.noHost[frame.language])
        }
    }

    static func sample(_ language: Language) -> ChoosePage {
        var other = SiteAgency.sample
        other.name = "เทศบาลตำบลนาดีตัวอย่าง"
        other.nameEnglish = nil
        other.hosts = ["nadi.example.go.th"]
        return ChoosePage(frame: .sample(language, path: [], agency: nil), agencies: [.sample, other])
    }
}
