// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// Remembers what replaying recent conversations came to, so that a turn costs a turn and not the whole conversation.
///
/// A memo only: what it forgets is worked out again, to the same result.
final class ReplayMemo: Sendable {
    /// A conversation up to a message, as a hash with a seed of this process.
    struct Key: Equatable, Sendable {
        fileprivate var hash: Int
    }

    private struct Entry {
        var key: Key
        var belief: Belief
    }

    private let entries: Mutex<[Entry?]>

    init(capacity: Int = 256) {
        entries = Mutex(Array(repeating: nil, count: capacity))
    }

    subscript(key: Key) -> Belief? {
        get {
            entries.withLock { entries in
                guard let entry = entries[Self.slot(key, entries.count)], entry.key == key else { return nil }
                return entry.belief
            }
        }
        set {
            guard let newValue else { return }
            entries.withLock { $0[Self.slot(key, $0.count)] = Entry(key: key, belief: newValue) }
        }
    }

    private static func slot(_ key: Key, _ count: Int) -> Int { Int(UInt(bitPattern: key.hash) % UInt(count)) }
}

extension ReplayMemo {
    /// The keys of a conversation after each of its messages.
    static func keys(_ messages: ArraySlice<RoutingTurn.Message>) -> [Key] {
        var hasher = Hasher()
        return messages.map { message in
            hasher.combine(message.role)
            hasher.combine(message.text)
            hasher.combine(message.agents)
            let soFar = hasher
            return Key(hash: soFar.finalize())
        }
    }
}
