// SPDX-License-Identifier: Apache-2.0

import AgentRuntime
import FixturePlugins
import HostConfig
import Testing

/// Where in the config a plugin's trouble with its settings is shown.
struct SettingsProblemTests {
    private let rig: LoadingRig

    init() throws { rig = try LoadingRig() }

    private static func agent(_ file: String) -> AgentConfig {
        var agent = AgentConfig(id: "a", origin: .library(file))
        agent.location = .init(file: "agents.yaml", line: 1, column: 7)
        for (line, pointer) in ["", "/known", "/typo"].enumerated() {
            agent.settingsLocations[pointer] = .init(file: "agents.yaml", line: line + 2, column: 7)
        }
        agent.settingsKeyLocations["/typo"] = .init(file: "agents.yaml", line: 5, column: 7)
        return agent
    }

    private static let problems = [
        SettingsProblem(.wrongType, at: "/known", "`settings.known` must be a string"),
        SettingsProblem(.unknownKey, at: "/typo", isAboutKey: true, "`settings.typo` is not a setting"),
        SettingsProblem(.missingKey, at: "", "`settings` lacks `url`"),
        SettingsProblem(.wrongType, at: "/gone", "somewhere"),
    ]

    /// The one of a plugin that works, with a schema.
    private func descriptor() throws -> PluginDescriptor {
        var descriptor = try rig.loader().load(file: FixturePlugins.path("echo"), agentID: "a").object.descriptor
        descriptor.settingsSchema = #"{"type":"object"}"#
        return descriptor
    }

    private func check(_ outcome: ProbeOutcome, _ problems: [SettingsProblem]) throws -> [Diagnostic] {
        let loader = PluginLoader(stager: rig.stager, checkSettings: { _, _ in problems }) { _ in outcome }
        let file = try FixturePlugins.path("echo")
        return loader.check(file: file, of: Self.agent(file))
    }

    @Test func eachStandsAtItsLine() throws {
        let told = try check(.ok(ProbeReport(descriptor: descriptor())), Self.problems)
        #expect(told.map(\.location?.line) == [3, 5, 2, 1])
        #expect(told.map(\.code) == [.wrongType, .unknownKey, .missingKey, .wrongType])
        #expect(told.allSatisfy { $0.severity == .error && $0.message.hasPrefix("agent `a`: ") })
    }

    @Test func theSchemaSpeaksBeforeThePlugin() throws {
        let refusal = PluginFault(.createFailed, "refuses to start: settings.known is odd", remedy: "check")
        let told = try check(.refused(refusal, by: descriptor()), Self.problems)
        #expect(told.count == 4)
    }

    @Test func aRefusalThatNamesASettingStandsThere() throws {
        let refusal = PluginFault(.createFailed, "refuses to start: settings.known is odd", remedy: "check")
        let told = try check(.refused(refusal, by: descriptor()), [])
        #expect(told.map(\.code) == [.createFailed] && told[0].location?.line == 3)
        let vague = PluginFault(.createFailed, "refuses to start", remedy: "check")
        #expect(try check(.refused(vague, by: descriptor()), [])[0].location?.line == 1)
    }

    @Test func aPluginThatRefusesTellsWhatItIs() throws {
        let outcome = try LoadingRig.probe().run(LoadingRig.request("create_fails"))
        guard case .refused(let fault, let descriptor) = outcome else {
            Issue.record("\(outcome)")
            return
        }
        #expect(fault.code == .createFailed && !descriptor.id.isEmpty)
    }
}
