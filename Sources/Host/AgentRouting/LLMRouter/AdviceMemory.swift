// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// What is known of the models that routers ask: their answers, and how they do.
///
/// It outlives a reload: a model that fails does not get better by it.
package final class AdviceMemory: Sendable {
    private struct State {
        var cache: AdviceCache
        var breakers: [String: AdviceBreaker] = [:]
        /// Until when models are asked in words, whose provider refuses a schema.
        var wordsOnly: [String: UInt64] = [:]
    }

    /// What to do about a question.
    enum Counsel {
        case remembered([String])
        case ask(RoutingPrompt.Form)
        case rest
    }

    private let state: Mutex<State>

    package init(capacity: Int = 10_000) { state = Mutex(State(cache: AdviceCache(capacity: capacity))) }

    func counsel(on key: AdviceCache.Key, to model: String, at now: UInt64) -> Counsel {
        state.withLock { state in
            if let agents = state.cache.agents(for: key, at: now) { return .remembered(agents) }
            guard state.breakers[model, default: AdviceBreaker()].mayAsk(at: now) else { return .rest }
            return .ask(state.wordsOnly[model].map { now < $0 } == true ? .words : .schema)
        }
    }

    func noteAnswer(_ agents: [String], to key: AdviceCache.Key, from model: String, until expires: UInt64) {
        state.withLock {
            $0.cache.note(agents, for: key, until: expires)
            $0.breakers[model, default: AdviceBreaker()].succeeded()
        }
    }

    func noteFailure(of model: String, at now: UInt64) {
        state.withLock { $0.breakers[model, default: AdviceBreaker()].failed(at: now) }
    }

    /// Nobody waits for the answer any more.
    func noteWithdrawal(from model: String, at now: UInt64) {
        state.withLock { $0.breakers[model, default: AdviceBreaker()].abandoned(at: now) }
    }

    /// It answered to words what it refused with a schema; or was asked so already, and the time does not move.
    func noteWords(understoodBy model: String, at now: UInt64) {
        state.withLock { state in
            guard state.wordsOnly[model].map({ $0 <= now }) ?? true else { return }
            state.wordsOnly[model] = now &+ Self.wordsFor
        }
    }

    /// After so long the schema is tried again.
    private static let wordsFor: UInt64 = 600_000_000_000
}
