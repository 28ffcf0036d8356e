// SPDX-License-Identifier: Apache-2.0

import HostSupport
import Testing
import UpstreamHTTP
import UpstreamTestKit

@Suite(.timeLimit(.minutes(10)))
struct CurlTransportAnswers {
    /// A way to say 200, `x-kind: test` and `sunny`.
    struct Framing: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let bytes: String
    }

    static let framings = [
        Framing(
            testDescription: "with a length",
            bytes: "HTTP/1.1 200 OK\r\nX-Kind: test\r\nContent-Length: 5\r\n\r\nsunny"
        ),
        Framing(
            testDescription: "chunked, with an extension and a trailer",
            bytes: "HTTP/1.1 200 OK\r\nX-Kind: test\r\nTransfer-Encoding: chunked\r\n\r\n"
                + "3;a=b\r\nsun\r\n2\r\nny\r\n0\r\nX-Late: yes\r\n\r\n"
        ),
        Framing(testDescription: "until the end", bytes: "HTTP/1.1 200 OK\r\nX-Kind: test\r\n\r\nsunny"),
        Framing(testDescription: "HTTP/1.0", bytes: "HTTP/1.0 200 OK\r\nX-Kind: test\r\n\r\nsunny"),
        Framing(
            testDescription: "after an interim answer",
            bytes: "HTTP/1.1 103 Early Hints\r\nX-Kind: hint\r\n\r\n"
                + "HTTP/1.1 200 OK\r\nX-Kind: test\r\nContent-Length: 5\r\n\r\nsunny"
        ),
        Framing(
            testDescription: "no reason phrase",
            bytes: "HTTP/1.1 200\r\nX-Kind:test \r\nContent-Length: 5\r\n\r\nsunny"
        ),
    ]

    @Test(arguments: framings)
    func anAnswerMeansTheSameHoweverItIsFramed(framing: Framing) async throws {
        try await expectSunny { $0.send(framing.bytes) }
    }

    @Test(arguments: framings)
    func anAnswerMeansTheSameWhenEveryByteComesAlone(framing: Framing) async throws {
        try await expectSunny { connection in
            for byte in framing.bytes.utf8 { connection.send([byte]) }
        }
    }

    private func expectSunny(_ answer: @escaping @Sendable (Connection) -> Void) async throws {
        let server = LoopbackServer { connection in
            guard connection.readRequest() != nil else { return }
            answer(connection)
        }
        try await withTransport { transport in
            let answer = try await transport.start(localRequest(server.url())).answer()
            #expect(answer.status == 200)
            #expect(answer.headers.filter { $0.name == "X-Kind" } == [HTTPField("X-Kind", "test")])
            #expect(answer.header("x-late") == nil)
            #expect(answer.text == "sunny")
        }
    }

    @Test(arguments: [(204, "No Content"), (302, "Found"), (304, "Not Modified"), (404, "Not Found"), (503, "Busy")])
    func anyStatusIsAnAnswerAndRedirectsAreNotFollowed(status: Int, reason: String) async throws {
        let server = LoopbackServer { connection in
            while connection.readRequest() != nil {
                connection.send("HTTP/1.1 \(status) \(reason)\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n")
            }
        }
        try await withTransport { transport in
            let answer = try await transport.start(localRequest(server.url())).answer()
            #expect(answer.status == status)
            #expect(answer.header("location") == "/elsewhere")
            #expect(server.connections == 1)
        }
    }

    @Test func aHeadRequestHasAnAnswerWithoutABody() async throws {
        let server = LoopbackServer { connection in
            guard connection.readRequest()?.hasPrefix("HEAD / ") == true else { return }
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n")
            connection.waitForClose()
        }
        try await withTransport { transport in
            let answer = try await transport.start(localRequest(server.url()) { $0.method = "HEAD" }).answer()
            #expect(answer.status == 200)
            #expect(answer.header("content-length") == "5000")
        }
    }

    @Test func compressedAnswersArriveDecodedAndTheirHeadersSaySo() async throws {
        let gzip: [UInt8] = [
            31, 139, 8, 0, 0, 0, 0, 0, 2, 3, 43, 46, 205, 203, 171, 212, 81, 48, 50, 84, 72, 73, 77, 47, 74, 77, 45, 6,
            0, 128, 133, 119, 235, 17, 0, 0, 0,
        ]
        let server = LoopbackServer { connection in
            guard connection.readRequest()?.contains("Accept-Encoding: gzip\r\n") == true else { return }
            connection.send("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: \(gzip.count)\r\n\r\n")
            for byte in gzip { connection.send([byte]) }
        }
        try await withTransport { transport in
            let answer = try await transport.start(localRequest(server.url())).answer()
            #expect(answer.text == "sunny, 21 degrees")
            #expect(answer.headers.isEmpty)
        }
    }
}

@Suite(.timeLimit(.minutes(10)))
struct CurlTransportRequests {
    @Test func aRequestIsSentAsItWasWrittenAndFramedByTheTransport() async throws {
        let echo = LoopbackServer { connection in
            guard let request = connection.readRequest() else { return }
            connection.send("HTTP/1.0 200 OK\r\n\r\n\(request)")
        }
        try await withTransport { transport in
            let request = localRequest(echo.url("/a/../b?q=%20x")) {
                $0.method = "PUT"
                $0.headers = [
                    HTTPField("X-Empty", " "), HTTPField("X-Kind", "  test "), HTTPField("Content-Length", "99"),
                    HTTPField("Transfer-Encoding", "chunked"), HTTPField("Content-Type", "text/plain"),
                ]
                $0.body = Array("hello\u{0}".utf8)
            }
            let answer = try await transport.start(request).answer()
            let expected = """
                PUT /a/../b?q=%20x HTTP/1.1\r
                Host: 127.0.0.1:\(echo.port)\r
                Accept: */*\r
                Accept-Encoding: gzip\r
                X-Empty:\r
                X-Kind: test\r
                Content-Type: text/plain\r
                Content-Length: 6\r
                \r
                hello\u{0}
                """
            #expect(answer.text == expected)
        }
    }

    @Test(arguments: ["POST", "DELETE", "PATCH", "OPTIONS"])
    func aMethodWithoutABodyKeepsItsName(method: String) async throws {
        let echo = LoopbackServer { connection in
            guard let request = connection.readRequest() else { return }
            connection.send("HTTP/1.0 200 OK\r\n\r\n\(request)")
        }
        try await withTransport { transport in
            let text = try await transport.start(localRequest(echo.url()) { $0.method = method }).answer().text
            #expect(text.hasPrefix("\(method) / HTTP/1.1\r\n"))
            #expect(!text.contains("Content-Type"))
        }
    }

    @Test func aLargeBodyIsSentWithoutWaitingForPermission() async throws {
        let server = LoopbackServer { connection in
            guard let request = connection.readRequest() else { return }
            connection.send("HTTP/1.0 200 OK\r\n\r\n\(request.utf8.count { $0 == UInt8(ascii: "~") })")
        }
        try await withTransport { transport in
            let request = localRequest(server.url()) {
                $0.method = "POST"
                $0.body = [UInt8](repeating: UInt8(ascii: "~"), count: 3 << 20)
            }
            let answer = try await transport.start(request).answer()
            #expect(answer.text == "\(3 << 20)")
        }
    }

    @Test func oneConnectionServesRequestsOneAfterTheOther() async throws {
        let server = LoopbackServer { connection in
            while connection.readRequest() != nil {
                connection.send("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")
            }
        }
        try await withTransport { transport in
            for _ in 1...20 {
                let answer = try await transport.start(localRequest(server.url())).answer()
                #expect(answer.text == "ok")
            }
            #expect(server.connections == 1)
        }
    }

    @Test func aConnectionThatThePeerClosedMeanwhileIsReplaced() async throws {
        let server = LoopbackServer { connection in
            guard connection.readRequest() != nil else { return }
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")
        }
        try await withTransport { transport in
            for _ in 1...5 {
                let answer = try await transport.start(localRequest(server.url())).answer()
                #expect(answer.text == "ok")
            }
            #expect(server.connections == 5)
        }
    }

    @Test func twoHundredExchangesAtOnceShareAFewConnections() async throws {
        let server = LoopbackServer { connection in
            while let request = connection.readRequest() {
                let path = request.split(separator: " ")[1]
                connection.send("HTTP/1.1 200 OK\r\nContent-Length: \(path.utf8.count)\r\n\r\n\(path)")
            }
        }
        var limits = CurlTransport.Limits()
        limits.connectionsPerHost = 8
        try await withTransport(limits) { transport in
            let exchanges = (0..<200).map { transport.start(localRequest(server.url("/\($0)"))) }
            for (index, exchange) in exchanges.enumerated() {
                let answer = try await exchange.answer()
                #expect(answer.text == "/\(index)")
            }
            #expect((1...8).contains(server.connections))
        }
    }

    @Test func moreExchangesThanAllowedAreRefused() async throws {
        let server = LoopbackServer { $0.waitForClose() }
        var limits = CurlTransport.Limits()
        limits.exchanges = 2
        try await withTransport(limits) { transport in
            let pending = (0..<2).map { _ in transport.start(localRequest(server.url())) }
            let failure = await transport.start(localRequest(server.url())).failure()
            #expect(failure == HTTPFailure(.connect, "2 requests are under way already"))
            for exchange in pending { exchange.close() }
        }
    }
}
