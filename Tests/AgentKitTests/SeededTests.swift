// SPDX-License-Identifier: Apache-2.0

import AgentABI
import AgentKit
import Testing

/// Thousands of agents and hosts made up from a seed; what must hold, holds for all of them.
@Suite(.timeLimit(.minutes(10))) struct SeededTests {
    /// What a made-up agent does, one after the other.
    private enum Step: CaseIterable {
        case write, reason, note, yield, fetch, chat, ask, race, relay, fail, crashSoftly, giveUp
    }

    private struct Broken: Error {}

    @Test(arguments: UInt64(0)..<40)
    func everyRequestEndsExactlyOnceAndInOrder(_ seed: UInt64) async throws {
        var random = SplitMix(seed)
        let host = try FakeHost(http: random.service(isHTTP: true), llm: random.service(isHTTP: false))
        var calls: [FakeCall] = []
        for _ in 0..<75 {
            let steps = (0..<Int.random(in: 0...8, using: &random)).map { _ in random.pick(Step.allCases) }
            let call = host.call(random.hostScript()) { _, reply, context in
                for (number, step) in steps.enumerated() { try await Self.perform(step, number, reply, context) }
            }
            if Int.random(in: 0..<4, using: &random) == 0 { call.set(AGENT_REQUEST_CANCELLED) }
            calls.append(call)
        }
        // A second `finish`, or anything else that is too late, is a violation; a missing one ends in the time limit.
        for call in calls {
            _ = await call.outcome
            let numbers = call.events.compactMap { if case .status(let text) = $0 { Int(text) } else { nil } }
            #expect(numbers == numbers.sorted())
        }
        host.destroy()
        #expect(host.seen.violations == [])
        #expect(host.seen.streams.filter { !$0.isOver }.isEmpty)
        #expect(threads(of: host) == 0)
    }

    private static func perform(_ step: Step, _ number: Int, _ reply: Reply, _ context: AgentContext) async throws {
        let chat = LanguageModelRequest([Message(.user, "?")])
        try await reply.reportStatus("\(number)")
        switch step {
        case .write: for word in ["a ", "b ", "c "] { try await reply.appendText(word) }
        case .reason: try await reply.appendReasoning("hm")
        case .note: context.log.info("step", ["number": "\(number)"])
        case .yield: await Task.yield()
        case .fetch: _ = try await context.http.get("http://x")
        case .chat: if let llm = context.llm { for try await _ in try await llm.chat(chat) {} }
        case .ask: if let llm = context.llm { _ = try? await llm.complete(chat) }
        case .race:
            await withThrowingTaskGroup { group in
                group.addTask { _ = try await context.http.get("http://x") }
                group.addTask { try await reply.appendText("x") }
                group.cancelAll()
            }
        case .relay: if let llm = context.llm { try await reply.relay(llm.chat(chat)) }
        case .fail: throw AgentError(.limit, code: "enough", message: "Enough.")
        case .crashSoftly: throw Broken()
        case .giveUp: throw CancellationError()
        }
    }
}

extension SplitMix {
    fileprivate mutating func pick<T>(_ choices: [T]) -> T { choices[Int.random(in: choices.indices, using: &self)] }

    fileprivate mutating func hostScript() -> HostScript {
        HostScript(
            blocksEvery: pick([0, 1, 2, 5]),
            wakes: pick(WakerThread.allCases),
            cancelsAt: pick([nil, nil, nil, 0, 1, 4]),
            isDeadline: pick([true, false]),
            isCancelledFromTheStart: pick([false, false, false, false, true]),
            relays: pick([AGENT_OK, AGENT_OK, AGENT_E_UNSUPPORTED, AGENT_E_LIMIT])
        )
    }

    fileprivate mutating func service(isHTTP: Bool) -> ServiceScript? {
        if Int.random(in: 0..<8, using: &self) == 0 { return nil }
        if Int.random(in: 0..<8, using: &self) == 0 { return .refuses(AGENT_E_DENIED) }
        var steps: [StreamStep] = isHTTP ? [.headers(200, [("a", "b")])] : []
        for _ in 0..<Int.random(in: 0...6, using: &self) {
            let item: StreamStep = isHTTP ? .body([1, 2, 3]) : .event(.text("t"))
            steps.append(pick([item, item, .pending(.same), .pending(.another), .unknownKind]))
        }
        if Int.random(in: 0..<4, using: &self) == 0 { steps.append(.fails(AGENT_E_UPSTREAM, "gone")) }
        return .stream(steps)
    }
}

/// SplitMix64: the same numbers for the same seed, everywhere.
private struct SplitMix: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var bits = state
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        return bits ^ (bits >> 31)
    }
}
