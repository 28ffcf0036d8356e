// SPDX-License-Identifier: Apache-2.0

import HostConfig

/// What a file is that is not ELF, by how it starts.
enum FileKind: Equatable {
    case text, script, archive, thinArchive, windows, appleBinary, zip, gzip, webAssembly, bitcode, zeros
    case unknown(String)

    /// nil for an ELF file.
    init?(_ bytes: ELFBytes) {
        let magic: [(String, FileKind?)] = [
            ("\u{7F}ELF", nil), ("#!", .script), ("!<arch>\n", .archive), ("!<thin>\n", .thinArchive), ("MZ", .windows),
            ("PK\u{3}\u{4}", .zip), ("\0asm", .webAssembly),
        ]
        if let known = magic.first(where: { bytes.starts(with: $0.0, at: 0) }) {
            guard let kind = known.1 else { return nil }
            self = kind
            return
        }
        switch bytes.read(UInt32.self, at: 0) {
        case 0xFEED_FACE, 0xFEED_FACF, 0xBEBA_FECA: self = .appleBinary
        case 0xDEC0_4342: self = .bitcode
        case let word? where word & 0xFFFF == 0x8B1F: self = .gzip
        default: self = unsafe Self.byContent(bytes.prefix(512))
        }
    }

    private static func byContent(_ start: Slice<UnsafeRawBufferPointer>) -> FileKind {
        if unsafe start.allSatisfy({ $0 == 0 }) { return .zeros }
        if unsafe start.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || (0x09...0x0D).contains($0) }) { return .text }
        return unsafe .unknown(
            start.prefix(4).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined(separator: " ")
        )
    }
}

extension FileKind {
    private var name: String {
        switch self {
        case .text: "is a text file"
        case .script: "is a script"
        case .archive, .thinArchive: "is an archive of object files"
        case .windows: "is a Windows program or library"
        case .appleBinary: "is a Mach-O file, made for an Apple system"
        case .zip: "is a zip archive"
        case .gzip: "is compressed with gzip"
        case .webAssembly: "is a WebAssembly module"
        case .bitcode: "is LLVM bitcode"
        case .zeros: "holds only zeros where its header should be, as if it was still being copied"
        case .unknown(let start): "starts with the bytes \(start)"
        }
    }

    var fault: PluginFault {
        switch self {
        case .zeros:
            PluginFault(.pluginTruncated, name, remedy: "copy it again, and rename it into place when it is complete")
        case .zip, .gzip:
            PluginFault(.notSharedObject, "\(name); a plugin is an ELF shared object", remedy: "unpack it first")
        default:
            PluginFault.notShared(name)
        }
    }
}
