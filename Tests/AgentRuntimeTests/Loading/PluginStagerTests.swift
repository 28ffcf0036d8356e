// SPDX-License-Identifier: Apache-2.0

import AgentRuntime
import FixturePlugins
import Foundation
import HostConfig
import Testing

@Suite struct PluginStagerTests {
    let rig: LoadingRig

    init() throws { rig = try LoadingRig() }

    @Test func aCopyIsNamedByItsDigestAndNobodyMayWriteToIt() throws {
        let file = try LoadingRig.file(bytes: "abc".utf8)
        let staged = try rig.stager.stage(file, for: "weather_agent")
        #expect(staged.digest == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(staged.path == "\(rig.run.plugins)/weather_agent/ba7816bf8f01cfea.so")
        #expect(staged.isNew && staged.size == 3)
        #expect(try LoadingRig.bytes(staged.path) == Array("abc".utf8))
        let attributes = try FileManager.default.attributesOfItem(atPath: staged.path)
        #expect(attributes[.posixPermissions] as? Int == 0o500)
        #expect(try FileManager.default.contentsOfDirectory(atPath: "\(rig.run.plugins)/weather_agent").count == 1)
    }

    @Test func theSameContentIsCopiedOnce() throws {
        let first = try rig.stager.stage(LoadingRig.file(bytes: "same".utf8), for: "a")
        let second = try rig.stager.stage(LoadingRig.file("other.so", bytes: "same".utf8), for: "a")
        #expect(first.path == second.path && first.isNew && !second.isNew)
        second.discard()
        #expect(FileManager.default.fileExists(atPath: first.path), "it may be mapped")
        first.discard()
        #expect(!FileManager.default.fileExists(atPath: first.path))
    }

    @Test func aCopyThatWasTamperedWithIsReplaced() throws {
        let file = try LoadingRig.file(bytes: "good".utf8)
        let first = try rig.stager.stage(file, for: "a")
        try FileManager.default.removeItem(atPath: first.path)
        try Data("evil".utf8).write(to: URL(fileURLWithPath: first.path))
        let second = try rig.stager.stage(file, for: "a")
        #expect(second.isNew)
        #expect(try LoadingRig.bytes(second.path) == Array("good".utf8))
    }

    @Test func aFileThatChangesMeanwhileIsRefused() throws {
        let file = try LoadingRig.file(bytes: "half".utf8)
        let stager = PluginStager(directory: rig.run.plugins) {
            try? Data("half and the rest".utf8).write(to: URL(fileURLWithPath: file), options: [])
        }
        let fault = refusal(file, stager)
        #expect(fault?.code == .pluginChangedWhileRead)
        #expect(try FileManager.default.contentsOfDirectory(atPath: "\(rig.run.plugins)/a").isEmpty)
    }

    @Test func whatIsNoFileIsNamed() throws {
        let fifo = try FixturePlugins.scratch() + "/fifo.so"
        #expect(mkfifo(fifo, 0o600) == 0)
        #expect(refusal(fifo)?.reason == "is a FIFO")
        #expect(refusal("/tmp")?.reason == "is a directory")
        #expect(refusal("/dev/null")?.reason == "is a device")
        #expect(refusal("/nowhere/libWeather.so")?.reason == "does not exist")
        #expect(refusal(try socket())?.reason == "is a socket")
        #expect(refusal(fifo)?.code == .pluginNotRegular)
    }

    @Test func anEmptyFileAndAGiantAreRefused() throws {
        #expect(refusal(try LoadingRig.file(bytes: []))?.reason == "is empty")
        let giant = try LoadingRig.file(bytes: [1])
        #expect(truncate(giant, PluginStager.sizeLimit + 1) == 0)
        #expect(refusal(giant)?.reason == "has 1073741825 bytes, the limit is 1073741824")
    }

    @Test(arguments: ["../../etc", "/", "", ".", "a/b"]) func noAgentsNameLeadsElsewhere(id: String) throws {
        let staged = try rig.stager.stage(LoadingRig.file(bytes: "x".utf8), for: id)
        let folder = URL(fileURLWithPath: staged.path).deletingLastPathComponent()
        #expect(folder.deletingLastPathComponent().path == rig.run.plugins)
        #expect(folder.lastPathComponent.allSatisfy { $0 == "_" || $0.isLetter })
    }

    @Test func aPlaceThatCannotBeWrittenToIsNamed() throws {
        let stager = PluginStager(directory: "/proc/plugins")
        #expect(refusal(try LoadingRig.file(bytes: "x".utf8), stager)?.code == .pluginNotStaged)
    }

    private func refusal(_ file: String, _ stager: PluginStager? = nil) -> PluginFault? {
        let stager = stager ?? rig.stager
        return fault { () throws(PluginFault) in try stager.stage(file, for: "a") }
    }

    private func socket() throws -> String {
        let path = try FixturePlugins.scratch() + "/s.so"
        let descriptor = Glibc.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
        let result = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        #expect(result == 0)
        return path
    }
}
