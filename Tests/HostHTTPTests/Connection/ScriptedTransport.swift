// SPDX-License-Identifier: Apache-2.0

import HostHTTP
import HostSupport
import NIOCore
import Synchronization

/// A client's connection in memory: a clock that the test turns, and a client that reads as much as the test lets it.
final class ScriptedTransport: Transport {
    /// What it holds before it reports that the client does not keep up.
    private static let room = 256

    private(set) var now = Instant(nanoseconds: 1_000_000_000)
    private(set) var isWritable = true
    private(set) var alarm: Instant?
    private(set) var isClosed = false
    /// What the client has read.
    private(set) var received: [UInt8] = []
    /// A rule that the connection broke.
    private(set) var misuse: String?
    private var queue: [UInt8] = []
    private var isFinished = false
    private let woken = Woken()
    private var connection: Connection<ScriptedTransport>?

    private final class Woken: Sendable {
        let exchanges = Mutex<[Int]>([])
    }

    init(_ shared: SharedContext) {
        connection = Connection(shared, over: self)
        connection?.opened()
    }

    // MARK: - What the connection asks for

    var unsentBytes: Int { queue.count }

    func send(_ bytes: ByteBuffer) {
        if isFinished || isClosed { misuse = "sends after the end" }
        if bytes.readableBytes == 0 { misuse = "sends nothing" }
        queue += bytes.readableBytesView
        adjustWritability()
    }

    func finish() {
        if isFinished { misuse = "finishes twice" }
        isFinished = true
        reportEnd()
    }

    func close() {
        guard !isClosed else { return }
        isClosed = true
        connection?.closed()
        connection = nil
    }

    func resumeReading() {}
    func setAlarm(at instant: Instant) { alarm = instant }
    func waker(for exchange: Int) -> @Sendable () -> Void {
        { [woken] in woken.exchanges.withLock { $0.append(exchange) } }
    }

    // MARK: - What the world does

    func arrive(_ bytes: some Sequence<UInt8>) {
        connection?.received(ByteBuffer(bytes: bytes))
        connection?.readEnded()
    }

    func pass(_ duration: Duration) {
        now = now + duration
        var rings = 0
        while let due = alarm, due <= now, let connection {
            alarm = nil
            connection.alarmRang()
            rings += 1
            if rings > 100 {
                misuse = "is woken for nothing"
                return
            }
        }
    }

    func read(_ count: Int = .max) {
        received += queue.prefix(count)
        queue.removeFirst(min(count, queue.count))
        adjustWritability()
        reportEnd()
    }

    func deliverWakes() {
        let exchanges = woken.exchanges.withLock { exchanges in
            defer { exchanges = [] }
            return exchanges
        }
        for exchange in exchanges { connection?.look(at: exchange) }
    }

    var wantsBytes: Bool { connection?.wantsBytes ?? false }

    func drain() { connection?.drain() }

    private func adjustWritability() {
        let isNow = queue.count < Self.room
        guard isNow != isWritable else { return }
        isWritable = isNow
        connection?.writabilityChanged()
    }

    private func reportEnd() {
        if isFinished, queue.isEmpty { connection?.allIsSent() }
    }
}
