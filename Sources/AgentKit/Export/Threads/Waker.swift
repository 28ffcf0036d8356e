// SPDX-License-Identifier: Apache-2.0

import AgentABI
import Synchronization

/// A waker that a host holds: a number, not a pointer, so that one which runs late finds nothing instead of freed memory.
struct Waker: Sendable, Hashable {
    private let number: UInt

    private struct Armed {
        var last: UInt = 0
        var actions: [UInt: @Sendable () -> Void] = [:]
    }

    private static let armed = Mutex(Armed())

    /// `action` runs once, on some thread of the host, unless the waker is dropped before.
    init(_ action: @escaping @Sendable () -> Void) {
        number = Self.armed.withLock {
            $0.last += 1
            $0.actions[$0.last] = action
            return $0.last
        }
    }

    /// The argument that goes with `wake`: never followed, only turned back into the number.
    var argument: UnsafeMutableRawPointer? { unsafe UnsafeMutableRawPointer(bitPattern: number) }

    /// What the host calls.
    static let wake: @convention(c) (UnsafeMutableRawPointer?) -> Void = { argument in
        let number = UInt(bitPattern: argument)
        armed.withLock { $0.actions.removeValue(forKey: number) }?()
    }

    /// Forgets the action; false if it has run or begun to run.
    @discardableResult
    func drop() -> Bool { Self.armed.withLock { $0.actions.removeValue(forKey: number) } != nil }
}
