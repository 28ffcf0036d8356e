// SPDX-License-Identifier: Apache-2.0

import AgentKit
import Synchronization
import Testing
import TravelKit

/// One question to a public API, and the one repetition.
struct UpstreamTests {
    /// Answers by a script, and moves the clock.
    private final class Peer: HTTPClient {
        let state:
            Mutex<(outcomes: [Result<HTTPResponse, AgentError>], asked: [HTTPRequest], clock: ContinuousClock.Instant)>
        let takes: Duration

        init(_ outcomes: [Result<HTTPResponse, AgentError>], takes: Duration = .zero) {
            state = Mutex((outcomes, [], .now))
            self.takes = takes
        }

        var asked: [HTTPRequest] { state.withLock(\.asked) }

        func send(_ request: HTTPRequest) async throws -> HTTPResponse {
            try state.withLock { state in
                state.asked.append(request)
                state.clock += takes
                return state.outcomes.removeFirst()
            }.get()
        }

        func get() async throws -> HTTPResponse {
            let upstream = Upstream(self, timeout: .seconds(8)) { self.state.withLock(\.clock) }
            return try await upstream.get("http://api/x", headers: [("x-apikey", "k")])
        }
    }

    private static let refused = AgentError(.upstream, code: "upstream_failed", message: "connection refused")

    @Test func whatCouldNotConnectIsTriedOnceMore() async throws {
        let peer = Peer([.failure(Self.refused), .success(HTTPResponse("ok"))])
        #expect(try await peer.get().text == "ok")
        #expect(peer.asked.count == 2)
        #expect(peer.asked.allSatisfy { $0.headers.map(\.0) == ["accept", "x-apikey"] && $0.timeout != nil })
    }

    @Test func onceMoreIsEnough() async {
        let peer = Peer([.failure(Self.refused), .failure(Self.refused), .success(HTTPResponse("ok"))])
        await #expect(throws: AgentError.self) { try await peer.get() }
        #expect(peer.asked.count == 2)
    }

    @Test func whoWasSilentForLongIsNotAskedAgain() async {
        let peer = Peer([.failure(Self.refused)], takes: .seconds(8))
        await #expect(throws: AgentError.self) { try await peer.get() }
        #expect(peer.asked.count == 1)
    }

    @Test func anAnswerIsAnAnswerWhateverItsStatus() async throws {
        let peer = Peer([.success(HTTPResponse("no", status: 503))])
        #expect(try await peer.get().status == 503)
    }

    @Test func aRefusalOfTheHostIsFinal() async {
        let peer = Peer([.failure(AgentError(.denied, code: "denied_by_host", message: "no"))])
        await #expect(throws: AgentError.self) { try await peer.get() }
        #expect(peer.asked.count == 1)
    }
}
