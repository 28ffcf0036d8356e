// SPDX-License-Identifier: Apache-2.0

import AgentRuntime
import ArgumentParser
import HostSupport
import Synchronization

/// A command that waits for something asynchronous, while the main thread sleeps.
///
/// Not `AsyncParsableCommand`: its main thread serves Dispatch's main queue, for which Dispatch opens descriptors on a
/// thread of its own. The probe, which is this same program, closes all descriptors that it did not open, and that would
/// be a race. It starts faster without, too.
protocol AwaitingCommand: ParsableCommand, Sendable {
    func perform() async throws
}

extension AwaitingCommand {
    func run() throws {
        let outcome = Mutex(Result<Void, any Error>.success(()))
        let isDone = Signal()
        Task {
            do { try await perform() } catch { outcome.withLock { $0 = .failure(error) } }
            isDone.post()
        }
        isDone.wait()
        try outcome.withLock { $0 }.get()
    }
}
