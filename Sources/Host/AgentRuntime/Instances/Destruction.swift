// SPDX-License-Identifier: Apache-2.0

/// Where instances are destroyed: `destroy` may block until the plugin's threads are gone, and the last call of an
/// instance may end on one of those, or on an event loop.
enum Destruction {
    private static let threads = CallThreads(threadLimit: 4, queueLimit: .max)

    /// Without a thread to be had the object is left as it is: better it stays than that it waits for its own thread.
    static func run(_ destroy: @escaping @Sendable () -> Void) { _ = threads.submit(destroy) }
}
