// SPDX-License-Identifier: Apache-2.0

import AgentRouting
import ArgumentParser
import HostConfig
import HostJSON
import HostSupport

/// Measures the router on labelled conversations.
struct EvalCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "eval",
        abstract: "Prints how often the router is right on labelled conversations.",
        discussion: "docs/routing.md says what a line of the file holds. Exits with 1 below --min-accuracy."
    )

    @OptionGroup var source: RoutingSource
    @Flag(help: "Print the report as JSON.") var json = false
    @Option(help: "Whose answers the conversation goes on with: those that the router gave, or those that were right.")
    var history: Evaluation.History = .predicted
    @Option(help: "Fail below this share of right turns, 0 to 1.") var minAccuracy: Double?
    @Argument(help: "The conversations, one JSON object a line.", completion: .file(extensions: ["jsonl"]))
    var file: String

    func run() throws {
        let conversations = try LabelledConversation.parse(InputFile.read(file))
        let bench = try source.load(usual: .embedded)
        defer { bench.close() }
        let evaluation = Evaluation(
            agents: bench.agents,
            history: history,
            noMatchConfidence: bench.listener.noMatchConfidence ?? RoutingConstants.noMatchConfidence,
            stickiness: bench.listener.routing.stickiness,
            decider: bench.decide
        )
        let report = evaluation.run(conversations) { MonotonicClock.now() }
        print(json ? String(decoding: report.json(), as: UTF8.self) : report.text())
        if let minAccuracy, report.accuracy < minAccuracy { throw ExitCode.failure }
    }
}

extension Evaluation.History: ExpressibleByArgument {}
