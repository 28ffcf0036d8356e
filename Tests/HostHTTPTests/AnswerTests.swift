// SPDX-License-Identifier: Apache-2.0

import HostConfig
import HostTestKit
import Testing

/// Chats over a connection, as clients see them.
@Suite struct AnswerTests {
    @Test func anAnswerInOnePieceSaysWhoGaveItAndHow() async throws {
        try await Served.with(["echo"]) { served in
            let client = try served.client()
            client.chat("one two", headers: "x-request-id: mine-1\r\n")
            let response = try client.response()
            #expect(response.status == 200)
            #expect(response.headers["content-type"] == "application/json")
            #expect(response.headers["x-agent"] == "echo")
            #expect(response.headers["x-route"] == "embedded 1.00")
            #expect(response.headers["x-generation"] == "1")
            #expect(response.headers["x-request-id"] == "mine-1")
            #expect(response.body.contains(#""content":"one two""#))
        }
    }

    @Test func aConnectionServesManyRequests() async throws {
        try await Served.with(["echo"]) { served in
            let client = try served.client()
            for number in 0..<5 {
                client.chat("call \(number)", stream: number.isMultiple(of: 2))
                #expect(try client.response().body.contains("\(number)"))
            }
        }
    }

    @Test func aStreamArrivesInChunksAndEndsWithDone() async throws {
        try await Served.with(["burst"]) { served in
            let client = try served.client()
            client.chat(stream: true)
            let response = try client.response()
            #expect(response.headers["content-type"] == "text/event-stream; charset=utf-8")
            #expect(response.headers["cache-control"] == "no-cache, no-transform")
            #expect(response.body.components(of: #""content":"token ""#) == 20)
            #expect(response.body.hasSuffix("data: [DONE]\n\n"))
        }
    }

    @Test func requestsInOneBreathAreAnsweredInOrder() async throws {
        try await Served.with(["echo"]) { served in
            let client = try served.client()
            for number in 0..<4 { client.chat("call \(number)", stream: number == 1) }
            for number in 0..<4 { #expect(try client.response().body.contains("\(number)")) }
        }
    }

    @Test func anAgentThatFailsAtOnceIsAnErrorWithAStatus() async throws {
        try await Served.with(["handle_fails"]) { served in
            for stream in [false, true] {
                let client = try served.client()
                client.chat(stream: stream)
                let response = try client.response()
                #expect(response.status == 502)
                #expect(response.headers["x-agent"] == "handle_fails")
                #expect(response.body.contains(#""type":"agent_error""#))
            }
        }
    }

    @Test func anAgentThatIsTooSlowIsAnErrorInTime() async throws {
        try await Served.with(["blocks"], agent: { $0.timeoutMilliseconds = 20 }) { served in
            let client = try served.client()
            client.chat()
            let response = try client.response()
            #expect(response.status == 504)
            #expect(response.body.contains("agent_timeout"))
            client.get("/livez")
            #expect(try client.response().status == 200)
        }
    }

    @Test func aStreamThatBreaksOffHasAnErrorAndNoDone() async throws {
        try await Served.with(["waits_for_cancellation"], agent: { $0.timeoutMilliseconds = 500 }) { served in
            let client = try served.client()
            client.chat(stream: true)
            let response = try client.response()
            #expect(response.status == 200)
            #expect(response.body.contains(#""content":"waiting""#))
            #expect(response.body.contains("agent_timeout"))
            #expect(!response.body.contains("[DONE]"))
            #expect(try client.readToEnd().isEmpty)
        }
    }

    @Test func aSilentStreamIsKeptAlive() async throws {
        try await Served.with(["blocks"], listener: { $0.heartbeatMilliseconds = 10 }) { served in
            let client = try served.client()
            client.chat(stream: true)
            for _ in 0..<3 { _ = try client.read(to: "\n: ") }
        }
    }

    @Test func whereNobodyFitsTheHostSpeaksItself() async throws {
        try await Served.with(["echo"]) { served in
            served.core.publishNothing()
            for stream in [false, true] {
                let client = try served.client()
                client.chat(stream: stream)
                let response = try client.response()
                #expect(response.status == 200)
                #expect(response.headers["x-route"] == "none")
                #expect(response.body.contains("No agent is available here"))
                #expect(response.body.contains("[DONE]") == stream)
            }
        }
    }
}

extension String {
    fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}
