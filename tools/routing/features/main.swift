// SPDX-License-Identifier: Apache-2.0

// routing-features AGENTS.json CONVERSATIONS.jsonl predicted|given [WEIGHTS.txt] [--eval [ERRORS]]
// Prints the features of every labelled turn, for fit.py, or how the weights do.

import AgentRouting
import FoundationEssentials

func bytes(_ path: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(filePath: path))) }

let arguments = CommandLine.arguments.dropFirst().map { $0 }
let agents = try RoutableAgent.parse(bytes(arguments[0]))
let conversations = try LabelledConversation.parse(bytes(arguments[1]))
let history = Evaluation.History(rawValue: arguments[2]) ?? .predicted
let model = arguments.count > 3 && arguments[3] != "-" ? ContextModel(lines: String(decoding: try bytes(arguments[3]), as: UTF8.self).split(separator: "\n")) : .fitted
if arguments.count > 4 {
    let clock = ContinuousClock()
    let start = clock.now
    let report = Evaluation(agents: agents, history: history, model: model).run(conversations) {
        UInt64((clock.now - start) / .nanoseconds(1))
    }
    let pct = { (x: Double) in "\((x * 1000).rounded() / 10)" }
    print("all", report.turns, pct(report.accuracy), "refused", pct(report.refused.accuracy), "us", report.microseconds(0.5), report.microseconds(0.99), report.byTag.map { "\($0.tag) \(pct($0.share.accuracy)) (\($0.share.turns))" }.joined(separator: ", "))
    for wrong in report.worst.prefix(Int(arguments.dropFirst(5).first ?? "0") ?? 0) { print("   ", wrong.conversation, wrong.text.prefix(110), wrong.expected, wrong.route.agents, wrong.route.confidence, wrong.tags) }
} else {
    print(TrainingSamples.header.joined(separator: "\t"))
    TrainingSamples(agents: agents, model: model).write(conversations, history: history) { print($0) }
}
