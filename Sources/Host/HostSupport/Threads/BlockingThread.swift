// SPDX-License-Identifier: Apache-2.0

/// A thread for work that blocks for long, awaited without blocking a thread of Swift's.
package enum BlockingThread {
    package static func run(_ work: @escaping @Sendable () -> Void) async {
        let threads = ThreadPool(threadLimit: 1, queueLimit: 1)
        await withCheckedContinuation { continuation in
            let isStarted = threads.submit {
                work()
                continuation.resume()
            }
            precondition(isStarted, "the system has no thread left for the host itself")
        }
        threads.stop()
    }
}
