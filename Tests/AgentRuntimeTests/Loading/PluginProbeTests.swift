// SPDX-License-Identifier: Apache-2.0

import AgentRuntime
import FixturePlugins
import Foundation
import HostConfig
import HostSupport
import Testing

@Suite struct PluginProbeTests {
    @Test func aSoundPluginReportsWhatItIs() throws {
        let report = try probe("echo").get()
        #expect(report.descriptor.id == "echo" && report.descriptor.version == "1.0.0")
        #expect(report.descriptor.description == "Repeats what it is told, word by word.")
        #expect(report.warnings.isEmpty)
    }

    @Test(arguments: [
        ("crash_in_constructor", ProbeStep.load, SIGSEGV), ("crash_in_entry", .entry, SIGABRT),
        ("create_leaks_settings", .create, SIGABRT),
    ])
    func aCrashIsTakenByTheChildAndNamed(fixture: String, step: ProbeStep, signal: Int32) throws {
        guard case .crashed(signal, step, _) = try probe(fixture) else {
            Issue.record("\(try probe(fixture))")
            return
        }
    }

    @Test func anExitIsNamedWithWhatWasPrinted() throws {
        let outcome = try probe("exit_in_constructor")
        #expect(outcome == .exited(code: 3, .load, printed: "no licence found"))
    }

    @Test(arguments: [("hang_in_constructor", ProbeStep.load), ("create_hangs", .create)])
    func aHangEndsAtTheLimit(fixture: String, step: ProbeStep) throws {
        // On a busy machine the child takes a while to get to where it hangs.
        let limit = Duration.seconds(3)
        #expect(try probe(fixture, limit: limit) == .hung(step, limit: limit, printed: ""))
    }

    @Test(arguments: [
        ("null_descriptor", DiagnosticCode.badDescriptor, "`agent_plugin_v1` returned NULL"),
        ("null_handle", .badDescriptor, "`handle` is NULL"),
        ("wrong_abi_major", .abiMismatch, "`abi_major` 2, this host speaks 1"),
        ("wrong_layout", .abiMismatch, "`layout` 0xA6040410"),
        ("descriptor_lengths", .badDescriptor, "`description` has a length of 18446744073709551615"),
        ("unknown_service", .missingService, "`agent.telepathy/1`"),
        ("unresolved_symbol", .notLinkable, "needs the symbol `slipring_fixture_missing_function`"),
        ("no_entry", .noEntryPoint, "exports no `agent_plugin_v1`"),
        ("create_fails", .createFailed, "refuses to start with status -3: `token` is missing"),
        ("selftest_fails", .selftestFailed, "fails its self-test with status -9"),
    ])
    func aPluginThatBreaksARuleIsRejected(fixture: String, code: DiagnosticCode, reason: String) throws {
        let outcome = try probe(fixture)
        let fault = try #require(fault { () throws(PluginFault) in try outcome.get() }, "\(outcome)")
        #expect(fault.code == code)
        #expect(fault.reason.contains(reason), "\(fault.reason)")
    }

    @Test func ofMuchThatIsPrintedTheEndIsKept() throws {
        guard case .crashed(SIGABRT, .load, let printed) = try probe("prints_much") else {
            Issue.record("it did not crash")
            return
        }
        #expect(printed.hasSuffix(".. | out of cheese") && printed.utf8.count < 5000)
    }

    @Test func whatNeedsAServiceIsLeftOpen() throws {
        #expect(try probe("create_needs_llm").get().warnings.map(\.code) == [.probeInconclusive])
    }

    @Test func theChildSeesNothingOfTheHost() throws {
        let needed: Set = ["PATH", "LD_LIBRARY_PATH", "LANG", "LC_ALL", "TZ", "TMPDIR"]
        #expect(!needed.isSuperset(of: ProcessInfo.processInfo.environment.keys), "there is something to hide")
        // A descriptor that a careless library of the host's left inheritable.
        let careless = fcntl(0, F_DUPFD, 40)
        defer { close(careless) }
        #expect(try probe("create_looks_around").get().warnings.isEmpty)
    }

    @Test(arguments: ["create_leaks_settings", "create_fails"])
    func aSettingIsNotRepeatedInAnError(fixture: String) throws {
        let settings = #"{"api_key": "sk-abc\"def-0123456789", "unit": "C"}"#
        let fault = #expect(throws: PluginFault.self) { try probe(fixture, settings: settings).get() }
        #expect(
            fault?.reason.contains(#"{"api_key": "<setting>\"<setting>", "unit": "C"}"#) == true,
            "\(fault?.reason ?? "")"
        )
    }

    @Test func largeSettingsArrive() throws {
        let settings = #"{"text": ""# + String(repeating: "x", count: 1 << 20) + #""}"#
        #expect(try probe("echo", settings: settings).get().descriptor.id == "echo")
    }

    /// The lock is free once the forgotten process is gone; were it not, this would wait for the time limit.
    @Test(.timeLimit(.minutes(10))) func whatThePluginStartedEndsWithIt() throws {
        let path = try LoadingRig.file("lock", bytes: [])
        #expect(try probe("create_forks", settings: "\"\(path)\"").get().warnings.isEmpty)
        let file = open(path, O_RDONLY)
        defer { close(file) }
        #expect(flock(file, LOCK_EX) == 0)
    }

    @Test func aProgramThatIsNotThereIsTheHostsFault() throws {
        let outcome = PluginProbe(executable: "/nowhere/slipring").run(try LoadingRig.request("echo"))
        #expect(outcome == .failed("No such file or directory"))
    }

    @Test func aChildThatSaysNothingIsNoPass() throws {
        let outcome = PluginProbe(executable: "/bin/true", arguments: []).run(try LoadingRig.request("echo"))
        #expect(outcome == .exited(code: 0, .start, printed: ""))
    }

    @Test func severalRunAtOnce() async throws {
        let request = try LoadingRig.request("echo")
        let outcomes = await withTaskGroup { group in
            for _ in 0..<6 {
                group.addTask { await onThread { LoadingRig.probe().run(request) } }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(outcomes.count == 6)
        for outcome in outcomes { #expect(try outcome.get().descriptor.id == "echo") }
    }

    @Test func controlCharactersAndLinesAreTidied() {
        #expect(ProbeOutput.tidy("a\u{1B}[31m\n\nb\u{0}", hiding: "{}") == "a[31m | b")
    }

    private func probe(
        _ fixture: String,
        settings: String = "{}",
        limit: Duration = LoadingRig.patience
    ) throws -> ProbeOutcome {
        LoadingRig.probe(limit: limit).run(try LoadingRig.request(fixture, settings: settings))
    }
}

/// Runs blocking work on a thread of its own.
private func onThread<Result: Sendable>(_ work: @escaping @Sendable () -> Result) async -> Result {
    await withCheckedContinuation { continuation in
        Thread { continuation.resume(returning: work()) }.start()
    }
}
