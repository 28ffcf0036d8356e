// SPDX-License-Identifier: Apache-2.0

import Glibc
import HostSandbox
import Testing

/// Nothing that a guest is or starts lives longer than the guest, and no guest longer than its host.
///
/// A process that is left prints its id, and goes on holding the output: where none may be left, the output ends.
@Suite struct LifetimeTests {
    @Test func whatAGuestLeavesBehindEndsWithIt() throws {
        let confined = try RunningRig(["--confined", "--subprocess", "leave-behind"])
        #expect(try confined.rest().contains("ended exited(0)"))

        let free = try RunningRig(["leave-behind"])
        #expect(kill(try #require(pid_t(free.line(after: "left-behind"))), SIGKILL) == 0)
    }

    @Test func withoutASandboxToo() throws {
        let confined = try RunningRig(["--confined", "--disabled", "leave-behind"])
        #expect(try confined.rest().contains("ended exited(0)"))
    }

    @Test(arguments: [[], ["--subprocess"], ["--disabled"]])
    func aGuestDoesNotOutliveItsHost(_ options: [String]) throws {
        let confined = try RunningRig(["--confined"] + options + ["outlive"])
        #expect(try confined.line() == "ready")
        confined.host.kill()
        _ = try confined.rest()
    }

    @Test func withoutASandboxAGuestOutlivesItsHost() throws {
        let free = try RunningRig(["outlive"])
        #expect(try free.line() == "ready")
        // The guest has a session of its own, so that the end of the host's group does not reach it.
        free.host.kill()
        #expect(kill(try #require(pid_t(free.line(after: "outlived"))), SIGKILL) == 0)
    }

    @Test(arguments: ["--subprocess", "--disabled"])
    func neitherDoesWhatItStarted(_ option: String) throws {
        let confined = try RunningRig(["--confined", option, "outlive-in-child"])
        #expect(try confined.line() == "ready")
        confined.host.kill()
        _ = try confined.rest()
    }

    @Test(arguments: [[], ["--subprocess"]])
    func itsEndIsReportedAsItWas(_ options: [String]) throws {
        #expect(try outcome(of: ["exit", "9"], ["--confined"] + options) == ["ended exited(9)"])
        #expect(try outcome(of: ["crash"], ["--confined"] + options).last == "ended signalled(\(SIGABRT), core: false)")
    }

    /// The thread that asks for a child may end long before the child.
    @Test func theThreadThatStartedItMayEnd() throws {
        let lines = try RunningRig(["--confined", "--brief-thread", "await-host"]).rest()
        #expect(lines == ["done", "ended exited(0)"])
    }
}
