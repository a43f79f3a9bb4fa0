import Foundation
import Testing

/// What must not compile is compiled here, so that a loosened signature turns red.
@Suite(.enabled(if: compiler != nil, "no Swift compiler in the path"))
struct RefusalToCompileTests {
    @Test func acceptsMarkupFromTheSource() throws {
        #expect(try errors(compiling: "html.raw(\"<b>\")") == "")
    }

    @Test(arguments: [
        "html.raw(name)", "html.raw(\"<b>\\(name)</b>\")", "html.p(.class(name)) { _ in }",
        "html.p(.constant(\"onclick\", name)) { _ in }", "html.a(\"x\", .href(name))",
        "html.element(name, [], text: \"x\")",
    ])
    func refusesARunTimeStringAsMarkup(_ line: String) throws {
        #expect(try errors(compiling: line).contains("error:"), "this compiles: \(line)")
    }

    private func errors(compiling line: String) throws -> String {
        let folder = FileManager.default.temporaryDirectory.appending(path: "markup-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer {
            // A folder left in the system's temporary place harms nothing.
            try? FileManager.default.removeItem(at: folder)
        }
        let fault = folder.appending(path: "Fault.swift")
        try "func write(_ name: String, into html: inout HTML) {\n    \(line)\n}\n"
            .write(to: fault, atomically: true, encoding: .utf8)
        let room = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Sources/Markup").standardizedFileURL
        let sources = try FileManager.default.contentsOfDirectory(at: room, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "swift" }.map(\.path)
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
