// SPDX-License-Identifier: Apache-2.0

import AgentABI

/// What a plugin says of itself, copied out of its memory and checked.
package struct PluginDescriptor: Sendable, Equatable {
    package struct Flags: OptionSet, Sendable {
        package let rawValue: UInt32
        package init(rawValue: UInt32) { self.rawValue = rawValue }

        /// `handle` returns within about 1 ms and never blocks.
        package static let nonblocking = Flags(rawValue: AGENT_PLUGIN_NONBLOCKING)
        /// Reserved: a request that emitted nothing may be run again.
        package static let idempotent = Flags(rawValue: AGENT_PLUGIN_IDEMPOTENT)
        package static let unloadable = Flags(rawValue: AGENT_PLUGIN_UNLOADABLE)
    }

    package var id: String
    /// A semantic version.
    package var version: String
    /// For people; may be empty.
    package var build: String
    /// Feeds the router.
    package var description: String
    /// A JSON Schema, or empty.
    package var settingsSchema: String
    package var flags: Flags
    /// Calls at once per instance; nil is no limit.
    package var maxConcurrency: Int?
    /// Host services that the plugin cannot work without.
    package var services: [String]
}
