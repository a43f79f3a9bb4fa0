import Assessment
import Kernel
import ThaiText

/// The scores a report gives its indicators, by how far each place is to be trusted.
struct IndicatorScores: Sendable {
    /// In the order of the text; without those of passages that compare years, where two scores are no contradiction.
    let mentions: [IndicatorMention]
    private let bySource: [ScoreSource: [IndicatorMention]]
    private let byIndicator: [Int: [IndicatorMention]]

    init(_ scores: ReportedScores, in pieces: [TextPiece]) {
        let wanted = Set(scores.indicators.map(\.place))
        let comparing = Set(pieces.filter { wanted.contains($0.place) && $0.comparesYears }.map(\.place))
        mentions = scores.indicators.filter { mention in
            guard mention.source == .prose || mention.source == .measuresTable else { return true }
            return !comparing.contains(mention.place)
        }
        bySource = Dictionary(grouping: mentions, by: \.source)
        byIndicator = Dictionary(grouping: mentions, by: \.indicator)
    }

    /// All mentions of one indicator, the most trusted first.
    func of(_ indicator: Int) -> [IndicatorMention] {
        let mentions = byIndicator[indicator] ?? []
        return ScoreSource.allCases.flatMap { source in mentions.filter { $0.source == source } }
    }

    func from(_ source: ScoreSource) -> [IndicatorMention] {
        bySource[source] ?? []
    }

    /// The most trusted score of every indicator that has one.
    var trusted: [Int: Points] { mostTrusted.mapValues(\.score) }

    var mostTrusted: [Int: IndicatorMention] {
        var mentions: [Int: IndicatorMention] = [:]
        for indicator in 1...10 { mentions[indicator] = of(indicator).first }
        return mentions
    }

    /// One score per indicator of a source; where it gives two, the one nearest to the trusted.
    func set(from source: ScoreSource) -> [Int: Points] {
        let trusted = trusted
        var scores: [Int: Points] = [:]
        for mention in from(source) {
            guard let known = scores[mention.indicator], let aim = trusted[mention.indicator] else {
                scores[mention.indicator] = mention.score
                continue
            }
            if abs(mention.score.millionths - aim.millionths) < abs(known.millionths - aim.millionths) {
                scores[mention.indicator] = mention.score
            }
        }
        return scores
    }
}

extension TextPiece {
    /// Two years are named, or this year is set against the last.
    fileprivate var comparesYears: Bool {
        if squeezed.first(of: ["ปีที่ผ่านมา", "ปีก่อน", "ปีที่แล้ว"]) != nil { return true }
        return Set(FiscalYear.mentions(in: text).compactMap(\.year)).count > 1
    }
}

extension ScoreSource {
    var name: Bilingual {
        switch self {
        case .scoreTable: Bilingual(th: "ตารางคะแนน", en: "table of scores")
        case .heading: Bilingual(th: "หัวข้อ", en: "heading")
        case .measuresTable: Bilingual(th: "ตารางมาตรการ", en: "table of measures")
        case .prose: Bilingual(th: "ข้อความ", en: "text")
        }
    }
}

extension Points {
    /// True where two published figures are the same but for the rounding of their parts.
    func isPublishedAs(_ other: Points) -> Bool {
        abs(rounded(to: 2).millionths - other.rounded(to: 2).millionths) <= 10_000
    }
}
