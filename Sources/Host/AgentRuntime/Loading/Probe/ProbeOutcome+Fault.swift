// SPDX-License-Identifier: Apache-2.0

import Glibc
import HostConfig

extension ProbeOutcome {
    /// The report, or what a person is told about the plugin.
    package func get() throws(PluginFault) -> ProbeReport {
        switch self {
        case .ok(let report): return report
        case .rejected(let fault), .refused(let fault, _): throw fault
        case .crashed(let signal, let step, let printed):
            throw PluginFault(
                .pluginCrashed,
                "crashed with \(Self.signalName(signal)) \(step.place)\(Self.quote(printed))",
                remedy: "debug it by itself: the host tried it in a process apart"
            )
        case .exited(let code, let step, let printed):
            throw PluginFault(
                .pluginExited,
                "ended the process with exit code \(code) \(step.place)\(Self.quote(printed))",
                remedy: "report errors by status codes: an agent never calls exit()"
            )
        case .hung(let step, let limit, let printed):
            throw PluginFault(
                .pluginHung,
                "did not come back within \(limit) \(step.place)\(Self.quote(printed))",
                remedy: "do slow work in `handle`, where it has a deadline"
            )
        case .failed(let reason):
            throw PluginFault(
                .probeFailed,
                "could not be tried: \(reason)",
                remedy: "check the limits on processes and open files of the host's user"
            )
        }
    }

    private static func quote(_ printed: String) -> String { printed.isEmpty ? "" : "; it printed: \(printed)" }

    private static func signalName(_ signal: Int32) -> String {
        switch signal {
        case SIGSEGV: "SIGSEGV (invalid memory access)"
        case SIGBUS: "SIGBUS (memory access beyond the file)"
        case SIGABRT: "SIGABRT (abort)"
        case SIGILL: "SIGILL (illegal instruction, or a Swift trap)"
        case SIGTRAP: "SIGTRAP (trap)"
        case SIGFPE: "SIGFPE (arithmetic error)"
        case SIGSYS: "SIGSYS (forbidden system call)"
        case SIGPIPE: "SIGPIPE (broken pipe)"
        case SIGXCPU: "SIGXCPU (too much processor time)"
        case SIGKILL: "SIGKILL (perhaps for want of memory)"
        default: "signal \(signal)"
        }
    }
}
