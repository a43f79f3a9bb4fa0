import Kernel
import Reports
import Tables
import ThaiText

/// Any bytes: decoded, split into blocks, read as a report, written again in every notation. Places lie within the text.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzzReports(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    let read: ReadReport
    do {
        read = try ReportReader.read(bytes: bytes)
    } catch {
        precondition(error.code.hasPrefix("read."))
        return 0
    }
    for block in read.source.blocks { precondition((1...max(1, read.source.lines.count)).contains(block.line)) }
    for measure in read.report.measures { precondition(measure.place.row != nil && measure.place.line != nil) }
    for notation in TableNotation.allCases {
        let text = SourceTextWriter.write(read.source, as: notation)
        // What was written has no byte that was not text; only a document of nothing but marks may come out empty.
        _ = try? ReportReader.read(bytes: Array(text.utf8))
    }
    for layout in ReportLayout.allCases { _ = ReportLayoutWriter.write(read.report, as: layout, digits: .thai) }
    return 0
}
