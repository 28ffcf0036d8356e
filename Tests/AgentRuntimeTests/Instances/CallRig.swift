// SPDX-License-Identifier: Apache-2.0

import AgentRuntime
import FixturePlugins
import HostConfig
import HostSupport
import Synchronization
import TestSupport
import Testing

/// A live instance of a fixture, and all that it says.
final class CallRig: Sendable {
    let instance: AgentInstance
    let log: LogRecorder
    private let loading: LoadingRig

    init(
        _ fixture: String,
        services: ScriptedServices = ScriptedServices(),
        _ adjust: (inout AgentConfig) -> Void = { _ in }
    ) throws {
        loading = try LoadingRig()
        log = LogRecorder()
        let file = try FixturePlugins.path(fixture)
        let plugin = try loading.loader().load(file: file, agentID: fixture)
        var config = AgentConfig(id: fixture, origin: .library(file))
        adjust(&config)
        instance = try AgentInstance(image: plugin.object, config: config, services: services, log: log)
    }

    func ask(_ text: String = "hello", limits: EmissionLimits = EmissionLimits()) throws(AgentInstance.Refusal) -> Asked
    {
        let body = Array(#"{"messages":[]}"#.utf8)
        let message = AgentInput.Message(role: "user", content: text, json: 0..<body.count)
        var input = AgentInput(requestID: "req_1", body: body, messages: [message])
        input.client = "ann"
        input.authorization = "Bearer k"
        let arena = RequestArena(input)
        let bell = Signal()
        return Asked(try instance.start(arena, deadline: 0, limits: limits) { bell.post() }, bell)
    }

    /// Asks, reads to the end, and lets go.
    func answer(to text: String = "hello") throws -> Answer {
        let asked = try ask(text)
        defer { asked.call.release() }
        return try asked.read()
    }

    /// Retires the instance, and waits until it is destroyed.
    func retire() throws {
        instance.retire()
        try #require(instance.waitUntilDestroyed(until: .soon), "the instance was not destroyed")
    }
}

/// A call under way.
struct Asked {
    let call: AgentCall
    private let bell: Signal

    init(_ call: AgentCall, _ bell: Signal) {
        self.call = call
        self.bell = bell
    }

    /// Waits for the agent's first word.
    func hear() throws -> String {
        while true {
            let emission = call.take().emission
            guard emission.isEmpty else { return String(decoding: emission.bytes, as: UTF8.self) }
            try #require(bell.wait(until: .soon), "the agent said nothing")
        }
    }

    func read() throws -> Answer {
        var answer = Answer()
        while true {
            let taken = call.take()
            answer.add(taken.emission)
            if let outcome = taken.outcome {
                answer.outcome = outcome
                return answer
            }
            try #require(bell.wait(until: .soon), "nobody woke the reader after \(answer.text.debugDescription)")
        }
    }
}

/// What a reader got.
struct Answer: Equatable {
    var items: [String] = []
    var bytes: [UInt8] = []
    var outcome = CallOutcome()

    var text: String { String(decoding: bytes, as: UTF8.self) }

    mutating func add(_ emission: Emission) {
        for item in emission.items {
            items.append(String(decoding: emission.bytes[item.range], as: UTF8.self))
        }
        bytes += emission.bytes
    }
}

/// Keeps what agents log.
final class LogRecorder: AgentLogSink {
    private let state = Mutex<[String]>([])

    var lines: [String] { state.withLock { $0 } }

    func log(_ level: AgentLogLevel, agentID: String, requestID: String?, _ message: String, fields: [(String, String)])
    {
        state.withLock { $0.append(message) }
    }
}
