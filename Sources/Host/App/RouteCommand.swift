// SPDX-License-Identifier: Apache-2.0

import AgentRouting
import ArgumentParser
package import ChatWire
import HostCore

/// Explains a routing decision without making a turn of it.
struct RouteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "route",
        abstract: "Prints which agents would answer, with scores and reasons.",
        discussion: "Without a text, it reads an OpenAI chat body on standard input."
    )

    @OptionGroup var source: RoutingSource
    @Flag(help: "Print the decision as JSON.") var json = false
    @Argument(help: "The user's message.") var text: String?

    func run() throws {
        let (agents, matchThreshold) = try source.load()
        let route = EmbeddedRouter(agents: agents, matchThreshold: matchThreshold).route(try turn(agents))
        print(json ? String(decoding: route.json, as: UTF8.self) : route.explanation)
    }

    private func turn(_ agents: [RoutableAgent]) throws -> RoutingTurn {
        if let text { return RoutingTurn(messages: [.init(.user, text)]) }
        var body: [UInt8] = []
        while body.count < InputFile.sizeLimit, let line = readLine(strippingNewline: false) { body += line.utf8 }
        do throws(APIError) {
            return RoutingTurn(try ChatRequest(parsing: body).messages, agents: agents)
        } catch {
            throw ValidationError(error.message)
        }
    }
}

extension Route: JSONWritable {
    package func write(to writer: inout JSONWriter) {
        writer.object {
            $0.array("agents") { for agent in agents { $0.value(agent) } }
            $0.field("source", source.name)
            $0.field("confidence", confidence)
            $0.object("scores") { for (agent, score) in scores { $0.field(agent, score) } }
            $0.array("reasons") { for reason in reasons { $0.value(reason) } }
        }
    }

    fileprivate var explanation: String {
        let who = agents.isEmpty ? "nobody" : agents.joined(separator: ", ")
        let lines = scores.map { "  \(Self.percent($0.score))  \($0.agent)" } + reasons.map { "  because \($0)" }
        return ([("\(who)  (\(source.name), \(Self.percent(confidence)))")] + lines).joined(separator: "\n")
    }

    private static func percent(_ share: Double) -> String {
        let text = String(Int((share * 100).rounded())) + " %"
        return String(repeating: " ", count: max(0, 5 - text.count)) + text
    }
}
