// SPDX-License-Identifier: Apache-2.0

/// Runs an instance's tasks on threads of its own, started when first needed.
///
/// The process has one pool of threads for Swift's tasks, shared by the host and all plugins: an agent that blocks
/// there would stop everybody. Here it stops itself only.
final class AgentExecutor: TaskExecutor, Sendable {
    private struct State {
        var jobs = JobQueue()
        var threads: [Thread] = []
        var idle = 0
        /// Operations that have begun and not ended; while there are any, jobs may still come.
        var operations = 0
        var isStopping = false

        var isOver: Bool { isStopping && operations == 0 && jobs.isEmpty }
    }

    private let state = Monitor(State())
    private let name: String
    private let threadLimit: Int

    init(name: String, threadLimit: Int = 2) {
        self.name = name
        self.threadLimit = threadLimit
    }

    /// Starts a task on these threads.
    ///
    /// `stop` waits for it.
    func run(_ operation: @escaping @Sendable () async -> Void) -> Task<Void, Never> {
        state.withLock { $0.operations += 1 }
        return Task(executorPreference: self) {
            await operation()
            self.ended()
        }
    }

    private func ended() {
        let isOver = state.withLock { state in
            state.operations -= 1
            return state.isOver
        }
        if isOver { state.wakeAll() }
    }

    /// Waits until all operations have ended and the threads are gone.
    ///
    /// Not from one of these threads.
    func stop() {
        state.withLock { $0.isStopping = true }
        state.wakeAll()
        // What still runs may start another thread, so the list is read again after each join.
        var joined = 0
        while let thread = state.withLock({ joined < $0.threads.count ? $0.threads[joined] : nil }) {
            thread.join()
            joined += 1
        }
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        if state.withLock({ queue(job, into: &$0) }) {
            state.wakeOne()
        } else {
            // No thread is left, or none to be had: on a shared one rather than never.
            globalConcurrentExecutor.enqueue(job)
        }
    }

    private func queue(_ job: UnownedJob, into state: inout State) -> Bool {
        guard !state.isOver else { return false }
        if state.jobs.count >= state.idle, state.threads.count < threadLimit {
            let thread = Thread(name: name) { [self] in work() }
            if let thread { state.threads.append(thread) }
        }
        guard !state.threads.isEmpty else { return false }
        state.jobs.append(job)
        return true
    }

    private func work() {
        // A job is valid until it has run: each leaves the queue once, and so runs once.
        while let job = nextJob() { unsafe job.runSynchronously(on: asUnownedTaskExecutor()) }
        // It is over for the other threads too, which may be asleep.
        state.wakeAll()
    }

    private func nextJob() -> UnownedJob? {
        var wasIdle = false
        return state.wait { state -> UnownedJob?? in
            if wasIdle { state.idle -= 1 }
            wasIdle = false
            if let job = state.jobs.popFirst() { return .some(job) }
            if state.isOver { return .some(nil) }
            state.idle += 1
            wasIdle = true
            return nil
        }
    }
}

/// First in, first out, without moving the rest at each step.
private struct JobQueue {
    private var jobs: [UnownedJob] = []
    private var head = 0

    var count: Int { jobs.count - head }
    var isEmpty: Bool { count == 0 }

    mutating func append(_ job: UnownedJob) { jobs.append(job) }

    mutating func popFirst() -> UnownedJob? {
        guard !isEmpty else { return nil }
        defer { if head == jobs.count || head >= 64 { compact() } }
        head += 1
        return jobs[head - 1]
    }

    private mutating func compact() {
        jobs.removeFirst(head)
        head = 0
    }
}
