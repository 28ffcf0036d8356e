// SPDX-License-Identifier: Apache-2.0

package import HostSupport

/// What one transfer has lived through, and what each event means for it.
///
/// Pure: time is passed in, effects are handed out.
///
///     connecting -> receiving <-> paused
package struct TransferState {
    package typealias Instant = ContinuousClock.Instant

    package enum Phase: Equatable {
        case connecting, receiving, paused
    }

    package struct Limits: Equatable, Sendable {
        package var connect: Duration
        package var total: Duration?
        /// Before the body begins; nil is the same as `idle`.
        package var firstByte: Duration?
        package var idle: Duration?
        package var responseBytes: Int

        package init(
            connect: Duration,
            total: Duration?,
            firstByte: Duration? = nil,
            idle: Duration?,
            responseBytes: Int
        ) {
            self.connect = connect
            self.total = total
            self.firstByte = firstByte
            self.idle = idle
            self.responseBytes = responseBytes
        }
    }

    package private(set) var phase = Phase.connecting
    /// Opens every failure's message: the peer's host, and its port if the URL has one.
    private let peer: String
    private let limits: Limits
    private let started: Instant
    private var progressed: Instant
    private var uploaded = 0
    private var head = ResponseHead()
    private var received = 0
    private var addressWasDenied = false
    /// Why a callback broke the transfer off; curl only says that one did.
    private var refusal: HTTPFailure?

    package init(peer: String, limits: Limits, startedAt now: Instant) {
        self.peer = peer
        self.limits = limits
        self.started = now
        self.progressed = now
    }
}

// MARK: - What curl reports

extension TransferState {
    package enum HeaderVerdict: Equatable {
        case more
        case head(HTTPPart)
        case abort
    }

    package enum BodyVerdict: Equatable {
        case taken, pause, abort
    }

    /// An address was kept from being connected to; another one of the same name may still do.
    package mutating func denyAddress() { addressWasDenied = true }

    /// There is a connection; the request goes out next.
    package mutating func connect(at now: Instant) {
        guard phase == .connecting else { return }
        phase = .receiving
        progressed = now
    }

    package mutating func receive(headerLine: some Collection<UInt8>, at now: Instant) -> HeaderVerdict {
        progressed = now
        switch head.take(headerLine) {
        case .incomplete: return .more
        case .complete(let status, let headers): return .head(.head(status: status, headers: headers))
        case .refused(let kind, let what):
            refusal = failure(kind, what)
            return .abort
        }
    }

    /// `offer` hands the piece to the reader, unless it is beyond the limit.
    package mutating func receive(
        bodyBytes: Int,
        at now: Instant,
        offer: () -> HTTPExchange.SendOutcome
    ) -> BodyVerdict {
        progressed = now
        guard bodyBytes <= limits.responseBytes - received else {
            refusal = failure(.responseTooLarge, "sent more than \(limits.responseBytes) bytes")
            return .abort
        }
        switch offer() {
        case .taken:
            received += bodyBytes
            return .taken
        case .full:
            phase = .paused
            return .pause
        case .closed:
            return .abort
        }
    }

    /// The transfer is over.
    ///
    /// `failure` is what curl made of it; the answer is what to tell the reader, nil if all is well.
    package func end(_ failure: HTTPFailure?, at now: Instant) -> HTTPFailure? {
        guard let failure else {
            // curl is content with a connection that closed within the head.
            return head.isComplete ? nil : self.failure(.broken, "closed the connection before its answer was complete")
        }
        if let refusal { return refusal }
        if addressWasDenied, phase == .connecting {
            return self.failure(.addressDenied, "resolves to an address that this request may not reach")
        }
        return failure.kind == .timeout ? timeOut(at: now) : failure
    }
}

// MARK: - What the reader and the clock ask for

extension TransferState {
    /// Whether curl is to go on: the reader has room again.
    ///
    /// The peer gets its whole idle time anew.
    package mutating func resume(at now: Instant) -> Bool {
        guard phase == .paused else { return false }
        phase = .receiving
        progressed = now
        return true
    }

    /// When to look at the clock again.
    ///
    /// `connect` and `resume` may bring it nearer; all else only puts it off.
    package var deadline: Instant? {
        let phaseEnd: Instant? =
            switch phase {
            case .connecting: started + limits.connect
            case .receiving: silence.map { progressed + $0 }
            case .paused: nil  // the reader is slow, not the peer
            }
        guard let total = limits.total else { return phaseEnd }
        return min(phaseEnd ?? started + total, started + total)
    }

    /// How long the peer may be silent as things stand.
    private var silence: Duration? { received == 0 ? limits.firstByte ?? limits.idle : limits.idle }

    /// The failure that is due now, if one is.
    ///
    /// `uploaded` is what the peer took so far: an upload is not silence.
    package mutating func expire(at now: Instant, uploaded: Int) -> HTTPFailure? {
        if uploaded > self.uploaded {
            self.uploaded = uploaded
            progressed = now
        }
        guard let deadline, deadline <= now else { return nil }
        return timeOut(at: now)
    }

    /// What a time-out is called at this point, whoever noticed it.
    private func timeOut(at now: Instant) -> HTTPFailure {
        if let total = limits.total, started + total <= now {
            return failure(.timeout, "did not answer completely within \(total.inMilliseconds) ms")
        }
        return switch phase {
        case .connecting: failure(.timeout, "gave no connection within \(limits.connect.inMilliseconds) ms")
        case .receiving, .paused: failure(.timeout, "was silent for \((silence ?? .zero).inMilliseconds) ms")
        }
    }

    private func failure(_ kind: HTTPFailure.Kind, _ what: String) -> HTTPFailure {
        HTTPFailure(kind, "\(peer) \(what)")
    }
}
