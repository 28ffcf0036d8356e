// SPDX-License-Identifier: Apache-2.0

import ChatFormats
import HostConfig
import HostCore
import HostSupport
import Logging
import NIOCore
import NIOHTTP1

/// One client's connection: reads requests, answers them one after the other.
///
/// Everything runs on its event loop; agents that emit elsewhere only ask it to look.
final class ConnectionHandler: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    /// For ids: they have to differ, not to be secret.
    var random: FastRandom
    private let shared: SharedContext
    /// As it was when the request that is being answered began.
    private(set) var listener: ListenerContext
    var reader: RequestReader
    var received: UInt64 = 0
    var context: ChannelHandlerContext?

    var exchange: Exchange?
    /// Counts the exchanges of this connection, so that a late wake does not stir the next one.
    var exchangeNumber = 0

    /// What waited to be sent when the client was last seen reading.
    private var unsentBytes = 0
    private var deadlines = ConnectionDeadlines()
    private var timer: Scheduled<Void>?
    private var timerRings = UInt64.max

    init(_ shared: SharedContext) {
        self.shared = shared
        var seed = SystemRandomNumberGenerator()
        random = FastRandom(seededBy: &seed)
        listener = shared.current
        reader = RequestReader(bodyLimit: listener.config.maxBodyBytes)
    }
}

// MARK: - Channel events

extension ConnectionHandler {
    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        if context.channel.isActive { waitForRequest() }
    }

    func channelActive(context: ChannelHandlerContext) {
        waitForRequest()
        context.fireChannelActive()
    }

    func channelInactive(context: ChannelHandlerContext) {
        exchange?.source.cancel()
        exchange = nil
        timer?.cancel()
        context.fireChannelInactive()
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        exchange?.source.cancel()
        exchange = nil
        self.context = nil
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head):
            received = MonotonicClock.now()
            listener = shared.current
            set(.receive, in: listener.config.requestTimeoutMilliseconds)
            perform(reader.head(head))
        case .body(let buffer): perform(reader.body(buffer.readableBytesView))
        case .end: perform(reader.end())
        }
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        if context.channel.isWritable {
            set(.write, in: nil)
            pump()
        } else {
            expectProgress()
        }
        context.fireChannelWritabilityChanged()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        listener.log.debug("connection failed", metadata: ["error": "\(error)"])
        context.close(promise: nil)
    }

    private func perform(_ action: RequestReader.Action) {
        switch action {
        case .none: break
        case .sendContinue:
            write(.head(HTTPResponseHead(version: .http1_1, status: .continue)))
            context?.flush()
        case .complete(let head, let body):
            set(.receive, in: nil)
            answer(head, body)
        case .reject(let head, let error):
            respond(error, to: head, envelope(for: head), closes: true)
        }
    }

    /// The client's turn: it has this long to begin its next request.
    func waitForRequest() {
        set(.receive, in: listener.config.idleTimeoutMilliseconds)
    }
}

// MARK: - A client that reads slowly

extension ConnectionHandler {
    /// The client has to read something within this time; slowly is fine.
    private func expectProgress() {
        unsentBytes = bufferedBytes
        set(.write, in: listener.config.requestTimeoutMilliseconds)
    }

    private func closeUnlessClientReads() {
        guard bufferedBytes < unsentBytes else { return context?.close(promise: nil) ?? () }
        expectProgress()
    }

    private var bufferedBytes: Int {
        (try? context?.channel.syncOptions?.getOption(.bufferedWritableBytes)) ?? 0
    }
}

// MARK: - Time

extension ConnectionHandler {
    /// Moves a deadline to so many milliseconds from now; nil lifts it.
    func set(_ kind: ConnectionDeadlines.Kind, in milliseconds: Int?) {
        set(kind, at: milliseconds.map { MonotonicClock.now() + UInt64($0) * 1_000_000 })
    }

    func set(_ kind: ConnectionDeadlines.Kind, at instant: UInt64?) {
        deadlines[kind] = instant
        if let instant, instant < timerRings { arm(instant) }
    }

    private func arm(_ instant: UInt64) {
        guard let context else { return }
        timer?.cancel()
        timerRings = instant
        let handler = NIOLoopBound(self, eventLoop: context.eventLoop)
        timer = context.eventLoop.scheduleTask(deadline: .uptimeNanoseconds(instant)) { handler.value.ring() }
    }

    private func ring() {
        timerRings = .max
        let now = MonotonicClock.now()
        for kind in deadlines.takeDue(at: now) { expire(kind, at: now) }
        if let next = deadlines.next, next < timerRings { arm(next) }
    }

    private func expire(_ kind: ConnectionDeadlines.Kind, at now: UInt64) {
        switch kind {
        case .receive: context?.close(promise: nil)
        case .write: closeUnlessClientReads()
        case .turn: expireTurn(at: now)
        case .heartbeat: beat()
        }
    }
}
