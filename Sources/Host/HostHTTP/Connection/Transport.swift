// SPDX-License-Identifier: Apache-2.0

package import HostSupport
package import NIOCore

/// What a connection needs of the world: a way to its client, and the time.
///
/// Tests have one in memory. Everything is called on the connection's thread, and nothing calls back before it returns but `send`, which may
/// report that the client does not keep up.
package protocol Transport: AnyObject {
    var now: Instant { get }
    /// False while the client reads more slowly than it is sent to.
    var isWritable: Bool { get }
    /// What was given to `send` and has not left yet.
    var unsentBytes: Int { get }

    func send(_ bytes: ByteBuffer)
    /// Nothing more is sent; calls `Connection.allIsSent` once everything before has left.
    func finish()
    /// At once, whatever has not left is lost.
    func close()
    /// Goes on reading, if that was held up.
    func resumeReading()
    /// Calls `Connection.alarmRang` at `instant`, in place of an earlier order.
    func setAlarm(at instant: Instant)
    /// What asks the connection, from any thread, to `look` at its exchange of this number.
    func waker(for exchange: Int) -> @Sendable () -> Void
}
