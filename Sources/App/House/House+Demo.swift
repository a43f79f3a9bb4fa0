import Agencies
import Cycle
import Storage

extension House {
    /// Fills an empty store with the invented agency and its three fiscal years; a store that holds anything stays as
    /// it is. All of it or nothing.
    package func fillWithDemo() async throws {
        let ambience = ambience
        try await store.write { tx in
            guard let agency = try AgencyDemo.fill(ambience: ambience, in: tx) else { return }
            try CycleDemo.fill(agency.id, named: agency.name, ambience: ambience, in: tx)
        }
    }
}
