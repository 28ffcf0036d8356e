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
import Synchronization
import Testing
import UpstreamHTTP
import UpstreamTestKit

/// An agent that is an HTTP service, behind a transport that answers from a script.
@Suite struct ServiceAgentTests {
    private static let url = "http://agent.test:10510"
    private static let path = "http://agent.test:10510/v1/chat/completions"
    private static let stream = [HTTPField("content-type", "text/event-stream")]

    private let transport = ScriptedTransport()
    private let log = ReportLog()

    private func rig(_ url: String = url, _ adjust: (inout AgentConfig) -> Void = { _ in }) -> CoreRig {
        var config = AgentConfig(id: "service", origin: .url(url))
        adjust(&config)
        let agent = HTTPAgent(id: config.id, url: url, transport: transport, log: log)
        return CoreRig(serving: [AgentInstance(config, target: agent, log: log)])
    }

    private func answer(_ steps: [ScriptedTransport.Step], status: Int = 200, _ headers: [HTTPField] = stream) {
        transport.answer("POST", Self.path, with: [.part(.head(status: status, headers: headers))] + steps)
    }

    private func events(_ events: String...) -> ScriptedTransport.Step {
        .part(.body(Array(events.map { "data: \($0)\n\n" }.joined().utf8)))
    }

    // MARK: - The request

    @Test func theRequestGoesOutAsItCameButThatAStreamIsAsked() throws {
        answer([events("[DONE]")])
        let body = #"{"model":"auto","stream":false,"x":[1, 2.50],"messages":[{"role":"user","content":"h\u00e9"}]}"#
        let request = try ChatRequest(parsing: Array(body.utf8))
        var context = ChatService.Context.named("agents")
        context.caller.traceparent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"
        let turn = try rig().chat.begin(request, context)
        turn.cancel()
        let sent = try #require(transport.requests.first)
        #expect(
            String(decoding: sent.body, as: UTF8.self)
                == #"{"model":"auto","x":[1, 2.50],"messages":[{"role":"user","content":"h\u00e9"}],"stream":true}"#
        )
        #expect(sent.headers.contains(HTTPField("X-Request-ID", "req_1")))
        #expect(sent.headers.contains(HTTPField("Traceparent", context.caller.traceparent)))
        #expect(sent.reach == .anyAddress, "the operator named it")
        #expect((1...60_001).contains(sent.totalTimeoutMilliseconds ?? 0))
    }

    @Test(arguments: [url, url + "/v1"])
    func theVersionMayStandInTheURL(url: String) throws {
        let turn = try TurnRig(rig(url))
        _ = try turn.read()
        #expect(transport.requests.map(\.url) == [Self.path])
    }

    // MARK: - The answer

    @Test func everythingThatAnAgentSaysComesThrough() throws {
        answer([
            events(
                #"{"choices":[{"index":0,"delta":{"role":"assistant","content":""}}]}"#,
                #"{"choices":[{"index":0,"delta":{"reasoning_content":"hm"}}]}"#,
                #"{"choices":[{"index":0,"delta":{"content":"21 °C"}}]}"#
            ),
            .hold,
            events(
                #"{"choices":[{"index":0,"delta":{"tool_calls":[{"index":0,"id":"c1","function":{"name":"f","arguments":"{}"}}]}}]}"#,
                #"{"choices":[{"index":0,"delta":{},"finish_reason":"tool_calls"}]}"#,
                #"{"choices":[],"usage":{"prompt_tokens":5,"completion_tokens":3}}"#,
                "[DONE]"
            ),
        ])
        let turn = try TurnRig(rig())
        #expect(turn.look() == nil)
        #expect(turn.sink.said == ["[service]", "think: hm", "21 °C"], "what is here is given at once")
        transport.proceed()
        let usage = Usage(promptTokens: 5, completionTokens: 3)
        #expect(try turn.read() == .complete(finishReason: "tool_calls", usage))
        #expect(turn.sink.said.last == "tool 0 c1/f: {}")
        #expect(transport.cancelled == 0, "the connection can be used again")
    }

    @Test func anAnswerInOnePieceIsOneToo() throws {
        answer(
            [.part(.body(Array(#"{"choices":[{"message":{"content":"whole"},"finish_reason":"stop"}]}"#.utf8)))],
            [HTTPField("content-type", "application/json")]
        )
        let turn = try TurnRig(rig())
        guard case .complete = try turn.read() else { throw TurnRig.UnexpectedEnd() }
        #expect(turn.sink.content == "whole")
    }

    // MARK: - Failures

    struct Failure: Sendable {
        let steps: [ScriptedTransport.Step]
        let status: Int
        let code: String
        var says = "`service`"
    }

    private static func refusal(_ status: Int, _ body: String, _ headers: [HTTPField] = []) -> [ScriptedTransport.Step]
    {
        [.part(.head(status: status, headers: headers)), .part(.body(Array(body.utf8)))]
    }

    private static let head = ScriptedTransport.Step.part(.head(status: 200, headers: stream))

    @Test(arguments: [
        Failure(
            steps: [.fail(HTTPFailure(.connect, "agent.test accepts no connection"))],
            status: 502,
            code: "agent_unreachable"
        ),
        Failure(steps: [.fail(HTTPFailure(.timeout, "agent.test timed out"))], status: 504, code: "agent_timeout"),
        Failure(steps: [head, .fail(HTTPFailure(.broken, "agent.test closed"))], status: 502, code: "agent_error"),
        Failure(steps: [head], status: 502, code: "agent_error", says: "broke off"),
        Failure(steps: [head, .part(.body(Array("data: nonsense\n\n".utf8)))], status: 502, code: "agent_error"),
        Failure(steps: refusal(500, "<html>"), status: 502, code: "agent_error", says: "500"),
        Failure(steps: refusal(404, ""), status: 502, code: "agent_error", says: "404"),
        Failure(steps: refusal(401, ""), status: 502, code: "agent_error"),
        Failure(steps: refusal(504, ""), status: 504, code: "agent_timeout"),
        Failure(
            steps: refusal(429, #"{"error":{"message":"slowly"}}"#),
            status: 429,
            code: "agent_error",
            says: "slowly"
        ),
        Failure(
            steps: refusal(422, #"{"error":{"message":"no city"}}"#),
            status: 400,
            code: "agent_error",
            says: "no city"
        ),
        Failure(
            steps: [head, .part(.body(Array("data: {\"error\":{\"message\":\"no rates today\"}}\n\n".utf8)))],
            status: 502,
            code: "agent_error",
            says: "no rates today"
        ),
    ])
    func aFailureIsToldToTheClientAndToTheOperator(_ failure: Failure) throws {
        transport.answer("POST", Self.path, with: failure.steps)
        let turn = try TurnRig(rig())
        guard case .failed(let error) = try turn.read() else { throw TurnRig.UnexpectedEnd() }
        #expect((error.status, error.code) == (failure.status, failure.code))
        #expect(error.message.contains(failure.says), "\(error.message)")
        #expect(!error.message.contains("agent.test") && !error.message.contains("provider"), "\(error.message)")
        #expect(log.lines.count == 1, "\(log.lines)")
    }

    @Test func aClientThatLeavesEndsTheRequest() throws {
        answer([.hold])
        let rig = rig()
        let turn = try TurnRig(rig)
        #expect(rig.instances[0].inFlight == 1)
        turn.turn.cancel()
        #expect(transport.cancelled == 1)
        #expect(rig.instances[0].inFlight == 0)
        #expect(log.lines == [], "that is nobody's fault")
    }

    @Test func aDeadlineEndsTheRequest() throws {
        answer([.hold])
        let turn = try TurnRig(rig { $0.timeoutMilliseconds = 250 })
        turn.turn.expire(at: .never)
        guard case .failed(let error) = try turn.read() else { throw TurnRig.UnexpectedEnd() }
        #expect((error.status, error.code) == (504, "agent_timeout"))
        #expect(transport.cancelled == 1)
    }

    @Test func noMoreCallsRunThanAreAllowed() throws {
        answer([.hold])
        let rig = rig { $0.maxConcurrency = 1 }
        let first = try TurnRig(rig)
        let second = try TurnRig(rig)
        guard case .failed(let error) = try second.read() else { throw TurnRig.UnexpectedEnd() }
        #expect(error.status == 503)
        first.turn.cancel()
    }

    @Test func aRetiredServiceFinishesItsCalls() throws {
        answer([.hold, events(#"{"choices":[{"index":0,"delta":{"content":"late"}}]}"#, "[DONE]")])
        let rig = rig()
        let turn = try TurnRig(rig)
        rig.publishNothing()
        #expect(!rig.instances[0].isDestroyed)
        transport.proceed()
        guard case .complete = try turn.read() else { throw TurnRig.UnexpectedEnd() }
        #expect(turn.sink.content == "late")
        #expect(rig.instances[0].isDestroyed)
    }

    // MARK: - Reloads

    @Test func anotherURLMakesANewInstanceAndAnotherDescriptionDoesNot() async throws {
        let site = try ReloadSite()
        func config(_ url: String, _ description: String) -> HostConfig {
            var listener = ListenerConfig(kind: .agent, name: "agents", port: 0)
            listener.agents = [.init(id: "service", description: description)]
            let agent = AgentConfig(id: "service", origin: .url(url))
            return HostConfig(pluginDirectory: site.directory, agents: [agent], listeners: [listener])
        }
        try await site.serve {
            _ = await site.reload(config("http://one.test", "one"))
            let first = try #require(site.store.current.agents["service"]?.instance)
            _ = await site.reload(config("http://one.test", "two"))
            #expect(site.store.current.agents["service"]?.instance === first)
            #expect(site.store.current.listeners["agents"]?.offered.map(\.description) == ["two"])
            _ = await site.reload(config("http://two.test", "two"))
            let second = try #require(site.store.current.agents["service"]?.instance)
            #expect(second !== first && first.isDestroyed && !second.isDestroyed)
        }
    }
}

/// Keeps what is said to the operator.
private final class ReportLog: AgentLogSink {
    private let state = Mutex<[String]>([])

    var lines: [String] { state.withLock { $0 } }

    func log(_ level: AgentLogLevel, agentID: String, requestID: String?, _ message: String, fields: [(String, String)])
    {
        state.withLock { $0.append(message) }
    }
}
