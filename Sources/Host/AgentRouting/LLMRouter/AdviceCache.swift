// SPDX-License-Identifier: Apache-2.0

/// Remembers what a model said to the very same question.
///
/// Bounded: when half of its room is full, what was not used since the last time is forgotten.
struct AdviceCache: Sendable {
    /// A question, as a hash with a seed of this process.
    struct Key: Hashable, Sendable {
        private let hash: Int

        init(_ question: [UInt8]) {
            var hasher = Hasher()
            hasher.combine(question)
            hash = hasher.finalize()
        }
    }

    private struct Entry {
        var agents: [String]
        var expires: UInt64
    }

    private let capacity: Int
    private var recent: [Key: Entry] = [:]
    private var older: [Key: Entry] = [:]

    init(capacity: Int = 10_000) { self.capacity = capacity }

    mutating func agents(for key: Key, at now: UInt64) -> [String]? {
        guard let entry = recent[key] ?? older[key], entry.expires > now else { return nil }
        keep(entry, for: key)
        return entry.agents
    }

    mutating func note(_ agents: [String], for key: Key, until expires: UInt64) {
        keep(Entry(agents: agents, expires: expires), for: key)
    }

    private mutating func keep(_ entry: Entry, for key: Key) {
        if recent.count >= capacity / 2, recent[key] == nil { (older, recent) = (recent, [:]) }
        recent[key] = entry
    }
}
