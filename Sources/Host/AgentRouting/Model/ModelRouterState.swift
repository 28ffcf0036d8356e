// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// What is known of the models that routers ask: their earlier answers, and how well they work.
///
/// It outlives reloads: a failing model does not recover because the configuration changed.
package final class ModelRouterState: Sendable {
    /// What to do about a question.
    enum Action {
        case useCached([String])
        case ask(RoutingPrompt.Form)
        /// The model fails too often to be asked.
        case skip
    }

    private struct State {
        var cache: ModelDecisionCache
        var breakers: [String: RoutingBreaker] = [:]
        /// Models whose provider rejects schemas, and until when they are asked in words.
        var wordsOnly: [String: UInt64] = [:]
    }

    private let state: Mutex<State>

    package init(capacity: Int = 10_000) { state = Mutex(State(cache: ModelDecisionCache(capacity: capacity))) }

    func action(for key: ModelDecisionCache.Key, model: String, at now: UInt64) -> Action {
        state.withLock { state in
            if let agents = state.cache.agents(for: key, at: now) { return .useCached(agents) }
            guard state.breakers[model, default: RoutingBreaker()].allowsQuestion(at: now) else { return .skip }
            return .ask(state.wordsOnly[model].map { now < $0 } == true ? .words : .schema)
        }
    }

    func recordAnswer(_ agents: [String], to key: ModelDecisionCache.Key, from model: String, until expires: UInt64) {
        state.withLock {
            $0.cache.insert(agents, for: key, until: expires)
            $0.breakers[model, default: RoutingBreaker()].recordSuccess()
        }
    }

    func recordFailure(of model: String, at now: UInt64) {
        state.withLock { $0.breakers[model, default: RoutingBreaker()].recordFailure(at: now) }
    }

    /// The answer is no longer awaited.
    func recordCancellation(of model: String, at now: UInt64) {
        state.withLock { $0.breakers[model, default: RoutingBreaker()].recordCancellation(at: now) }
    }

    /// The model answered a question in words after its provider rejected the schema: the schema is not tried for a while.
    ///
    /// Further answers do not extend that time.
    func recordSchemaRejected(by model: String, at now: UInt64) {
        state.withLock { state in
            guard state.wordsOnly[model].map({ $0 <= now }) ?? true else { return }
            state.wordsOnly[model] = now &+ Self.schemaRetryNanoseconds
        }
    }

    private static let schemaRetryNanoseconds: UInt64 = 600_000_000_000
}

/// Remembers which agents a model named for a question, until that expires.
///
/// Bounded: when half of the capacity is used, everything that was not read since the last time is dropped.
struct ModelDecisionCache: Sendable {
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
        insert(entry, for: key)
        return entry.agents
    }

    mutating func insert(_ agents: [String], for key: Key, until expires: UInt64) {
        insert(Entry(agents: agents, expires: expires), for: key)
    }

    private mutating func insert(_ entry: Entry, for key: Key) {
        if recent.count >= capacity / 2, recent[key] == nil { (older, recent) = (recent, [:]) }
        recent[key] = entry
    }
}
