import Testing

@testable import Kernel

@Suite struct PublicIDTests {
    @Test(
        arguments: [
            (0, 0), (0, 1), (1, 0), (.max, .max), (0x0123_4567_89AB_CDEF, 0xFEDC_BA98_7654_3210), (.max, 0), (0, .max),
        ] as [(UInt64, UInt64)])
    func readsBackWhatItWrites(_ halves: (UInt64, UInt64)) {
        let id = PublicID(high: halves.0, low: halves.1)
        #expect(PublicID(id.description) == id)
        #expect(id.description.utf8.count == 26)
    }

    @Test(arguments: [
        "", "0000000000000000000000000", "000000000000000000000000000", "0000000000000000000000000I",
        "0000000000000000000000000u", "80000000000000000000000000", "0000000000000000000000000A",
        "zzzzzzzzzzzzzzzzzzzzzzzzzz", "00000000000000000000000000 ",
    ])
    func refusesWhatItDidNotWrite(_ text: String) {
        #expect(PublicID(text) == nil)
    }

    @Test func keepsTheOrderOfItsBitsInItsText() {
        let ids = [(0, 5), (0, .max), (1, 0), (7, 9), (.max, 0)].map { PublicID(high: $0.0, low: $0.1).description }
        #expect(ids == ids.sorted())
    }
}
