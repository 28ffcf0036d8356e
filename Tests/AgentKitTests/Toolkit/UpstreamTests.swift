// SPDX-License-Identifier: Apache-2.0

import AgentKit
import Synchronization
import Testing

/// One question to a public API, the one repetition, and failures in words.
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
            let upstream = Upstream(self, name: "The API", errors: "api", timeout: .seconds(8)) {
                self.state.withLock(\.clock)
            }
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

    // MARK: - Failures

    private struct Answer: Decodable { let x: Int }

    private func failure(of response: HTTPResponse) -> AgentError? {
        let upstream = Upstream(Peer([]), name: "The API", errors: "api", timeout: .seconds(8))
        return #expect(throws: AgentError.self) {
            _ = try upstream.decode(response, as: Answer.self) { $0.body.isEmpty ? nil : $0.text }
        }
    }

    @Test func anAnswerIsDecoded() throws {
        let upstream = Upstream(Peer([]), name: "The API", errors: "api", timeout: .seconds(8))
        #expect(try upstream.decode(HTTPResponse(#"{"x":7}"#), as: Answer.self).x == 7)
    }

    @Test func aPeerThatCannotBeReachedIsNamed() async {
        let error = await #expect(throws: AgentError.self) {
            try await Peer([.failure(Self.refused), .failure(Self.refused)]).get()
        }
        #expect(error?.code == "api_unavailable" && error?.kind == .upstream)
        #expect(error?.message == "The API could not be reached: connection refused")
    }

    @Test(arguments: [("7", 7), ("0", 1), ("86400", 3_600), ("Mon, 23 Nov 2026 12:00:00 GMT", 60), (nil, 60)])
    func aLimitSaysWhenToTryAgain(header: String?, seconds: Int) {
        let error = failure(of: HTTPResponse(status: 429, headers: header.map { [("Retry-After", $0)] } ?? []))
        #expect(error?.code == "api_limited" && error?.httpStatus == 503 && error?.retryAfter == .seconds(seconds))
        #expect(error?.message == "The API is limiting requests right now; please try again in \(seconds) s.")
    }

    @Test func aRefusalIsInThePeersWordsIfItHasAny() {
        let long = String(repeating: "x", count: 999)
        #expect(
            failure(of: HTTPResponse("no such city", status: 400))?.message.hasSuffix("request: no such city") == true
        )
        #expect(failure(of: HTTPResponse("", status: 404))?.message == "The API refused the request: HTTP 404")
        #expect(failure(of: HTTPResponse(long, status: 400))?.message.filter { $0 == "x" }.count == 200)
    }

    @Test(arguments: [(500, Duration.seconds(1)), (503, .seconds(1)), (301, nil)])
    func aPeerOutOfOrderMayBeTriedAgain(status: Int, retryAfter: Duration?) {
        let error = failure(of: HTTPResponse(status: status))
        #expect(error?.code == "api_unavailable" && error?.retryAfter == retryAfter)
        #expect(error?.message == "The API is out of order right now (HTTP \(status)).")
    }

    @Test func anAnswerOfAnotherShapeIsUnexpected() {
        let error = failure(of: HTTPResponse(#"{"x":"secret"}"#))
        #expect(error?.message == "The API sent something unexpected: the response.x must be a whole number")
    }
}
