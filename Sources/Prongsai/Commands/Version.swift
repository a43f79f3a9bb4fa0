import App
import ArgumentParser

struct Version: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "บอกรุ่นของโปรแกรม", discussion: "ตัวอย่าง  prongsai version")

    func run() {
        Terminal.result("prongsai \(ProgramVersion.current)")
    }
}
