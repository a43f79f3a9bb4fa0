import Reports

extension ReportLayout {
    /// The layouts that are tables of measures.
    static let ofMeasures: [ReportLayout] = [.L1, .L2, .L3, .L4, .L5]

    /// The layout to show measures in.
    /// - Parameters:
    ///   - chosen: what the visitor asked for; anything but L1 to L5 counts as nothing.
    ///   - usual: the layout of the report that the measures came in.
    static func forMeasures(chosen: String?, usual: ReportLayout?) -> ReportLayout {
        let wanted = chosen.flatMap(ReportLayout.init) ?? usual ?? .L1
        return ofMeasures.contains(wanted) ? wanted : .L1
    }
}
