// SPDX-License-Identifier: Apache-2.0

import Glibc
import HostSupport

/// A running probe: a process group of its own, with a scrubbed environment and four descriptors.
struct ProbeProcess: ~Copyable {
    /// The child's end of the socket.
    static let channel: Int32 = 3

    enum End {
        case exit(Int32)
        case signal(Int32)
    }

    struct SpawnError: Error { let reason: String }

    private let id: pid_t

    init(
        _ executable: String,
        _ arguments: [String],
        channel: consuming OwnedDescriptor,
        output: consuming OwnedDescriptor
    ) throws(SpawnError) {
        var actions = unsafe posix_spawn_file_actions_t()
        unsafe posix_spawn_file_actions_init(&actions)
        defer { unsafe posix_spawn_file_actions_destroy(&actions) }
        unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        unsafe posix_spawn_file_actions_adddup2(&actions, output.raw, 1)
        unsafe posix_spawn_file_actions_adddup2(&actions, output.raw, 2)
        unsafe posix_spawn_file_actions_adddup2(&actions, channel.raw, Self.channel)
        var attributes = Self.attributes()
        defer { unsafe posix_spawnattr_destroy(&attributes) }

        var id: pid_t = 0
        let result = unsafe withCStrings([executable] + arguments) { arguments in
            unsafe withCStrings(Self.environment()) { environment in
                unsafe posix_spawn(&id, executable, &actions, &attributes, arguments, environment)
            }
        }
        guard result == 0 else { throw SpawnError(reason: systemMessage(result)) }
        self.id = id
    }

    /// Ends the child and whatever it started; its own end, if it came first, is what counts.
    consuming func kill() -> End {
        Glibc.kill(-id, SIGKILL)
        var status: Int32 = 0
        while unsafe waitpid(id, &status, 0) < 0 {
            guard errno == EINTR else { return .signal(SIGKILL) }
        }
        let signal = status & 0x7F
        return signal == 0 ? .exit(status >> 8 & 0xFF) : .signal(signal)
    }

    /// Default signals, none blocked, a process group of its own.
    private static func attributes() -> posix_spawnattr_t {
        var attributes = posix_spawnattr_t()
        unsafe posix_spawnattr_init(&attributes)
        var none = sigset_t()
        var all = sigset_t()
        unsafe sigemptyset(&none)
        unsafe sigfillset(&all)
        unsafe posix_spawnattr_setsigmask(&attributes, &none)
        unsafe posix_spawnattr_setsigdefault(&attributes, &all)
        unsafe posix_spawnattr_setpgroup(&attributes, 0)
        let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK
        unsafe posix_spawnattr_setflags(&attributes, Int16(flags))
        return attributes
    }

    private static let inherited: [String] = ["PATH", "LD_LIBRARY_PATH", "LANG", "LC_ALL", "TZ", "TMPDIR"]

    /// What a program needs to start; keys and tokens of the host's stay here.
    private static func environment() -> [String] {
        let kept = inherited.compactMap { name in
            unsafe getenv(name).map { unsafe "\(name)=\(String(cString: $0))" }
        }
        // The runtime's own crash report would take seconds of the limit.
        return kept + ["SWIFT_BACKTRACE=enable=no"]
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
