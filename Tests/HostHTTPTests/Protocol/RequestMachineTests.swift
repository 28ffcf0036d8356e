// SPDX-License-Identifier: Apache-2.0

import HostHTTP
import NIOCore
import Testing

/// Requests, one rule of HTTP/1.1 at a time.
@Suite struct RequestMachineTests {
    private static let host = "host: a\r\n"

    private func events(of head: String, _ rest: String = "", bodyLimit: Int = 10) -> [String] {
        MachineRig.events(of: Array("\(head)\r\n\r\n\(rest)".utf8), bodyLimit: bodyLimit)
    }

    // MARK: - Bodies

    @Test func aBodyInPiecesIsOneBody() {
        var rig = MachineRig(bodyLimit: 10)
        for piece in ["POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 4\r\n\r\n", "ab", "cd"] { rig.receive(piece.utf8) }
        #expect(rig.seen == ["POST / 1.1 stays 4 -", "body abcd"])
        #expect(rig.machine.position == .betweenRequests)
    }

    @Test(arguments: [(10, "body xxxxxxxxxx"), (11, "too large")])
    func theLimitIsInclusive(size: Int, outcome: String) {
        let body = String(repeating: "x", count: size)
        #expect(events(of: "POST / HTTP/1.1\r\nhost: a\r\ncontent-length: \(size)", body).last == outcome)
        let chunk = "\(String(size, radix: 16))\r\n\(body)\r\n0\r\n\r\n"
        #expect(events(of: "POST / HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked", chunk).last == outcome)
    }

    @Test func aBodyThatIsAnnouncedTooLargeIsNotWaitedFor() {
        #expect(events(of: "POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 11").last == "too large")
        let digits = String(repeating: "9", count: 40)
        #expect(events(of: "POST / HTTP/1.1\r\nhost: a\r\ncontent-length: \(digits)").last == "too large")
        #expect(events(of: "POST / HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked", "b\r\n").last == "too large")
    }

    @Test func whatFollowsABodyThatIsTooLargeIsDropped() {
        let next = "GET / HTTP/1.1\r\nhost: a\r\n\r\n"
        #expect(events(of: "POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 2", "ab" + next, bodyLimit: 1).count == 2)
    }

    @Test func chunksAreJoinedAndTheirExtensionsAndTrailersAreDropped() {
        let chunks = "2;name=value\r\nab\r\n003 ; x\r\ncde\r\n0\r\ntrailer: x\r\n\r\n"
        let next = "GET /next HTTP/1.1\r\nhost: a\r\n\r\n"
        let seen = events(of: "POST / HTTP/1.1\r\nhost: a\r\nTransfer-Encoding: Chunked", chunks + next)
        #expect(seen == ["POST / 1.1 stays chunked -", "body abcde", "GET /next 1.1 stays 0 -", "body "])
    }

    @Test(arguments: [
        "x\r\n", "\r\n", "2\nab\r\n", "2\r\nabc\r\n", "2\r\nab\n0\r\n", " 2\r\nab\r\n", "2 \r\nab\r\n", "-2\r\nab\r\n",
        "0x2\r\nab\r\n", "2 x\r\nab\r\n", "2;\u{0}\r\nab\r\n", "1111111111111111\r\n", "0\r\nno field\r\n\r\n",
        "0\r\n folded\r\n\r\n",
    ])
    func malformedChunksAreRefused(chunks: String) {
        #expect(events(of: "POST / HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked", chunks).last == "malformed 400")
    }

    @Test func chunkExtensionsAreBoundedTogether() {
        let chunk = "1;\(String(repeating: "x", count: 2000))\r\na\r\n"
        let head = "POST / HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked"
        #expect(events(of: head, chunk + chunk + "0\r\n\r\n").last == "body aa")
        #expect(events(of: head, chunk + chunk + chunk).last == "malformed 400")
    }

    // MARK: - 100 Continue

    @Test(arguments: [
        ("1.1", "100-Continue", 5, true), ("1.1", "100-continue", 0, false), ("1.0", "100-continue", 5, false),
        ("1.1", "something", 5, false), ("1.1", "100-continue", 11, false),
    ])
    func whoExpectsAWordGetsItUnlessItIsNo(version: String, expect: String, length: Int, isContinued: Bool) {
        let head = "POST / HTTP/\(version)\r\nhost: a\r\nexpect: \(expect)\r\ncontent-length: \(length)"
        #expect(events(of: head).contains("continue") == isContinued)
    }

    @Test func aRefusedRequestIsFollowedByTheNextUnlessItsBodyIsInDoubt() {
        let next = "GET /next HTTP/1.1\r\nhost: a\r\n\r\n"
        let kept = events(of: "POST /no HTTP/1.1\r\nhost: a\r\ncontent-length: 2", "ab" + next)
        #expect(kept == ["POST /no 1.1 stays 2 -", "GET /next 1.1 stays 0 -", "body "])
        let inDoubt = events(of: "POST /no HTTP/1.1\r\nhost: a\r\nexpect: 100-continue\r\ncontent-length: 2", next)
        #expect(inDoubt == ["POST /no 1.1 stays 2 -", "refused"])
    }

    // MARK: - Smuggling

    @Test(arguments: [
        "content-length: 1\r\ncontent-length: 1", "content-length: 1\r\ncontent-length: 2", "content-length: 1, 1",
        "content-length: +1", "content-length: -1", "content-length: 1 1", "content-length: 0x1", "content-length:",
        "content-length: 1\r\ntransfer-encoding: chunked", "transfer-encoding: chunked\r\ncontent-length: 1",
        "transfer-encoding: chunked, gzip", "transfer-encoding: chunked, chunked", "transfer-encoding: chunked,",
        "transfer-encoding: gzip", "transfer-encoding: identity", "transfer-encoding: xchunked",
        "transfer-encoding:", "transfer-encoding: chunked\r\ntransfer-encoding: identity",
        "transfer-encoding: \u{B}chunked", "content-length : 1", "content-length\t: 1", " content-length: 1",
        "x: 1\r\n folded", "x: 1\n\ty: 2", "x: 1\ncontent-length: 1", "x: 1\r\rcontent-length: 1", "x: \u{0}",
        "x: \u{7F}",
        ": 1", "x y: 1", "x", "(x): 1", "é: 1", "host: b", "content-length: 1\r\n\r",
    ])
    func whatTwoReadersCouldReadDifferentlyIsRefused(fields: String) {
        let seen = events(of: "POST / HTTP/1.1\r\nhost: a\r\n\(fields)", "a")
        #expect(seen == ["malformed 400"])
    }

    @Test func codingsThatAreUnknownAreNotImplemented() {
        #expect(events(of: "POST / HTTP/1.1\r\nhost: a\r\ntransfer-encoding: gzip, chunked") == ["malformed 501"])
    }

    @Test func chunksAreNotOfHTTP1Point0() {
        #expect(events(of: "POST / HTTP/1.0\r\nhost: a\r\ntransfer-encoding: chunked") == ["malformed 400"])
    }

    // MARK: - Request lines

    @Test(arguments: [
        "GET  / HTTP/1.1", "GET / HTTP/1.1 ", " GET / HTTP/1.1", "GET /", "GET / http/1.1", "GET / HTTP/1.2",
        "GET / HTTP/2.0", "PRI * HTTP/2.0", "GET / HTTP/9.9", "GET\t/ HTTP/1.1", "GET / x HTTP/1.1", "GE(T / HTTP/1.1",
        "GET x HTTP/1.1", "GET ftp://a/ HTTP/1.1", "GET http:// HTTP/1.1", "GET http://u@a/ HTTP/1.1",
        "GET ** HTTP/1.1",
        "CONNECT / HTTP/1.1", "NONSENSE", "\u{16}\u{3}\u{1}", "/ HTTP/1.1",
    ])
    func whatIsNoRequestLineIsRefused(line: String) {
        #expect(events(of: "\(line)\r\nhost: a") == ["malformed 400"])
    }

    @Test(arguments: [
        ("/a?b", "/a?b"), ("*", "*"), ("http://a.test/v1?x", "/v1?x"), ("HTTPS://[::1]:80/v1", "/v1"), ("http://a", ""),
        ("http://a?x", "?x"), ("/%00", "/%00"), ("//", "//"), ("/ü", "/ü"),
    ])
    func aTargetIsReducedToItsPath(target: String, path: String) {
        #expect(events(of: "GET \(target) HTTP/1.1\r\nhost: a").first == "GET \(path) 1.1 stays 0 -")
    }

    @Test func anyMethodCanBeRead() {
        for method in ["BREW", "M-SEARCH", "get"] {
            #expect(events(of: "\(method) / HTTP/1.1\r\nhost: a").first == "\(method) / 1.1 stays 0 -")
        }
    }

    @Test func emptyLinesBeforeARequestAreSkipped() {
        let seen = MachineRig.events(of: Array("\r\n\r\nGET / HTTP/1.1\r\nhost: a\r\n\r\n\r\n".utf8))
        #expect(seen == ["GET / 1.1 stays 0 -", "body "])
    }

    // MARK: - Host

    @Test(arguments: ["", "a", "a.test:8001", "127.0.0.1:80", "[::1]", "[::1]:8001", "a:", "a_b-c.~d%20"])
    func aHostIsANameOrAnAddress(host: String) {
        #expect(events(of: "GET / HTTP/1.1\r\nhost: \(host)").first == "GET / 1.1 stays 0 -")
    }

    @Test(arguments: [
        "a b", "a/b", "a,b", "u@a", "a:b", "a:1:2", "::1", "[::1", "[]", "[a]b", "[g]", "a\\b", "é", "a?b", "a#b",
        "a\"",
    ])
    func aHostThatIsNoneIsRefused(host: String) {
        #expect(events(of: "GET / HTTP/1.1\r\nhost: \(host)") == ["malformed 400"])
    }

    @Test func onlyClientsOf1Point0NeedNoHost() {
        #expect(events(of: "GET / HTTP/1.1\r\nx: 1") == ["malformed 400"])
        #expect(events(of: "GET / HTTP/1.0\r\nx: 1").first == "GET / 1.0 leaves 0 1")
        #expect(events(of: "GET http://a/ HTTP/1.1\r\nx: 1") == ["malformed 400"])
    }

    // MARK: - The connection

    @Test(arguments: [
        ("1.1", "", "stays"), ("1.1", "close", "leaves"), ("1.1", "x, Close", "leaves"), ("1.1", "keep-alive", "stays"),
        ("1.0", "", "leaves"), ("1.0", "Keep-Alive", "stays"), ("1.0", "keep-alive, close", "leaves"),
        ("1.1", "Upgrade, HTTP2-Settings", "stays"),
    ])
    func theConnectionHeaderDecidesWhetherItStays(version: String, value: String, outcome: String) {
        let fields = "host: a\r\nupgrade: h2c\r\nconnection: \(value)"
        let seen = events(of: "GET / HTTP/\(version)\r\n\(fields)", "GET /next HTTP/1.1\r\nhost: a\r\n\r\n")
        #expect(seen.first == "GET / \(version) \(outcome) 0 -")
        #expect(seen.contains("GET /next 1.1 stays 0 -"), "an upgrade is not waited for")
    }

    @Test func laterRequestsWaitForTheAnswer() {
        var machine = RequestMachine()
        machine.receive(ByteBuffer(string: "GET / HTTP/1.1\r\nhost: a\r\n\r\nGET /next HTTP/1.1\r\nhost: a\r\n\r\n"))
        guard case .head = machine.next() else { return #expect(Bool(false), "no head") }
        _ = machine.admit(bodyLimit: 0)
        guard case .body = machine.next() else { return #expect(Bool(false), "no end") }
        #expect(machine.position == .behindRequest)
        #expect(machine.next() == nil)
        machine.proceed()
        guard case .head(let head) = machine.next() else { return #expect(Bool(false), "no second head") }
        #expect(head.target == "/next")
    }

    // MARK: - Limits

    @Test func aLongRequestLineIsRefused() {
        let fits = "GET /\(String(repeating: "x", count: 8192 - 16)) HTTP/1.1"
        #expect(events(of: "\(fits)\r\nhost: a").count == 2)
        #expect(events(of: "GET /x\(fits.dropFirst(5))\r\nhost: a") == ["malformed 414"])
        #expect(MachineRig.events(of: Array(repeating: UInt8(ascii: "x"), count: 8192)) == ["malformed 414"])
    }

    @Test func aLongHeadIsRefused() {
        let long = String(repeating: "y", count: 70_000)
        #expect(events(of: "GET / HTTP/1.1\r\nhost: a\r\nx: \(long)") == ["malformed 431"])
        let many = (0..<128).map { "x\($0): 1" }.joined(separator: "\r\n")
        #expect(events(of: "GET / HTTP/1.1\r\nhost: a\r\n\(many)") == ["malformed 431"])
        #expect(events(of: "GET / HTTP/1.0\r\n\(many)").count == 2)
    }

    @Test func whatIsNoHTTPIsSeenBeforeItsLineEnds() {
        #expect(MachineRig.events(of: [0x16, 0x03, 0x01, 0x02]) == ["malformed 400"], "TLS")
        #expect(MachineRig.events(of: [0]) == ["malformed 400"])
    }
}
