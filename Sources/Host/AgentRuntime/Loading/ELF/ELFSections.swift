// SPDX-License-Identifier: Apache-2.0

import HostConfig

/// The section table: not needed to run, but it usually ends the file, so it tells whether all of it arrived.
struct ELFSections {
    /// Empty when the table was stripped.
    let names: [String]

    private static let stringTable: UInt32 = 3

    init(_ bytes: ELFBytes, _ header: ELFHeader) throws(PluginFault) {
        let table = header.sectionTable
        guard table.count > 0 else {
            names = []
            return
        }
        guard header.nameSection < table.count else {
            throw .damaged("names section \(header.nameSection) of \(table.count) as that of the names")
        }
        let nameEntry = table.entry(header.nameSection)
        guard bytes.read(UInt32.self, at: nameEntry + 4) == Self.stringTable else { throw .incomplete }
        guard let start = bytes.read(UInt64.self, at: nameEntry + 24),
            let size = bytes.read(UInt64.self, at: nameEntry + 32), let end = ELFBytes.end(start, size)
        else { throw .damaged("places its section names beyond every file") }
        guard end <= bytes.count else { throw .truncated("its section names end at byte \(end)", bytes) }
        names = (0..<table.count).compactMap { index in
            guard let name = bytes.read(UInt32.self, at: table.entry(index)), UInt64(name) < size else { return nil }
            return bytes.text(at: start + UInt64(name), limit: 64)
        }
    }
}

extension PluginFault {
    /// A file of the right size whose tail still holds zeros: it is being written.
    fileprivate static var incomplete: PluginFault {
        PluginFault(
            .pluginTruncated,
            "is incomplete: its section table is blank, as if it was still being copied",
            remedy: "copy it again, and rename it into place when it is complete"
        )
    }
}
