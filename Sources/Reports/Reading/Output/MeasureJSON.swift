import Kernel
import Tables
import ThaiText

struct MeasureJSON: Encodable {
    let number: Int?
    let title: String
    let topic: Int?
    let indicator: Int?
    let codes: [String]
    let weakness: String?
    let projects: [String]
    let steps: [StepJSON]
    let period: PeriodJSON?
    let units: [String]
    let status: String?
    let results: [ResultJSON]
    let outcomes: [ResultJSON]
    let links: [LinkJSON]
    let place: Place
    let seams: [Int]

    init(_ measure: ReportedMeasure) {
        number = measure.number
        title = measure.title.value
        topic = measure.topic?.value
        indicator = measure.indicator?.value
        codes = measure.codes.map(\.value)
        weakness = measure.weakness?.value
        projects = measure.projects.map(\.value)
        steps = measure.steps.map(StepJSON.init)
        period = measure.period.map(PeriodJSON.init)
        units = measure.units.map(\.value)
        status = measure.status?.value
        results = measure.results.map(ResultJSON.init)
        outcomes = measure.outcomes.map(ResultJSON.init)
        links = measure.links.map(LinkJSON.init)
        place = measure.place
        seams = measure.seams
    }
}

struct StepJSON: Encodable {
    let number: Int?
    let text: String
    let items: [String]
    let place: Place

    init(_ step: ReportedStep) {
        number = step.number
        text = step.text
        items = step.items
        place = step.place
    }
}

struct ResultJSON: Encodable {
    let number: Int?
    let text: String
    let items: [String]
    let dates: [DateJSON]
    let links: [LinkJSON]
    let place: Place

    init(_ result: ReportedResult) {
        number = result.number
        text = result.text
        items = result.items
        dates = result.dates.map(DateJSON.init)
        links = result.links.map(LinkJSON.init)
        place = result.place
    }
}

struct DateJSON: Encodable {
    /// ISO 8601; absent where the words name no day that exists.
    let date: String?
    let text: String

    init(_ mention: DateMention) {
        date = mention.date?.iso
        text = mention.text
    }
}

struct LinkJSON: Encodable {
    let url: String
    let label: String?
    let place: Place

    init(_ link: ReportedLink) {
        url = link.url
        label = link.label
        place = link.place
    }
}
