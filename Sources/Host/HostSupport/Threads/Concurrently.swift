// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// Runs blocking work side by side, on threads of its own, and waits for all of it.
///
/// Never called on an event loop.
package enum Concurrently {
    package static func map<Input: Sendable, Output: Sendable>(
        _ inputs: [Input],
        threads: Int = 8,
        _ transform: @escaping @Sendable (Input) -> Output
    ) -> [Output] {
        guard inputs.count > 1 else { return inputs.map(transform) }
        let results = Results<Output>(count: inputs.count)
        let workers = ThreadPool(threadLimit: threads, queueLimit: inputs.count)
        defer { workers.stop() }
        for (index, input) in inputs.enumerated() {
            // Without a thread to spare the caller does it itself.
            if !workers.submit({ results.set(index, transform(input)) }) { results.set(index, transform(input)) }
        }
        return results.wait()
    }

    private final class Results<Output: Sendable>: Sendable {
        private let values: Mutex<[Output?]>
        private let done = Signal()

        init(count: Int) { values = Mutex(Array(repeating: nil, count: count)) }

        func set(_ index: Int, _ value: Output) {
            values.withLock { $0[index] = value }
            done.post()
        }

        func wait() -> [Output] {
            let count = values.withLock { $0.count }
            for _ in 0..<count { done.wait() }
            return values.withLock { $0.compactMap { $0 } }
        }
    }
}
