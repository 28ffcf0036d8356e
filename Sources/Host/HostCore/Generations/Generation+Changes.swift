// SPDX-License-Identifier: Apache-2.0

package import HostConfig
import Logging

extension Generation {
    /// What is wrong with its agents, as far as anything is.
    package var problems: [Diagnostic] { records.compactMap(\.problem) }

    /// The same under another number.
    func numbered(_ number: Int) -> Generation {
        Generation(
            number: number,
            config: config,
            records: records,
            listeners: Array(listeners.values),
            gateway: gateway
        )
    }

    /// Whether a client could notice the difference: other instances, or other problems.
    func differs(from previous: Generation) -> Bool {
        Set(instances.map(ObjectIdentifier.init)) != Set(previous.instances.map(ObjectIdentifier.init))
            || problems != previous.problems
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
