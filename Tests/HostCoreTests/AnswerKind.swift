// SPDX-License-Identifier: Apache-2.0

import AgentRouting
import AgentRuntime
import ChatFormats
import HostAnswers
import HostConfig
import HostCore
import HostSupport
import HostTestKit
import ModelGateway
import TestSupport
import UpstreamHTTP
import UpstreamTestKit

/// The kinds of sources that the host has.
enum AnswerKind: CaseIterable {
    case buffer, cursor, pluginCall, relayedCall, httpAgent, model, turn, merged, routeTrial

    /// An answer that waits for the test before it goes on.
    struct Subject {
        let source: any AnswerSource
        /// Lets the answer go on to its end.
        let proceed: () -> Void
        /// Nobody works on it any more.
        let isStopped: () -> Bool
        /// What it contains at its end.
        var text = "word"
        /// What has to live as long as the answer.
        var keeps: [Any] = []
    }

    /// - Parameter pieces: how many events of text it has, where it has several.
    func answer(pieces: Int = 3) throws -> Subject {
        switch self {
        case .buffer:
            let buffer = AnswerBuffer()
            return Subject(source: buffer, proceed: { buffer.feed(pieces) }, isStopped: { buffer.isCancelled })
        case .cursor:
            let buffer = AnswerBuffer()
            return Subject(
                source: AnswerCursor(buffer),
                proceed: { buffer.feed(pieces) },
                isStopped: { buffer.isCancelled }
            )
        case .pluginCall: return try Self.pluginCall(pieces)
        case .relayedCall: return try Self.relayedCall(pieces)
        case .httpAgent: return Self.httpAgent(pieces)
        case .model: return Self.model(pieces)
        case .turn: return try Self.turn(pieces)
        case .merged: return try Self.merged(pieces)
        case .routeTrial: return try Self.routeTrial()
        }
    }
}

// MARK: - Calls

extension AnswerKind {
    private static func arena(_ text: String) -> RequestArena {
        let body = Array(#"{"messages":[]}"#.utf8)
        let message = AgentInput.Message(role: "user", content: text, json: 0..<body.count)
        return RequestArena(AgentInput(for: ModelCall.Caller(), body: body, messages: [message]))
    }

    private static func pluginCall(_ pieces: Int) throws -> Subject {
        let rig = try PluginRig()
        let instance = try rig.instance(rig.load("answers_when_drained"))
        let answer = try instance.start(arena("\(pieces)"), deadline: .now() + .seconds(3600))
        return Subject(
            source: answer,
            proceed: { instance.drain() },
            isStopped: { instance.ends() },
            keeps: [rig]
        )
    }

    private static func relayedCall(_ pieces: Int) throws -> Subject {
        let (rig, model) = (try PluginRig(), ScriptedModel())
        let services = AgentServices(transport: NoTransport(), model: model)
        let instance = try rig.instance(rig.load("relays"), services: services)
        let answer = try instance.start(arena("hi"), deadline: .now() + .seconds(3600))
        return Subject(
            source: answer,
            proceed: { model.calls[0].stream.feed(pieces) },
            isStopped: { model.calls[0].isClosed && instance.ends() },
            keeps: [rig]
        )
    }

    private static func httpAgent(_ pieces: Int) -> Subject {
        let transport = ScriptedTransport()
        transport.answer("POST", "http://agent.test/v1/chat/completions", with: steps(pieces))
        let agent = HTTPAgent(id: "service", url: "http://agent.test", transport: transport, log: NoLog())
        let config = AgentConfig(id: "service", origin: .url("http://agent.test"))
        let instance = AgentInstance(config, target: agent, log: NoLog())
        guard let answer = try? instance.start(arena("hi"), deadline: .now() + .seconds(3600)) else {
            preconditionFailure("nothing limits this agent")
        }
        return Subject(source: answer, proceed: transport.proceed, isStopped: { transport.cancelled == 1 })
    }

    /// A stream that waits before its first word.
    private static func steps(_ pieces: Int) -> [ScriptedTransport.Step] {
        func frame(_ data: String) -> ScriptedTransport.Step { .part(.body(Array("data: \(data)\n\n".utf8))) }
        let head = HTTPPart.head(status: 200, headers: [HTTPField("content-type", "text/event-stream")])
        let word = frame(#"{"choices":[{"index":0,"delta":{"content":"word "}}]}"#)
        return [.part(head), .hold] + Array(repeating: word, count: pieces) + [frame("[DONE]")]
    }
}

// MARK: - Models and turns

extension AnswerKind {
    private static func model(_ pieces: Int) -> Subject {
        let transport = ScriptedTransport()
        let provider = ModelProviderConfig(provider: "openai", model: "m", baseURL: "http://openai.test/v1")
        transport.answer("POST", "http://openai.test/v1/chat/completions", with: steps(pieces))
        let memory = GatewayMemory(transport: transport, world: .scripted())
        let gateway = ModelGateway(GatewayPlan(providers: [provider]), memory: memory)
        let answer = gateway.begin(ModelCall(Array(#"{"messages":[]}"#.utf8)))
        return Subject(source: answer, proceed: transport.proceed, isStopped: { transport.cancelled == 1 })
    }

    private static func turn(_ pieces: Int) throws -> Subject {
        let core = try CoreRig(["answers_when_drained"])
        let turn = try core.chat.begin(.asking("\(pieces)"), .named("agents"))
        return Subject(
            source: turn,
            proceed: { core.instances[0].drain() },
            isStopped: { core.instances[0].ends() },
            keeps: [core]
        )
    }

    /// A turn whose agents have answered, and whose model has begun to merge.
    private static func merged(_ pieces: Int) throws -> Subject {
        let model = ScriptedModel()
        let core = try CoreRig(["echo", "burst"], mergedBy: model)
        let turn = try core.chat.begin(.asking("hi"), .named("agents"))
        let bell = Signal()
        while true {
            var batch = AnswerBatch()
            guard turn.take(into: &batch) == nil, model.calls.isEmpty else { break }
            turn.onReady { bell.post() }
            bell.wait()
        }
        return Subject(
            source: turn,
            proceed: { model.calls[0].stream.feed(pieces) },
            isStopped: { model.calls[0].isClosed },
            keeps: [core]
        )
    }

    private static func routeTrial() throws -> Subject {
        let model = ScriptedModel()
        let agents = [
            RoutableAgent(id: "weather", description: "Weather and rain"),
            RoutableAgent(id: "money", description: "Exchange rates of currencies"),
        ]
        var listener = ListenerConfig(kind: .agent, name: "travel", port: 0)
        listener.agents = agents.map { .init(id: $0.id) }
        let router = LLMRouter(
            agents: agents,
            embedded: EmbeddedRouter(agents: agents),
            model: model,
            state: ModelRouterState(),
            settings: .init(.always)
        )
        let plan = ListenerPlan(config: listener, offered: agents, router: router)
        let config = HostConfig(pluginDirectory: "/", listeners: [listener])
        let generation = Generation(number: 1, config: config, records: [], listeners: [plan])
        return Subject(
            source: try RouteTrial(Array(#"{"text": "Will it rain?"}"#.utf8), on: generation),
            proceed: { model.calls[0].answer(#"{"agents": ["money"]}"#) },
            isStopped: { model.calls[0].isClosed },
            text: #""source":"llm""#
        )
    }
}

extension AgentInstance {
    /// Retires, and ends with its last call.
    fileprivate func ends() -> Bool {
        retire()
        return waitUntilDestroyed(until: .soon)
    }
}

extension AnswerBuffer {
    /// Sends so many words, as fast as they are read, and ends.
    fileprivate func feed(_ words: Int) {
        for left in (1...words).reversed() {
            switch send(.text("word ")) {
            case .taken: continue
            case .full: return onRoom { self.feed(left) }
            case .closed: return
            }
        }
        finish()
    }
}
