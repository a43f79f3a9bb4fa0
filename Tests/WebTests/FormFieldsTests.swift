import Testing

@testable import Web

@Suite struct FormFieldsTests {
    @Test func readsUrlEncodedThai() throws {
        let form = try FormFields(urlEncoded: Array("a=1&text=%E0%B8%81+%2B&a=2&empty=".utf8))
        #expect(form.text("a") == "2")
        #expect(form.text("text") == "ก +")
        #expect(form.text("empty") == "")
        #expect(form.text("none") == nil)
    }

    @Test(arguments: ["a=%", "a=%4", "%zz=1", "\u{0}=1"])
    func refusesBrokenEncoding(_ body: String) {
        #expect(throws: WebProblem.malformedForm) { try FormFields(urlEncoded: Array(body.utf8)) }
    }

    @Test func takesTwoHundredFieldsAndNoMore() throws {
        let most = Array(repeating: "a=1", count: FormFields.most).joined(separator: "&")
        #expect(try FormFields(urlEncoded: Array(most.utf8)).fields.count == 200)
        #expect(throws: WebProblem.malformedForm) { try FormFields(urlEncoded: Array((most + "&a=1").utf8)) }
    }

    @Test func takesNamesOfSixtyFourBytesAndNoLonger() throws {
        let name = String(repeating: "a", count: FormFields.longestName)
        #expect(try FormFields(urlEncoded: Array("\(name)=1".utf8)).text(name) == "1")
        #expect(throws: WebProblem.malformedForm) { try FormFields(urlEncoded: Array("\(name)a=1".utf8)) }
    }

    @Test func readsPartsWithTheirFiles() throws {
        let form = try multipart(
            "--B\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\nบรรทัด 1\r\nบรรทัด 2\r\n--B\r\n"
                + "content-disposition: form-data; name=\"file\"; filename=\"ก.txt\"\r\nContent-Type: text/plain\r\n\r\nx\r\n--B--\r\n"
        )
        #expect(form.text("text") == "บรรทัด 1\r\nบรรทัด 2")
        #expect(form.field("file")?.fileName == "ก.txt")
        #expect(form.field("file")?.bytes == Array("x".utf8))
        #expect(form.text("file") == nil)
    }

    @Test func seesThatNoFileWasChosen() throws {
        let form = try multipart(
            "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\"\r\n\r\n\r\n--B--")
        #expect(form.field("file") == nil)
    }

    @Test(arguments: [
        "", "--B", "--B\r\n", "--B--", "--X\r\n\r\n\r\n--X--",
        "--B\r\nContent-Disposition: form-data\r\n\r\nx\r\n--B--",
        "--B\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nnever closed", "--Bxx\r\n\r\nx\r\n--B--",
    ])
    func refusesBrokenParts(_ body: String) {
        if body == "--B--" {
            #expect((try? multipart(body).fields.count) == 0, "a form without fields is a form")
        } else {
            #expect(throws: WebProblem.malformedForm) { try multipart(body) }
        }
    }

    @Test(arguments: [
        ("multipart/form-data; boundary=abc", "abc"), ("multipart/form-data; boundary=\"a b\"", "a b"),
        ("multipart/form-data", nil), ("multipart/form-data; charset=x; Boundary=y", "y"),
    ])
    func findsTheBoundary(_ type: String, _ boundary: String?) {
        #expect(FormFields.boundary(in: type) == boundary)
    }

    private func multipart(_ body: String) throws -> FormFields {
        try FormFields(multipart: Array(body.utf8), boundary: "B")
    }
}
