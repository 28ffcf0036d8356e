// SPDX-License-Identifier: Apache-2.0

package import HostSupport
package import NIOCore

/// What a connection needs of the world: a way to its client, and the time.
///
/// Tests have one in memory. Everything is called on the connection's thread; `send`, `finish` and `close` may call the
/// connection back before they return.
package protocol Transport: AnyObject {
    var now: Instant { get }
    /// False while the client reads more slowly than it is sent to.
    var isWritable: Bool { get }
    /// What was given to `send` and has not been sent yet.
    var unsentBytes: Int { get }

    func send(_ bytes: ByteBuffer)
    /// Ends the sending side; calls `Connection.allIsSent` once everything given to `send` has been sent.
    func finish()
    /// Closes at once; what has not been sent is lost.
    func close()
    /// Goes on reading if `Connection.wantsBytes` had stopped it.
    func resumeReading()
    /// Calls `Connection.alarmRang` at `instant`; replaces an alarm that was set before.
    func setAlarm(at instant: Instant)
    /// A closure that calls, from any thread, `Connection.look(at: number)` on the connection's own.
    func waker(for number: Int) -> @Sendable () -> Void
}
