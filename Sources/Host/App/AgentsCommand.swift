// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import HostJSON

/// Shows the agents of a running host.
struct AgentsCommand: AwaitingCommand {
    static let configuration = CommandConfiguration(
        commandName: "agents",
        abstract: "Lists the agents of the running host, one a line.",
        aliases: ["ls"]
    )

    @OptionGroup var options: AdminOptions
    @Flag(help: "Print what the host answers, as JSON.") var json = false

    func perform() async throws {
        let body = try await options.client().send("GET", "/agents").body
        if json { return print(String(decoding: body.bytes, as: UTF8.self)) }
        let agents = body.root["agents"]?.elements.map(\.self) ?? []
        let head = ["AGENT", "STATE", "VERSION", "GENERATION", "IN FLIGHT", "DIGEST"]
        print(Table([head] + agents.map(\.agentCells)).text)
        for agent in agents {
            guard let id = agent["id"]?.string, let error = agent["last_error"]?.string else { continue }
            Terminal.write("\(id): \(error)\n")
        }
    }
}

extension JSONValue {
    fileprivate var agentCells: [String] {
        let texts = [self["id"]?.string, self["state"]?.string, self["version"]?.string]
        let numbers = [self["generation"]?.int, self["in_flight"]?.int].map { $0?.description }
        return (texts + numbers + [self["digest"]?.string.map { String($0.prefix(12)) }]).map { $0 ?? "-" }
    }
}

/// Rows of text whose columns line up.
private struct Table {
    private let rows: [[String]]

    init(_ rows: [[String]]) { self.rows = rows }

    var text: String {
        let columns = rows.map(\.count).max() ?? 0
        let widths = (0..<columns).map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            let cells = zip(row, widths).map { cell, width in cell + String(repeating: " ", count: width - cell.count) }
            return cells.joined(separator: "  ").trimmedAtTheEnd
        }.joined(separator: "\n")
    }
}

extension String {
    fileprivate var trimmedAtTheEnd: String { String(reversed().drop { $0 == " " }.reversed()) }
}
