// SPDX-License-Identifier: Apache-2.0

import HostSupport
import Testing
import UpstreamHTTP
import UpstreamTestKit

@Suite(.timeLimit(.minutes(10)))
struct CurlTransportFailures {
    /// What a server does after it has read a request, and how that is called.
    struct Misbehaviour: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let kind: HTTPFailure.Kind
        let act: @Sendable (Connection) -> Void
    }

    static let misbehaviours = [
        Misbehaviour(testDescription: "closes without a word", kind: .broken) { _ in },
        Misbehaviour(testDescription: "resets without a word", kind: .broken) { $0.resetOnClose() },
        Misbehaviour(testDescription: "speaks HTTP/0.9", kind: .broken) { $0.send("sunny") },
        Misbehaviour(testDescription: "closes within the head", kind: .broken) { $0.send("HTTP/1.1 200 OK\r\nX-A: b") },
        Misbehaviour(testDescription: "closes within the body", kind: .broken) {
            $0.send("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nsunny")
        },
        Misbehaviour(testDescription: "closes within a chunk", kind: .broken) {
            $0.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\nsunny")
        },
        Misbehaviour(testDescription: "sends a chunk of no size", kind: .broken) {
            $0.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nmuch\r\nsunny")
        },
        Misbehaviour(testDescription: "sends gzip that is none", kind: .broken) {
            $0.send("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\nsunny")
        },
        Misbehaviour(testDescription: "uses an encoding that was not offered", kind: .broken) {
            $0.send("HTTP/1.1 200 OK\r\nContent-Encoding: gzip, gzip\r\n\r\nsunny")
        },
        Misbehaviour(testDescription: "never stops sending headers", kind: .responseTooLarge) { connection in
            connection.send("HTTP/1.1 200 OK\r\n")
            while connection.send(Array("X-Padding: \(String(repeating: "x", count: 1000))\r\n".utf8)) {}
        },
        Misbehaviour(testDescription: "never stops sending a body", kind: .responseTooLarge) { connection in
            connection.send("HTTP/1.1 200 OK\r\n\r\n")
            while connection.send([UInt8](repeating: 0, count: 4096)) {}
        },
    ]

    @Test(arguments: misbehaviours)
    func whatAServerDoesWrongIsNamedAfterItsHostOnly(misbehaviour: Misbehaviour) async throws {
        let server = LoopbackServer { connection in
            guard connection.readRequest() != nil else { return }
            misbehaviour.act(connection)
        }
        try await withTransport { transport in
            let request = localRequest(server.url("/secret?secret", host: "secret:secret@127.0.0.1")) {
                $0.headers = [HTTPField("Authorization", "secret")]
                $0.maxResponseBytes = 1 << 20
            }
            let failure = try #require(await transport.start(request).failure())
            #expect(failure.kind == misbehaviour.kind)
            #expect(failure.message.contains("127.0.0.1:\(server.port)"))
            #expect(!failure.message.contains("secret"))
        }
    }

    @Test func anAnswerMayBeAsLongAsItsLimitAndNotAByteLonger() async throws {
        let server = LoopbackServer { connection in
            while connection.readRequest() != nil {
                connection.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n\(String(repeating: "x", count: 100))")
            }
        }
        try await withTransport { transport in
            let fits = transport.start(localRequest(server.url()) { $0.maxResponseBytes = 100 })
            let answer = try await fits.answer()
            #expect(answer.body.count == 100)
            let exceeds = transport.start(localRequest(server.url()) { $0.maxResponseBytes = 99 })
            #expect(await exceeds.failure()?.kind == .responseTooLarge)
        }
    }

    @Test func aSmallAnswerThatInflatesBeyondTheLimitIsRefused() async throws {
        // 100,000 zeros.
        let gzip: [UInt8] =
            [31, 139, 8, 0, 0, 0, 0, 0, 2, 3, 237, 193, 49, 1, 0, 0, 0, 194, 160, 245, 79, 109, 13, 15, 160]
            + [UInt8](repeating: 0, count: 96) + [128, 87, 3, 125, 149, 17, 212, 160, 134, 1, 0]
        let server = LoopbackServer { connection in
            guard connection.readRequest() != nil else { return }
            connection.send("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: \(gzip.count)\r\n\r\n")
            connection.send(gzip)
            connection.waitForClose()
        }
        try await withTransport { transport in
            let exchange = transport.start(localRequest(server.url()) { $0.maxResponseBytes = 99_999 })
            #expect(await exchange.failure()?.kind == .responseTooLarge)
        }
    }

    @Test func aPortWithoutAListenerAcceptsNoConnection() async throws {
        let port = ClosedPort()
        try await withTransport { transport in
            let failure = await transport.start(localRequest("http://127.0.0.1:\(port.number)/")).failure()
            #expect(failure == HTTPFailure(.connect, "127.0.0.1:\(port.number) accepts no connection"))
        }
    }

    @Test func aServerWithoutTLSIsNoHTTPSServer() async throws {
        let server = LoopbackServer { connection in
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
            connection.waitForClose()
        }
        try await withTransport { transport in
            #expect(await transport.start(localRequest(server.url(scheme: "https"))).failure()?.kind == .tls)
        }
    }
}

// MARK: - Time

@Suite(.timeLimit(.minutes(10)))
struct CurlTransportTimeouts {
    @Test func aHandshakeThatNeverEndsFailsByTheConnectTimeout() async throws {
        let server = LoopbackServer { $0.waitForClose() }
        try await withTransport { transport in
            let request = localRequest(server.url(scheme: "https")) { $0.connectTimeoutMilliseconds = 30 }
            let failure = await transport.start(request).failure()
            #expect(failure == HTTPFailure(.timeout, "127.0.0.1:\(server.port) gave no connection within 30 ms"))
        }
    }

    @Test func waitingForAFreeConnectionCountsAsConnecting() async throws {
        let server = LoopbackServer { $0.waitForClose() }
        var limits = CurlTransport.Limits()
        limits.connectionsPerHost = 1
        try await withTransport(limits) { transport in
            let first = transport.start(localRequest(server.url()))
            let second = transport.start(localRequest(server.url()) { $0.connectTimeoutMilliseconds = 30 })
            #expect(await second.failure()?.kind == .timeout)
            first.close()
        }
    }

    @Test(arguments: [false, true])
    func aSilentPeerFailsByTheIdleTimeout(afterTheHead: Bool) async throws {
        let server = LoopbackServer { connection in
            guard connection.readRequest() != nil else { return }
            if afterTheHead { connection.send("HTTP/1.1 200 OK\r\n\r\nsun") }
            connection.waitForClose()
        }
        try await withTransport { transport in
            let request = localRequest(server.url()) {
                $0.totalTimeoutMilliseconds = nil
                $0.idleTimeoutMilliseconds = 30
            }
            let failure = await transport.start(request).failure()
            #expect(failure == HTTPFailure(.timeout, "127.0.0.1:\(server.port) was silent for 30 ms"))
        }
    }

    @Test func anAnswerThatNeverEndsFailsByTheTotalTimeout() async throws {
        let server = LoopbackServer { connection in
            guard connection.readRequest() != nil else { return }
            connection.send("HTTP/1.1 200 OK\r\n\r\n")
            while connection.send([0]) {}
        }
        try await withTransport { transport in
            let request = localRequest(server.url()) {
                $0.totalTimeoutMilliseconds = 50
                $0.idleTimeoutMilliseconds = 10_000
                $0.maxResponseBytes = .max
            }
            let failure = await transport.start(request).failure()
            #expect(
                failure == HTTPFailure(.timeout, "127.0.0.1:\(server.port) did not answer completely within 50 ms")
            )
        }
    }
}

// MARK: - Addresses

@Suite(.timeLimit(.minutes(10)))
struct CurlTransportReach {
    @Test(arguments: [
        "127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0", "2130706433", "0x7f.1", "0177.0.0.1",
    ])
    func theHostItselfIsNoPublicAddressHoweverItIsWritten(host: String) async throws {
        let server = LoopbackServer { _ in }
        try await withTransport { transport in
            let failure = await transport.start(HTTPRequest(url: server.url(host: host))).failure()
            #expect(failure?.kind == .addressDenied)
            #expect(server.connections == 0)
        }
    }

    @Test func anotherRequestsConnectionIsNoWayAroundTheRule() async throws {
        let server = LoopbackServer { connection in
            while connection.readRequest() != nil {
                connection.send("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")
            }
        }
        try await withTransport { transport in
            let allowed = try await transport.start(localRequest(server.url())).answer()
            let denied = await transport.start(HTTPRequest(url: server.url())).failure()
            let again = try await transport.start(localRequest(server.url())).answer()
            #expect(allowed.text == "ok")
            #expect(denied?.kind == .addressDenied)
            #expect(again.text == "ok")
        }
    }
}
