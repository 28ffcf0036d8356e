// SPDX-License-Identifier: Apache-2.0

import Glibc
import HostSupport
import Synchronization

/// Why a program could not be started.
package struct SpawnError: Error, Sendable, Equatable {
    package let reason: String
}

/// Starts all children from one thread that never ends.
///
/// The kernel sends a child the signal for its parent's end (`PR_SET_PDEATHSIG`) when the *thread* that started it ends:
/// a thread of a pool would take its children along.
final class Spawner: Sendable {
    static let shared = Spawner()

    private let waiting = Mutex<[Request]>([])
    private let wakes = Signal()
    private let isRunning: Bool

    private init() {
        let thread = ThreadPool(threadLimit: 1, queueLimit: 1)
        isRunning = thread.submit { Spawner.shared.run() }
    }

    /// Blocks until the program is started, which takes about a millisecond.
    func spawn(_ program: ChildProcess.Program, _ descriptors: Descriptors) throws(SpawnError) -> pid_t {
        guard isRunning else { throw SpawnError(reason: "the system has no thread left for the host itself") }
        let request = Request(program: program, descriptors: descriptors)
        waiting.withLock { $0.append(request) }
        wakes.post()
        request.done.wait()
        return try request.result.withLock { $0 }.get()
    }

    private func run() -> Never {
        while true {
            wakes.wait()
            let request = waiting.withLock { $0.removeFirst() }
            let result = request.descriptors.spawn(request.program)
            request.result.withLock { $0 = result }
            request.done.post()
        }
    }

    private final class Request: Sendable {
        let program: ChildProcess.Program
        let descriptors: Descriptors
        let result = Mutex<Result<pid_t, SpawnError>>(.failure(SpawnError(reason: "it was not tried")))
        let done = Signal()

        init(program: ChildProcess.Program, descriptors: Descriptors) {
            self.program = program
            self.descriptors = descriptors
        }
    }
}

// MARK: - posix_spawn

extension Spawner {
    /// The host's descriptors that become the child's 1, 2 and 3.
    struct Descriptors {
        var output: Int32
        var errors: Int32
        /// Above 3, as the other two, so that none is overwritten before it is copied.
        var channel: Int32
    }
}

extension Spawner.Descriptors {
    fileprivate func spawn(_ program: ChildProcess.Program) -> Result<pid_t, SpawnError> {
        var actions = unsafe posix_spawn_file_actions_t()
        unsafe posix_spawn_file_actions_init(&actions)
        defer { unsafe posix_spawn_file_actions_destroy(&actions) }
        unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        unsafe posix_spawn_file_actions_adddup2(&actions, output, 1)
        unsafe posix_spawn_file_actions_adddup2(&actions, errors, 2)
        unsafe posix_spawn_file_actions_adddup2(&actions, channel, ChildProcess.channel)
        var attributes = Self.attributes()
        defer { unsafe posix_spawnattr_destroy(&attributes) }

        var id: pid_t = 0
        let error = unsafe withCStrings([program.path] + program.arguments) { arguments in
            unsafe withCStrings(program.environment) { environment in
                unsafe posix_spawn(&id, program.path, &actions, &attributes, arguments, environment)
            }
        }
        return error == 0 ? .success(id) : .failure(SpawnError(reason: systemMessage(error)))
    }

    /// Default signals, none blocked, a session of its own.
    private static func attributes() -> posix_spawnattr_t {
        var attributes = posix_spawnattr_t()
        unsafe posix_spawnattr_init(&attributes)
        var none = sigset_t()
        var all = sigset_t()
        unsafe sigemptyset(&none)
        unsafe sigfillset(&all)
        unsafe posix_spawnattr_setsigmask(&attributes, &none)
        unsafe posix_spawnattr_setsigdefault(&attributes, &all)
        let ownSession: Int32 = 0x80  // POSIX_SPAWN_SETSID, a macro that Swift does not import
        let flags = ownSession | Int32(POSIX_SPAWN_SETSIGDEF) | Int32(POSIX_SPAWN_SETSIGMASK)
        unsafe posix_spawnattr_setflags(&attributes, Int16(flags))
        return attributes
    }
}

/// Calls `body` with a NULL-terminated array of C strings that lives as long as the call.
private func withCStrings<Result>(
    _ strings: [String],
    _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
    let copies = unsafe strings.map { unsafe strdup($0) }
    defer { unsafe copies.forEach { unsafe free($0) } }
    return unsafe body(copies + [nil])
}
