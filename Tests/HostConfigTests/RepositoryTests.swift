// SPDX-License-Identifier: Apache-2.0

import Glibc
import HostConfig
import Testing

/// The configurations and the documentation of this repository.
struct RepositoryTests {
    /// But for clients' own: without those nobody may come in.
    @Test func everyConfigurationLoadsWithoutAProvidersKey() throws {
        let files = try yamlFiles()
        #expect(files.contains("agents.yaml") && files.count >= 3)
        for file in files {
            let loaded = ConfigLoader.load(
                path: repositoryRoot + "/" + file,
                environment: ["ANN_KEY": "a", "BOB_KEY": "b"]
            )
            #expect(loaded.config != nil, "\(file): \(loaded.report)")
            #expect(loaded.codes.allSatisfy { $0 == "SR2002" }, "\(file): \(loaded.report)")
        }
    }

    @Test func theTravelAssistantIsServedAsTheReadmeSays() throws {
        let loaded = ConfigLoader.load(path: repositoryRoot + "/agents.yaml", environment: ["AEROAPI_KEY": "k"])
        #expect(loaded.report == [])
        let config = try #require(loaded.config)
        #expect(config.pluginDirectory == repositoryRoot + "/.build/release")
        #expect(config.agents.map(\.id) == ["weather_agent", "flight_agent", "currency_agent"])
        let libraries = ["libWeather.so", "libFlight.so", "libCurrency.so"]
        #expect(config.agents.map(\.origin) == libraries.map { .library("\(repositoryRoot)/.build/release/\($0)") })
        #expect(config.agents[1].settings.contains(#""api_key":"k""#))
        #expect(config.agents.allSatisfy { $0.egress?.isEmpty == false })
        #expect(config.listeners.map(\.port) == [8001] && config.admin == AdminConfig(port: 9901))
        #expect(config.listeners[0].agents.allSatisfy { ($0.description ?? "").split(separator: " ").count > 30 })
    }

    @Test func planosFileBecomesAgentsAndModels() throws {
        let environment = ["OPENAI_API_KEY": "a", "ANTHROPIC_API_KEY": "b"]
        let loaded = ConfigLoader.load(path: repositoryRoot + "/examples/plano.yaml", environment: environment)
        let config = try #require(loaded.config)
        #expect(loaded.report == [])
        #expect(config.agents.map(\.origin) == [.url("http://127.0.0.1:10510"), .url("http://127.0.0.1:10520")])
        #expect(config.modelProviders.map(\.interface) == [.openai, .anthropic])
        #expect(config.modelAliases == ["fast": "openai/gpt-4o-mini"])
        #expect(config.listeners[0].router == .auto && config.listeners[0].unknownModel == .route)
    }

    /// Row by row: a new key fails here with the line that the page lacks.
    @Test func thePageListsExactlyTheKeysThatAreRead() throws {
        let page = try repositoryFile("docs/config.md")
        let tables = page.split(separator: "| key | value | default | meaning |\n|---|---|---|---|\n").dropFirst()
        let documented = tables.flatMap { table in
            table.split(separator: "\n", omittingEmptySubsequences: false).prefix { $0.hasPrefix("|") }.map(String.init)
        }
        // The keys of `defaults` are those of agents.
        let sections = ConfigReference.sections.filter { $0.place != "`defaults`" }
        let expected = sections.flatMap(\.keys).map { key in
            "| `\(key.name)` | \(key.type) | \(key.defaultValue) | \(key.help) |"
        }
        #expect(documented == expected)
    }

    @Test func thePageNamesTheKeysOfDefaults() throws {
        let page = try repositoryFile("docs/config.md")
        let sentence = try #require(page.split(separator: "\n").first { $0.hasPrefix("`defaults` takes ") })
        let defaults = try #require(ConfigReference.sections.first { $0.place == "`defaults`" })
        for key in defaults.keys { #expect(sentence.contains("`\(key.name)`")) }
    }

    @Test func everyCodeIsDocumented() throws {
        let reference = try repositoryFile("docs/diagnostics.md")
        let documented = reference.split(separator: "\n").filter { $0.hasPrefix("| SR") }.map(String.init)
        let codes = DiagnosticCode.allCases.sorted { $0.rawValue < $1.rawValue }
        #expect(documented == codes.map { "| \($0.rawValue) | \($0.summary) |" })
    }

    @Test func theExampleOfTheReferenceLoads() throws {
        let reference = try repositoryFile("docs/config.md")
        let blocks = reference.split(separator: "```yaml\n").dropFirst()
        #expect(!blocks.isEmpty)
        for block in blocks {
            let text = try #require(block.split(separator: "```").first)
            #expect(parse(String(text)).codes.allSatisfy { $0 == "SR2002" }, "\(parse(String(text)).report)")
        }
    }

    /// At the top and among the examples.
    private func yamlFiles() throws -> [String] {
        try ["", "examples/"].flatMap { folder in
            try names(in: repositoryRoot + "/" + folder)
                .filter { $0.hasSuffix(".yaml") && !$0.hasPrefix(".") }.map { folder + $0 }
        }
    }

    private func names(in folder: String) throws -> [String] {
        let directory = try #require(opendir(folder))
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            names.append(
                withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                    pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                }
            )
        }
        return names
    }
}
