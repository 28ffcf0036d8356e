// SPDX-License-Identifier: Apache-2.0

package import HostConfig

/// Something in an agent's `settings:` that its plugin's schema does not allow; never shows a value, which may be secret.
package struct SettingsProblem: Error, Sendable, Equatable {
    package var code: DiagnosticCode
    /// Where, as a JSON pointer into the settings.
    package var pointer: String
    /// The key is the problem, not what stands behind it.
    package var isAboutKey: Bool
    package var message: String
    package var help: String?

    package init(
        _ code: DiagnosticCode,
        at pointer: String,
        isAboutKey: Bool = false,
        _ message: String,
        help: String? = nil
    ) {
        self.code = code
        self.pointer = pointer
        self.isAboutKey = isAboutKey
        self.message = message
        self.help = help
    }
}

/// What the schema that a plugin gives says of settings, both as JSON.
package typealias SettingsCheck = @Sendable (_ schema: String, _ settings: String) -> [SettingsProblem]

extension PluginRejection {
    /// What is wrong, each thing at its line of the config.
    package func diagnostics(of agent: AgentConfig) -> [Diagnostic] {
        fault.diagnostics(.error, about: file, of: agent)
    }
}

extension PluginFault {
    func diagnostics(_ severity: Diagnostic.Severity, about file: String, of agent: AgentConfig) -> [Diagnostic] {
        guard !settings.isEmpty else {
            var diagnostic = diagnostic(severity, about: file)
            diagnostic.location = settingNamed(in: agent) ?? agent.location
            return [diagnostic]
        }
        return settings.map { problem in
            let value = agent.settingsLocations[problem.pointer] ?? agent.location
            return Diagnostic(
                severity,
                problem.code,
                "agent `\(agent.id)`: \(problem.message)",
                at: problem.isAboutKey ? agent.settingsKeyLocations[problem.pointer] ?? value : value,
                help: problem.help
            )
        }
    }

    /// The setting that a plugin names when it refuses them: "settings.api_key is missing".
    private func settingNamed(in agent: AgentConfig) -> SourceLocation? {
        guard code == .createFailed else { return nil }
        let named = agent.settingsLocations.filter { pointer, _ in
            let key = pointer.dropFirst()
            return !key.isEmpty && !key.contains("/") && reason.contains("settings.\(key) ")
        }
        return named.values.min { ($0.line, $0.column) < ($1.line, $1.column) }
    }
}
