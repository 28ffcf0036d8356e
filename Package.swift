// swift-tools-version: 6.3
// SPDX-License-Identifier: Apache-2.0

import PackageDescription

// MARK: - Settings shared by all targets

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .treatAllWarnings(as: .error),
]

/// Modules that may not contain a single unsafe construct: all but those that touch C.
let safe: [SwiftSetting] = strict + [.strictMemorySafety()]

// MARK: - Targets by kind

/// A module of the host; `Sources/Host/<name>`.
func host(_ name: String, _ dependencies: [Target.Dependency] = [], settings: [SwiftSetting] = safe) -> Target {
    .target(name: name, dependencies: dependencies, path: "Sources/Host/\(name)", swiftSettings: settings)
}

/// An agent in `Plugins/<name>`: a module with all it does, which tests can link, and the shared object around it, which
/// exports the one entry symbol and nothing else.
func agent(_ name: String, _ kits: [Target.Dependency]) -> [Target] {
    [
        .target(
            name: name,
            dependencies: ["AgentKit"] + kits,
            path: "Plugins/\(name)",
            exclude: ["Entry"],
            swiftSettings: safe
        ),
        .target(
            name: "\(name)Plugin",
            dependencies: ["AgentABI", "AgentKit", .init(stringLiteral: name)],
            path: "Plugins/\(name)/Entry",
            swiftSettings: safe,
            linkerSettings: [
                .unsafeFlags([
                    "-Xlinker", "--version-script=\(Context.packageDirectory)/Plugins/agent.map",
                    "-Xlinker", "-Bsymbolic", "-use-ld=lld",
                    // Data starts on a page of its own: a page that it shares is one more to write to, and to keep.
                    "-Xlinker", "-z", "-Xlinker", "separate-loadable-segments",
                    // Bound when it is loaded, as the host asks for anyway: the table of functions is read-only from then on.
                    "-Xlinker", "-z", "-Xlinker", "now",
                ])
            ]
        ),
    ]
}

func tests(_ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
    .testTarget(
        name: "\(name)Tests",
        dependencies: [.init(stringLiteral: name)] + dependencies,
        path: "Tests/\(name)Tests",
        exclude: exclude,
        // What is tested is optimised, the tests themselves are not: they would take longer to compile than to run.
        swiftSettings: strict + [.unsafeFlags(["-Onone"], .when(configuration: .release))]
    )
}

// MARK: - Libraries from elsewhere

let log = Target.Dependency.product(name: "Logging", package: "swift-log")
let lifecycle = Target.Dependency.product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let signals = Target.Dependency.product(name: "UnixSignals", package: "swift-service-lifecycle")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let deque = Target.Dependency.product(name: "DequeModule", package: "swift-collections")
func nio(_ name: String) -> Target.Dependency { .product(name: name, package: "swift-nio") }

// MARK: - Tools

/// What measures, and what the router is fitted with: built where `SLIPRING_BENCHMARKS` is set, as `make bench` does.
///
/// They are part of the package because they use what is `package`.
let tools: [Target] = [
    .executableTarget(
        name: "CallBenchmark",
        dependencies: ["AgentRuntime", "HostAnswers", "HostConfig", "HostSupport", "UpstreamHTTP"],
        path: "Benchmarks/Calls",
        swiftSettings: strict
    ),
    .executableTarget(
        name: "RoutingBenchmark",
        dependencies: ["AgentRouting", "HostSupport"],
        path: "Benchmarks/Routing",
        swiftSettings: strict
    ),
    .executableTarget(
        name: "ExtractionBenchmark",
        dependencies: ["AgentKit", "Currency", "Flight", "TravelKit", "Weather"],
        path: "Benchmarks/Extraction",
        swiftSettings: strict
    ),
    .executableTarget(
        name: "RoutingFeatures",
        dependencies: ["AgentRouting"],
        path: "tools/routing/features",
        swiftSettings: strict
    ),
]

// MARK: - The package

let package = Package(
    name: "slipring",
    products: [
        .executable(name: "slipring", targets: ["Host"]),
        .library(name: "AgentKit", targets: ["AgentABI", "AgentKit"]),
        .library(name: "TravelKit", targets: ["TravelKit"]),
        .library(name: "Weather", type: .dynamic, targets: ["WeatherPlugin"]),
        .library(name: "Flight", type: .dynamic, targets: ["FlightPlugin"]),
        .library(name: "Currency", type: .dynamic, targets: ["CurrencyPlugin"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
        .package(url: "https://github.com/apple/swift-collections", from: "1.5.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        // The contract, and what is written in C. The order of all modules is in docs/architecture.md.
        .target(name: "AgentABI", path: "Sources/AgentABI"),
        .target(name: "WordTable", path: "Sources/WordTable", exclude: ["words-64-int8.bin", "topics.txt"]),
        .target(name: "CSandbox", path: "Sources/CSandbox"),
        .systemLibrary(
            name: "CCurl",
            path: "Sources/CCurl",
            pkgConfig: "libcurl",
            providers: [.apt(["libcurl4-openssl-dev"])]
        ),
        .systemLibrary(name: "CYAML", path: "Sources/CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),

        // What every module of the host may use.
        host("HostSupport", [deque]),

        // Formats, settings, upstreams.
        host("HostJSON", ["HostSupport"]),
        host("HostSandbox", ["CSandbox", "HostSupport"]),
        host("HostTelemetry", ["HostJSON", "HostSupport", log]),
        host("UpstreamHTTP", ["CCurl", "HostSupport"]),
        host("HostAnswers", ["HostSupport"]),
        host("ChatFormats", ["HostAnswers", "HostJSON", "HostSupport"]),
        host("HostYAML", ["CYAML"]),
        host("HostConfig", ["HostJSON", "HostSupport", "HostYAML", "UpstreamHTTP"]),

        // The three capabilities. None imports another.
        host("AgentRuntime", ["AgentABI", "HostAnswers", "HostConfig", "HostSupport", "UpstreamHTTP"]),
        host("AgentRouting", ["ChatFormats", "HostAnswers", "HostJSON", "HostSupport", "WordTable"]),
        host("ModelGateway", ["ChatFormats", "HostAnswers", "HostConfig", "HostJSON", "HostSupport", "UpstreamHTTP"]),

        // Generations and turns.
        host(
            "HostCore",
            [
                "AgentRuntime", "AgentRouting", "ChatFormats", "HostAnswers", "HostConfig", "HostJSON", "HostSupport",
                "ModelGateway", "UpstreamHTTP", lifecycle, log, signals,
            ]
        ),

        // HTTP.
        host(
            "HostHTTP",
            [
                "AgentRouting", "ChatFormats", "HostAnswers", "HostConfig", "HostCore", "HostJSON", "HostSupport",
                "HostTelemetry", "ModelGateway", lifecycle, log, nio("NIOCore"), nio("NIOPosix"),
            ]
        ),

        // The composition root.
        .executableTarget(
            name: "Host",
            dependencies: [
                "AgentRouting", "AgentRuntime", "ChatFormats", "HostAnswers", "HostConfig", "HostCore", "HostHTTP",
                "HostJSON", "HostSupport", "HostTelemetry", "ModelGateway", "UpstreamHTTP",
                arguments, lifecycle, log, signals, nio("NIOCore"), nio("NIOPosix"),
            ],
            path: "Sources/Host/App",
            swiftSettings: safe
        ),

        // Beside the host, never below it.
        .target(name: "AgentKit", dependencies: ["AgentABI"], path: "Sources/AgentKit", swiftSettings: safe),
        .target(name: "TravelTables", path: "Plugins/TravelKit/Tables/Embed"),
        .target(
            name: "TravelKit",
            dependencies: ["AgentKit", "TravelTables"],
            path: "Plugins/TravelKit",
            exclude: ["Tables"],
            swiftSettings: safe
        ),
    ] + agent("Weather", ["TravelKit"]) + agent("Flight", ["TravelKit"]) + agent("Currency", ["TravelKit"]) + [

        // Tests, and what only they need.
        .target(name: "Misbehaviour", path: "Tests/Misbehaviour"),
        .target(name: "FixturePlugins", path: "Tests/Fixtures", exclude: ["Plugins"], swiftSettings: strict),
        .target(name: "TestSupport", dependencies: ["HostSupport"], path: "Tests/TestSupport", swiftSettings: strict),
        .target(
            name: "UpstreamTestKit",
            dependencies: ["HostSupport", "TestSupport", "UpstreamHTTP"],
            path: "Tests/UpstreamTestKit",
            swiftSettings: strict
        ),
        .target(
            name: "HostTestKit",
            dependencies: [
                "AgentRouting", "AgentRuntime", "FixturePlugins", "HostAnswers", "HostConfig", "HostCore", "HostJSON",
                "HostSupport", "ModelGateway", "UpstreamHTTP",
            ],
            path: "Tests/HostTestKit",
            swiftSettings: strict
        ),
        .target(name: "AgentTestKit", dependencies: ["AgentKit"], path: "Tests/AgentTestKit", swiftSettings: strict),
        .executableTarget(
            name: "ProbeRig",
            dependencies: ["AgentRuntime"],
            path: "Tests/ProbeRig",
            swiftSettings: strict
        ),
        .executableTarget(
            name: "SandboxRig",
            dependencies: ["CSandbox", "HostSandbox", "HostSupport", "Misbehaviour"],
            path: "Tests/SandboxRig",
            swiftSettings: strict
        ),
        tests("AgentABI"),
        tests("AgentKit", ["AgentABI", "AgentTestKit"]),
        tests(
            "AgentRouting",
            ["ChatFormats", "HostAnswers", "HostJSON", "HostSupport", "HostTestKit", "WordTable"],
            exclude: ["Resources"]
        ),
        tests(
            "AgentRuntime",
            [
                "AgentABI", "FixturePlugins", "HostAnswers", "HostConfig", "HostSupport", "ProbeRig", "TestSupport",
                "UpstreamHTTP", "UpstreamTestKit",
            ]
        ),
        tests("ChatFormats", ["HostAnswers", "HostJSON", "HostSupport", "TestSupport"]),
        tests("Currency", ["AgentKit", "AgentTestKit", "TravelKit"]),
        tests("Flight", ["AgentKit", "AgentTestKit", "TravelKit"]),
        tests("HostConfig", ["HostJSON", "HostSupport", "HostYAML", "TestSupport"]),
        tests(
            "HostCore",
            [
                "AgentRouting", "AgentRuntime", "ChatFormats", "FixturePlugins", "HostAnswers", "HostConfig",
                "HostJSON", "HostSupport", "HostTestKit", "ModelGateway", "TestSupport", "UpstreamHTTP",
                "UpstreamTestKit",
            ]
        ),
        tests(
            "HostHTTP",
            [
                "AgentRouting", "AgentRuntime", "ChatFormats", "HostAnswers", "HostConfig", "HostCore", "HostJSON",
                "HostSupport", "HostTestKit", "ModelGateway", "TestSupport",
                log,
                nio("NIOCore"), nio("NIOPosix"),
            ]
        ),
        tests("HostAnswers", ["HostSupport", "TestSupport"]),
        tests("HostJSON", ["HostSupport", "TestSupport"]),
        tests("HostSandbox", ["CSandbox", "FixturePlugins", "HostSupport", "SandboxRig"]),
        tests("HostSupport", ["TestSupport"]),
        tests("HostTelemetry", ["HostSupport", log]),
        tests(
            "ModelGateway",
            [
                "ChatFormats", "HostAnswers", "HostConfig", "HostJSON", "HostSupport", "HostTestKit", "TestSupport",
                "UpstreamHTTP", "UpstreamTestKit",
            ]
        ),
        tests("TravelKit", ["AgentKit"]),
        tests("UpstreamHTTP", ["HostSupport", "TestSupport", "UpstreamTestKit"]),
        tests("Weather", ["AgentKit", "AgentTestKit", "TravelKit"]),
    ] + (Context.environment["SLIPRING_BENCHMARKS"] == nil ? [] : tools)
)
