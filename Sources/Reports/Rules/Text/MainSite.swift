/// The agency's own site, as the report shows it.
struct MainSite: Sendable {
    /// "bongti.go.th", for comparing.
    let host: String
    /// As the report prints it first: "www.bongti.go.th".
    let printedHost: String

    /// The government host cited most often; nil where the report cites none. Between equals the first cited wins.
    init?(of links: [PrintedLink]) {
        var counts: [String: Int] = [:]
        var order: [String] = []
        for link in links where link.host.hasSuffix(".go.th") {
            if counts[link.host] == nil { order.append(link.host) }
            counts[link.host, default: 0] += 1
        }
        let best = order.max { left, right in
            let (first, second) = (counts[left] ?? 0, counts[right] ?? 0)
            return first == second ? false : first < second
        }
        guard let best, let link = links.first(where: { $0.host == best }) else { return nil }
        host = best
        printedHost = link.printedHost
    }

    /// True for the site itself and everything beneath it.
    func covers(_ link: PrintedLink) -> Bool {
        link.host == host || link.host.hasSuffix("." + host)
    }
}
