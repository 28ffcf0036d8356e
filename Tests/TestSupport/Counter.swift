// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// Counts what happens on any thread.
package final class Counter: Sendable {
    private let count = Atomic(0)

    package init() {}

    package var value: Int { count.load(ordering: .sequentiallyConsistent) }

    package func add(_ amount: Int = 1) { count.add(amount, ordering: .sequentiallyConsistent) }
}
