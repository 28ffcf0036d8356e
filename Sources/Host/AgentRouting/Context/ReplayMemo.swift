// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// Remembers what recent conversations came to, and what their messages say, so that a turn costs a turn and not the
/// whole conversation.
///
/// A memo only: what it forgets is worked out again, to the same result.
final class ReplayMemo: Sendable {
    /// A message, by itself and with all that was said before it, as hashes with a seed of this process.
    struct Key: Sendable {
        fileprivate var message: Int
        fileprivate var conversation: Int
    }

    private let beliefs: Mutex<Slots<Belief>>
    private let heard: Mutex<Slots<Heard>>

    init(capacity: Int = 256) {
        beliefs = Mutex(Slots(capacity: capacity))
        heard = Mutex(Slots(capacity: capacity))
    }

    /// What is believed after a message.
    func belief(after key: Key) -> Belief? { beliefs.withLock { $0[key.conversation] } }

    func note(_ belief: Belief, after key: Key) { beliefs.withLock { $0[key.conversation] = belief } }

    /// What a message says by itself.
    func heard(_ key: Key, else hear: () -> Heard) -> Heard {
        if let known = heard.withLock({ $0[key.message] }) { return known }
        let new = hear()
        heard.withLock { $0[key.message] = new }
        return new
    }
}

/// What a message says about every agent, whatever was said before it.
struct Heard: Sendable {
    var evidence: Evidence
    var cues: Cues
    /// Of a user's message that may ask for several things.
    var clauses: [Clauses.Judgement] = []
}

/// A table with one place a key; a newcomer takes the place.
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

extension ReplayMemo {
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
