import Storage
import ThaiText

// Fiscal years are kept as their Buddhist number and days as ISO text; both are parsed again on the way out.
extension StoredRow {
    func fiscalYear(_ column: String) throws -> FiscalYear {
        guard let year = try optionalFiscalYear(column) else { throw StoredRowDefect.null(column: column) }
        return year
    }

    func optionalFiscalYear(_ column: String) throws -> FiscalYear? {
        guard let number: Int = try optional(column) else { return nil }
        guard let year = FiscalYear(number) else {
            throw StoredRowDefect.wrongType(column: column, wanted: "FiscalYear")
        }
        return year
    }

    func optionalDate(_ column: String) throws -> ThaiDate? {
        guard let text: String = try optional(column) else { return nil }
        guard let date = ThaiDate(iso: text) else {
            throw StoredRowDefect.wrongType(column: column, wanted: "ThaiDate")
        }
        return date
    }
}
