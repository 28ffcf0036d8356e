// SPDX-License-Identifier: Apache-2.0

package import HostConfig

/// What is wrong with a plugin, and what to do about it: sentences that continue after the file's name.
package struct PluginFault: Error, Sendable, Equatable {
    package let code: DiagnosticCode
    /// A predicate such as `is truncated: ...`.
    package let reason: String
    package let remedy: String
    /// What about the agent's settings, if they are what is wrong.
    package let settings: [SettingsProblem]

    package init(_ code: DiagnosticCode, _ reason: String, remedy: String, settings: [SettingsProblem] = []) {
        self.code = code
        self.settings = settings
        self.reason = reason
        self.remedy = remedy
    }
}

/// A plugin's file that is not loaded, and why.
package struct PluginRejection: Error, Sendable, Equatable {
    /// The file as it was asked for, never the host's private copy.
    package let file: String
    package let fault: PluginFault

    package var code: DiagnosticCode { fault.code }
    package var diagnostic: Diagnostic { fault.diagnostic(.error, about: file) }
}

extension PluginRejection: CustomStringConvertible {
    package var description: String { "\(diagnostic.message) (\(code.rawValue)); \(fault.remedy)" }
}

extension PluginFault {
    func diagnostic(_ severity: Diagnostic.Severity, about file: String) -> Diagnostic {
        let name = file.split(separator: "/").last.map(String.init) ?? file
        return Diagnostic(severity, code, "`\(name)` \(reason)", help: remedy)
    }
}
