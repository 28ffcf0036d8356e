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
        guard let listing = opendir("/proc/self/fd") else { return }
        defer { closedir(listing) }
        var numbers: [Int32] = []
        while let entry = readdir(listing) {
            let number = withUnsafePointer(to: &entry.pointee.d_name) { name in
                name.withMemoryRebound(to: CChar.self, capacity: 256) { Int32(atoi($0)) }
            }
            if number > ProbeProcess.channel, number != dirfd(listing) { numbers.append(number) }
        }
        for number in numbers { close(number) }
    }

    private static func limit(_ resource: __rlimit_resource, _ value: rlim_t) {
        var limit = rlimit()
        let kind = __rlimit_resource_t(resource.rawValue)
        guard getrlimit(kind, &limit) == 0 else { return }
        limit.rlim_max = min(limit.rlim_max, value)
        limit.rlim_cur = limit.rlim_max
        setrlimit(kind, &limit)
    }

    /// Ends this process, and all that it started, when the host goes: nobody would end it otherwise.
    static func watchParent() {
        var thread = pthread_t()
        pthread_create(
            &thread,
            nil,
            { _ in
                var gone = pollfd(fd: ProbeProcess.channel, events: 0, revents: 0)
                while poll(&gone, 1, -1) <= 0 {}
                if getpgrp() == getpid() { kill(0, SIGKILL) }
                _exit(70)
            },
            nil
        )
    }
}
