// SPDX-License-Identifier: Apache-2.0

import HostConfig
import HostHTTP
import Testing

/// Clients that leave, stall or read slowly, and a server that goes down.
@Suite struct LeavingTests {
    @Test func aClientThatLeavesMidStreamStopsTheAgent() async throws {
        try await Served.with(["waits_for_cancellation"]) { served in
            let client = try served.client()
            client.chat(stream: true)
            _ = try client.read(to: "waiting")
            client.leave()
            #expect(served.agentsAreFree())
        }
    }

    @Test func aClientThatLeavesBeforeTheAnswerStopsTheAgent() async throws {
        try await Served.with(["blocks"]) { served in
            let client = try served.client()
            client.chat()
            client.leave()
            #expect(served.agentsAreFree())
        }
    }

    @Test func aClientThatLeavesWithMoreToAskStopsTheAgent() async throws {
        try await Served.with(["waits_for_cancellation"]) { served in
            let client = try served.client()
            client.chat(stream: true)
            client.chat(stream: true)
            _ = try client.read(to: "waiting")
            client.leave()
            #expect(served.agentsAreFree())
        }
    }

    @Test(arguments: [
        "", "POST /v1/chat", "POST /v1/chat/completions HTTP/1.1\r\nhost: a\r\ncontent-length: 10\r\n\r\n{",
    ])
    func whoStallsIsNotWaitedForForEver(sent: String) async throws {
        func adjust(_ config: inout ListenerConfig) {
            config.requestTimeoutMilliseconds = 20
            config.idleTimeoutMilliseconds = 20
        }
        try await Served.with(["echo"], listener: adjust) { served in
            let client = try served.client()
            client.send(sent)
            #expect(try client.readToEnd().isEmpty)
        }
    }

    @Test func aSlowReaderGetsAllOfIt() async throws {
        try await Served.with(["echo"], listener: { $0.maxBodyBytes = 8 << 20 }) { served in
            let client = try served.client(receiveBuffer: 4096)
            let words = (0..<40_000).map { "word\($0)" }.joined(separator: " ")
            client.chat(words, stream: true)
            let body = try client.response().body
            let content = body.matches(of: /"content":"([^"]*)"/).map { String($0.1) }.joined()
            #expect(content == words)
            #expect(body.hasSuffix("data: [DONE]\n\n"))
        }
    }

    @Test func whoNeverReadsIsLeft() async throws {
        func adjust(_ config: inout ListenerConfig) {
            config.maxBodyBytes = 8 << 20
            config.requestTimeoutMilliseconds = 50
        }
        try await Served.with(["waits_for_room"], listener: adjust) { served in
            let client = try served.client(receiveBuffer: 4096)
            client.chat(stream: true)
            _ = try client.read(to: "word")
            #expect(served.agentsAreFree())
        }
    }

    @Test func whoComesBeyondTheLimitIsLeft() async throws {
        try await Served.with(["echo"], listener: { $0.maxConnections = 1 }) { served in
            let first = try served.client()
            first.get("/livez")
            #expect(try first.response().status == 200)
            #expect(try served.client().readToEnd().isEmpty)
        }
    }

    @Test func aServerThatGoesDownFinishesWhatItBegan() async throws {
        try await Served.with(["waits_for_cancellation"], agent: { $0.timeoutMilliseconds = 1_000 }) { served in
            let idle = try served.client()
            idle.get("/livez")
            #expect(try idle.response().status == 200)
            let busy = try served.client()
            busy.chat(stream: true)
            _ = try busy.read(to: "waiting")
            await served.listener.drain(timeoutMilliseconds: 20_000)
            #expect(try idle.readToEnd().isEmpty)
            let rest = try busy.readToEnd()
            #expect(rest.contains("agent_timeout"))
        }
    }

    @Test func aServerThatGoesDownDoesNotWaitForEver() async throws {
        try await Served.with(["blocks"]) { served in
            let client = try served.client()
            client.chat(stream: true)
            await served.listener.drain(timeoutMilliseconds: 10)
            // On a busy machine a heartbeat may have come by now; an answer cannot have.
            #expect(try !client.readToEnd().contains("[DONE]"))
            #expect(served.agentsAreFree())
        }
    }

    @Test func aServerThatGoesDownSaysSo() async throws {
        try await Served.with(["echo"]) { served in
            let client = try served.client()
            served.health.drain()
            client.get("/readyz?verbose")
            let response = try client.response()
            #expect(response.status == 503)
            #expect(response.body.contains("draining"))
        }
    }
}
