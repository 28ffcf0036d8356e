// SPDX-License-Identifier: Apache-2.0

package import AgentKit
import FoundationEssentials

/// What docs/agents.md documents of an agent's settings, to compare with their declarations.
package struct DocumentedSettings {
    /// The rows of tables: the agent's own settings, then those of all three agents.
    package let rows: [String]

    /// `agent` is a heading of that page: `Weather`.
    package init(of agent: String) throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let page = String(decoding: try Data(contentsOf: root.appending(path: "docs/agents.md")), as: UTF8.self)
        let sections = page.split(separator: "\n## ")
        rows = ["\(agent)\n", "All three\n"].flatMap { heading in
            let section = sections.first { $0.hasPrefix(heading) } ?? ""
            return section.split(separator: "\n").filter { $0.hasPrefix("| `") }.map(String.init)
        }
    }

    /// The rows that the declarations yield.
    package static func rows<Settings: AgentSettings>(of settings: Settings.Type) -> [String] {
        settings.documentation.split(separator: "\n").dropFirst(2).map(String.init)
    }
}
