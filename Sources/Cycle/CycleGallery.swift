package import Web

extension CycleCapability {
    /// Every page of the room in each of its states; needs no store.
    package static let gallery = [
        GalleryPage("ita.sample") { YearsPage.sample($0) },
        GalleryPage("ita.empty") { YearsPage.empty($0) },
        GalleryPage("ita-year.sample") { YearPage.sample($0) },
        GalleryPage("ita-year.empty") { YearPage.empty($0) },
        GalleryPage("measures.sample") { MeasuresPage.sample($0) },
        GalleryPage("measures.empty") { MeasuresPage.empty($0) },
        GalleryPage("measure.sample") { MeasurePage.sample($0) },
        GalleryPage("measure.unproven") { MeasurePage.unproven($0) },
        GalleryPage("report.sample") { MeasuresReportPage.sample($0) },
        GalleryPage("report.weaknesses") { MeasuresReportPage.weaknesses($0) },
        GalleryPage("report.empty") { MeasuresReportPage.empty($0) },
        GalleryPage("analysis.sample") { AnalysisPage.sample($0) },
        GalleryPage("analysis.empty") { AnalysisPage.empty($0) },
        GalleryPage("check.sample") { CheckPage.sample($0) },
        GalleryPage("check.refused") { CheckPage.refused($0) },
        GalleryPage("check-result.sample") { CheckResultPage.sample($0) },
        GalleryPage("check-result.empty") { CheckResultPage.empty($0) },
    ]
}
