// SPDX-License-Identifier: Apache-2.0

// Prints the features of every labelled turn, tab-separated; fit.py is its only caller.

import AgentRouting
import FoundationEssentials
import HostJSON

func contents(_ path: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(filePath: path))) }

let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count >= 3, let history = Evaluation.History(rawValue: arguments[2]) else {
    fatalError("usage: RoutingFeatures AGENTS.json CONVERSATIONS.jsonl predicted|given [WEIGHTS.txt]")
}
let agents = try RoutableAgent.parse(contents(arguments[0]))
let conversations = try LabelledConversation.parse(contents(arguments[1]))
let model =
    try arguments.count > 3
    ? RoutingModel(lines: String(decoding: contents(arguments[3]), as: UTF8.self).split(separator: "\n")) : .fitted
print(TrainingSamples.header.joined(separator: "\t"))
TrainingSamples(agents: agents, model: model).write(conversations, history: history) { print($0) }
