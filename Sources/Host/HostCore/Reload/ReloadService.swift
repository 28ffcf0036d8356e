// SPDX-License-Identifier: Apache-2.0

import AgentRuntime
import HostSupport
import ServiceLifecycle
import UnixSignals

/// Runs the reloader on a thread of its own for as long as the host serves, and turns SIGHUP into a look at the files.
package struct ReloadService: Service {
    private let reloader: Reloader

    package init(_ reloader: Reloader) { self.reloader = reloader }

    package func run() async throws {
        await withTaskGroup { tasks in
            tasks.addTask { await BlockingThread.run { reloader.run() } }
            tasks.addTask {
                for await _ in await UnixSignalsSequence(trapping: .sighup).cancelOnGracefulShutdown() {
                    reloader.request()
                }
            }
            try? await gracefulShutdown()
            reloader.stop()
        }
    }
}
