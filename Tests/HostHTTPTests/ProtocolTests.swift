// SPDX-License-Identifier: Apache-2.0

import HostConfig
import Testing

/// What HTTP asks of a server, over a connection.
@Suite struct ProtocolTests {
    @Test func aClientOf1Point0IsAnsweredAndLeft() async throws {
        try await Served.with(["echo"]) { served in
            let client = try served.client()
            client.chat("hi", stream: true, version: "1.0")
            let response = try client.head()
            #expect(response.headers["transfer-encoding"] == nil)
            #expect(response.headers["connection"] == "close")
            #expect(try client.readToEnd().hasSuffix("data: [DONE]\n\n"))
        }
    }

    @Test func aClientOf1Point0MayStay() async throws {
        try await Served.with(["echo"]) { served in
            let client = try served.client()
            for _ in 0..<2 {
                client.get("/livez", version: "1.0", headers: "connection: keep-alive\r\n")
                let response = try client.response()
                #expect(response.headers["connection"] == "keep-alive")
                #expect(response.body == "ok\n")
            }
        }
    }

    @Test func aClientThatWantsToCloseIsLeft() async throws {
        try await Served.with(["echo"]) { served in
            let client = try served.client()
            client.chat("hi", headers: "connection: close\r\n")
            let response = try client.response()
            #expect(response.headers["connection"] == "close")
            #expect(try client.readToEnd().isEmpty)
        }
    }

    @Test func HEADGetsTheHeadersAlone() async throws {
        try await Served.with(["echo"]) { served in
            let client = try served.client()
            client.get("/v1/models", method: "HEAD")
            let head = try client.response(toHEAD: true)
            client.get("/v1/models")
            let whole = try client.response()
            #expect(head.headers["content-length"] == String(whole.body.utf8.count))
            #expect(whole.body.contains(#""id":"auto""#))
            #expect(whole.body.contains(#""id":"echo""#))
        }
    }

    @Test func whoWaitsForAWordBeforeTheBodyGetsIt() async throws {
        try await Served.with(["echo"]) { served in
            let client = try served.client()
            let body = #"{"messages":[{"role":"user","content":"hi"}]}"#
            let head = "POST /v1/chat/completions HTTP/1.1\r\nhost: a\r\nexpect: 100-continue\r\ncontent-length: "
            client.send("\(head)\(body.utf8.count)\r\n\r\n")
            #expect(try client.head().status == 100)
            client.send(body)
            #expect(try client.response().status == 200)
        }
    }

    @Test func aBodyThatIsTooLargeIsNotWaitedFor() async throws {
        try await Served.with(["echo"], listener: { $0.maxBodyBytes = 100 }) { served in
            let client = try served.client()
            client.get(
                "/v1/chat/completions",
                method: "POST",
                headers: "expect: 100-continue\r\ncontent-length: 101\r\n"
            )
            let response = try client.response()
            #expect(response.status == 413)
            #expect(response.headers["connection"] == "close")
            #expect(response.body.contains("request_too_large"))
            #expect(try client.readToEnd().isEmpty)
        }
    }

    @Test func aBodyThatGrowsTooLargeIsRefused() async throws {
        try await Served.with(["echo"], listener: { $0.maxBodyBytes = 100 }) { served in
            let client = try served.client()
            client.get("/v1/chat/completions", method: "POST", headers: "transfer-encoding: chunked\r\n")
            for _ in 0..<3 { client.send("32\r\n" + String(repeating: "x", count: 50) + "\r\n") }
            #expect(try client.response().status == 413)
            client.send("0\r\n\r\n")
            client.get("/livez")
            #expect(try client.readToEnd().isEmpty, "nothing is answered behind a request that was cut off")
        }
    }

    @Test(arguments: [true, false])
    func aBodyOfTwoMebibytesArrives(chunked: Bool) async throws {
        try await Served.with(["echo"], listener: { $0.maxBodyBytes = 4 << 20 }) { served in
            let client = try served.client()
            let text = String(repeating: "x", count: 2 << 20)
            let body = #"{"messages":[{"role":"user","name":"\#(text)","content":"hi"}]}"#
            if chunked {
                client.get("/v1/chat/completions", method: "POST", headers: "transfer-encoding: chunked\r\n")
                client.send("\(String(body.utf8.count, radix: 16))\r\n\(body)\r\n0\r\n\r\n")
            } else {
                client.post(body)
            }
            #expect(try client.response().status == 200)
        }
    }

    @Test(arguments: [
        ("GET", "/", 404), ("GET", "/v1/chat/completions", 405), ("POST", "/v1/models", 405), ("DELETE", "/livez", 405),
        ("GET", "/v1/models/nobody", 404), ("GET", "/v1/models/echo", 200), ("GET", "/readyz?verbose", 200),
    ])
    func everyPathHasItsStatus(method: String, path: String, status: Int) async throws {
        try await Served.with(["echo"]) { served in
            let client = try served.client()
            client.get(path, method: method)
            let response = try client.response()
            #expect(response.status == status)
            #expect((response.headers["allow"] != nil) == (status == 405))
            #expect(response.headers["x-request-id"]?.isEmpty == false)
        }
    }

    @Test func whatIsNoHTTPIsRefused() async throws {
        try await Served.with(["echo"]) { served in
            let client = try served.client()
            client.send("\u{16}\u{3}\u{1} hello\r\n\r\n")
            let answer = try client.readToEnd()
            #expect(answer.hasPrefix("HTTP/1.1 400"))
            #expect(answer.contains(#""code":"malformed_request""#))
        }
    }

    @Test(arguments: ["/readyz?a=b&verbose=1", "/readyz?", "/readyz"])
    func readinessIsExplainedToThoseWhoAsk(path: String) async throws {
        try await Served.with(["echo"]) { served in
            let client = try served.client()
            client.get(path)
            #expect(try client.response().body.hasPrefix("[+]accepting ok\n") == path.contains("verbose"))
        }
    }

    @Test(arguments: [
        "", "host: a\r\nhost: a\r\n", "host: a b\r\n", "host: a\r\ncontent-length: 1\r\ncontent-length: 1\r\n",
        "host: a\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n", "host: a\r\nx : 1\r\n",
    ])
    func aMalformedRequestGetsAnErrorAndTheEnd(fields: String) async throws {
        try await Served.with(["echo"]) { served in
            let client = try served.client()
            client.send("POST /v1/chat/completions HTTP/1.1\r\n\(fields)\r\n{GET /livez HTTP/1.1\r\nhost: a\r\n\r\n")
            let response = try client.response()
            #expect(response.status == 400)
            #expect(response.headers["content-type"] == "application/json")
            #expect(response.headers["connection"] == "close")
            #expect(response.body.hasPrefix(#"{"error":{"message":"#))
            #expect(try client.readToEnd().isEmpty, "nothing is answered behind it")
        }
    }

    @Test(arguments: ["Upgrade, HTTP2-Settings", "Upgrade"])
    func anUpgradeIsNotWaitedFor(connection: String) async throws {
        try await Served.with(["echo"]) { served in
            let client = try served.client()
            let upgrade = "connection: \(connection)\r\nupgrade: h2c\r\nhttp2-settings: AAMAAABkAAQAAP__\r\n"
            for _ in 0..<2 {
                client.chat("one two", headers: upgrade)
                #expect(try client.response().body.contains(#""content":"one two""#))
            }
        }
    }

    @Test func thisIsNoProxy() async throws {
        try await Served.with(["echo"]) { served in
            let client = try served.client()
            client.send("CONNECT a.test:443 HTTP/1.1\r\nhost: a.test:443\r\n\r\n")
            let response = try client.response()
            #expect(response.status == 405)
            #expect(response.headers["allow"]?.contains("POST") == true)
            #expect(try client.readToEnd().isEmpty)
            let other = try served.client()
            other.get("http://a.test/v1/models?x=y")
            #expect(try other.response().status == 200, "a URL is reduced to its path")
        }
    }

    @Test(arguments: [("POST", "/nowhere", "", 404), ("PUT", "/v1/chat/completions", "", 405)])
    func aRefusalDoesNotWaitForTheBody(method: String, path: String, headers: String, status: Int) async throws {
        try await Served.with(["echo"]) { served in
            let client = try served.client()
            client.get(path, method: method, headers: "content-length: 5\r\n")
            #expect(try client.response().status == status)
            client.send("hello")
            client.get("/livez")
            #expect(try client.response().body == "ok\n", "the body is dropped, and the connection lives")
        }
    }

    @Test func noBodyIsAskedForThatIsRefused() async throws {
        func adjust(_ config: inout ListenerConfig) { config.keys = [.init(name: "one", key: Secret("key-1"))] }
        try await Served.with(["echo"], listener: adjust) { served in
            let client = try served.client()
            let headers = "expect: 100-continue\r\ncontent-length: 5\r\n"
            client.get("/v1/chat/completions", method: "POST", headers: headers)
            let response = try client.response()
            #expect(response.status == 401)
            #expect(response.headers["connection"] == "close", "the body may come or not")
            #expect(try client.readToEnd().isEmpty)
        }
    }

    @Test func whatIsNoJSONIsRefusedAndTheConnectionLives() async throws {
        try await Served.with(["echo"]) { served in
            let client = try served.client()
            client.get("/v1/chat/completions", method: "POST", headers: "content-length: 1\r\n")
            client.send("{")
            let response = try client.response()
            #expect(response.status == 400)
            #expect(response.body.contains("invalid_json"))
            client.get("/livez")
            #expect(try client.response().status == 200)
        }
    }

    @Test func anIDThatCouldDoHarmIsReplaced() async throws {
        try await Served.with(["echo"]) { served in
            let client = try served.client()
            client.get("/livez", headers: "x-request-id: a b<script>\r\n")
            let id = try #require(try client.response().headers["x-request-id"])
            #expect(!id.contains("script"))
        }
    }

    @Test func anOriginThatMayCallIsToldSo() async throws {
        try await Served.with(["echo"], listener: { $0.cors = ["https://a.test"] }) { served in
            let client = try served.client()
            let ask = "access-control-request-headers: authorization\r\n"
            client.get("/v1/chat/completions", method: "OPTIONS", headers: "origin: https://a.test\r\n\(ask)")
            let preflight = try client.response()
            #expect(preflight.status == 204)
            #expect(preflight.headers["access-control-allow-origin"] == "https://a.test")
            #expect(preflight.headers["access-control-allow-headers"] == "authorization")
            client.get("/livez", headers: "origin: https://a.test\r\n")
            let response = try client.response()
            #expect(response.headers["access-control-allow-origin"] == "https://a.test")
            #expect(response.headers["access-control-expose-headers"]?.contains("x-request-id") == true)
            client.get("/livez", headers: "origin: https://evil.test\r\n")
            #expect(try client.response().headers["access-control-allow-origin"] == nil)
        }
    }
}
