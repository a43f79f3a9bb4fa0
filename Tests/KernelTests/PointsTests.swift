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
