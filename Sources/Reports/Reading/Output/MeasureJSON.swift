import Kernel
import Tables
import ThaiText

struct MeasureJSON: Encodable {
    @OrNull var number: Int?
    let title: String
    @OrNull var topic: Int?
    @OrNull var indicator: Int?
    let codes: [String]
    @OrNull var weakness: String?
    let projects: [String]
    let steps: [StepJSON]
    @OrNull var period: PeriodJSON?
    let units: [String]
    @OrNull var status: String?
    let results: [ResultJSON]
    let outcomes: [ResultJSON]
    let links: [LinkJSON]
    let place: Place
    let seams: [Int]

    init(_ measure: ReportedMeasure) {
        _number = OrNull(wrappedValue: measure.number)
        title = measure.title.value
        _topic = OrNull(wrappedValue: measure.topic?.value)
        _indicator = OrNull(wrappedValue: measure.indicator?.value)
        codes = measure.codes.map(\.value)
        _weakness = OrNull(wrappedValue: measure.weakness?.value)
        projects = measure.projects.map(\.value)
        steps = measure.steps.map(StepJSON.init)
        _period = OrNull(wrappedValue: measure.period.map(PeriodJSON.init))
        units = measure.units.map(\.value)
        _status = OrNull(wrappedValue: measure.status?.value)
        results = measure.results.map(ResultJSON.init)
        outcomes = measure.outcomes.map(ResultJSON.init)
        links = measure.links.map(LinkJSON.init)
        place = measure.place
        seams = measure.seams
    }
}

struct StepJSON: Encodable {
    @OrNull var number: Int?
    let text: String
    let items: [String]
    let place: Place

    init(_ step: ReportedStep) {
        _number = OrNull(wrappedValue: step.number)
        text = step.text
        items = step.items
        place = step.place
    }
}

struct ResultJSON: Encodable {
    @OrNull var number: Int?
    let text: String
    let items: [String]
    let dates: [DateJSON]
    let links: [LinkJSON]
    let place: Place

    init(_ result: ReportedResult) {
        _number = OrNull(wrappedValue: result.number)
        text = result.text
        items = result.items
        dates = result.dates.map(DateJSON.init)
        links = result.links.map(LinkJSON.init)
        place = result.place
    }
}

struct DateJSON: Encodable {
    /// ISO 8601; null where the words name no day that exists.
    @OrNull var date: String?
    let text: String

    init(_ mention: DateMention) {
        _date = OrNull(wrappedValue: mention.date?.iso)
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
