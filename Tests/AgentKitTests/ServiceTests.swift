// SPDX-License-Identifier: Apache-2.0

import AgentABI
import AgentKit
import Testing

@Suite(.timeLimit(.minutes(10))) struct ServiceTests {
    private static let chat = LanguageModelRequest([Message(.user, "Hi")])

    @Test(arguments: WakerThread.allCases)
    func anHTTPResponseIsCollected(_ thread: WakerThread) async throws {
        let euro = Array("€".utf8)
        let host = try FakeHost(
            http: .stream([
                .pending(thread), .headers(201, [("Content-Type", "text/plain")]), .unknownKind, .pending(thread),
                .body(Array("5 ".utf8) + euro[..<1]), .pending(thread), .body(Array(euro[1...])), .pending(thread),
            ])
        )
        let call = host.call { _, reply, context in
            let request = HTTPRequest(
                method: "POST",
                url: "https://example.org/a",
                headers: [("x-key", "ü"), ("accept", "")],
                body: Array("{}".utf8),
                timeout: .milliseconds(1500),
                maxResponseBytes: 5
            )
            let response = try await context.http.send(request)
            try await reply.appendText("\(response.status) \(response.header("content-type") ?? "-") \(response.text)")
        }
        #expect(await call.outcome.status == AGENT_OK)
        #expect(call.text == "201 text/plain 5 €")
        let fetch = try #require(host.seen.fetches.first)
        #expect(fetch.method == "POST")
        #expect(fetch.url == "https://example.org/a")
        #expect(fetch.headers.map { "\($0):\($1)" } == ["x-key:ü", "accept:"])
        #expect(fetch.body == "{}")
        #expect(fetch.timeout == 1_500_000_000)
        #expect(fetch.maxResponseBytes == 5)
        #expect(fetch.requestID == call.id)
        expectAllIsWell(host)
    }

    @Test func aResponseBeyondItsBoundIsAnError() async throws {
        let body = StreamStep.body(Array(repeating: 65, count: 60))
        let host = try FakeHost(http: .stream([.headers(200, []), body, body]))
        let call = host.call { _, _, context in
            _ = try await context.http.send(HTTPRequest(url: "http://x", maxResponseBytes: 100))
        }
        #expect(await call.outcome.code == "response_too_long")
        expectAllIsWell(host)
    }

    @Test(arguments: [
        (ServiceScript.refuses(AGENT_E_DENIED), AGENT_E_DENIED, "denied_by_host"),
        (.refuses(AGENT_E_LIMIT), AGENT_E_LIMIT, "limit_reached"),
        (.stream([.fails(AGENT_E_UPSTREAM, "connection refused")]), AGENT_E_UPSTREAM, "upstream_failed"),
        (.stream([.headers(200, []), .fails(AGENT_E_DEADLINE, "too slow")]), AGENT_E_DEADLINE, "upstream_timeout"),
        (.stream([]), AGENT_E_UPSTREAM, "no_response"),
    ])
    func aFailureOfTheServiceIsToldApart(
        _ script: ServiceScript,
        _ status: agent_status,
        _ code: String
    ) async throws {
        let host = try FakeHost(http: script)
        let outcome = await host.call { _, _, context in _ = try await context.http.get("http://x") }.outcome
        #expect(outcome.status == status)
        #expect(outcome.code == code)
        #expect(!outcome.message.isEmpty)
        expectAllIsWell(host)
    }

    @Test func aHostWithoutServicesSaysSo() async throws {
        let host = try FakeHost()
        let outcome = await host.call { _, _, context in
            #expect(context.llm == nil)
            _ = try await context.http.get("http://x")
        }.outcome
        #expect(outcome.code == "http_not_offered")
        expectAllIsWell(host)
    }

    @Test func cancellingTheRequestEndsACallThatHangs() async throws {
        let host = try FakeHost(http: .stream([.headers(200, []), .hangs]))
        let call = host.call { _, _, context in _ = try await context.http.get("http://x") }
        while host.seen.fetches.isEmpty { await Task.yield() }
        call.set(AGENT_REQUEST_CANCELLED)
        #expect(await call.outcome.status == AGENT_E_CANCELLED)
        expectAllIsWell(host)
    }

    @Test func anAgentMayGiveUpOnACallAndGoOn() async throws {
        let host = try FakeHost(http: .stream([.headers(200, []), .hangs]))
        let call = host.call { _, reply, context in
            await withThrowingTaskGroup { group in
                group.addTask { _ = try await context.http.get("http://x") }
                while host.seen.fetches.isEmpty { await Task.yield() }
                group.cancelAll()
            }
            try await reply.appendText("went on")
        }
        #expect(await call.outcome.status == AGENT_OK)
        #expect(call.text == "went on")
        expectAllIsWell(host)
    }

    @Test(arguments: WakerThread.allCases)
    func aModelsAnswerStreams(_ thread: WakerThread) async throws {
        let events: [AgentEvent] = [
            .reasoning("Hm"), .text("Grüezi"), .toolCall(index: 0, id: "c", name: "n", arguments: "{}"),
            .usage(tokensIn: 1, tokensOut: 2),
        ]
        let host = try FakeHost(llm: .stream(events.flatMap { [.pending(thread), .event($0), .unknownKind] }))
        let call = host.call { _, reply, context in
            for try await event in try await context.llm!.chat(Self.chat) { try await reply.send(event) }
        }
        #expect(await call.outcome.status == AGENT_OK)
        #expect(call.events == events)
        #expect(host.seen.chats == [#"{"messages":[{"role":"user","content":"Hi"}]}"#])
        expectAllIsWell(host)
    }

    @Test func aModelsAnswerIsCollectedWithABound() async throws {
        let host = try FakeHost(llm: .stream([.event(.text("12345")), .event(.text("6"))]))
        let call = host.call { _, reply, context in
            try await reply.appendText(context.llm!.complete(Self.chat))
            _ = try await context.llm!.complete(Self.chat, maxBytes: 5)
        }
        #expect(await call.outcome.code == "model_answer_too_long")
        #expect(call.text == "123456")
        expectAllIsWell(host)
    }

    @Test func aRelayedStreamNeverEntersThePlugin() async throws {
        let host = try FakeHost(llm: .stream([.event(.text("a")), .pending(.another), .event(.text("b"))]))
        let call = host.call { _, reply, context in
            try await reply.appendText("> ")
            try await reply.relay(context.llm!.chat(Self.chat))
            await #expect(throws: AgentError.self) { try await reply.appendText("too late") }
        }
        #expect(await call.outcome.isRelayed)
        #expect(call.text == "> ab")
        expectAllIsWell(host)
    }

    @Test func aHostThatCannotRelayGetsTheEvents() async throws {
        let host = try FakeHost(llm: .stream([.event(.text("a")), .pending(.another), .event(.text("b"))]))
        let call = host.call(HostScript(relays: AGENT_E_UNSUPPORTED)) { _, reply, context in
            try await reply.relay(context.llm!.chat(Self.chat))
        }
        #expect(await call.outcome.isRelayed == false)
        #expect(call.text == "ab")
        expectAllIsWell(host)
    }

    @Test func aRelayThatTheHostRefusesLeavesTheRequestToTheAgent() async throws {
        let host = try FakeHost(llm: .stream([.event(.text("a"))]))
        let call = host.call(HostScript(relays: AGENT_E_LIMIT)) { _, reply, context in
            do { try await reply.relay(context.llm!.chat(Self.chat)) } catch { try await reply.appendText("instead") }
        }
        #expect(await call.outcome.status == AGENT_OK)
        #expect(call.text == "instead")
        expectAllIsWell(host)
    }

    @Test func aStreamThatIsDroppedIsClosed() async throws {
        let host = try FakeHost(llm: .stream([.event(.text("a")), .hangs]))
        let call = host.call { _, _, context in
            for try await _ in try await context.llm!.chat(Self.chat) { break }
        }
        #expect(await call.outcome.status == AGENT_OK)
        expectAllIsWell(host)
    }

    @Test func aLineOfTheLogCarriesItsFieldsAndItsRequest() async throws {
        let host = try FakeHost()
        _ = await host.call { _, _, context in context.log.warn("slow", ["ms": "900", "city": "Köln"]) }.outcome
        let line = FakeHost.Line(level: 3, message: "slow", fields: ["city=Köln", "ms=900"], hasRequest: true)
        #expect(host.seen.lines == [line])
        expectAllIsWell(host)
    }

    /// Every stream closed or relayed once, every rule kept.
    private func expectAllIsWell(_ host: FakeHost) {
        host.destroy()
        #expect(host.seen.violations == [])
        #expect(host.seen.streams.filter { !$0.isOver }.isEmpty)
    }
}
