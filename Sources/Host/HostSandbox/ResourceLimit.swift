// SPDX-License-Identifier: Apache-2.0

package import Glibc

/// A limit of `setrlimit`, lowered for good.
package struct ResourceLimit: Sendable, Equatable {
    package var resource: UInt32
    package var value: UInt64

    static func all(of sandbox: Sandbox, mappedBytes: Int) -> [ResourceLimit] {
        let wanted = sandbox.limits
        // A core would hold the agent's settings, keys included.
        var limits = [ResourceLimit(RLIMIT_CORE, 0)]
        if wanted.memoryBytes > 0 { limits.append(ResourceLimit(RLIMIT_AS, mappedBytes + wanted.memoryBytes)) }
        if wanted.descriptors > 0 { limits.append(ResourceLimit(RLIMIT_NOFILE, wanted.descriptors)) }
        if wanted.processorSeconds > 0 { limits.append(ResourceLimit(RLIMIT_CPU, wanted.processorSeconds)) }
        if wanted.fileBytes > 0 { limits.append(ResourceLimit(RLIMIT_FSIZE, wanted.fileBytes)) }
        // Counts the threads of all of the user's processes, so it bounds a fork bomb and nothing finer. Root has no
        // such bound.
        if sandbox.needsKeeper { limits.append(ResourceLimit(__RLIMIT_NPROC, 4096)) }
        return limits
    }

    package init(_ resource: __rlimit_resource, _ value: Int) {
        self.resource = resource.rawValue
        self.value = UInt64(value)
    }

    /// Never raises a limit.
    func apply() -> Bool {
        var limit = rlimit()
        let kind = __rlimit_resource_t(resource)
        // The kernel fills in the struct, or reads it, before the call returns.
        guard unsafe getrlimit(kind, &limit) == 0 else { return false }
        limit.rlim_max = min(limit.rlim_max, rlim_t(value))
        limit.rlim_cur = min(limit.rlim_cur, limit.rlim_max)
        return unsafe setrlimit(kind, &limit) == 0
    }
}
