import Kernel
import Testing

@Suite struct PointsTests {
    @Test func meansAndRoundsAsThePublishedTablesDo() throws {
        let internalScores = try [93.33, 96.13, 98.06, 83.87, 93.33].map { try #require(Points($0)) }
        #expect(Points.mean(internalScores)?.value == 92.944)
        #expect(Points(90.4172)?.formatted() == "90.42")
        #expect(Points(85)?.formatted() == "85.00")
        #expect(Points(0)?.formatted(places: 0) == "0")
        #expect(Points.hundred.formatted() == "100.00")
        #expect(Points(9.995)?.formatted() == "10.00")
    }

    @Test(arguments: [-0.01, 100.01, .nan, .infinity]) func refusesWhatIsNotAScore(_ value: Double) {
        #expect(Points(value) == nil)
    }
}

@Suite struct PublicIDTests {
    @Test(
        arguments: [(0, 0), (UInt64.max, UInt64.max), (0x0123_4567_89ab_cdef, 0xfedc_ba98_7654_3210)]
            as [(UInt64, UInt64)])
    func readsBackWhatItWrites(_ halves: (UInt64, UInt64)) {
        let id = PublicID(high: halves.0, low: halves.1)
        #expect(id.description.utf8.count == 26)
        #expect(PublicID(id.description) == id)
    }

    @Test(arguments: [
        "", "0", "zzzzzzzzzzzzzzzzzzzzzzzzzz", "0000000000000000000000000U", "00000000000000000000000000 ",
    ])
    func refusesAnyOtherText(_ text: String) {
        #expect(PublicID(text) == nil)
    }
}
