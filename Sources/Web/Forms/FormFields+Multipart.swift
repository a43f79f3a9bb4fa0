extension FormFields {
    /// A body of `multipart/form-data` (RFC 7578). Parts within parts are not a form and are refused.
    init(multipart bytes: [UInt8], boundary: String) throws {
        let delimiter = Array("--\(boundary)".utf8)
        guard (1...70).contains(boundary.utf8.count), bytes.starts(with: delimiter) else {
            throw WebProblem.malformedForm
        }
        self.init()
        let separator = Array("\r\n".utf8) + delimiter
        var position = delimiter.count
        while !Self.ends(bytes, at: position) {
            guard Self.breaks(bytes, at: position) else { throw WebProblem.malformedForm }
            let head = position + 2
            guard let headEnd = Self.find(Array("\r\n\r\n".utf8), in: bytes, from: head - 2),
                let end = Self.find(separator, in: bytes, from: headEnd + 2)
            else { throw WebProblem.malformedForm }
            let content = headEnd + 4 <= end ? Array(bytes[(headEnd + 4)..<end]) : []
            let lines = headEnd > head ? String(decoding: bytes[head..<headEnd], as: UTF8.self) : ""
            guard headEnd - head <= 4096, let name = Self.parameter("name", in: lines) else {
                throw WebProblem.malformedForm
            }
            try add(
                Field(name: name, bytes: content, fileName: Self.parameter("filename", in: lines)),
                error: .malformedForm)
            position = end + separator.count
        }
    }

    /// The boundary named in a content type, with or without quotes.
    static func boundary(in contentType: String) -> String? {
        parameter("boundary", in: "content-disposition:" + contentType.drop { $0 != ";" })
    }

    private static func ends(_ bytes: [UInt8], at position: Int) -> Bool {
        bytes[position...].starts(with: "--".utf8)
    }

    private static func breaks(_ bytes: [UInt8], at position: Int) -> Bool {
        bytes[position...].starts(with: "\r\n".utf8)
    }

    /// `name="report"` of the disposition line. Browsers escape a quote in a file name as `%22`.
    private static func parameter(_ wanted: String, in lines: String) -> String? {
        let line = lines.split(separator: "\r\n").first { $0.lowercased().hasPrefix("content-disposition:") }
        for piece in (line ?? "").split(separator: ";").dropFirst() {
            let pair = piece.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let key = pair[0].drop { $0 == " " }
            guard pair.count == 2, key.lowercased() == wanted else { continue }
            let value = pair[1]
            let isQuoted = value.count >= 2 && value.hasPrefix("\"") && value.hasSuffix("\"")
            return String(isQuoted ? value.dropFirst().dropLast() : value)
        }
        return nil
    }

    private static func find(_ needle: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
        let last = bytes.count - needle.count
        guard start >= 0, start <= last else { return nil }
        return bytes.withUnsafeBufferPointer { source in
            needle.withUnsafeBufferPointer { needle in
                var index = start
                while index <= last {
                    if source[index] == needle[0] {
                        var length = 1
                        while length < needle.count, source[index + length] == needle[length] { length += 1 }
                        if length == needle.count { return index }
                    }
                    index += 1
                }
                return nil
            }
        }
    }
}
