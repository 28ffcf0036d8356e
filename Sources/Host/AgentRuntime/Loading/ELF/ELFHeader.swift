// SPDX-License-Identifier: Apache-2.0

import HostConfig

/// The 64-byte header of a 64-bit ELF file for this machine, with the places of its two tables.
struct ELFHeader {
    static let size: UInt64 = 64

    let segmentTable: Table
    let sectionTable: Table
    /// The section that holds the sections' names.
    let nameSection: UInt64

    struct Table {
        let offset: UInt64
        let entrySize: UInt64
        let count: UInt64

        func entry(_ index: UInt64) -> UInt64 { offset + index * entrySize }
    }

    /// `bytes` is an ELF file: its magic number was seen.
    init(_ bytes: ELFBytes) throws(PluginFault) {
        try Self.checkIdentity(bytes)
        guard bytes.count >= Self.size else {
            throw .truncated("its header ends at byte \(Self.size)", bytes)
        }
        try Self.checkMachine(bytes)
        try Self.checkType(bytes)
        segmentTable = try Self.table("segment table", bytes, offsetAt: 32, sizesAt: 54, entrySize: 56)
        sectionTable = try Self.table("section table", bytes, offsetAt: 40, sizesAt: 58, entrySize: 64)
        nameSection = UInt64(bytes.read(UInt16.self, at: 62) ?? 0)
    }
}

// MARK: - Checks

extension ELFHeader {
    private static func checkIdentity(_ bytes: ELFBytes) throws(PluginFault) {
        guard let wordSize = bytes.read(UInt8.self, at: 4), let order = bytes.read(UInt8.self, at: 5) else {
            throw .truncated("its header ends at byte \(size)", bytes)
        }
        switch wordSize {
        case 2: break
        case 1: throw .wrongMachine("is a 32-bit ELF file")
        default: throw .damaged("has the ELF class \(wordSize)")
        }
        switch order {
        case 1: break
        case 2: throw .wrongMachine("is big-endian")
        default: throw .damaged("has the ELF byte order \(order)")
        }
    }

    private static func checkMachine(_ bytes: ELFBytes) throws(PluginFault) {
        let machine = bytes.read(UInt16.self, at: 18) ?? 0
        guard machine != ELFMachine.host.rawValue else { return }
        throw .wrongMachine("is built for \(ELFMachine(rawValue: machine).name)")
    }

    private static func checkType(_ bytes: ELFBytes) throws(PluginFault) {
        switch bytes.read(UInt16.self, at: 16) ?? 0 {
        case 3: return
        case 1: throw .notShared("is an object file, not linked yet")
        case 2: throw .notShared("is a program")
        case 4: throw .notShared("is a core dump")
        case let type: throw .damaged("has the ELF type \(type)")
        }
    }

    private static func table(
        _ name: String,
        _ bytes: ELFBytes,
        offsetAt: UInt64,
        sizesAt: UInt64,
        entrySize: UInt64
    ) throws(PluginFault) -> Table {
        let offset = bytes.read(UInt64.self, at: offsetAt) ?? 0
        let claimed = UInt64(bytes.read(UInt16.self, at: sizesAt) ?? 0)
        let count = UInt64(bytes.read(UInt16.self, at: sizesAt + 2) ?? 0)
        guard offset > 0, count > 0 else { return Table(offset: 0, entrySize: entrySize, count: 0) }
        guard claimed == entrySize else {
            throw .damaged("has a \(name) with entries of \(claimed) bytes instead of \(entrySize)")
        }
        guard let end = ELFBytes.end(offset, count * entrySize) else {
            throw .damaged("has a \(name) at byte \(offset), beyond every file")
        }
        guard end <= bytes.count else { throw .truncated("its \(name) ends at byte \(end)", bytes) }
        return Table(offset: offset, entrySize: entrySize, count: count)
    }
}

// MARK: - Machines

/// A processor as ELF numbers it.
struct ELFMachine: RawRepresentable {
    let rawValue: UInt16

    #if arch(x86_64)
        static let host = ELFMachine(rawValue: 62)
    #elseif arch(arm64)
        static let host = ELFMachine(rawValue: 183)
    #endif

    var name: String {
        switch rawValue {
        case 2, 18, 43: "SPARC"
        case 3: "x86 (32 bit)"
        case 8: "MIPS"
        case 20, 21: "PowerPC"
        case 22: "IBM Z"
        case 40: "ARM (32 bit)"
        case 62: "x86-64"
        case 183: "ARM64"
        case 243: "RISC-V"
        case 247: "BPF"
        case 258: "LoongArch"
        default: "an unknown processor (ELF machine \(rawValue))"
        }
    }
}

// MARK: - Faults

extension PluginFault {
    static func truncated(_ what: String, _ bytes: ELFBytes) -> PluginFault {
        PluginFault(
            .pluginTruncated,
            "is truncated: \(what), the file has \(bytes.count)",
            remedy: "copy it again, and rename it into place when it is complete"
        )
    }

    static func damaged(_ what: String) -> PluginFault {
        PluginFault(.pluginDamaged, "is damaged: it \(what)", remedy: "copy it again, or rebuild it")
    }

    static func notShared(_ what: String) -> PluginFault {
        PluginFault(
            .notSharedObject,
            "\(what); a plugin is an ELF shared object",
            remedy: "link it with -shared and -fPIC"
        )
    }

    fileprivate static func wrongMachine(_ what: String) -> PluginFault {
        PluginFault(
            .wrongMachine,
            "\(what); this host needs 64-bit \(ELFMachine.host.name)",
            remedy: "build it for this machine"
        )
    }
}
