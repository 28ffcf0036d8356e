// SPDX-License-Identifier: Apache-2.0

import CSandbox
import Glibc

extension SystemCallFilter {
    /// What the rules depend on.
    package struct Circumstances: Sendable, Equatable {
        /// The confined process.
        package var process: Int32
        /// Processes that no signal may reach.
        package var guardians: [Int32]
        package var subprocess: Bool
        /// The version of Landlock's ABI that is in force as well; 0 without.
        package var landlock: Int

        package init(process: Int32, guardians: [Int32], subprocess: Bool, landlock: Int) {
            self.process = process
            self.guardians = guardians
            self.subprocess = subprocess
            self.landlock = landlock
        }
    }

    /// Refuses what no agent needs and what would reach beyond its own process; allows the rest.
    ///
    /// A list of what is refused, not of what is allowed: which calls the runtimes of C, C++, Rust, Go and Swift make
    /// changes with each of their versions.
    package init(_ circumstances: Circumstances) {
        var rules = Self.network + Self.otherProcesses + Self.sharedMemory + Self.machine + Self.metadata
        rules += Self.schedules(circumstances) + Self.signals(circumstances) + Self.processes(circumstances)
        rules += [
            // What keeps this process from being read, and from outliving its host.
            Rule(__NR_prctl, .argument(0, isNoneOf: [PR_SET_PDEATHSIG, PR_SET_DUMPABLE, PR_SET_PTRACER])),
            Rule(__NR_ioctl, .argument(1, isNoneOf: Self.typingCommands + Self.ownerCommands)),
            Rule(__NR_fcntl, .argument(1, isNoneOf: [F_SETOWN, Self.setOwnerExtended])),
        ]
        if circumstances.landlock < LandlockPlan.truncation { rules.append(Rule(__NR_truncate)) }
        self.rules = rules
    }
}

extension SystemCallFilter.Rule {
    fileprivate init(_ call: Int32, with error: Int32 = EPERM) {
        self.init(call: call, verdict: .refused(with: error))
    }

    fileprivate init(_ call: Int32, _ checks: SystemCallFilter.Check...) {
        self.init(call: call, verdict: .allowedIf(checks))
    }

    fileprivate static func refused(_ calls: [Int32], with error: Int32 = EPERM) -> [Self] {
        calls.map { Self($0, with: error) }
    }
}

// MARK: - Constants that Swift does not import

extension SystemCallFilter {
    /// The type of a socket without its flags, and the types that keep the peer they have: SOCK_STREAM, SOCK_SEQPACKET.
    private static let kindOfSocket: UInt32 = 0xF
    private static let connectedKinds: [Int32] = [1, 5]
    /// TIOCSTI and TIOCLINUX type into a terminal.
    private static let typingCommands: [Int32] = [0x5412, 0x541C]
    /// FIOSETOWN, SIOCSPGRP and F_SETOWN_EX name a process that gets a signal when a descriptor is ready.
    private static let ownerCommands: [Int32] = [0x8901, 0x8902]
    private static let setOwnerExtended: Int32 = 15
    private static let priorityOfProcess: Int32 = 0
    private static let inputPriorityOfProcess: Int32 = 1
}

// MARK: - By theme

extension SystemCallFilter {
    /// No socket of any family.
    ///
    /// A connected pair stays allowed, because runtimes wake themselves with one; not a pair of datagram sockets, since
    /// those can be pointed elsewhere.
    private static let network: [Rule] =
        Rule.refused([__NR_socket, __NR_connect, __NR_bind, __NR_listen, __NR_accept, __NR_accept4])
        + [
            Rule(
                __NR_socketpair,
                .argument(0, isOneOf: [AF_UNIX]),
                .argument(1, mask: kindOfSocket, isOneOf: connectedKinds)
            )
        ]
        // Does by itself what a filter forbids. Programs fall back if it is not there.
        + Rule.refused([__NR_io_uring_setup, __NR_io_uring_enter, __NR_io_uring_register], with: ENOSYS)

    /// Nothing that reads, writes or steers another process.
    private static let otherProcesses = Rule.refused([
        __NR_ptrace, __NR_process_vm_readv, __NR_process_vm_writev, __NR_process_madvise, __NR_process_mrelease,
        __NR_kcmp, __NR_pidfd_getfd, __NR_migrate_pages, __NR_move_pages,
    ])

    /// System V memory and POSIX queues belong to the user, and have no path that Landlock could guard.
    private static let sharedMemory = Rule.refused([
        __NR_shmget, __NR_shmat, __NR_shmctl, __NR_msgget, __NR_msgsnd, __NR_msgrcv, __NR_msgctl, __NR_semget,
        __NR_semop, __NR_semtimedop, __NR_semctl, __NR_mq_open, __NR_mq_unlink, __NR_add_key, __NR_request_key,
        __NR_keyctl,
    ])

    /// Mounts, namespaces, and the parts of the kernel that exploits begin with.
    private static let machine =
        Rule.refused([
            __NR_mount, __NR_umount2, __NR_pivot_root, __NR_chroot, __NR_open_tree, __NR_move_mount, __NR_fsopen,
            __NR_fsconfig, __NR_fsmount, __NR_fspick, __NR_mount_setattr, __NR_statmount, __NR_listmount,
            __NR_unshare, __NR_setns, __NR_swapon, __NR_swapoff, __NR_quotactl, __NR_quotactl_fd, __NR_acct,
            __NR_fanotify_init, __NR_name_to_handle_at, __NR_open_by_handle_at,
        ])
        + Rule.refused([
            __NR_bpf, __NR_perf_event_open, __NR_userfaultfd, __NR_kexec_load, __NR_kexec_file_load,
            __NR_init_module, __NR_finit_module, __NR_delete_module, __NR_reboot, __NR_syslog, __NR_personality,
            __NR_iopl, __NR_ioperm, __NR_modify_ldt, __NR_settimeofday, __NR_clock_settime, __NR_adjtimex,
            __NR_clock_adjtime, __NR_sethostname, __NR_setdomainname, __NR_vhangup,
        ])

    /// Owners, modes, times and attributes of files, which Landlock does not control.
    private static let metadata = Rule.refused([
        __NR_chmod, __NR_fchmod, __NR_fchmodat, __NR_fchmodat2, __NR_chown, __NR_lchown, __NR_fchown, __NR_fchownat,
        __NR_utime, __NR_utimes, __NR_futimesat, __NR_utimensat, __NR_setxattr, __NR_lsetxattr, __NR_fsetxattr,
        __NR_removexattr, __NR_lremovexattr, __NR_fremovexattr,
    ])

    /// Limits and priorities of this process only: its user could starve the host with them.
    private static func schedules(_ circumstances: Circumstances) -> [Rule] {
        let itself = Check.argument(0, isOneOf: [0, circumstances.process])
        return [
            Rule(__NR_prlimit64, itself), Rule(__NR_sched_setparam, itself), Rule(__NR_sched_setscheduler, itself),
            Rule(__NR_sched_setattr, itself), Rule(__NR_sched_setaffinity, itself),
            Rule(
                __NR_setpriority,
                .argument(0, isOneOf: [priorityOfProcess]),
                .argument(1, isOneOf: [0, circumstances.process])
            ),
            Rule(
                __NR_ioprio_set,
                .argument(0, isOneOf: [inputPriorityOfProcess]),
                .argument(1, isOneOf: [0, circumstances.process])
            ),
        ]
    }

    /// Signals to itself.
    ///
    /// With other programs to start, their ids are not known beforehand: Landlock keeps the signals inside, and where it
    /// cannot, those that guard this process are out of reach.
    private static func signals(_ circumstances: Circumstances) -> [Rule] {
        if circumstances.subprocess, circumstances.landlock >= LandlockPlan.scopes { return [] }
        let others = Rule.refused([__NR_tkill, __NR_pidfd_send_signal])
        guard circumstances.subprocess else {
            let itself = Check.argument(0, isOneOf: [circumstances.process])
            let group = Check.argument(0, isOneOf: [circumstances.process, 0, -circumstances.process])
            return others + [
                Rule(__NR_kill, group), Rule(__NR_tgkill, itself), Rule(__NR_rt_sigqueueinfo, itself),
                Rule(__NR_rt_tgsigqueueinfo, itself),
            ]
        }
        let guardians = circumstances.guardians
        let notThem = Check.argument(0, isNoneOf: guardians)
        let notTheirGroups = Check.argument(0, isNoneOf: [0, -1] + guardians + guardians.map { -$0 })
        return others + [
            Rule(__NR_kill, notTheirGroups), Rule(__NR_tgkill, notThem), Rule(__NR_rt_sigqueueinfo, notThem),
            Rule(__NR_rt_tgsigqueueinfo, notThem),
        ]
    }

    /// Threads; other programs only where they are allowed, and never out of reach of the process group.
    private static func processes(_ circumstances: Circumstances) -> [Rule] {
        // Its flags are in memory, where no filter can look. The C library then calls `clone`.
        let always = [Rule(__NR_clone3, with: ENOSYS)] + Rule.refused([__NR_setsid, __NR_setpgid])
        let thread = Int32(CLONE_THREAD)
        guard circumstances.subprocess else {
            return always
                + Rule.refused([__NR_fork, __NR_vfork, __NR_execve, __NR_execveat, __NR_pidfd_open])
                + [Rule(__NR_clone, .argument(0, mask: UInt32(thread), isOneOf: [thread]))]
        }
        // A new namespace, or a child of its parent's.
        let outside =
            CLONE_NEWNS | CLONE_NEWCGROUP | CLONE_NEWUTS | CLONE_NEWIPC | CLONE_NEWUSER | CLONE_NEWPID | CLONE_NEWNET
            | CLONE_PARENT
        return always + [Rule(__NR_clone, .argument(0, mask: UInt32(outside), isOneOf: [0]))]
    }
}
