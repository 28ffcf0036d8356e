// SPDX-License-Identifier: Apache-2.0

import HostSupport
import Synchronization

/// Where a plugin's [control] functions run, one at a time for all instances of an image: `create`, and `destroy`, which
/// may block until the plugin's threads are gone, while the last call ended on one of those, or on an event loop.
final class ControlThread: Sendable {
    private let threads = ThreadPool(threadLimit: 1, queueLimit: .max)

    /// Runs `work` behind what was asked for before, and waits for it.
    func wait(for work: @escaping @Sendable () -> Void) {
        let done = Signal()
        let isTaken = threads.submit {
            work()
            done.post()
        }
        // Without a thread to be had, the caller's has to do.
        if isTaken { done.wait() } else { work() }
    }

    /// Runs `work` behind what was asked for before.
    ///
    /// Without a thread to be had it is left undone: better an object stays than that it waits for its own thread.
    func run(_ work: @escaping @Sendable () -> Void) { _ = threads.submit(work) }
}
