// SPDX-License-Identifier: Apache-2.0

import AgentRuntime
import FixturePlugins
import HostAnswers
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
        services: AgentServices = .scripted,
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

    func ask(_ text: String = "hello", limits: AnswerLimits = AnswerLimits()) throws(AgentInstance.Refusal) -> Asked {
        let body = Array(#"{"messages":[]}"#.utf8)
        let message = AgentInput.Message(role: "user", content: text, json: 0..<body.count)
        var caller = ModelCall.Caller(client: "ann")
        caller.requestID = "req_1"
        caller.authorization = "Bearer k"
        let arena = RequestArena(AgentInput(for: caller, body: body, messages: [message]))
        return Asked(try instance.start(arena, limits: limits))
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
    let call: AgentAnswer
    private let bell = Signal()

    init(_ call: AgentAnswer) { self.call = call }

    /// Takes what is there by now.
    func look() -> Answer {
        var answer = Answer()
        answer.end = call.take(into: &answer.batch)
        return answer
    }

    /// Waits for the agent's first word.
    func hear() throws -> String {
        while true {
            let answer = look()
            guard answer.text.isEmpty else { return answer.text }
            try wait("the agent said nothing")
        }
    }

    func read() throws -> Answer {
        var answer = Answer()
        while true {
            answer.end = call.take(into: &answer.batch)
            if answer.end != nil { return answer }
            try wait("nobody woke the reader after \(answer.text.debugDescription)")
        }
    }

    private func wait(_ complaint: String) throws {
        call.onReady { [bell] in bell.post() }
        try #require(bell.wait(until: .soon), "\(complaint)")
    }
}

/// What a reader got.
struct Answer: Equatable {
    var batch = AnswerBatch()
    var end: AnswerEnd?

    /// The bytes of each event, but for the reason to finish.
    var items: [[UInt8]] {
        batch.compactMap { event in
            switch event {
            case .text(let bytes), .reasoning(let bytes), .status(let bytes), .body(let bytes): Array(bytes)
            case .toolCall(_, let id, let name, let arguments): Array(id.utf8) + Array(name.utf8) + arguments
            case .finish: nil
            default: []
            }
        }
    }

    var words: [String] { items.map { String(decoding: $0, as: UTF8.self) } }
    var bytes: [UInt8] { Array(items.joined()) }
    var text: String { String(decoding: bytes, as: UTF8.self) }

    var finishReason: String {
        for event in batch { if case .finish(let reason) = event { return reason } }
        return "stop"
    }

    var failure: AnswerFailure? { if case .failed(let failure) = end { failure } else { nil } }
    /// It ended, and well.
    var isWhole: Bool { end == .complete && finishReason == "stop" }
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
