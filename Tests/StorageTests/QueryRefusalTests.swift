import Foundation
import Testing

/// A run-time string cannot become SQL: what must not compile is compiled here.
@Suite(.enabled(if: compiler != nil, "no Swift compiler in the path"))
struct QueryRefusalTests {
    @Test func acceptsTextFromTheSource() throws {
        #expect(try errors(compiling: "let query: Query = \"SELECT a FROM t WHERE b = \\(name)\"; _ = query") == "")
    }

    @Test(arguments: [
        "let query: Query = name; _ = query", "_ = Query(stringLiteral: name)",
        "_ = Query.joined([], by: name)", "let query: Query = \"a\" + name; _ = query",
        "_ = Query(name)",
    ])
    func refusesARunTimeStringAsSQL(_ line: String) throws {
        #expect(try errors(compiling: line).contains("error:"), "this compiles: \(line)")
    }

    private func errors(compiling line: String) throws -> String {
        let folder = FileManager.default.temporaryDirectory.appending(path: "query-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer {
            // A folder left in the system's temporary place harms nothing.
            try? FileManager.default.removeItem(at: folder)
        }
        let fault = folder.appending(path: "Fault.swift")
        try "func ask(_ name: String) {\n    \(line)\n}\n".write(to: fault, atomically: true, encoding: .utf8)
        let room = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Sources/Storage").standardizedFileURL
        let sources = ["Query.swift", "StoredValue.swift", "Storable.swift"].map { room.appending(path: $0).path }
        let process = Process()
        let swiftc: URL = try #require(compiler)
        process.executableURL = swiftc
        process.arguments = ["-typecheck", "-swift-version", "6", "-package-name", "prongsai"] + sources + [fault.path]
        let pipe = Pipe()
        process.standardError = pipe
        try process.run()
        let said = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return said
    }
}

private let compiler: URL? = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    .map { URL(fileURLWithPath: String($0)).appending(path: "swiftc") }
    .first { FileManager.default.isExecutableFile(atPath: $0.path) }
