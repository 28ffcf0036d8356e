// SPDX-License-Identifier: Apache-2.0

import Glibc
import HostSandbox
import Testing

@Suite struct PlanTests {
    @Test func everyRightThatTheKernelKnowsIsTakenAway() throws {
        let rights = try [1, 2, 3, 5, 7].map { try #require(plan(landlock: $0).landlock).files.rawValue }
        #expect(rights == [0x1FFF, 0x3FFF, 0x7FFF, 0xFFFF, 0xFFFF])
    }

    @Test func networkAndScopesAreTakenAwayWhereTheKernelKnowsThem() throws {
        let plans = try [3, 4, 5, 6].map { try #require(plan(landlock: $0).landlock) }
        #expect(plans.map(\.network) == [0, 3, 3, 3])
        #expect(plans.map(\.scoped) == [0, 0, 0, 3])
    }

    /// The kernel refuses a rule with a right that its version does not know.
    @Test func noGrantHasARightThatIsNotTakenAway() throws {
        let sandbox = Sandbox(read: ["/data"], write: ["/scratch"], subprocess: true)
        for version in 1...7 {
            let landlock = try #require(plan(sandbox, landlock: version).landlock)
            #expect(landlock.grants.allSatisfy { landlock.files.isSuperset(of: $0.rights) })
        }
    }

    @Test func theImageAndWhatItNeedsAreReadable() throws {
        let grants = try #require(plan().landlock).grants
        let readable = Set(grants.filter { $0.rights.contains(.readFile) }.map(\.path))
        #expect(
            readable.isSuperset(of: [
                "/run/image.so", "/opt/swift/lib", "/lib", "/usr/lib", "/etc/localtime", "/usr/share/zoneinfo",
                "/dev/null", "/dev/urandom", "/proc/self",
            ])
        )
        #expect(grants.filter { $0.rights.contains(.writeFile) }.map(\.path) == ["/dev/null"])
        #expect(!grants.contains { $0.rights.contains(.execute) })
    }

    @Test func whatThePolicyNamesIsGranted() throws {
        let grants = try #require(plan(Sandbox(read: ["/data"], write: ["/scratch"])).landlock).grants
        #expect(grants.contains(FileGrant(path: "/data", rights: .reading)))
        #expect(grants.contains(FileGrant(path: "/scratch", rights: [.reading, .writing])))
    }

    @Test func programsMayBeExecutedWithSubprocessOnly() throws {
        let grants = try #require(plan(Sandbox(read: ["/data"], subprocess: true)).landlock).grants
        let executable = Set(grants.filter { $0.rights.contains(.execute) }.map(\.path))
        #expect(executable.isSuperset(of: ["/bin", "/usr/bin", "/lib64", "/data"]))
        #expect(executable.isDisjoint(with: ["/proc/self", "/dev/null"]))
    }

    @Test func memoryIsCountedOnTopOfTheProgram() {
        var sandbox = Sandbox()
        sandbox.limits.memoryBytes = 1000
        #expect(plan(sandbox).limits.contains(ResourceLimit(RLIMIT_AS, 5000)))
        #expect(!plan().limits.contains { $0.resource == RLIMIT_AS.rawValue })
        #expect(plan().limits.contains(ResourceLimit(RLIMIT_CORE, 0)))
    }

    @Test func aSandboxThatIsTurnedOffKeepsItsLimitsOnly() {
        let plan = plan(Sandbox(isEnabled: false))
        #expect(plan.landlock == nil && plan.filter == nil)
        #expect(plan.limits.contains(ResourceLimit(RLIMIT_CORE, 0)))
    }

    @Test func aMeansThatIsMissingIsLeftOutAndReported() {
        let none = SandboxSupport(landlock: nil, seccomp: false, noNewPrivileges: true, processHandles: false)
        let plan = SandboxPlan(Sandbox(), for: .example, on: none)
        #expect(plan.landlock == nil && plan.filter == nil)
        #expect(none.gaps() == [.files, .systemCalls, .processHandles])
        #expect(none.gaps().allSatisfy { $0.message.hasPrefix("no ") })
    }

    @Test func signalsAreAGapWithSubprocessOnly() {
        let old = SandboxSupport(landlock: 5, seccomp: true, noNewPrivileges: true, processHandles: true)
        #expect(old.gaps() == [])
        #expect(old.gaps(for: Sandbox(subprocess: true)) == [.signals])
    }

    @Test func withoutNoNewPrivilegesNothingIsConfined() {
        let support = SandboxSupport(landlock: 7, seccomp: true, noNewPrivileges: false, processHandles: true)
        let plan = SandboxPlan(Sandbox(), for: .example, on: support)
        #expect(plan.landlock == nil && plan.filter == nil && support.gaps() == [.privileges])
    }

    private func plan(_ sandbox: Sandbox = Sandbox(), landlock: Int = 7) -> SandboxPlan {
        let support = SandboxSupport(landlock: landlock, seccomp: true, noNewPrivileges: true, processHandles: true)
        return SandboxPlan(sandbox, for: .example, on: support)
    }
}

extension SandboxedProcess {
    static let example = SandboxedProcess(
        id: 77,
        guardians: [10, 11],
        image: "/run/image.so",
        libraryFolders: ["/opt/swift/lib"],
        mappedBytes: 4000
    )
}
