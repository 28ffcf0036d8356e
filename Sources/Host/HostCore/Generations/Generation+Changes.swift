// SPDX-License-Identifier: Apache-2.0

import AgentRuntime
package import HostConfig
import Logging

extension Generation {
    /// The folders in which something may happen that concerns this generation: that of the config, the plugin directory,
    /// those of the libraries.
    var watchedFolders: Set<String> {
        let files = config.agents.compactMap(\.origin.library) + [config.file].compactMap(\.self)
        return Set(files.map(\.folder) + [config.pluginDirectory])
    }

    /// What is wrong with its agents, as far as anything is.
    package var problems: [Diagnostic] { records.compactMap(\.problem) }

    /// Whether a client could notice the difference: other instances, or other problems.
    func differs(from previous: Generation) -> Bool {
        Set(instances.map(ObjectIdentifier.init)) != Set(previous.instances.map(ObjectIdentifier.init))
            || problems != previous.problems
    }

    /// Whether a file that would be loaded now is still being written.
    func hasFreshFiles(in config: HostConfig) -> Bool {
        let known = records.map(\.fingerprint)
        return config.agents.compactMap(\.origin.library).contains { file in
            guard let fingerprint = FileFingerprint(of: file), !known.contains(fingerprint) else { return false }
            return fingerprint.isFresh(within: Int(ReloadSchedule<Void>.settleNanoseconds))
        }
    }

    /// What is new, gone and changed, for the log.
    func changes(since previous: Generation) -> Logger.Metadata {
        let (old, new) = (previous.agents, agents)
        let fresh = new.keys.filter { old[$0] == nil }.sorted()
        let gone = old.keys.filter { new[$0] == nil }.sorted()
        let changed = new.filter { id, agent in old[id].map { $0.instance !== agent.instance } ?? false }.keys.sorted()
        var metadata: Logger.Metadata = [:]
        for (name, ids) in [("new", fresh), ("gone", gone), ("changed", changed)] where !ids.isEmpty {
            metadata[name] = "\(ids.joined(separator: " "))"
        }
        return metadata
    }
}

extension String {
    /// The path up to its last slash.
    fileprivate var folder: String {
        guard let slash = lastIndex(of: "/") else { return "." }
        return slash == startIndex ? "/" : String(self[..<slash])
    }
}
