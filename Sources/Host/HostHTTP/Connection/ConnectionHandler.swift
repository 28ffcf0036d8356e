// SPDX-License-Identifier: Apache-2.0

import HostSupport
import Logging
import NIOCore

/// A connection on a channel of SwiftNIO, which is its transport.
final class ConnectionHandler: ChannelDuplexHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let shared: SharedContext
    private var context: ChannelHandlerContext?
    private var connection: Connection<ConnectionHandler>?
    private var alarm: Scheduled<Void>?
    private var isReadingHeld = false

    init(_ shared: SharedContext) { self.shared = shared }
}

// MARK: - Events of the channel

extension ConnectionHandler {
    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        connection = Connection(shared, over: self)
        if context.channel.isActive { connection?.opened() }
    }

    func handlerRemoved(context: ChannelHandlerContext) { leave() }

    func channelActive(context: ChannelHandlerContext) {
        connection?.opened()
        context.fireChannelActive()
    }

    func channelInactive(context: ChannelHandlerContext) {
        leave()
        context.fireChannelInactive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) { connection?.received(unwrapInboundIn(data)) }

    func channelReadComplete(context: ChannelHandlerContext) { connection?.readEnded() }

    func read(context: ChannelHandlerContext) {
        if connection?.wantsBytes ?? true { context.read() } else { isReadingHeld = true }
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) { connection?.writabilityChanged() }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if event is ChannelShouldQuiesceEvent { connection?.drain() }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        shared.current.log.debug("connection failed", metadata: ["error": "\(error)"])
        context.close(promise: nil)
    }

    private func leave() {
        connection?.closed()
        connection = nil
        context = nil
        alarm?.cancel()
        alarm = nil
    }
}

// MARK: - The connection's transport

extension ConnectionHandler: Transport {
    var now: Instant { .now() }
    var isWritable: Bool { context?.channel.isWritable ?? false }
    var unsentBytes: Int { (try? context?.channel.syncOptions?.getOption(.bufferedWritableBytes)) ?? 0 }

    func send(_ bytes: ByteBuffer) { context?.writeAndFlush(wrapOutboundOut(bytes), promise: nil) }

    func finish() {
        guard let context else { return }
        let handler = NIOLoopBound(self, eventLoop: context.eventLoop)
        context.close(mode: .output).whenComplete { _ in handler.value.connection?.allIsSent() }
    }

    func close() { context?.close(promise: nil) }

    func resumeReading() {
        guard isReadingHeld, let context else { return }
        isReadingHeld = false
        context.read()
    }

    func setAlarm(at instant: Instant) {
        guard let context else { return }
        alarm?.cancel()
        let handler = NIOLoopBound(self, eventLoop: context.eventLoop)
        alarm = context.eventLoop.scheduleTask(deadline: .uptimeNanoseconds(instant.nanoseconds)) {
            handler.value.connection?.alarmRang()
        }
    }

    func waker(for number: Int) -> @Sendable () -> Void {
        guard let context else { return {} }
        let loop = context.eventLoop
        let handler = NIOLoopBound(self, eventLoop: loop)
        return { loop.execute { handler.value.connection?.look(at: number) } }
    }
}
