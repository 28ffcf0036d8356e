// SPDX-License-Identifier: Apache-2.0

import HostConfig
import HostHTTP
import HostSupport
import Testing

/// A connection, without a socket and with a clock that the test turns.
@Suite struct ConnectionTests {
    // MARK: - Time

    @Test func anIdleClientIsLeft() {
        let rig = ConnectionRig()
        rig.transport.pass(.milliseconds(74))
        #expect(!rig.transport.isClosed)
        rig.transport.pass(.milliseconds(1))
        #expect(rig.transport.isClosed)
        #expect(rig.transport.received.isEmpty)
    }

    @Test(arguments: [
        "POST /stream/1 HTTP/1.1\r\nho", "POST /stream/1 HTTP/1.1\r\nhost: a\r\ncontent-length: 99\r\n\r\nx",
    ])
    func aClientThatDripsIsLeft(start: String) {
        let rig = ConnectionRig()
        rig.transport.pass(.milliseconds(70))
        rig.arrive(start)
        for _ in 0..<29 {
            rig.transport.pass(.milliseconds(1))
            rig.arrive("s")
            #expect(!rig.transport.isClosed)
        }
        rig.transport.pass(.milliseconds(1))
        #expect(rig.transport.isClosed)
    }

    @Test func aClientMayBeIdleAfterEachAnswer() {
        let rig = ConnectionRig()
        for _ in 0..<3 {
            rig.arrive("GET /now/x HTTP/1.1\r\nhost: a\r\n\r\n")
            #expect(rig.read().hasSuffix("\r\n\r\nx"))
            rig.transport.pass(.milliseconds(74))
        }
        rig.transport.pass(.milliseconds(1))
        #expect(rig.transport.isClosed)
    }

    @Test func anAnswerMayTakeLongerThanAnyClient() {
        let rig = ConnectionRig()
        rig.post("/whole/1")
        rig.transport.pass(.seconds(1000))
        rig.answers[0].say("late")
        rig.answers[0].finish()
        rig.transport.deliverWakes()
        #expect(rig.read().contains("late"))
    }

    @Test func aSilentStreamHasHeartbeatsAndOneThatSpeaksHasNone() {
        let rig = ConnectionRig()
        rig.post("/stream/1")
        rig.transport.pass(.milliseconds(14))
        #expect(rig.read().isEmpty)
        rig.transport.pass(.milliseconds(1))
        #expect(rig.read().contains("\r\n: "))
        rig.transport.pass(.milliseconds(14))
        rig.answers[0].say("word")
        rig.transport.deliverWakes()
        #expect(rig.read().contains("word"))
        rig.transport.pass(.milliseconds(14))
        #expect(rig.read().isEmpty)
        rig.transport.pass(.milliseconds(1))
        #expect(rig.read().contains(": "))
    }

    @Test func anAnswerInOnePieceHasNoHeartbeat() {
        let rig = ConnectionRig()
        rig.post("/whole/1")
        rig.transport.pass(.seconds(1))
        #expect(rig.read().isEmpty)
    }

    @Test func theSourceIsToldTheTimeItAskedFor() {
        let rig = ConnectionRig()
        rig.post("/whole/1")
        rig.answers[0].deadline = rig.transport.now + .milliseconds(50)
        rig.answers[0].say("part")
        rig.transport.deliverWakes()
        rig.transport.pass(.milliseconds(49))
        #expect(rig.answers[0].isTold == 0)
        rig.transport.pass(.milliseconds(1))
        #expect(rig.answers[0].isTold == 1)
        #expect(rig.read().hasPrefix("HTTP/1.1 504 Gateway Timeout\r\n"))
    }

    // MARK: - Clients that read slowly

    @Test func theSourceWaitsForAClientThatDoesNotRead() {
        let rig = ConnectionRig.stalled()
        let unsent = rig.transport.unsentBytes
        rig.answers[0].say("more")
        rig.transport.deliverWakes()
        #expect(rig.transport.unsentBytes == unsent, "nothing is taken")
        #expect(rig.read().contains("x"))
        #expect(rig.read().contains("more"))
    }

    @Test func aClientThatReadsSlowlyStaysAndOneThatReadsNothingIsLeft() {
        let rig = ConnectionRig.stalled()
        for _ in 0..<20 {
            rig.transport.pass(.milliseconds(29))
            rig.transport.read(1)
            #expect(!rig.transport.isClosed)
        }
        for _ in 0..<2 { rig.transport.pass(.milliseconds(30)) }
        #expect(rig.transport.isClosed)
        #expect(rig.answers[0].isCancelled)
    }

    @Test func aClientThatNeverTakesItsLastAnswerIsLeft() {
        let rig = ConnectionRig()
        rig.arrive("GET /now/x HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n")
        rig.transport.pass(.milliseconds(31))
        #expect(rig.transport.isClosed)
    }

    // MARK: - The end

    @Test func aClientThatLeavesEndsItsAnswer() {
        let rig = ConnectionRig()
        rig.post("/stream/1")
        rig.transport.close()
        #expect(rig.answers[0].isCancelled)
        rig.answers[0].say("nobody hears this")
        rig.transport.deliverWakes()
        #expect(rig.transport.misuse == nil)
    }

    @Test func aConnectionEndsBehindTheAnswerThatSaysSo() {
        let rig = ConnectionRig()
        rig.arrive("GET /now/x HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n")
        #expect(!rig.transport.isClosed)
        #expect(rig.read().contains("\r\nconnection: close\r\n"))
        #expect(rig.transport.isClosed)
    }

    @Test func aClientThatStillSendsGetsTimeToReadItsError() {
        let rig = ConnectionRig { $0.maxBodyBytes = 10 }
        rig.arrive("POST /whole/1 HTTP/1.1\r\nhost: a\r\ncontent-length: 100\r\n\r\nxxx")
        #expect(rig.read().hasPrefix("HTTP/1.1 413 Content Too Large\r\n"))
        rig.arrive(String(repeating: "x", count: 97))
        #expect(!rig.transport.isClosed, "closing now would reset what the client reads")
        rig.transport.pass(.seconds(2))
        #expect(rig.transport.isClosed)
    }

    @Test func aLateWakeDoesNotStirTheNextAnswer() {
        let rig = ConnectionRig()
        rig.post("/whole/1")
        rig.answers[0].say("one")
        rig.answers[0].finish()
        rig.transport.deliverWakes()
        #expect(rig.read().contains("one"))
        rig.post("/whole/2")
        rig.answers[1].say("two")
        rig.answers[0].say("late")
        rig.transport.deliverWakes()
        #expect(rig.read().isEmpty)
    }

    @Test func aListenerThatGoesDownEndsIdleConnectionsAndLetsAnswersFinish() {
        let idle = ConnectionRig()
        idle.transport.drain()
        #expect(idle.transport.isClosed)
        let busy = ConnectionRig()
        busy.post("/whole/1")
        busy.arrive("GET /now/x HTTP/1.1\r\nhost: a\r\n\r\n")
        busy.transport.drain()
        busy.answers[0].say("word")
        busy.answers[0].finish()
        busy.transport.deliverWakes()
        let answer = busy.read()
        #expect(answer.contains("\r\nconnection: close\r\n") && answer.contains("word"))
        #expect(!answer.contains("\r\n\r\nx"), "the request behind it is not served")
    }

    // MARK: - Many requests

    @Test func answersToManyRequestsInOneBreathLeaveTogetherAndInOrder() {
        let rig = ConnectionRig()
        let requests = (0..<100).map { "GET /now/\($0) HTTP/1.1\r\nhost: a\r\n\r\n" }
        rig.arrive(requests.joined())
        let bodies = rig.read().matches(of: /\r\n\r\n(\d+)/).map { String($0.1) }
        #expect(bodies == (0..<100).map(String.init))
    }

    @Test func answersDoNotPileUpForAClientThatDoesNotRead() {
        let rig = ConnectionRig()
        for _ in 0..<10 {
            let requests = (0..<1000).map { "GET /now/\($0) HTTP/1.1\r\nhost: a\r\n\r\n" }.joined().utf8
            if rig.transport.wantsBytes { rig.transport.arrive(requests) }
            #expect(rig.transport.unsentBytes < 66 << 10)
        }
        #expect(!rig.transport.wantsBytes)
        for _ in 0..<100 { _ = rig.read() }
        #expect(rig.transport.wantsBytes)
        let answers = rig.received.matches(of: /\r\n\r\n\d+/).count
        #expect(answers > 1000 && answers.isMultiple(of: 1000), "all that was taken is answered")
    }

    @Test func aPendingResponseHoldsTheNextBack() {
        let rig = ConnectionRig()
        rig.post("/later/1")
        rig.arrive("GET /now/x HTTP/1.1\r\nhost: a\r\n\r\n")
        #expect(rig.read().isEmpty)
        rig.responses[0].complete("first")
        rig.transport.deliverWakes()
        let both = rig.read()
        #expect(both.contains("\r\n\r\nfirstHTTP/1.1 200 OK\r\n") && both.hasSuffix("\r\n\r\nx"))
    }

    @Test func requestsInAdvanceWaitAtTheClient() {
        let rig = ConnectionRig()
        rig.post("/whole/1")
        #expect(rig.transport.wantsBytes)
        rig.arrive("POST /whole/2 HTTP/1.1\r\nhost: a\r\ncontent-length: 70000\r\n\r\n")
        rig.arrive(String(repeating: "x", count: 70_000))
        #expect(!rig.transport.wantsBytes)
        rig.answers[0].finish()
        rig.transport.deliverWakes()
        #expect(rig.transport.wantsBytes)
        #expect(rig.answers.count == 2)
    }
}
