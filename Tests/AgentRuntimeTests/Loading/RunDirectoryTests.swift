// SPDX-License-Identifier: Apache-2.0

import AgentRuntime
import FixturePlugins
import Foundation
import HostConfig
import Testing

@Suite struct RunDirectoryTests {
    let base: String

    init() throws { base = try FixturePlugins.scratch() }

    @Test func itIsPrivateAndGoneAfterwards() throws {
        let run = try RunDirectory(bases: [base])
        #expect(run.path.hasPrefix("\(base)/slipring-\(geteuid())/\(getpid())-"))
        #expect(try permissions(run.path) == 0o700 && permissions(run.plugins) == 0o700)
        try Data([1]).write(to: URL(fileURLWithPath: "\(run.plugins)/left.so"))
        run.remove()
        #expect(!FileManager.default.fileExists(atPath: run.path))
    }

    @Test func whatACrashLeftIsRemovedAndWhatLivesIsNot() throws {
        let alive = try RunDirectory(bases: [base])
        let abandoned = "\(base)/slipring-\(geteuid())/1-gone"
        try FileManager.default.createDirectory(atPath: "\(abandoned)/plugins/a", withIntermediateDirectories: true)
        let next = try RunDirectory(bases: [base])
        #expect(!FileManager.default.fileExists(atPath: abandoned))
        #expect(FileManager.default.fileExists(atPath: alive.plugins))
        #expect(FileManager.default.fileExists(atPath: next.plugins))
    }

    @Test func aDirectoryThatOthersMayWriteToIsNotUsed() throws {
        let parent = "\(base)/slipring-\(geteuid())"
        try FileManager.default.createDirectory(
            atPath: parent,
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o777]
        )
        let fault = #expect(throws: PluginFault.self) { try RunDirectory(bases: [base]) }
        #expect(fault?.code == .pluginNotStaged)
        #expect(fault?.reason.contains("is not private to this user") == true)
    }

    @Test func theNextBaseServesWhenTheFirstDoesNot() throws {
        let run = try RunDirectory(bases: ["/dev/null/nowhere", base])
        #expect(run.path.hasPrefix(base))
    }

    /// Nothing on /proc can be written to; every refusal is told.
    @Test func withoutAnyPlaceEachIsExplained() throws {
        let fault = #expect(throws: PluginFault.self) { try RunDirectory(bases: ["/proc", "/dev/null/nowhere"]) }
        #expect(fault?.reason.contains("/proc: ") == true)
        #expect(fault?.reason.contains("/dev/null/nowhere: Not a directory") == true)
        #expect(fault?.remedy.contains("XDG_RUNTIME_DIR") == true)
    }

    @Test func theUsersOwnRuntimeDirectoryComesFirst() {
        let bases = RunDirectory.bases(preferred: ["/run/user/7", "relative"])
        #expect(bases == ["/run/user/7", "/tmp", "/var/tmp"])
    }

    private func permissions(_ path: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }
}
