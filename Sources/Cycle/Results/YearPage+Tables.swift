import Kernel
import Markup
import Web

extension YearPage {
    func writeInstruments(into html: inout HTML) {
        let language = frame.language
        let columns = [
            Column(Phrases.instrument[language]), Column(Phrases.score[language], isNumber: true),
            Column(Phrases.againstFloor(floor)[language]), Column(Phrases.change[language], isNumber: true),
            Column(Phrases.toNextLevel[language]),
        ]
        html.dataTable(Phrases.instrumentsOf(standing.year)[language], columns, rows: standing.instruments.count) {
            html, row, column in
            let instrument = standing.instruments[row]
            switch column {
            case 0: html.text("\(instrument.code) \(instrument.name[language])")
            case 1: html.text(instrument.score?.formatted() ?? "–")
            case 2: writeBar(instrument.score, into: &html)
            case 3: html.text(instrument.change ?? "–")
            default:
                if let missing = instrument.missing {
                    html.statusBadge(.warn, Phrases.pointsMissing(missing.formatted())[language])
                } else if !instrument.hasFloor {
                    html.span(Phrases.nothingAsked[language], .class("soft"))
                } else if instrument.score != nil {
                    html.statusBadge(.good, Phrases.nothingMissing[language])
                } else {
                    html.text("–")
                }
            }
        }
    }

    func writeIndicators(into html: inout HTML) {
        let language = frame.language
        let columns = [
            Column(Phrases.indicator[language]), Column(Phrases.instrument[language]),
            Column(Phrases.score[language], isNumber: true), Column(Phrases.againstFloor(floor)[language]),
            Column(Phrases.change[language], isNumber: true),
        ]
        html.dataTable(Phrases.indicatorsOf(standing.year)[language], columns, rows: standing.indicators.count) {
            html, row, column in
            let indicator = standing.indicators[row]
            switch column {
            case 0: html.text("\(indicator.number). \(indicator.name[language])")
            case 1: html.text(indicator.instrument)
            case 2: html.text(indicator.score?.formatted() ?? Phrases.noScore[language])
            case 3: writeBar(indicator.score, into: &html)
            default: html.text(indicator.change ?? "–")
            }
        }
        html.p(Phrases.changeRule[language], .class("small soft"))
    }

    /// The bar, and for who cannot see it the same in a word.
    private func writeBar(_ score: Points?, into html: inout HTML) {
        guard let score else {
            html.text("–")
            return
        }
        html.scoreBar(score, floor: floor)
        if score < floor { html.statusBadge(.warn, Phrases.belowFloor[frame.language]) }
    }
}
