// SPDX-License-Identifier: Apache-2.0

import AgentRuntime
import FixturePlugins
import HostConfig
import TestSupport
import Testing

@Suite struct ELFPreflightTests {
    let echo: [UInt8]

    init() throws { echo = try LoadingRig.bytes(FixturePlugins.path("echo")) }

    @Test func aSoundPluginTellsWhatItNeeds() throws {
        let facts = try inspect(echo)
        #expect(facts.needed.contains("libc.so.6"))
        #expect(facts.runtimes.isEmpty && facts.hasSectionNames && !facts.usesStaticTLS)
        #expect(facts.mayUnload)
    }

    @Test func aSwiftRuntimeIsRecognisedByWhatIsLinked() {
        #expect(ELFPreflight.runtimes(needed: ["libswiftCore.so", "libc.so.6"], sections: []) == [.swift])
        #expect(ELFPreflight.runtimes(needed: [], sections: [".text", "swift5_types"]) == [.swift])
        #expect(ELFPreflight.runtimes(needed: [], sections: [".go.buildinfo"]) == [.go])
        #expect(ELFPreflight.runtimes(needed: ["libstdc++.so.6"], sections: [".text"]).isEmpty)
    }

    @Test(arguments: 1..<50) func aTruncatedFileIsRefusedWithItsSize(fiftieth: Int) {
        let size = echo.count * fiftieth / 50
        let fault = refusal(Array(echo.prefix(size)))
        #expect(fault?.code == .pluginTruncated)
        #expect(fault?.reason.contains("the file has \(size)") == true, "\(fault?.reason ?? "taken")")
    }

    @Test func anEndOfZerosIsAnIncompleteCopy() {
        let fault = refusal(echo.prefix(echo.count / 2) + Array(repeating: 0, count: echo.count - echo.count / 2))
        #expect(fault?.code == .pluginTruncated)
        #expect(fault?.reason.contains("still being copied") == true)
    }

    @Test(arguments: [
        ("hello, I am no library\n", "is a text file"),
        ("#!/bin/sh\necho hi\n", "is a script"),
        ("!<arch>\nfoo.o/", "is an archive of object files"),
        ("!<thin>\nfoo.o/", "is an archive of object files"),
        ("MZ\u{10}\0\u{3}", "is a Windows program or library"),
        ("PK\u{3}\u{4}..", "is a zip archive"),
        ("\0asm\u{1}\0\0\0", "is a WebAssembly module"),
        ("\0\0\0\0\0\0\0\0", "holds only zeros"),
        ("\u{1}\u{2}\u{3}\u{4}\u{5}", "starts with the bytes 01 02 03 04"),
        ("\u{7F}EL", "starts with the bytes 7f 45 4c"),
    ])
    func whatIsNoLibraryIsNamed(content: String, name: String) {
        #expect(refusal(Array(content.utf8))?.reason.hasPrefix(name) == true)
    }

    @Test(arguments: [[0xCF, 0xFA, 0xED, 0xFE, 7], [0xCA, 0xFE, 0xBA, 0xBE, 0]] as [[UInt8]])
    func anApplesLibraryIsNamed(bytes: [UInt8]) {
        #expect(refusal(bytes)?.reason.hasPrefix("is a Mach-O file") == true)
    }

    /// Offsets of the ELF header, a value, and what it then is.
    static let headers: [(Int, UInt8, DiagnosticCode, String)] = [
        (4, 1, DiagnosticCode.wrongMachine, "is a 32-bit ELF file"),
        (4, 9, .pluginDamaged, "ELF class 9"),
        (5, 2, .wrongMachine, "is big-endian"),
        (16, 1, .notSharedObject, "is an object file"),
        (16, 2, .notSharedObject, "is a program"),
        (16, 4, .notSharedObject, "is a core dump"),
        (18, 243, .wrongMachine, "is built for RISC-V"),
        (18, 8, .wrongMachine, "is built for MIPS"),
        (18, 77, .wrongMachine, "ELF machine 77"),
        (54, 32, .pluginDamaged, "segment table with entries of 32 bytes instead of 56"),
        (56, 0, .pluginDamaged, "has nothing to load"),
        (62, 255, .pluginDamaged, "names section 255"),
    ]

    @Test(arguments: headers)
    func aHeaderThatDoesNotFitIsExplained(offset: Int, value: UInt8, code: DiagnosticCode, reason: String) {
        var bytes = echo
        bytes[offset] = value
        let fault = refusal(bytes)
        #expect(fault?.code == code)
        #expect(fault?.reason.contains(reason) == true, "\(fault?.reason ?? "taken")")
    }

    @Test func aProgramIsNoPluginThoughItIsPositionIndependent() throws {
        #expect(refusal(try LoadingRig.bytes("/bin/ls"))?.reason.hasPrefix("is a program") == true)
    }

    @Test func anotherMajorIsToldFromTheEntrysName() throws {
        let fault = refusal(try LoadingRig.bytes(FixturePlugins.path("abi_major_2")))
        #expect(fault?.code == .abiMismatch)
        #expect(fault?.reason == "needs ABI major 2, this host speaks 1")
    }

    @Test func aMissingEntryIsNamed() throws {
        let fault = refusal(try LoadingRig.bytes(FixturePlugins.path("no_entry")))
        #expect(fault?.code == .noEntryPoint)
        #expect(fault?.reason == "exports no `agent_plugin_v1`")
    }

    @Test func theOldHashTableServesAsWell() throws {
        let path = try FixturePlugins.scratch() + "/sysv.so"
        try FixturePlugins.compile("echo.c", to: path, ["-shared", "-Wl,--hash-style=sysv"])
        #expect(try inspect(LoadingRig.bytes(path)).mayUnload)
    }

    @Test func staticThreadLocalStorageIsSeen() throws {
        #expect(try inspect(LoadingRig.bytes(FixturePlugins.path("static_tls"))).usesStaticTLS)
    }

    @Test func withoutSectionNamesNothingIsUnloaded() throws {
        var bytes = echo
        for offset in Array(40..<48) + Array(58..<64) where offset != 58 { bytes[offset] = 0 }
        let facts = try inspect(bytes)
        #expect(!facts.hasSectionNames && !facts.mayUnload)
    }

    @Test func noMutationTrapsAndNoOffsetIsBelieved() {
        var random = SplitMix(seed: 20_261_122)
        let extremes: [UInt8] = [0, 1, 0x7F, 0x80, 0xFF]
        for _ in 0..<6000 {
            var bytes = echo
            for _ in 0..<Int.random(in: 1...6, using: &random) {
                // Half of them where the tables stand.
                let place = Bool.random(using: &random) ? 0..<1024 : 0..<bytes.count
                let start = Int.random(in: place, using: &random)
                let value = extremes.randomElement(using: &random) ?? 0
                for offset in start..<min(start + Int.random(in: 1...8, using: &random), bytes.count) {
                    bytes[offset] = value
                }
            }
            _ = refusal(bytes)
        }
    }

    @Test(arguments: [.max, .max - 7, 1 << 63, 1 << 32, 0] as [UInt64])
    func noExtremeValueTrapsWhereverItStands(value: UInt64) {
        for offset in stride(from: 0, to: 2048, by: 4) {
            var bytes = echo
            withUnsafeBytes(of: value) { bytes.replaceSubrange(offset..<offset + 8, with: $0) }
            _ = refusal(bytes)
        }
    }

    private func inspect(_ bytes: [UInt8]) throws -> ELFFacts {
        try bytes.withUnsafeBytes { try ELFPreflight.inspect($0) }
    }

    private func refusal(_ bytes: some Collection<UInt8>) -> PluginFault? {
        Array(bytes).withUnsafeBytes { bytes in fault { () throws(PluginFault) in try ELFPreflight.inspect(bytes) } }
    }
}
