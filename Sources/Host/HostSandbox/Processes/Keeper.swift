// SPDX-License-Identifier: Apache-2.0

import CSandbox
import Glibc

/// The process between the host and a sandbox from which other processes can come.
///
/// It runs our code only, outside the sandbox, and inherits whatever is orphaned inside. It ends all of them when the
/// sandboxed process ends, however that happens, and when the host does, even by SIGKILL.
enum Keeper {
    /// Forks; returns in the child, which is the process to be confined.
    /// - Returns: the keeper's id.
    static func split(host: pid_t) throws(SandboxError) -> pid_t {
        let keeper = getpid()
        let set = sandbox_prctl(PR_SET_CHILD_SUBREAPER, 1)
        guard set == 0 else { throw SandboxError("PR_SET_CHILD_SUBREAPER", set) }
        // Kept back from the start, so that none is missed before the wait for them.
        var previous = sigset_t()
        var awaited = awaitedSignals()
        unsafe sigprocmask(SIG_BLOCK, &awaited, &previous)
        try Sandbox.endWith(parent: host, by: hostGone)

        let child = sandbox_fork()
        guard child >= 0 else { throw SandboxError("a process of its own", child) }
        if child > 0 { keep(pid_t(child)) }
        unsafe sigprocmask(SIG_SETMASK, &previous, nil)
        try Sandbox.endWith(parent: keeper, by: SIGKILL)
        return keeper
    }

    private static let hostGone = SIGTERM

    private static func awaitedSignals() -> sigset_t {
        var signals = sigset_t()
        unsafe sigemptyset(&signals)
        unsafe sigaddset(&signals, SIGCHLD)
        unsafe sigaddset(&signals, hostGone)
        return signals
    }

    /// Waits for the end of `child` or of the host, ends what is left, and ends as `child` did.
    private static func keep(_ child: pid_t) -> Never {
        // The host sees the end of the sandboxed process by its socket and pipes.
        _ = sandbox_close_range(0, .max)
        var awaited = awaitedSignals()
        while true {
            let signal = unsafe sigwaitinfo(&awaited, nil)
            if signal == hostGone {
                Descendants.end(of: getpid())
                kill(0, SIGKILL)
            }
            var ended: ChildProcess.End?
            while let (id, status) = Descendants.reap() {
                if id == child { ended = status }
            }
            if let ended {
                Descendants.end(of: getpid())
                ended.imitate()
            }
        }
    }
}

extension ChildProcess.End {
    /// Ends this process in the same way, for its parent to see.
    fileprivate func imitate() -> Never {
        switch self {
        case .exited(let code): _exit(code)
        case .signalled(let number, _):
            Glibc.signal(number, SIG_DFL)
            var none = sigset_t()
            unsafe sigemptyset(&none)
            unsafe sigprocmask(SIG_SETMASK, &none, nil)
            kill(getpid(), number)
            // A signal that does not end a process cannot have ended the child.
            _exit(70)
        }
    }
}
