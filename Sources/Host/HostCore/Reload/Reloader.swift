// SPDX-License-Identifier: Apache-2.0

package import AgentRuntime
package import HostConfig
import HostSupport
import Synchronization

/// Brings what changed in the files to life, on a thread of its own: looks, builds the next generation beside the live
/// one, publishes it with one swap, and drains what it left behind.
///
/// Nothing that goes wrong there reaches a request.
package final class Reloader: Sendable {
    package typealias Waiter = @Sendable (ReloadOutcome) -> Void

    private let readConfig: @Sendable () -> LoadedConfig
    private let builder: GenerationBuilder
    private let store: GenerationStore
    private let listeners: any ListenerControl
    private let watcher: FileWatcher
    private let reportProblems: @Sendable (LoadedConfig, [Diagnostic]) -> Void
    private let observer: any ReloadObserver
    private let state: Mutex<State>

    fileprivate struct State: ~Copyable {
        var schedule = ReloadSchedule<Waiter>()
        var drains = DrainList<AgentInstance>()
        var isStopped = false
    }

    /// - Parameters:
    ///   - readConfig: reads and validates the configuration as it is now.
    ///   - report: gets what is wrong, each problem once for as long as it lasts.
    package init(
        store: GenerationStore,
        builder: GenerationBuilder,
        listeners: any ListenerControl,
        watcher: FileWatcher,
        observer: any ReloadObserver,
        readConfig: @escaping @Sendable () -> LoadedConfig,
        report: @escaping @Sendable (LoadedConfig, [Diagnostic]) -> Void
    ) {
        self.store = store
        self.builder = builder
        self.listeners = listeners
        self.watcher = watcher
        self.observer = observer
        self.readConfig = readConfig
        reportProblems = report
        state = Mutex(State())
    }
}

/// What the reloader needs of the listeners.
package protocol ListenerControl: Sendable {
    /// Opens what is new, before anything is published. Blocks. What it opened is closed again by `rollBack`.
    func open(_ listeners: [ListenerConfig]) -> [Diagnostic]
    /// The generation is published: the listeners that it does not have stop accepting and drain.
    func commit(_ listeners: [ListenerConfig])
    func rollBack()
}

// MARK: - Asking

extension Reloader {
    /// Looks now, and answers when what changed serves, or with the reasons why it does not.
    ///
    /// Any thread.
    package func reload() async -> ReloadOutcome {
        await withCheckedContinuation { continuation in
            request { continuation.resume(returning: $0) }
        }
    }

    /// Looks now.
    ///
    /// `waiter` runs on the reloader's thread; when the reloader has stopped, at once.
    package func request(_ waiter: Waiter? = nil) {
        let isStopped = state.withLock { state in
            if !state.isStopped { state.schedule.request(waiter, at: .now()) }
            return state.isStopped
        }
        if isStopped { waiter?(.unchanged(generation: store.current.number)) }
        watcher.wake()
    }

    /// Ends `run`, and answers those who wait.
    package func stop() {
        state.withLock { $0.isStopped = true }
        watcher.wake()
    }
}

// MARK: - The thread

extension Reloader {
    /// Serves until `stop`.
    ///
    /// Blocks: give it a thread.
    package func run() {
        // What changed while the first generation was built went unseen.
        if watcher.watch(WatchList(store.current.config)) { lookAgain() }
        while !state.withLock({ $0.isStopped }) {
            if let hint = watcher.wait(until: state.withLock { $0.next }) {
                state.withLock { $0.schedule.hint(hint, at: .now()) }
            }
            advanceDrains()
            guard let waiters = state.withLock({ $0.schedule.begin(at: .now()) }) else { continue }
            let outcome = look()
            waiters.forEach { $0(outcome) }
        }
        let left = state.withLock { $0.schedule.stop() }
        left.forEach { $0(.unchanged(generation: store.current.number)) }
    }

    /// The instances that a reload left behind and that still have calls, and whether they were given up.
    ///
    /// Any thread.
    package var draining: [(instance: AgentInstance, isGivenUp: Bool)] { state.withLock { $0.drains.instances } }

    private func advanceDrains() {
        let due = state.withLock { $0.drains.advance(at: .now()) }
        due.cancelled.forEach { $0.cancelAll() }
        due.givenUp.forEach(observer.gaveUp)
    }

    private func look() -> ReloadOutcome {
        let started = ContinuousClock.now
        let previous = store.current
        let loaded = readConfig()
        // Before anything is built: what changes from here on is hinted at.
        if watcher.watch(WatchList(loaded.config ?? previous.config)) { lookAgain() }
        guard let config = loaded.config else {
            report(loaded, [], previous)
            return .refused(generation: previous.number, loaded.diagnostics)
        }
        let built = builder.build(config, number: previous.number + 1, after: previous)
        if built.isUnsettled { lookAgain() }
        let isSameConfig = config.isEquivalent(to: previous.config)
        if isSameConfig, !built.generation.differs(from: previous) {
            // The files are known better now: the next look need not read again what this one has read.
            store.refresh(built.generation.numbered(previous.number))
            report(loaded, built.news, previous)
            return .unchanged(generation: previous.number, built.diagnostics)
        }
        // A new config goes live as a whole or not at all; of dropped files each stands for itself.
        if !isSameConfig, built.hasFailures { return refuse(previous, loaded, built, built.diagnostics, built.news) }
        let failures = listeners.open(config.sockets)
        guard failures.isEmpty else { return refuse(previous, loaded, built, failures, failures) }
        return publish(built, loaded, after: previous, took: ContinuousClock.now - started)
    }

    private func lookAgain() { state.withLock { $0.schedule.lookAgain(at: .now()) } }

    /// Says what is wrong now: with the config, with what was tried, and with the agents of the generation that serves.
    ///
    /// What was tried again and failed again is one problem, not two.
    private func report(_ loaded: LoadedConfig, _ news: [Diagnostic], _ serving: Generation) {
        let known = serving.problems
        reportProblems(loaded, loaded.diagnostics + news.filter { !known.contains($0) } + known)
    }

    /// The generation that was built is taken back.
    private func refuse(
        _ previous: Generation,
        _ loaded: LoadedConfig,
        _ built: BuiltGeneration,
        _ diagnostics: [Diagnostic],
        _ news: [Diagnostic]
    ) -> ReloadOutcome {
        built.discard()
        listeners.rollBack()
        report(loaded, news, previous)
        return .refused(generation: previous.number, loaded.diagnostics + diagnostics)
    }

    private func publish(
        _ built: BuiltGeneration,
        _ loaded: LoadedConfig,
        after previous: Generation,
        took: Duration
    ) -> ReloadOutcome {
        let generation = built.generation
        let (left, swap) = store.publish(generation)
        listeners.commit(generation.config.sockets)
        state.withLock {
            $0.drains.add(
                left,
                at: .now(),
                drainTimeout: .milliseconds(generation.config.drainTimeoutMilliseconds),
                killTimeout: .milliseconds(generation.config.killTimeoutMilliseconds)
            )
        }
        report(loaded, built.news, generation)
        observer.published(generation, after: previous, took: took, swap: swap)
        return .published(generation: generation.number, loaded.diagnostics + built.diagnostics)
    }
}

extension Reloader.State {
    /// When there is something to do next; nil is not before something happens.
    fileprivate var next: Instant? { [schedule.nextLook, drains.next].compactMap { $0 }.min() }
}
