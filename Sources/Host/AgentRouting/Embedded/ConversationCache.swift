// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// Remembers the state of recent conversations and the analysis of their messages, so that a turn costs one message and
/// not the whole conversation.
///
/// Only a cache: what it forgets is computed again, with the same result.
final class ConversationCache: Sendable {
    /// A message by itself, and with everything before it, as hashes with a seed of this process.
    struct Key: Sendable {
        fileprivate var message: Int
        fileprivate var conversation: Int
    }

    private let states: Mutex<Slots<ConversationState>>
    private let messages: Mutex<Slots<AnalysedMessage>>

    init(capacity: Int = RoutingConstants.cachedMessages) {
        states = Mutex(Slots(capacity: capacity))
        messages = Mutex(Slots(capacity: capacity))
    }

    /// The state after a message.
    func state(after key: Key) -> ConversationState? { states.withLock { $0[key.conversation] } }

    func insert(_ state: ConversationState, after key: Key) { states.withLock { $0[key.conversation] = state } }

    /// The analysis of a message, computed by `analyse` if it is not cached.
    func message(_ key: Key, else analyse: () -> AnalysedMessage) -> AnalysedMessage {
        if let cached = messages.withLock({ $0[key.message] }) { return cached }
        let new = analyse()
        messages.withLock { $0[key.message] = new }
        return new
    }
}

extension ConversationCache {
    /// The keys of a conversation's messages.
    static func keys(_ messages: ArraySlice<RoutingTurn.Message>) -> [Key] {
        var conversation = 0
        return messages.map { message in
            var hasher = Hasher()
            hasher.combine(message.role)
            hasher.combine(message.text)
            let alone = hasher.finalize()
            var onward = Hasher()
            onward.combine(conversation)
            onward.combine(alone)
            onward.combine(message.agents)
            conversation = onward.finalize()
            return Key(message: alone, conversation: conversation)
        }
    }
}

/// A hash table with one slot a key: a new entry replaces the one in its slot.
private struct Slots<Value> {
    private var entries: [(key: Int, value: Value)?]

    init(capacity: Int) { entries = Array(repeating: nil, count: capacity) }

    subscript(key: Int) -> Value? {
        get {
            guard let entry = entries[slot(key)], entry.key == key else { return nil }
            return entry.value
        }
        set { entries[slot(key)] = newValue.map { (key, $0) } }
    }

    private func slot(_ key: Int) -> Int { Int(UInt(bitPattern: key) % UInt(entries.count)) }
}
