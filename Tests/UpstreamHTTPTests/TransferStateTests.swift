// SPDX-License-Identifier: Apache-2.0

import HostSupport
import Testing
import UpstreamHTTP

struct TransferStateTests {
    private let start = ContinuousClock.now

    private func state(total: Int? = 1000, idle: Int? = 100, responseBytes: Int = 10) -> TransferState {
        let limits = TransferState.Limits(
            connect: .milliseconds(50),
            total: total.map { .milliseconds($0) },
            idle: idle.map { .milliseconds($0) },
            responseBytes: responseBytes
        )
        return TransferState(peer: "example.com", limits: limits, startedAt: start)
    }

    private func after(_ milliseconds: Int) -> ContinuousClock.Instant { start + .milliseconds(milliseconds) }

    // MARK: Time

    @Test func theConnectTimeoutRunsUntilThereIsAConnection() {
        var state = state()
        #expect(state.deadline == after(50))
        state.connect(at: after(49))
        #expect(state.deadline == after(149))
    }

    @Test func everyByteFromThePeerPutsTheIdleTimeoutOff() {
        var state = state()
        state.connect(at: after(10))
        _ = state.receive(headerLine: Array("HTTP/1.1 200\r\n".utf8), at: after(60))
        #expect(state.deadline == after(160))
        _ = state.receive(bodyBytes: 1, at: after(120)) { .taken }
        #expect(state.deadline == after(220))
        #expect(state.expire(at: after(219), uploaded: 0) == nil)
        #expect(state.expire(at: after(220), uploaded: 0)?.message == "example.com was silent for 100 ms")
    }

    @Test func anUploadThatGoesOnIsNotSilence() {
        var state = state()
        state.connect(at: after(0))
        #expect(state.expire(at: after(100), uploaded: 5) == nil)
        #expect(state.deadline == after(200))
        #expect(state.expire(at: after(200), uploaded: 5)?.kind == .timeout)
    }

    @Test func aSlowReaderIsNotASilentPeer() {
        var state = state(total: nil)
        state.connect(at: after(0))
        #expect(state.receive(bodyBytes: 1, at: after(0)) { .full } == .pause)
        #expect(state.deadline == nil)
        #expect(state.expire(at: after(100_000), uploaded: 0) == nil)
        let isResumed = state.resume(at: after(100_000))
        #expect(isResumed)
        #expect(state.deadline == after(100_100))
    }

    @Test func theTotalTimeoutRunsOnWhileTheReaderIsSlow() {
        var state = state()
        state.connect(at: after(0))
        _ = state.receive(bodyBytes: 1, at: after(0)) { .full }
        #expect(state.deadline == after(1000))
        let failure = state.expire(at: after(1000), uploaded: 0)
        #expect(failure?.message == "example.com did not answer completely within 1000 ms")
    }

    // MARK: Ends

    @Test func theBodyIsNotOfferedBeyondItsLimit() {
        var state = state(responseBytes: 10)
        #expect(state.receive(bodyBytes: 10, at: after(0)) { .taken } == .taken)
        #expect(state.receive(bodyBytes: 1, at: after(0)) { fatalError("offered") } == .abort)
        #expect(state.end(HTTPFailure(.broken, "write error"), at: after(0))?.kind == .responseTooLarge)
    }

    @Test func aPieceThatFoundNoRoomIsCountedOnceOnly() {
        var state = state(responseBytes: 10)
        #expect(state.receive(bodyBytes: 10, at: after(0)) { .full } == .pause)
        let isResumed = state.resume(at: after(0))
        #expect(isResumed)
        #expect(state.receive(bodyBytes: 10, at: after(0)) { .taken } == .taken)
    }

    @Test func aDeniedAddressIsTheReasonOnlyIfNoOtherOneWasReached() {
        let refused = HTTPFailure(.connect, "refused")
        var state = state()
        state.denyAddress()
        #expect(state.end(refused, at: after(0))?.kind == .addressDenied)
        state.connect(at: after(0))
        #expect(state.end(refused, at: after(0)) == refused)
    }

    @Test func curlsOwnTimeoutIsCalledByItsPhase() {
        let curls = HTTPFailure(.timeout, "example.com timed out")
        #expect(state().end(curls, at: after(50))?.message == "example.com gave no connection within 50 ms")
    }

    @Test func successWithoutAHeadIsNone() {
        #expect(state().end(nil, at: after(0))?.kind == .broken)
    }
}
