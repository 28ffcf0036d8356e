// SPDX-License-Identifier: Apache-2.0

package import HostSupport

/// The wakers of a plugin that run at the moment, by thread, and the thread that waits until the others are over.
///
/// A waker may end what it was armed for, so nobody waits for a waker of their own thread.
package struct RunningWakers {
    private var threads: [UInt] = []
    private var waiting: (thread: UInt, signal: Signal)?

    package init() {}

    package var isEmpty: Bool { threads.isEmpty }

    package mutating func start(on thread: UInt) { threads.append(thread) }

    /// Whom to tell that nothing is left to wait for.
    package mutating func end(on thread: UInt) -> Signal? {
        if let index = threads.firstIndex(of: thread) { threads.remove(at: index) }
        guard let waiting, !isBusy(except: waiting.thread) else { return nil }
        self.waiting = nil
        return waiting.signal
    }

    /// What `thread` has to wait for; nil is nothing.
    package mutating func wait(on thread: UInt) -> Signal? {
        guard isBusy(except: thread) else { return nil }
        let signal = Signal()
        waiting = (thread, signal)
        return signal
    }

    private func isBusy(except thread: UInt) -> Bool { threads.contains { $0 != thread } }
}
