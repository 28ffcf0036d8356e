// SPDX-License-Identifier: Apache-2.0

package import HostConfig

/// A plugin that is ready to make instances, and what loading it showed.
package struct LoadedPlugin: Sendable {
    package let object: SharedObject
    package let warnings: [Diagnostic]
    package let timings: LoadTimings
}

/// How long each part of a load took.
package struct LoadTimings: Sendable, Equatable {
    package var stage = Duration.zero
    package var preflight = Duration.zero
    package var probe = Duration.zero
    package var load = Duration.zero

    package init() {}
}

/// Brings a file into the process by stage, preflight, probe and load: whatever the file is, the host survives it.
package struct PluginLoader: Sendable {
    /// Tries a staged plugin where a crash costs nothing.
    package typealias Probe = @Sendable (ProbeRequest) -> ProbeOutcome

    private let stager: PluginStager
    private let probe: Probe
    private let checkSettings: SettingsCheck

    /// - Parameter checkSettings: holds settings against the schema of the plugin that gets them.
    package init(
        stager: PluginStager,
        checkSettings: @escaping SettingsCheck = { _, _ in [] },
        probe: @escaping Probe
    ) {
        self.stager = stager
        self.checkSettings = checkSettings
        self.probe = probe
    }

    /// Blocks for as long as the probe does; several may run at once, each on a thread of its caller's.
    /// - Parameter settings: JSON, as the agent's instance will get it.
    package func load(
        file: String,
        agentID: String,
        settings: String = "{}"
    ) throws(PluginRejection) -> LoadedPlugin {
        try load(stage(file: file, agentID: agentID), file: file, agentID: agentID, settings: settings, image: nil)
    }

    /// The first step alone: its digest tells whether there is anything to load.
    package func stage(file: String, agentID: String) throws(PluginRejection) -> StagedPlugin {
        do throws(PluginFault) {
            return try stager.stage(file, for: agentID)
        } catch {
            throw PluginRejection(file: file, fault: error)
        }
    }

    /// The steps behind staging.
    /// - Parameter image: the same code, mapped already: its settings are tried, and nothing is mapped again.
    package func load(
        _ staged: StagedPlugin,
        file: String,
        agentID: String,
        settings: String,
        image: SharedObject?
    ) throws(PluginRejection) -> LoadedPlugin {
        do throws(PluginFault) {
            let tried = try attempt(staged, agentID: agentID, settings: settings)
            guard let image else { return try admit(tried, as: file) }
            return LoadedPlugin(object: image, warnings: [], timings: tried.timings)
        } catch {
            throw PluginRejection(file: file, fault: error)
        }
    }

    /// Every check of a load, without mapping the file into this process: what is wrong, and what is odd.
    package func check(file: String, agentID: String, settings: String = "{}") -> [Diagnostic] {
        var agent = AgentConfig(id: agentID, origin: .library(file))
        agent.settings = settings
        return check(file: file, of: agent)
    }

    /// The same, each thing at its line of the config.
    package func check(file: String, of agent: AgentConfig) -> [Diagnostic] {
        do throws(PluginFault) {
            let staged = try stager.stage(file, for: agent.id)
            let tried = try attempt(staged, agentID: agent.id, settings: agent.settings)
            tried.staged.discard()
            return tried.warnings(for: tried.report.descriptor).flatMap {
                $0.diagnostics(.warning, about: file, of: agent)
            }
        } catch {
            return error.diagnostics(.error, about: file, of: agent)
        }
    }

    /// Whatever can be learnt about a file without letting it into this process.
    private func attempt(_ staged: StagedPlugin, agentID: String, settings: String) throws(PluginFault) -> Tried {
        var timings = LoadTimings()
        timings.stage = staged.duration
        do throws(PluginFault) {
            let facts = try timed(&timings.preflight) { () throws(PluginFault) in try staged.preflight() }
            let request = ProbeRequest(path: staged.path, agentID: agentID, settings: settings)
            let outcome = try timed(&timings.probe) { () throws(PluginFault) in probe(request) }
            if let descriptor = outcome.descriptor { try check(settings, against: descriptor.settingsSchema) }
            let report = try outcome.get()
            return Tried(staged: staged, facts: facts, report: report, timings: timings)
        } catch {
            staged.discard()
            throw error
        }
    }

    /// Said before what the plugin itself says of its settings: the schema knows the place.
    private func check(_ settings: String, against schema: String) throws(PluginFault) {
        guard !schema.isEmpty else { return }
        let problems = checkSettings(schema, settings)
        guard problems.isEmpty else {
            throw PluginFault(
                .settingsInvalid,
                "does not take these settings: \(problems.map(\.message).joined(separator: "; "))",
                remedy: "check the agent's `settings:`",
                settings: problems
            )
        }
    }

    private func admit(_ tried: Tried, as file: String) throws(PluginFault) -> LoadedPlugin {
        var timings = tried.timings
        do throws(PluginFault) {
            let object = try timed(&timings.load) { () throws(PluginFault) in
                try SharedObject(file: file, staged: tried.staged, mayUnload: tried.facts.mayUnload)
            }
            let warnings = tried.warnings(for: object.descriptor).map { $0.diagnostic(.warning, about: file) }
            return LoadedPlugin(object: object, warnings: warnings, timings: timings)
        } catch {
            tried.staged.discard()
            throw error
        }
    }

    private func timed<Result>(
        _ duration: inout Duration,
        _ body: () throws(PluginFault) -> Result
    ) throws(PluginFault) -> Result {
        let start = ContinuousClock.now
        defer { duration = ContinuousClock.now - start }
        return try body()
    }
}

/// A plugin that passed in the probe and is not mapped here.
private struct Tried {
    let staged: StagedPlugin
    let facts: ELFFacts
    let report: ProbeReport
    let timings: LoadTimings

    func warnings(for descriptor: PluginDescriptor) -> [PluginFault] {
        facts.warnings(for: descriptor) + report.warnings
    }
}
