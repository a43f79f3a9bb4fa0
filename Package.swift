// swift-tools-version: 6.2
import PackageDescription

// Every room is compiled alike: Swift 6 mode, a warning is an error, and an import that shows in a room's
// interface must say so (`package import`). See docs/contributing/house.md.
let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

/// A room of the house: one folder of `Sources/`, one target. `resources` is the folder inside the room whose
/// files the plugin turns into string literals.
func room(_ name: String, _ uses: [Target.Dependency] = [], resources: String? = nil) -> Target {
    .target(
        name: name,
        dependencies: uses,
        exclude: resources.map { [$0] } ?? [],
        swiftSettings: settings,
        plugins: resources == nil ? [] : ["EmbedResources"]
    )
}

/// A capability. All share one base list; whatever a capability needs beyond it stands where it is declared.
func capability(_ name: String, uses: [Target.Dependency] = []) -> Target {
    room(name, ["Kernel", "ThaiText", "Markup", "Storage", "Web"] + uses, resources: "Migrations")
}

func tests(_ room: String, _ uses: [Target.Dependency] = []) -> Target {
    .testTarget(name: "\(room)Tests", dependencies: [.byName(name: room)] + uses, swiftSettings: settings)
}

let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let hummingbirdTesting = Target.Dependency.product(name: "HummingbirdTesting", package: "hummingbird")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let configuration = Target.Dependency.product(name: "Configuration", package: "swift-configuration")
let system = Target.Dependency.product(name: "SystemPackage", package: "swift-system")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let lifecycle = Target.Dependency.product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let nioCore = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioPosix = Target.Dependency.product(name: "NIOPosix", package: "swift-nio")
let nioHTTPTypes = Target.Dependency.product(name: "NIOHTTPTypes", package: "swift-nio-extras")

// Pure rooms: no I/O, no outside package.
let pureRooms: [Target] = [
    .executableTarget(name: "embed-resources", swiftSettings: settings),
    .plugin(name: "EmbedResources", capability: .buildTool(), dependencies: ["embed-resources"]),
    room("Kernel"),
    room("ThaiText", ["Kernel"]),
    room("Tables", ["Kernel", "ThaiText"]),
    room("Assessment", ["Kernel", "ThaiText"], resources: "Catalogues"),
    room("Reports", ["Kernel", "ThaiText", "Assessment", "Tables"]),
    room("Markup"),
    tests("Kernel"),
    tests("ThaiText", ["Kernel"]),
    tests("Tables", ["Kernel", "ThaiText"]),
    tests("Assessment", ["Kernel", "ThaiText"]),
    tests("Reports", ["Kernel", "ThaiText", "Assessment", "Tables"]),
    tests("Markup"),
]

let platformRooms: [Target] = [
    room("Storage", ["Kernel", crypto]),
    room("StorageSQLite", ["Kernel", "Storage", grdb]),
    room(
        "Web",
        ["Kernel", "ThaiText", "Markup", "Storage", hummingbird, httpTypes, nioCore, nioHTTPTypes, logging],
        resources: "Assets"),
]

let capabilities: [Target] = [
    capability("Agencies"),
    capability("Cycle", uses: ["Assessment", "Tables", "Reports"]),
    capability("Publishing"),
]

let house: [Target] = [
    room(
        "App",
        [
            "Kernel", "ThaiText", "Tables", "Assessment", "Reports", "Markup", "Storage", "StorageSQLite", "Web",
            "Agencies", "Cycle", "Publishing", hummingbird, httpTypes, nioCore, configuration, system, logging,
            lifecycle,
        ]),
    .executableTarget(
        name: "Prongsai",
        dependencies: [
            "Kernel", "ThaiText", "Tables", "Assessment", "Reports", "Storage", "Agencies", "Cycle", "Web", "Markup",
            "App",
            argumentParser, logging,
        ],
        swiftSettings: settings),
    .executableTarget(
        name: "Benchmarks", dependencies: ["Kernel", "ThaiText", "Assessment", "Reports"], path: "Benchmarks",
        swiftSettings: settings),
    .target(
        name: "TestKit",
        dependencies: [
            "Kernel", "ThaiText", "Storage", "StorageSQLite", "Web", "Agencies", "Cycle", "Publishing", "App",
            hummingbird, hummingbirdTesting,
        ],
        path: "Tests/TestKit", swiftSettings: settings),
    tests("Storage", ["Kernel", "StorageSQLite", "TestKit"]),
    tests(
        "Web",
        [
            "Kernel", "ThaiText", "Markup", "TestKit", hummingbird, hummingbirdTesting, httpTypes, nioCore, nioPosix,
            logging,
        ]),
    tests("Agencies", ["Kernel", "Storage", "TestKit"]),
    tests(
        "Cycle",
        [
            "Kernel", "ThaiText", "Assessment", "Tables", "Reports", "Storage", "Markup", "Web", "Agencies", "TestKit",
            hummingbird, hummingbirdTesting, httpTypes, nioCore, logging,
        ]),
    tests(
        "Publishing",
        ["Kernel", "Markup", "Web", "TestKit", hummingbird, hummingbirdTesting, httpTypes, nioCore, logging]),
    tests("App", ["Kernel", "Storage", "Web", "TestKit", hummingbird, hummingbirdTesting, httpTypes, logging]),
]

let packages: [Package.Dependency] = [
    .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-configuration", exact: "1.4.0"),
    .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-extras", exact: "1.35.2"),
    .package(url: "https://github.com/apple/swift-http-types", exact: "1.8.0"),
    .package(url: "https://github.com/apple/swift-system", exact: "1.8.1"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
]

// PRONGSAI_PURE=1 builds and tests the pure rooms alone, in seconds and without a single outside package:
// the inner loop for readers, rules and scores, and what the fuzzers compile.
let pureOnly = Context.environment["PRONGSAI_PURE"] != nil

let package = Package(
    name: "Prongsai",
    products: pureOnly ? [] : [.executable(name: "prongsai", targets: ["Prongsai"])],
    dependencies: pureOnly ? [] : packages,
    targets: pureOnly ? pureRooms : pureRooms + platformRooms + capabilities + house
)
