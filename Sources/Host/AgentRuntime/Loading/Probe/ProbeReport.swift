// SPDX-License-Identifier: Apache-2.0

import AgentABI

/// What to try: a staged plugin, and the settings that its instance will get, which may hold secrets.
package struct ProbeRequest: Sendable {
    package var path: String
    package var agentID: String
    /// JSON.
    package var settings: String

    package init(path: String, agentID: String, settings: String) {
        self.path = path
        self.agentID = agentID
        self.settings = settings
    }
}

/// What a plugin did that passed.
package struct ProbeReport: Sendable, Equatable {
    package var descriptor: PluginDescriptor
    package var warnings: [PluginFault]

    package init(descriptor: PluginDescriptor, warnings: [PluginFault] = []) {
        self.descriptor = descriptor
        self.warnings = warnings
    }
}

/// Where in its life a plugin was.
package enum ProbeStep: String, Sendable, CaseIterable {
    case start, load, entry, create, selftest, destroy

    var place: String {
        switch self {
        case .start: "before it was loaded"
        case .load: "while it was being loaded (in a constructor)"
        case .entry: "in `\(AGENT_ENTRY_SYMBOL)`"
        case .create: "in `create`"
        case .selftest: "in its self-test"
        case .destroy: "in `destroy`"
        }
    }
}

extension ProbeOutcome {
    /// What the plugin said of itself, if it got that far.
    package var descriptor: PluginDescriptor? {
        switch self {
        case .ok(let report): report.descriptor
        case .refused(_, let descriptor): descriptor
        case .rejected, .crashed, .exited, .hung, .failed: nil
        }
    }
}

/// How a probe ended.
package enum ProbeOutcome: Sendable, Equatable {
    case ok(ProbeReport)
    case rejected(PluginFault)
    /// It works, and does not take its settings.
    case refused(PluginFault, by: PluginDescriptor)
    case crashed(signal: Int32, ProbeStep, printed: String)
    case exited(code: Int32, ProbeStep, printed: String)
    case hung(ProbeStep, limit: Duration, printed: String)
    /// The probe process itself could not be started.
    case failed(String)
}
