// SPDX-License-Identifier: Apache-2.0

import HostSandbox
import Testing

/// An act that reaches beyond its process.
struct Attempt: Sendable, CustomTestStringConvertible {
    let act: String
    /// `%folder` is the scene's folder, `%host` the host's process, `%memory` the address of a secret in it.
    let argument: String
    let refusal: String
    /// What it prints where nothing holds it back, besides `done`.
    let loot: String?

    init(_ act: String, _ argument: String = "-", refusal: String = "EPERM", loot: String? = nil) {
        self.act = act
        self.argument = argument
        self.refusal = refusal
        self.loot = loot
    }

    var testDescription: String { argument == "-" ? act : "\(act) \(argument)" }

    func arguments(in scene: SandboxScene) -> [String] {
        [act, argument.replacing("%folder", with: scene.folder)]
    }
}

extension Attempt {
    static let network = [
        Attempt("socket-inet"), Attempt("socket-inet6"), Attempt("socket-netlink"),
        Attempt("connect-unix", "%folder/stream"), Attempt("send-from-pair", "%folder/datagram"),
        Attempt("io-uring", refusal: "ENOSYS"),
    ]

    static let files = [
        Attempt("read", "%folder/secret", refusal: "EACCES", loot: "read hush-in-a-file"),
        Attempt("read", "/etc/passwd", refusal: "EACCES"),
        Attempt("read", "/proc/self/root/etc/passwd", refusal: "EACCES"),
        Attempt("list", "%folder", refusal: "EACCES"),
        Attempt("create", "%folder/new", refusal: "EACCES"),
        Attempt("overwrite", "%folder/old", refusal: "EACCES"),
        Attempt("truncate", "%folder/old", refusal: "EACCES"),
        Attempt("remove", "%folder/doomed", refusal: "EACCES"),
        Attempt("make-folder", "%folder/deeper", refusal: "EACCES"),
        Attempt("change-mode", "%folder/old"), Attempt("change-times", "%folder/old"),
        Attempt("message-queue"), Attempt("shared-memory"),
    ]

    /// What the host has and is.
    static let host = [
        Attempt("read", "/proc/%host/environ", refusal: "EACCES", loot: "SECRET_OF_HOST=\(RunningRig.secret)"),
        Attempt("look-up", "SECRET_OF_HOST", refusal: "ENOENT", loot: "read \(RunningRig.secret)"),
        Attempt("read-memory", "%memory", loot: "read \(RunningRig.secret)"),
        Attempt("read-memory-file", "%memory", refusal: "EACCES", loot: "read \(RunningRig.secret)"),
        Attempt("list", "/proc/%host/fd", refusal: "EACCES"), Attempt("list", "/proc", refusal: "EACCES"),
        Attempt("use-descriptor", "40", refusal: "EBADF"),
        Attempt("trace"), Attempt("limit-host"), Attempt("reschedule-host"), Attempt("slow-down-host"),
        Attempt("signal"), Attempt("signal-group"), Attempt("signal-thread"), Attempt("signal-queued"),
        Attempt("signal-any-thread"), Attempt("signal-by-handle"), Attempt("signal-by-owner"),
        Attempt("show-itself"),
    ]

    static let programs = [
        Attempt("fork"), Attempt("vfork"), Attempt("clone3", refusal: "ENOSYS"), Attempt("spawn"), Attempt("execute"),
        Attempt("run-shell", "echo hello", refusal: "ENOMEM", loot: "shell hello"),
    ]
}

@Suite(.enabled(if: SandboxSupport.current.gaps().isEmpty, "this kernel lacks a means of confinement"))
struct RefusalTests {
    @Test(arguments: Attempt.network + Attempt.files + Attempt.host + Attempt.programs, Account.allCases)
    func theSandboxRefuses(_ attempt: Attempt, as account: Account) throws {
        let user = try account.options()
        let scene = try SandboxScene(for: account)
        let confined = try outcome(of: attempt.arguments(in: scene), user + ["--confined"])
        #expect(confined.dropLast().last == "refused \(attempt.refusal)" && confined.last == "ended exited(0)")
        if let loot = attempt.loot { #expect(!confined.contains { $0.contains(loot) }) }

        let free = try outcome(of: attempt.arguments(in: scene), user)
        #expect(free.contains("done"), "it works where nothing holds it back: \(free)")
        if let loot = attempt.loot { #expect(free.contains { $0.contains(loot) }) }
    }

    /// What an agent with `subprocess: true` still must not do, and what it starts neither.
    @Test(arguments: Attempt.network + Attempt.files + Attempt.host.filter { !["use-descriptor"].contains($0.act) })
    func subprocessesChangeNothingElse(_ attempt: Attempt) throws {
        let scene = try SandboxScene()
        let confined = try outcome(of: attempt.arguments(in: scene), ["--confined", "--subprocess"])
        #expect(confined.dropLast().last == "refused \(attempt.refusal)" && confined.last == "ended exited(0)")
    }

    @Test func aProgramThatItStartsIsConfinedToo() throws {
        let scene = try SandboxScene()
        let command = ["run-shell", "cat \(scene.folder)/secret 2>&1; true"]
        #expect(try outcome(of: command, ["--confined", "--subprocess"]).first?.hasSuffix("Permission denied") == true)
        #expect(try outcome(of: command, []).first == "shell hush-in-a-file")
    }

    @Test func memoryBeyondTheLimitIsRefused() throws {
        let act = ["take-memory", "300000000"]
        #expect(try outcome(of: act, ["--confined", "--memory", "200000000"]).first == "refused ENOMEM")
        #expect(try outcome(of: act, ["--confined", "--memory", "400000000"]).first == "done")
    }
}
