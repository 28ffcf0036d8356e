// SPDX-License-Identifier: Apache-2.0

import AgentABI
import AgentRuntime
import FixturePlugins
import Foundation
import HostConfig
import Synchronization
import TestSupport
import Testing

@Suite struct PluginLoaderTests {
    let rig: LoadingRig

    init() throws { rig = try LoadingRig() }

    @Test func aSoundPluginIsLoadedFromItsPrivateCopy() throws {
        let file = try FixturePlugins.path("echo")
        let loaded = try rig.loader().load(file: file, agentID: "echo_agent")
        #expect(loaded.object.descriptor.id == "echo")
        #expect(loaded.object.file == file)
        #expect(loaded.object.stagedPath == "\(rig.run.plugins)/echo_agent/\(loaded.object.digest.prefix(16)).so")
        #expect(loaded.object.entry.pointee.struct_size == UInt32(MemoryLayout<agent_plugin>.size))
        #expect(LoadingRig.maps().contains(loaded.object.stagedPath))
        #expect(loaded.warnings.isEmpty)
        #expect(loaded.timings.probe > .zero && loaded.timings.load > .zero)
    }

    @Test func aReplacedFileIsNewCode() throws {
        let folder = URL(fileURLWithPath: try FixturePlugins.scratch())
        let file = folder.appending(path: "libAgent.so")
        try FileManager.default.copyItem(atPath: FixturePlugins.path("echo"), toPath: file.path)
        let old = try rig.loader().load(file: file.path, agentID: "a")
        try FileManager.default.removeItem(at: file)
        try FileManager.default.copyItem(atPath: FixturePlugins.path("burst"), toPath: file.path)
        let new = try rig.loader().load(file: file.path, agentID: "a")
        #expect(old.object.descriptor.id == "echo" && new.object.descriptor.id == "burst")
        #expect(old.object.entry != new.object.entry)
    }

    @Test func twoAgentsOfOneFileHaveAnImageEach() throws {
        let file = try FixturePlugins.path("echo")
        let first = try rig.loader().load(file: file, agentID: "a")
        let second = try rig.loader().load(file: file, agentID: "b")
        #expect(first.object.entry != second.object.entry)
    }

    @Test func anImageStaysMappedUnlessItMayGo() throws {
        let kept = try rig.loader().load(file: FixturePlugins.path("echo"), agentID: "kept").object.stagedPath
        let gone = try rig.loader().load(file: FixturePlugins.path("unloadable"), agentID: "gone").object.stagedPath
        #expect(LoadingRig.maps().contains(kept))
        #expect(!LoadingRig.maps().contains(gone))
    }

    @Test func staticThreadLocalStorageIsAWarning() throws {
        let loaded = try rig.loader().load(file: FixturePlugins.path("static_tls"), agentID: "a")
        #expect(loaded.warnings.map(\.code) == [.staticTLS])
        #expect(loaded.warnings.first?.message.hasPrefix("`static_tls.so` uses static thread-local storage") == true)
    }

    @Test(arguments: [
        ("crash_in_constructor", "SR3014"), ("exit_in_constructor", "SR3016"), ("crash_in_entry", "SR3014"),
        ("null_descriptor", "SR3011"), ("null_handle", "SR3011"), ("abi_major_2", "SR3006"),
        ("wrong_abi_major", "SR3006"), ("wrong_layout", "SR3006"), ("no_entry", "SR3005"),
        ("unresolved_symbol", "SR3013"), ("descriptor_lengths", "SR3011"), ("unknown_service", "SR3012"),
        ("create_fails", "SR3017"), ("selftest_fails", "SR3018"),
    ])
    func aHostilePluginIsRefusedAndLeavesNothing(fixture: String, code: String) throws {
        let rejection = try refusal(FixturePlugins.path(fixture))
        #expect(rejection?.code.rawValue == code)
        #expect(rejection?.description.hasPrefix("`\(fixture).so` ") == true)
        #expect(rejection?.description.contains("(\(code)); ") == true)
        #expect(try FileManager.default.contentsOfDirectory(atPath: "\(rig.run.plugins)/a").isEmpty)
        #expect(!LoadingRig.maps().contains("\(rig.run.plugins)/a"))
    }

    @Test func aRefusalNamesFileReasonAndRemedy() throws {
        let whole = try LoadingRig.bytes(FixturePlugins.path("echo"))
        let file = try LoadingRig.file("libWeather.so", bytes: whole.prefix(5000))
        let rejection = refusal(file)
        #expect(rejection?.file == file)
        let text = try #require(rejection).description
        #expect(
            text.hasPrefix(
                "`libWeather.so` is truncated: its section table ends at byte \(whole.count), the file has 5000 (SR3003); "
            )
        )
        #expect(text.hasSuffix("; copy it again, and rename it into place when it is complete"))
    }

    /// What preflight lets through is tried in the probe: whatever happens there, this process goes on.
    @Test func filesWithDamagedCodeAndDataCostNoHost() throws {
        let whole = try LoadingRig.bytes(FixturePlugins.path("echo"))
        var random = SplitMix(seed: 7)
        let answered = Mutex(0)
        let loader = PluginLoader(stager: rig.stager) { request in
            _ = LoadingRig.probe(limit: .seconds(1)).run(request)
            answered.withLock { $0 += 1 }
            return .failed("enough")
        }
        for _ in 0..<40 {
            var bytes = whole
            for _ in 0..<8 {
                bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            let file = try LoadingRig.file(bytes: bytes)
            #expect(throws: PluginRejection.self) { try loader.load(file: file, agentID: "a") }
        }
        #expect(answered.withLock { $0 } > 10)
    }

    @Test func aCheckTriesEverythingAndMapsNothing() throws {
        let loader = rig.loader()
        #expect(try loader.check(file: FixturePlugins.path("echo"), agentID: "a").isEmpty)
        #expect(try loader.check(file: FixturePlugins.path("static_tls"), agentID: "a").map(\.severity) == [.warning])
        let refused = try loader.check(file: FixturePlugins.path("create_fails"), agentID: "a")
        #expect(refused.map(\.code) == [.createFailed] && refused.first?.severity == .error)
        #expect(!LoadingRig.maps().contains("\(rig.run.plugins)/a"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: "\(rig.run.plugins)/a").isEmpty)
    }

    @Test func settingsReachTheProbeAsTheyAre() throws {
        let seen = Mutex<ProbeRequest?>(nil)
        let loader = PluginLoader(stager: rig.stager) { request in
            seen.withLock { $0 = request }
            return .failed("enough")
        }
        let file = try FixturePlugins.path("echo")
        _ = fault { () throws(PluginRejection) in try loader.load(file: file, agentID: "x", settings: #"{"k":1}"#) }
        let request = seen.withLock { $0 }
        #expect(request?.agentID == "x" && request?.settings == #"{"k":1}"#)
    }

    @Test(arguments: [
        ("x.so: undefined symbol: foo, version BAR", "needs the symbol `foo`"),
        ("libfoo.so.3: cannot open shared object file: No such file or directory", "needs `libfoo.so.3`, which"),
        ("x.so: cannot allocate memory in static TLS block", "finds no room for its static thread-local storage"),
        ("x.so: file too short", "is refused by the dynamic linker: file too short"),
    ])
    func theLinkersWordsArePutForPeople(text: String, reason: String) {
        #expect(LinkerMessage(path: "x.so", text: text).fault.reason.hasPrefix(reason))
    }

    private func refusal(_ file: String) -> PluginRejection? {
        let loader = rig.loader()
        return fault { () throws(PluginRejection) in try loader.load(file: file, agentID: "a") }
    }
}
