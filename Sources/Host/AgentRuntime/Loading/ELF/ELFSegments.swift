// SPDX-License-Identifier: Apache-2.0

/// The program headers: what the dynamic linker maps, all of it inside the file.
struct ELFSegments {
    struct Segment {
        let kind: UInt32
        let offset: UInt64
        let address: UInt64
        let fileSize: UInt64
        let memorySize: UInt64
    }

    private static let load: UInt32 = 1
    private static let dynamicLinking: UInt32 = 2

    private let loaded: [Segment]
    let dynamic: Segment

    init(_ bytes: ELFBytes, _ header: ELFHeader) throws(PluginFault) {
        var loaded: [Segment] = []
        var dynamic: Segment?
        for index in 0..<header.segmentTable.count {
            guard let segment = Segment(bytes, at: header.segmentTable.entry(index)) else { continue }
            guard segment.kind == Self.load || segment.kind == Self.dynamicLinking else { continue }
            try segment.check(index, bytes)
            if segment.kind == Self.load { loaded.append(segment) } else { dynamic = segment }
        }
        guard !loaded.isEmpty else { throw .damaged("has nothing to load") }
        guard let dynamic else { throw .notShared("holds nothing for the dynamic linker") }
        self.loaded = loaded
        self.dynamic = dynamic
    }

    /// Where in the file the bytes stand that will be at `address`.
    func offset(of address: UInt64) -> UInt64? {
        guard let segment = loaded.first(where: { address >= $0.address && address - $0.address < $0.fileSize })
        else { return nil }
        return segment.offset + (address - segment.address)
    }
}

extension ELFSegments.Segment {
    fileprivate init?(_ bytes: ELFBytes, at entry: UInt64) {
        guard let kind = bytes.read(UInt32.self, at: entry), let offset = bytes.read(UInt64.self, at: entry + 8),
            let address = bytes.read(UInt64.self, at: entry + 16),
            let fileSize = bytes.read(UInt64.self, at: entry + 32),
            let memorySize = bytes.read(UInt64.self, at: entry + 40)
        else { return nil }
        self.init(kind: kind, offset: offset, address: address, fileSize: fileSize, memorySize: memorySize)
    }

    fileprivate func check(_ index: UInt64, _ bytes: ELFBytes) throws(PluginFault) {
        guard let end = ELFBytes.end(offset, fileSize) else {
            throw .damaged("has segment \(index) at byte \(offset), beyond every file")
        }
        guard end <= bytes.count else { throw .truncated("its segment \(index) ends at byte \(end)", bytes) }
        guard fileSize <= memorySize, ELFBytes.end(address, memorySize) != nil else {
            throw .damaged("has segment \(index) of \(fileSize) bytes for \(memorySize) bytes of memory")
        }
    }
}
