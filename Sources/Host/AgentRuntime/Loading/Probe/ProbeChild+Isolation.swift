// SPDX-License-Identifier: Apache-2.0

import Glibc

extension ProbeChild {
    /// Bounds what the plugin can use up, and keeps from it what it has no business with.
    static func isolate() {
        closeInherited()
        _ = fcntl(ProbeProcess.channel, F_SETFD, FD_CLOEXEC)
        limit(RLIMIT_CORE, 0)
        limit(RLIMIT_CPU, 5)
        limit(RLIMIT_AS, 16 << 30)
        limit(RLIMIT_FSIZE, 16 << 20)
        limit(RLIMIT_NOFILE, 256)
    }

    /// Descriptors that the host forgot to mark: this runs before any code of the plugin does.
    private static func closeInherited() {
        guard let listing = unsafe opendir("/proc/self/fd") else { return }
        defer { unsafe closedir(listing) }
        var numbers: [Int32] = []
        while let entry = unsafe readdir(listing) {
            let number = unsafe withUnsafePointer(to: &entry.pointee.d_name) { name in
                unsafe name.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe Int32(atoi($0)) }
            }
            if number > ProbeProcess.channel, unsafe number != dirfd(listing) { numbers.append(number) }
        }
        for number in numbers { close(number) }
    }

    private static func limit(_ resource: __rlimit_resource, _ value: rlim_t) {
        var limit = rlimit()
        let kind = __rlimit_resource_t(resource.rawValue)
        guard unsafe getrlimit(kind, &limit) == 0 else { return }
        limit.rlim_max = min(limit.rlim_max, value)
        limit.rlim_cur = limit.rlim_max
        unsafe setrlimit(kind, &limit)
    }

    /// Ends this process, and all that it started, when the host goes: nobody would end it otherwise.
    static func watchParent() {
        var thread = pthread_t()
        unsafe pthread_create(
            &thread,
            nil,
            { _ in
                var gone = pollfd(fd: ProbeProcess.channel, events: 0, revents: 0)
                while unsafe poll(&gone, 1, -1) <= 0 {}
                if getpgrp() == getpid() { kill(0, SIGKILL) }
                _exit(70)
            },
            nil
        )
    }
}
