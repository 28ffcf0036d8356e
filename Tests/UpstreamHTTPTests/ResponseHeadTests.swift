// SPDX-License-Identifier: Apache-2.0

import Testing
import UpstreamHTTP

struct ResponseHeadTests {
    @Test func aHeadIsCompleteAtItsEmptyLine() {
        let fields = [HTTPField("A", "b"), HTTPField("C", "d")]
        #expect(take("HTTP/2 200 ", "A: b", "C:d ", "") == .complete(status: 200, headers: fields))
    }

    @Test func anInterimHeadIsForgotten() {
        #expect(
            take("HTTP/1.1 100 Continue", "A: b", "", "HTTP/1.1 204", "") == .complete(status: 204, headers: [])
        )
    }

    @Test func aFoldedLineContinuesTheOneBefore() {
        #expect(take("HTTP/1.1 200", "A: b", "  c", "") == .complete(status: 200, headers: [.init("A", "b c")]))
    }

    @Test func headersThatAreNotUTF8AreRepaired() {
        var head = ResponseHead()
        _ = head.take(Array("HTTP/1.1 200".utf8))
        _ = head.take([UInt8(ascii: "A"), UInt8(ascii: ":"), 0xff])
        #expect(head.take([]) == .complete(status: 200, headers: [.init("A", "\u{fffd}")]))
    }

    @Test func trailersAreNotPartOfTheHead() {
        #expect(take("HTTP/1.1 200", "", "A: b", "") == .incomplete)
    }

    @Test(arguments: ["HTTP/1.1", "HTTP/1.1 OK", "HTTP/1.1 "])
    func aStatusLineWithoutAStatusIsBroken(line: String) {
        #expect(take(line) == .refused(.broken, "sent a garbled status line"))
    }

    @Test(arguments: ["br", "deflate", "gzip, gzip", "zstd", "x"])
    func onlyTheEncodingThatWasOfferedIsTaken(encoding: String) {
        let step = take("HTTP/1.1 200", "content-ENCODING: \(encoding)")
        #expect(step == .refused(.broken, "answered in a content encoding that was not offered"))
    }

    @Test func whatDescribesTheCompressedBodyIsLeftOut() {
        let step = take("HTTP/1.1 200", "Content-Encoding: gzip", "Content-Length: 9", "ETag: x", "")
        #expect(step == .complete(status: 200, headers: [.init("ETag", "x")]))
    }

    @Test func sixtyFourKibibytesOfHeadersAreTheLimit() {
        let line = "A: " + String(repeating: "x", count: 1021)  // 1 KiB
        var lines = [String](repeating: line, count: 64)
        lines[0] = "HTTP/1.1 200" + String(repeating: " ", count: 1012)
        #expect(take(lines) == .incomplete)
        #expect(take(lines + ["A"]) == .refused(.responseTooLarge, "sent more than 64 KiB of headers"))
    }

    private func take(_ lines: String...) -> ResponseHead.Step { take(lines) }

    /// What the last line leads to.
    private func take(_ lines: [String]) -> ResponseHead.Step {
        var head = ResponseHead()
        return lines.map { head.take(Array($0.utf8)) }.last ?? .incomplete
    }
}
