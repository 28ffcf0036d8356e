// SPDX-License-Identifier: Apache-2.0

import AgentRuntime
import Glibc
import HostAnswers
import HostConfig
import HostSupport
import UpstreamHTTP

/// One live agent, and what is asked of it over and over.
struct Rig {
    private static let passes = 7
    private static let callsPerPass = 300_000

    private let instance: AgentInstance
    private let input: AgentInput

    init(file: String, _ loader: PluginLoader) throws {
        let plugin = try loader.load(file: file, agentID: "bench")
        let config = AgentConfig(id: "bench", origin: .library(file))
        instance = try AgentInstance(
            image: plugin.object,
            config: config,
            services: AgentServices(transport: NoTransport()),
            log: NoLog()
        )
        let body = Array(#"{"messages":[{"role":"user","content":"What is the weather in Istanbul?"}]}"#.utf8)
        var caller = ModelCall.Caller()
        caller.requestID = "req_0123456789abcdefghij"
        input = AgentInput(
            for: caller,
            body: body,
            messages: [.init(role: "user", content: "What is the weather in Istanbul?", json: 13..<(body.count - 2))]
        )
    }

    /// Start, take, release: nanoseconds a call.
    func call(expecting events: Int) throws -> Double {
        let arena = RequestArena(input)
        func once() throws {
            var batch = AnswerBatch()
            let end = try instance.start(arena).take(into: &batch)
            guard batch.count == events, end == .complete else { throw WrongAnswer() }
        }
        return try Self.median { try once() }
    }

    /// From Swift values to the structs that a plugin reads: nanoseconds a request.
    func layOut() -> Double { Self.median { _ = RequestArena(input) } }

    private static func median(_ body: () throws -> Void) rethrows -> Double {
        for _ in 0..<callsPerPass / 10 { try body() }
        var times: [Double] = []
        for _ in 0..<passes {
            let start = processorTime()
            for _ in 0..<callsPerPass { try body() }
            times.append((processorTime() - start) / Double(callsPerPass))
        }
        return times.sorted()[passes / 2]
    }

    /// What this thread has used, in nanoseconds: neighbours on the machine do not count.
    private static func processorTime() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) * 1e9 + Double(time.tv_nsec)
    }
}

/// The agent said something else than it should: its figures would mean nothing.
struct WrongAnswer: Error {}

/// The agents of the benchmark need nothing from the host.
private struct NoTransport: HTTPTransport {
    func start(_ request: HTTPRequest) -> HTTPExchange {
        let exchange = HTTPExchange(elementLimit: 1, costLimit: 1)
        exchange.finish(throwing: HTTPFailure(.addressDenied, "there is nothing to reach in a benchmark"))
        return exchange
    }
}

private struct NoLog: AgentLogSink {
    func log(_: AgentLogLevel, agentID: String, requestID: String?, _: String, fields: [(String, String)]) {}
}
