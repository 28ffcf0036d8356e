// SPDX-License-Identifier: Apache-2.0

import CSandbox
import Glibc
import HostSandbox
import Testing

@Suite struct FilterTests {
    @Test func ordinaryCallsAreAllowed() {
        let calls = [
            __NR_read, __NR_write, __NR_openat, __NR_mmap, __NR_mprotect, __NR_futex, __NR_epoll_pwait, __NR_exit_group,
            __NR_clock_nanosleep, __NR_getrandom, __NR_set_robust_list, __NR_rseq, __NR_eventfd2, __NR_memfd_create,
        ]
        for call in calls { #expect(filter().verdict(call) == .allowed, "\(call)") }
    }

    @Test func callsThatReachOutAreRefused() {
        let calls = [
            __NR_socket, __NR_connect, __NR_bind, __NR_ptrace, __NR_process_vm_readv, __NR_process_vm_writev,
            __NR_kexec_load, __NR_mount, __NR_unshare, __NR_setns, __NR_bpf, __NR_perf_event_open, __NR_userfaultfd,
            __NR_keyctl, __NR_execve, __NR_execveat, __NR_pidfd_getfd, __NR_shmat, __NR_setsid, __NR_setpgid,
        ]
        for call in calls { #expect(filter().verdict(call) == .refused(EPERM), "\(call)") }
    }

    /// For these a program has another way, which it takes when the call is not there.
    @Test(arguments: [__NR_clone3, __NR_io_uring_setup, __NR_io_uring_enter, __NR_io_uring_register])
    func callsWithAnotherWayAreNotThere(_ call: Int32) {
        #expect(filter().verdict(call) == .refused(ENOSYS))
    }

    @Test func aCallNewerThanTheFilterIsNotThere() {
        #expect(filter().verdict(Int32(SANDBOX_LAST_KNOWN_CALL)) == .allowed)
        #expect(filter().verdict(Int32(SANDBOX_LAST_KNOWN_CALL) + 1) == .refused(ENOSYS))
    }

    @Test func anotherNumberingIsNotThere() {
        let ofX32 = __NR_read | 0x4000_0000
        #expect(filter().verdict(ofX32) == .refused(ENOSYS))
        let i386: UInt32 = 0x4000_0003
        #expect(filter().verdict(__NR_read, architecture: i386) == .refused(ENOSYS))
    }

    @Test func threadsAreAllowedAndProcessesAreNot() {
        let thread = CLONE_VM | CLONE_THREAD | CLONE_SIGHAND
        #expect(filter().verdict(__NR_clone, [UInt64(thread)]) == .allowed)
        #expect(filter().verdict(__NR_clone, [UInt64(SIGCHLD)]) == .refused(EPERM))
        #expect(filter().verdict(__NR_clone, [UInt64(CLONE_VM | CLONE_VFORK | SIGCHLD)]) == .refused(EPERM))
    }

    @Test func withSubprocessProcessesAreAllowedAndNamespacesAreNot() {
        let filter = filter(subprocess: true)
        #expect(filter.verdict(__NR_clone, [UInt64(SIGCHLD)]) == .allowed)
        #expect(filter.verdict(__NR_execve) == .allowed)
        for flag in [CLONE_NEWUSER, CLONE_NEWNET, CLONE_NEWPID, CLONE_NEWNS, CLONE_PARENT] {
            #expect(filter.verdict(__NR_clone, [UInt64(flag | SIGCHLD)]) == .refused(EPERM))
        }
        #expect(filter.verdict(__NR_clone3) == .refused(ENOSYS))
        #expect(filter.verdict(__NR_setsid) == .refused(EPERM))
        #expect(filter.verdict(__NR_socket) == .refused(EPERM))
    }

    @Test func aSignalReachesItselfOnly() {
        for target in [77, 0, -77] { #expect(filter().verdict(__NR_kill, [.of(target), 9]) == .allowed) }
        for target in [1, 10, -1, -10] { #expect(filter().verdict(__NR_kill, [.of(target), 9]) == .refused(EPERM)) }
        #expect(filter().verdict(__NR_tgkill, [77, 78, 9]) == .allowed)
        #expect(filter().verdict(__NR_tgkill, [10, 10, 9]) == .refused(EPERM))
        #expect(filter().verdict(__NR_pidfd_send_signal, [4]) == .refused(EPERM))
    }

    /// The kernel takes the low half of an argument that is an id; a filter that looked at all of it could be fooled.
    @Test func theHighHalfOfAnIdIsIgnored() {
        #expect(filter().verdict(__NR_kill, [0xFFFF_FFFF_0000_004D, 9]) == .allowed)
        #expect(filter().verdict(__NR_kill, [0x1_0000_000A, 9]) == .refused(EPERM))
    }

    @Test func withSubprocessLandlockKeepsSignalsInside() {
        #expect(filter(subprocess: true, landlock: 6).verdict(__NR_kill, [10, 9]) == .allowed)
    }

    @Test func withoutItTheGuardiansAreOutOfReach() {
        let filter = filter(subprocess: true, landlock: 5)
        for target in [10, 11, -10, -11, 0, -1] {
            #expect(filter.verdict(__NR_kill, [.of(target), 9]) == .refused(EPERM), "\(target)")
        }
        #expect(filter.verdict(__NR_kill, [500, 9]) == .allowed)
        #expect(filter.verdict(__NR_tgkill, [11, 11, 9]) == .refused(EPERM))
        #expect(filter.verdict(__NR_tkill, [500, 9]) == .refused(EPERM))
    }

    @Test func limitsAndPrioritiesOfOthersAreOutOfReach() {
        for call in [__NR_prlimit64, __NR_sched_setscheduler, __NR_sched_setaffinity, __NR_sched_setattr] {
            #expect(filter().verdict(call, [0]) == .allowed && filter().verdict(call, [77]) == .allowed)
            #expect(filter().verdict(call, [10]) == .refused(EPERM))
        }
        #expect(filter().verdict(__NR_setpriority, [0, 0, 5]) == .allowed)
        #expect(filter().verdict(__NR_setpriority, [2, 0, 5]) == .refused(EPERM), "all processes of its user")
        #expect(filter().verdict(__NR_ioprio_set, [1, 10, 5]) == .refused(EPERM))
    }

    @Test func whatHoldsItInPlaceCannotBeUndone() {
        for option in [PR_SET_PDEATHSIG, PR_SET_DUMPABLE] {
            #expect(filter().verdict(__NR_prctl, [UInt64(option), 1]) == .refused(EPERM))
        }
        #expect(filter().verdict(__NR_prctl, [UInt64(PR_SET_NAME), 1]) == .allowed)
    }

    @Test func onlyAPairThatStaysConnectedIsAllowed() {
        let (unix, inet) = (UInt64(AF_UNIX), UInt64(AF_INET))
        let closeOnExec: UInt64 = 0o2000000
        #expect(filter().verdict(__NR_socketpair, [unix, 1 | closeOnExec]) == .allowed)
        #expect(filter().verdict(__NR_socketpair, [unix, 5]) == .allowed)
        #expect(filter().verdict(__NR_socketpair, [unix, 2]) == .refused(EPERM))
        #expect(filter().verdict(__NR_socketpair, [inet, 1]) == .refused(EPERM))
    }

    @Test func aDescriptorSendsNoSignalsToOthers() {
        #expect(filter().verdict(__NR_fcntl, [3, UInt64(F_GETFL)]) == .allowed)
        #expect(filter().verdict(__NR_fcntl, [3, 8]) == .refused(EPERM))
        #expect(filter().verdict(__NR_ioctl, [3, 0x8901]) == .refused(EPERM))
        #expect(filter().verdict(__NR_ioctl, [0, 0x5412]) == .refused(EPERM))
    }

    @Test func truncateIsLeftToLandlockWhereThatKnowsIt() {
        #expect(filter(landlock: 2).verdict(__NR_truncate) == .refused(EPERM))
        #expect(filter(landlock: 3).verdict(__NR_truncate) == .allowed)
    }

    private func filter(subprocess: Bool = false, landlock: Int = 7) -> SystemCallFilter {
        SystemCallFilter(.init(process: 77, guardians: [10, 11], subprocess: subprocess, landlock: landlock))
    }
}

extension UInt64 {
    /// A number as a register holds it.
    fileprivate static func of(_ number: Int) -> UInt64 { UInt64(bitPattern: Int64(number)) }
}

// MARK: - The kernel's side

private enum Verdict: Equatable {
    case allowed
    case refused(Int32)
    case invalid
}

extension SystemCallFilter {
    /// Runs the program as the kernel would.
    fileprivate func verdict(
        _ call: Int32,
        _ arguments: [UInt64] = [],
        architecture: UInt32 = SystemCallFilter.architecture
    ) -> Verdict {
        var data = [UInt32(bitPattern: call), architecture, 0, 0]
        for index in 0..<6 {
            let argument = index < arguments.count ? arguments[index] : 0
            data += [UInt32(truncatingIfNeeded: argument), UInt32(truncatingIfNeeded: argument >> 32)]
        }
        let program = program
        var (position, accumulator): (Int, UInt32) = (0, 0)
        while position < program.count {
            let instruction = program[position]
            position += 1
            func jump(_ condition: Bool) { position += Int(condition ? instruction.if_true : instruction.if_false) }
            switch instruction.code {
            case 0x20: accumulator = data[Int(instruction.value) / 4]
            case 0x54: accumulator &= instruction.value
            case 0x15: jump(accumulator == instruction.value)
            case 0x25: jump(accumulator > instruction.value)
            case 0x06 where instruction.value == 0x7FFF_0000: return .allowed
            case 0x06 where instruction.value >> 16 == 5: return .refused(Int32(instruction.value & 0xFFFF))
            default: return .invalid
            }
        }
        return .invalid
    }
}
