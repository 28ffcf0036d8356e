// SPDX-License-Identifier: Apache-2.0

import CSandbox
package import Glibc
package import HostSupport
import Synchronization

/// A process that the host started, which leads a session of its own and holds four descriptors of the host's.
///
/// Any thread may wait for it or kill it. It is killed, with all in its process group, when the last reference goes.
package final class ChildProcess: Sendable {
    /// The socket to the host, in the child.
    package static let channel: Int32 = 3

    package struct Program: Sendable {
        package var path: String
        package var arguments: [String]
        /// `NAME=value`: all that the child gets.
        package var environment: [String]
        /// Whether it will enter a sandbox that needs a keeper.
        package var hasKeeper: Bool

        package init(path: String, arguments: [String] = [], environment: [String], hasKeeper: Bool = false) {
            self.path = path
            self.arguments = arguments
            self.environment = environment
            self.hasKeeper = hasKeeper
        }
    }

    package let id: pid_t
    private let hasKeeper: Bool
    /// Readable once the process has ended; nil on a kernel without such handles.
    private let handle: Int32?
    /// As long as this is nil the id is taken, and cannot come to mean another process.
    private let known = Mutex<End?>(nil)

    /// Starts a program, which gets copies of these descriptors.
    /// - Parameters:
    ///   - channel: its descriptor 3.
    ///   - output: its standard output.
    ///   - errors: its standard error.
    package init(
        _ program: Program,
        channel: borrowing OwnedDescriptor,
        output: borrowing OwnedDescriptor,
        errors: borrowing OwnedDescriptor
    ) throws(SpawnError) {
        let descriptors = Spawner.Descriptors(output: output.raw, errors: errors.raw, channel: channel.raw)
        id = try Spawner.shared.spawn(program, descriptors)
        hasKeeper = program.hasKeeper
        let handle = sandbox_pidfd_open(id)
        self.handle = handle < 0 ? nil : Int32(handle)
    }

    deinit {
        end()
        if let handle { close(handle) }
    }
}

// MARK: - Its end

extension ChildProcess {
    /// How a process ended.
    package enum End: Sendable, Hashable {
        case exited(Int32)
        case signalled(Int32, core: Bool)

        /// - Parameter status: of a process that has ended, as `waitpid` gives it.
        init(waitStatus status: Int32) {
            let signal = status & 0x7F
            self = signal == 0 ? .exited(status >> 8 & 0xFF) : .signalled(signal, core: status & 0x80 != 0)
        }
    }
}

extension ChildProcess {
    /// Blocks until the process has ended, and has taken with it what it started; nil if that is not before `deadline`.
    package func wait(until deadline: Instant) -> End? {
        while true {
            if let end = takeEnd() { return end }
            guard Instant.now() < deadline else { return nil }
            waitForEnd(until: deadline)
        }
    }

    /// Kills it and all that it started.
    ///
    /// Does nothing once it has ended.
    package func kill() {
        known.withLock { end in
            if end == nil { killGroup() }
        }
    }

    /// Kills it and all that it started, and waits for its end.
    @discardableResult package func end() -> End {
        kill()
        // A process that was killed ends, unless a driver of the kernel's holds it; `never` is not that long.
        return wait(until: .never) ?? .signalled(SIGKILL, core: false)
    }

    /// Only while the end has not been taken.
    private func killGroup() {
        if hasKeeper { Descendants.end(of: id) }
        Glibc.kill(-id, SIGKILL)
    }

    private func takeEnd() -> End? {
        known.withLock { end in
            if let end { return end }
            var info = unsafe siginfo_t()
            // Looked at first: the group is killed while its leader's id is still taken.
            let looked = unsafe waitid(P_PID, id_t(id), &info, WEXITED | WNOHANG | WNOWAIT)
            let hasEnded = unsafe looked != 0 || info.si_signo == SIGCHLD
            guard hasEnded else { return nil }
            Glibc.kill(-id, SIGKILL)
            var status: Int32 = 0
            // If something else in this process took the status, it is lost.
            let reaped = unsafe waitpid(id, &status, 0)
            end = reaped == id ? End(waitStatus: status) : .signalled(SIGKILL, core: false)
            return end
        }
    }

    private func waitForEnd(until deadline: Instant) {
        guard let handle else {
            // Nothing to wait on with a deadline: look again soon.
            usleep(2000)
            return
        }
        var ended = pollfd(fd: handle, events: Int16(POLLIN), revents: 0)
        // In turns of at most a day: poll counts milliseconds in 32 bits.
        let left = min((deadline - .now()).inMilliseconds, 86_400_000)
        unsafe poll(&ended, 1, Int32(left) + 1)
    }
}
