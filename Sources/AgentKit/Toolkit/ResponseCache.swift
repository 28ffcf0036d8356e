// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// Keeps answers of an upstream for a short time, and asks it once when several turns want the same at once.
///
/// Threads: any. Memory: at most `limit` answers; the one that would expire first makes room for a new one.
public struct ResponseCache<Value: Sendable>: Sendable {
    private let entries: CacheEntries

    /// `lifetime` zero keeps nothing, and still asks once for turns that want the same at once.
    public init(
        lifetime: Duration,
        limit: Int = 256,
        now: @escaping @Sendable () -> ContinuousClock.Instant = { .now }
    ) {
        entries = CacheEntries(lifetime: lifetime, limit: limit, now: now)
    }

    /// What is kept under `key`, or what `load` returns.
    ///
    /// Errors are not kept. A turn that asks while another one loads the same waits for its answer, or its error; if the
    /// loading turn is cancelled or out of time, the next one loads.
    public func value(for key: String, load: () async throws -> Value) async throws -> Value {
        let value = try await entries.value(for: key) { try await load() }
        guard let value = value as? Value else { preconditionFailure("a cache keeps values of its own type only") }
        return value
    }
}

/// The cache without the type of its values.
///
/// The runtime creates the types inside a generic type for each copy of an image, and never frees them: if these were
/// generic, each reload of an agent would cost 7 KiB more.
private final class CacheEntries: Sendable {
    private let state: Mutex<StateMachine>
    private let lifetime: Duration
    private let now: @Sendable () -> ContinuousClock.Instant

    init(lifetime: Duration, limit: Int, now: @escaping @Sendable () -> ContinuousClock.Instant) {
        state = Mutex(StateMachine(limit: limit))
        self.lifetime = lifetime
        self.now = now
    }

    func value(for key: String, load: () async throws -> any Sendable) async throws -> any Sendable {
        while true {
            switch await join(key) {
            case .kept(let value): return value
            case .lead: return try await lead(key, load)
            case .ended(.success(let value)): return value
            case .ended(.failure(let error)):
                try Task.checkCancellation()
                guard error.isTheTurnsOwn else { throw error }
            }
        }
    }

    private func lead(_ key: String, _ load: () async throws -> any Sendable) async throws -> any Sendable {
        do {
            let value = try await load()
            finish(key, .success(value))
            return value
        } catch {
            finish(key, .failure(error))
            throw error
        }
    }

    private func finish(_ key: String, _ outcome: Result<any Sendable, any Error>) {
        let waiters = state.withLock { $0.finish(key, outcome, until: now() + lifetime) }
        for waiter in waiters { waiter.resume(returning: .ended(outcome)) }
    }

    /// Returns at once, or when the turn that loads has ended, or when this turn is cancelled.
    private func join(_ key: String) async -> Step {
        let ticket = state.withLock { $0.ticket() }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let step = state.withLock { $0.join(key, ticket, continuation, at: now()) }
                if let step { continuation.resume(returning: step) }
                if Task.isCancelled { leave(key, ticket) }
            }
        } onCancel: {
            leave(key, ticket)
        }
    }

    private func leave(_ key: String, _ ticket: Int) {
        state.withLock { $0.leave(key, ticket) }?.resume(returning: .ended(.failure(CancellationError())))
    }
}

extension CacheEntries {
    fileprivate enum Step: Sendable {
        case kept(any Sendable)
        /// No turn loads it yet: the caller has to, and has to call `finish`.
        case lead
        case ended(Result<any Sendable, any Error>)
    }

    fileprivate typealias Waiter = CheckedContinuation<Step, Never>

    /// Pure bookkeeping: who loads what, who waits for it, and what is kept until when.
    fileprivate struct StateMachine {
        private let limit: Int
        private var kept: [String: (value: any Sendable, until: ContinuousClock.Instant)] = [:]
        private var loading: [String: [Int: Waiter]] = [:]
        private var tickets = 0

        init(limit: Int) { self.limit = limit }

        mutating func ticket() -> Int {
            tickets += 1
            return tickets
        }

        /// nil = wait.
        mutating func join(_ key: String, _ ticket: Int, _ waiter: Waiter, at now: ContinuousClock.Instant) -> Step? {
            if let entry = kept[key], entry.until > now { return .kept(entry.value) }
            kept[key] = nil
            guard loading[key] != nil else {
                loading[key] = [:]
                return .lead
            }
            loading[key]?[ticket] = waiter
            return nil
        }

        mutating func leave(_ key: String, _ ticket: Int) -> Waiter? {
            loading[key]?.removeValue(forKey: ticket)
        }

        mutating func finish(
            _ key: String,
            _ outcome: Result<any Sendable, any Error>,
            until: ContinuousClock.Instant
        ) -> [Waiter] {
            if case .success(let value) = outcome { keep(value, key, until) }
            return loading.removeValue(forKey: key).map { Array($0.values) } ?? []
        }

        private mutating func keep(_ value: any Sendable, _ key: String, _ until: ContinuousClock.Instant) {
            if kept.count >= limit, let oldest = kept.min(by: { $0.value.until < $1.value.until }) {
                kept[oldest.key] = nil
            }
            kept[key] = (value, until)
        }
    }
}

extension Error {
    /// Whether the turn was cancelled or ran out of time, which says nothing about the upstream.
    fileprivate var isTheTurnsOwn: Bool {
        guard let error = self as? AgentError else { return self is CancellationError }
        return error.kind == .cancelled || error.kind == .deadline
    }
}
