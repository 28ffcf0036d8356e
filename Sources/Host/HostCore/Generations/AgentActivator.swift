// SPDX-License-Identifier: Apache-2.0

package import AgentRuntime
package import HostConfig

/// Brings agents to life: takes over what did not change, maps only code that is new, and explains what it cannot do.
package struct AgentActivator: Sendable {
    private let loader: PluginLoader
    package let images = ImageRegistry()
    private let digests = DigestMemo()
    private let log: any AgentLogSink
    /// Seconds since 1970.
    private let now: @Sendable () -> Int

    package init(
        loader: PluginLoader,
        log: any AgentLogSink,
        now: @escaping @Sendable () -> Int
    ) {
        self.loader = loader
        self.log = log
        self.now = now
    }

    /// What came of a desired agent.
    struct Attempt: Sendable {
        let desired: DesiredAgent
        /// Nil while nothing can be said of a new file.
        var record: AgentRecord?
        /// About what was tried now; what was found before is not repeated.
        var diagnostics: [Diagnostic] = []
        /// Its file is still being written: whatever is wrong with it may come right.
        var isUnsettled = false
        /// The instance, if it was made now.
        var created: AgentInstance?
    }

    /// Blocks while a plugin is probed and created.
    func activate(_ desired: DesiredAgent, generation: Int, services: AgentServices) -> Attempt {
        switch desired.config.origin {
        case .url(let url): return connect(url, for: desired, generation: generation, services: services)
        case .library(let file): return activate(file, for: desired, generation: generation, services: services)
        }
    }

    /// Of a service nothing is tried: whether it answers shows when it is asked.
    private func connect(
        _ url: String,
        for desired: DesiredAgent,
        generation: Int,
        services: AgentServices
    ) -> Attempt {
        if let record = desired.predecessor, record.live != nil, desired.config.isEquivalent(to: record.config) {
            return Attempt(desired: desired, record: record)
        }
        let agent = HTTPAgent(id: desired.config.id, url: url, transport: services.transport, log: log)
        let instance = AgentInstance(desired.config, target: agent, log: log)
        let live = LiveAgent(instance: instance, since: generation, created: now())
        let record = AgentRecord(desired, desired.config, nil, live)
        return Attempt(desired: desired, record: record, created: instance)
    }

    private func activate(
        _ file: String,
        for desired: DesiredAgent,
        generation: Int,
        services: AgentServices
    ) -> Attempt {
        let fingerprint = FileFingerprint(of: file)
        if let record = desired.predecessor, desired.takesOver(record, fingerprint, digests[file, fingerprint]) {
            return Attempt(desired: desired, record: record)
        }
        do throws(PluginRejection) {
            return try load(file, for: desired, fingerprint, generation: generation, services: services)
        } catch {
            // At the start nobody waits for a copier: what is wrong is said, and tried again when the file changes.
            guard generation == 1 || !Self.isBeingWritten(file) else { return .unsettled(desired, file) }
            return Attempt(desired, fingerprint, error.diagnostics(of: desired.config))
        }
    }

    private static func isBeingWritten(_ file: String) -> Bool {
        FileFingerprint(of: file)?.isFresh(within: ReloadSchedule<Void>.settleTime) ?? false
    }

    private func load(
        _ file: String,
        for desired: DesiredAgent,
        _ fingerprint: FileFingerprint?,
        generation: Int,
        services: AgentServices
    ) throws(PluginRejection) -> Attempt {
        let staged = try loader.stage(file: file, agentID: desired.stagingName)
        digests[file, fingerprint] = staged.digest
        let previous = desired.predecessor?.live
        if let previous, previous.instance.image?.digest == staged.digest, desired.asksForTheSame(as: previous) {
            let record = AgentRecord(desired, previous.instance.config, fingerprint, previous)
            return Attempt(desired: desired, record: record)
        }
        let plugin = try loader.load(
            staged,
            file: file,
            agentID: desired.config.id,
            settings: desired.config.settings,
            image: images[staged.digest]
        )
        images.keep(plugin.object)
        var config = desired.config
        if desired.isDiscovered { config.id = plugin.object.descriptor.id }
        let instance = try AgentInstance(image: plugin.object, config: config, services: services, log: log)
        let live = LiveAgent(instance: instance, since: generation, created: now(), timings: plugin.timings)
        let warnings = plugin.warnings.map { $0.located(at: desired.config.location) }
        let record = AgentRecord(desired, config, fingerprint, live)
        return Attempt(desired: desired, record: record, diagnostics: warnings, created: instance)
    }
}

// MARK: - What changed

extension DesiredAgent {
    /// The same file with the same configuration: whatever came of it then stands, refusals included.
    fileprivate func takesOver(_ record: AgentRecord, _ fingerprint: FileFingerprint?, _ digest: String?) -> Bool {
        // The one problem that a change of another agent can solve.
        guard hasSameServices, record.problem?.code != .duplicatePlugin else { return false }
        guard isDiscovered || config.isEquivalent(to: record.config) else { return false }
        // A live agent whose file is gone serves on, unless it was the file that put it there.
        if record.fingerprint == fingerprint || (fingerprint == nil && record.live != nil) { return true }
        return record.problem == nil && digest != nil && record.live?.instance.image?.digest == digest
    }

    /// Whether an instance of the same code would be configured the same.
    fileprivate func asksForTheSame(as live: LiveAgent) -> Bool {
        hasSameServices && (isDiscovered || config.isEquivalent(to: live.instance.config))
    }

    /// The folder of its private copies: the file's name where the id is not known yet.
    fileprivate var stagingName: String {
        guard isDiscovered, let file = config.origin.library else { return config.id }
        return "dropped-" + (file.split(separator: "/").last.map(String.init) ?? "")
    }
}

// MARK: - Records

extension AgentRecord {
    fileprivate init(
        _ desired: DesiredAgent,
        _ config: AgentConfig,
        _ fingerprint: FileFingerprint?,
        _ live: LiveAgent
    ) {
        self.init(config: config, isDiscovered: desired.isDiscovered, fingerprint: fingerprint, live: live)
    }
}

extension AgentActivator.Attempt {
    /// A failure: the predecessor serves on, if there is one.
    fileprivate init(_ desired: DesiredAgent, _ fingerprint: FileFingerprint?, _ problems: [Diagnostic]) {
        let problems = problems.map { $0.located(at: desired.config.location) }
        let live = desired.predecessor?.live
        self.desired = desired
        record = AgentRecord(
            config: desired.isDiscovered ? live?.instance.config ?? desired.config : desired.config,
            isDiscovered: desired.isDiscovered,
            fingerprint: fingerprint,
            live: live,
            problem: problems.first
        )
        diagnostics = problems
    }

    /// Everything stays as it was until the file rests.
    fileprivate static func unsettled(_ desired: DesiredAgent, _ file: String) -> Self {
        let diagnostic = Diagnostic(
            .warning,
            .pluginUnsettled,
            "`\(file)` is being written; it is looked at again once it rests",
            at: desired.config.location
        )
        return Self(desired: desired, record: desired.predecessor, diagnostics: [diagnostic], isUnsettled: true)
    }

    /// It came to life, and cannot stay.
    func rejecting(_ record: AgentRecord, as problem: Diagnostic) -> Self {
        created?.retire()
        let rejected = AgentRecord(
            config: record.config,
            isDiscovered: record.isDiscovered,
            fingerprint: record.fingerprint,
            live: nil,
            problem: problem
        )
        return Self(desired: desired, record: rejected, diagnostics: [problem])
    }
}

extension Diagnostic {
    package func located(at location: SourceLocation?) -> Diagnostic {
        var located = self
        if located.location == nil { located.location = location }
        return located
    }
}
