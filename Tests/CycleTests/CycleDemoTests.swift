import Agencies
import Cycle
import Kernel
import Storage
import TestKit
import Testing
import ThaiText

@Suite struct CycleDemoTests {
    @Test func givesThreeYearsSomethingTrueToShow() async throws {
        let demo = try await filled()
        let results = AssessmentResultStore(agency: demo.agency.id)
        let years = try await demo.kit.store.read { tx in try results.years(in: tx) }
        #expect(years.map(\.fiscalYear.year) == [2568, 2567, 2566])
        #expect(years.allSatisfy { $0.indicators.count == 10 && $0.publishedTotal != nil })
    }

    /// 0.30 IIT + 0.30 EIT + 0.40 OIT, each a plain mean.
    @Test func printsTheTotalsThatItsScoresGive() async throws {
        let demo = try await filled()
        let results = AssessmentResultStore(agency: demo.agency.id)
        for year in try await demo.kit.store.read({ tx in try results.years(in: tx) }) {
            let scores = year.scores.mapValues(\.value)
            func mean(_ range: ClosedRange<Int>) -> Double {
                range.reduce(0) { $0 + (scores[$1] ?? 0) } / Double(range.count)
            }
            let total = 0.3 * mean(1...5) + 0.3 * mean(6...8) + 0.4 * mean(9...10)
            #expect(Points(total)?.formatted() == year.publishedTotal?.value.formatted(), "\(year.fiscalYear.year)")
        }
    }

    @Test func showsClaimsWithAndWithoutProof() async throws {
        let demo = try await filled()
        let measures = try await demo.measures(2568)
        #expect(measures.count == 12)
        #expect(Set(measures.flatMap(\.units)).count >= 4)
        #expect(Set(measures.compactMap(\.topic)).count == 7)
        #expect(Set(measures.compactMap(\.indicator)).count == 10)
        #expect(measures.allSatisfy { $0.period?.start != nil }, "every period can be read")
        let unproven = measures.filter { ProofOfClaim.proof(of: $0).isUnproven }
        #expect(unproven.map(\.number) == [3, 8, 12])
        let planned = try await demo.measures(2569)
        #expect(planned.count == 3)
        #expect(planned.allSatisfy { ProofOfClaim.proof(of: $0) == .noClaim })
    }

    @Test func fillsOnlyWhatIsEmpty() async throws {
        let demo = try await filled()
        let (id, name) = (demo.agency.id, demo.agency.name)
        let filledAgain = try await demo.kit.store.write { tx in
            try CycleDemo.fill(id, named: name, ambience: .fixed(series: 2), in: tx)
        }
        #expect(!filledAgain)
        #expect(try await demo.measures(2568).count == 12)
    }

    private func filled() async throws -> Demo {
        let kit = try await TestStore()
        let agency = try await kit.store.write { tx in
            let ambience = Ambience.fixed()
            let agency = try AgencyDemo.fill(ambience: ambience, in: tx)
            if let agency { try CycleDemo.fill(agency.id, named: agency.name, ambience: ambience, in: tx) }
            return agency
        }
        return Demo(kit: kit, agency: try #require(agency))
    }

    private struct Demo {
        let kit: TestStore
        let agency: Agency

        func measures(_ number: Int) async throws -> [Measure] {
            let (store, year) = (MeasureStore(agency: agency.id), try #require(FiscalYear(number)))
            return try await kit.store.read { tx in try store.list(year, in: tx).items }
        }
    }
}
