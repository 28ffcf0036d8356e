// SPDX-License-Identifier: Apache-2.0

import AgentRouting
import FoundationEssentials
import HostSupport

// What a decision of the embedded router costs, among 20 agents and after 10 turns of conversation.
//
//     RoutingBenchmark AGENTS.json CONVERSATIONS.jsonl [ROUNDS]
//
// Prints microseconds: of all decisions, and of each turn's best round, which is what is left when other work beside it
// is not counted.

let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count >= 2 else { fatalError("usage: RoutingBenchmark AGENTS.json CONVERSATIONS.jsonl [ROUNDS]") }
let pool = try RoutableAgent.parse(contents(arguments[0]))
let conversations = try LabelledConversation.parse(contents(arguments[1]))
let rounds = arguments.count > 2 ? Int(arguments[2]) ?? 40 : 40

func contents(_ path: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(filePath: path))) }

/// The agents of a conversation, and others up to 20.
func candidates(_ conversation: LabelledConversation) -> [RoutableAgent] {
    let own = conversation.agents ?? []
    return Array((pool.filter { own.contains($0.id) } + pool.filter { !own.contains($0.id) }).prefix(20))
}

func microseconds(_ body: () -> Void) -> Double {
    let start = MonotonicClock.now()
    body()
    return Double(MonotonicClock.now() - start) / 1000
}

/// What decisions took: each in every round.
struct Sample {
    private var rounds: [String: [Double]] = [:]

    mutating func add(_ microseconds: Double, of turn: Int, in conversation: String) {
        rounds["\(conversation) \(turn)", default: []].append(microseconds)
    }

    func line(_ name: String) -> String {
        let all = rounds.values.flatMap { $0 }
        let best = rounds.values.compactMap { $0.min() }
        let figures = [Self.at(0.5, all), Self.at(0.99, all), Self.at(0.5, best), Self.at(0.99, best)]
        let columns = figures.map { value in
            let text = "\((value * 10).rounded() / 10)"
            return String(repeating: " ", count: max(1, 9 - text.count)) + text
        }
        return name + String(repeating: " ", count: max(1, 44 - name.count)) + columns.joined()
    }

    private static func at(_ share: Double, _ values: [Double]) -> Double {
        let sorted = values.sorted()
        return sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
    }
}

/// The conversation after each of its users' messages.
///
/// White space at the end changes no decision, but is another text: nothing is remembered of earlier rounds.
func turns(_ conversation: LabelledConversation, round: Int) -> [RoutingTurn] {
    let end = String(repeating: " ", count: round)
    var messages: [RoutingTurn.Message] = []
    return conversation.turns.map { turn in
        messages.append(.init(.user, turn.user + end))
        defer { if let reply = turn.reply { messages.append(.init(.assistant, reply + end)) } }
        return RoutingTurn(messages: messages)
    }
}

/// KiB of memory that is this process's own, and not mapped from a file.
func anonymousMemory() -> Int {
    let status = (try? contents("/proc/self/status")).map { String(decoding: $0, as: UTF8.self) } ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("RssAnon:") }
    return line?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
}

let before = anonymousMemory()
var started: EmbeddedRouter?
let table = microseconds { started = EmbeddedRouter(agents: [pool[0]]) }
let compiled = microseconds { started = EmbeddedRouter(agents: candidates(conversations[0])) }
let profiles = Dictionary(pool.map { ($0.id, AgentProfile($0)) }) { first, _ in first }

for round in 0..<40 {
    for turn in turns(conversations[0], round: round) { _ = started?.route(turn) }
}
let memory = anonymousMemory() - before

var (opening, running, fresh) = (Sample(), Sample(), Sample())
for conversation in conversations {
    let router = EmbeddedRouter(
        profiles: candidates(conversation).compactMap { profiles[$0.id] }
    )
    for round in 0..<rounds {
        for (index, turn) in turns(conversation, round: 2 * round).enumerated() {
            let time = microseconds { _ = router.route(turn) }
            if index == 0 { opening.add(time, of: index, in: conversation.id) }
            if index >= 10 { running.add(time, of: index, in: conversation.id) }
        }
        for (index, turn) in turns(conversation, round: 2 * round + 1).enumerated() where index == 10 {
            fresh.add(microseconds { _ = router.route(turn) }, of: index, in: conversation.id)
        }
    }
}
print("a decision among 20 agents, us                 median     99 %  best 50  best 99")
print(running.line("after 10 turns, as a conversation runs"))
print(opening.line("a first message"))
print(fresh.line("after 10 turns, never seen before"))
print(
    "memory: \(memory) KiB for one such router and all that it remembers, beside the table that is mapped from the binary"
)
print("start: table and topics \(Int(table)) us, 20 agents \(Int(compiled)) us")
