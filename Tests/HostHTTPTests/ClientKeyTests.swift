// SPDX-License-Identifier: Apache-2.0

import HostConfig
import Testing

/// Listeners that ask who comes.
@Suite struct ClientKeyTests {
    private func withKeys(_ limits: RateLimits = RateLimits(), _ body: (Served) async throws -> Void) async throws {
        func adjust(_ config: inout ListenerConfig) {
            config.keys = [
                .init(name: "one", key: Secret("key-1"), limits: limits), .init(name: "two", key: Secret("key-2")),
            ]
        }
        try await Served.with(["echo"], listener: adjust, body)
    }

    @Test(arguments: [
        ("authorization: Bearer key-1\r\n", 200), ("authorization: bearer   key-2\r\n", 200),
        ("Authorization: BEARER key-1\r\n", 200), ("x-api-key: key-2\r\n", 200),
        ("x-api-key: key-2\r\nauthorization: Bearer mine\r\n", 200),
        ("x-api-key: no\r\nauthorization: Bearer key-1\r\n", 200),
        ("", 401), ("authorization: key-1\r\n", 401), ("authorization: Basic key-1\r\n", 401),
        ("authorization: Bearer\r\n", 401), ("authorization: Bearer key-1 key-2\r\n", 401), ("x-api-key: key\r\n", 401),
        ("x-api-key: \r\n", 401),
    ])
    func aKeyIsReadFromEitherHeader(headers: String, status: Int) async throws {
        try await withKeys { served in
            let client = try served.client()
            client.chat("hello", headers: headers)
            let response = try client.response()
            #expect(response.status == status)
            #expect(response.headers["www-authenticate"] == (status == 401 ? "Bearer" : nil))
            client.get("/v1/models", headers: headers)
            #expect(try client.response().status == status)
        }
    }

    @Test func aRefusalSpeaksTheClientsFormat() async throws {
        try await withKeys { served in
            let client = try served.client()
            client.post("{}", to: "/v1/messages", headers: "x-request-id: mine-1\r\n")
            let response = try client.response()
            #expect(response.status == 401)
            #expect(response.headers["request-id"] == "mine-1")
            #expect(response.body.hasPrefix(#"{"type":"error","error":{"type":"authentication_error""#))
            client.post("{}", to: "/v1/responses")
            #expect(try client.response().body.contains(#""code":"invalid_api_key""#))
        }
    }

    @Test(arguments: ["/livez", "/readyz", "/healthz"])
    func healthNeedsNoKey(path: String) async throws {
        try await withKeys { served in
            let client = try served.client()
            client.get(path)
            #expect(try client.response().status == 200)
        }
    }

    @Test func aLimitHoldsForOneClientAndNotForAnother() async throws {
        try await withKeys(RateLimits(requestsPerMinute: 2)) { served in
            let client = try served.client()
            var left: [String?] = []
            for _ in 0..<2 {
                client.chat(headers: "x-api-key: key-1\r\n")
                let response = try client.response()
                #expect(response.headers["x-ratelimit-limit-requests"] == "2")
                left.append(response.headers["x-ratelimit-remaining-requests"])
            }
            #expect(left == ["1", "0"])
            client.chat(stream: true, headers: "x-api-key: key-1\r\n")
            let refused = try client.response()
            #expect(refused.status == 429)
            #expect(refused.headers["x-ratelimit-remaining-requests"] == "0")
            #expect(refused.headers["retry-after"].flatMap { Int($0) }.map { 1...30 ~= $0 } == true)
            client.chat(headers: "x-api-key: key-2\r\n")
            let other = try client.response()
            #expect(other.status == 200)
            #expect(other.headers["x-ratelimit-limit-requests"] == nil)
        }
    }

    @Test func aRequestThatIsWrongCostsNothing() async throws {
        try await withKeys(RateLimits(requestsPerMinute: 1)) { served in
            let client = try served.client()
            for _ in 0..<3 {
                client.post("{", headers: "x-api-key: key-1\r\n")
                #expect(try client.response().status == 400)
            }
            client.chat(headers: "x-api-key: key-1\r\n")
            #expect(try client.response().status == 200)
        }
    }
}
