// SPDX-License-Identifier: Apache-2.0

/// What the dynamic section says: libraries, flags, and the exported symbols.
struct ELFDynamic {
    /// Tags of the dynamic section that matter here.
    private enum Tag: UInt64 {
        case needed = 1
        case hash = 4
        case strings = 5
        case symbols = 6
        case stringsSize = 10
        case flags = 30
        case gnuHash = 0x6FFF_FEF5
        case flags1 = 0x6FFF_FFFB
    }

    private let bytes: ELFBytes
    private let segments: ELFSegments
    private let values: [Tag: UInt64]
    /// In file offsets: the strings, and the symbols.
    private let strings: Range<UInt64>
    private let symbols: UInt64

    let needed: [String]

    var usesStaticTLS: Bool { values[.flags, default: 0] & 0x10 != 0 }
    /// A position-independent program is a shared object in all but this flag, and cannot be loaded.
    var isExecutable: Bool { values[.flags1, default: 0] & 0x0800_0000 != 0 }

    init(_ bytes: ELFBytes, _ segments: ELFSegments) throws(PluginFault) {
        self.bytes = bytes
        self.segments = segments
        var values: [Tag: UInt64] = [:]
        var needed: [UInt64] = []
        for entry in stride(
            from: segments.dynamic.offset,
            to: segments.dynamic.offset + segments.dynamic.fileSize,
            by: 16
        ) {
            guard let tag = bytes.read(UInt64.self, at: entry), tag != 0 else { break }
            guard let tag = Tag(rawValue: tag), let value = bytes.read(UInt64.self, at: entry + 8) else { continue }
            if tag == .needed { needed.append(value) } else { values[tag] = value }
        }
        guard let stringsSize = values[.stringsSize],
            let strings = values[.strings].flatMap(segments.offset(of:)),
            let stringsEnd = ELFBytes.end(strings, stringsSize), stringsEnd <= bytes.count,
            let symbols = values[.symbols].flatMap(segments.offset(of:))
        else { throw .damaged("has no symbol table where its dynamic section says") }
        self.values = values
        self.strings = strings..<stringsEnd
        self.symbols = symbols
        self.needed = needed.compactMap { Self.string($0, in: strings..<stringsEnd, bytes) }
    }

    private static func string(_ index: UInt64, in strings: Range<UInt64>, _ bytes: ELFBytes) -> String? {
        guard let offset = ELFBytes.end(strings.lowerBound, index), strings.contains(offset) else { return nil }
        return bytes.text(at: offset)
    }
}

// MARK: - Exported symbols

extension ELFDynamic {
    private static let entryPrefix = "agent_plugin_v"
    private static let symbolSize: UInt64 = 24

    /// The ABI majors of the entry functions that the file defines.
    func abiMajors() -> [Int] {
        let mostPossible = (bytes.count - symbols) / Self.symbolSize
        return (0..<min(symbolCount(), mostPossible)).compactMap { index in
            let symbol = symbols + index * Self.symbolSize
            guard let name = bytes.read(UInt32.self, at: symbol), bytes.read(UInt16.self, at: symbol + 6) != 0,
                let offset = ELFBytes.end(strings.lowerBound, UInt64(name)), strings.contains(offset),
                bytes.starts(with: Self.entryPrefix, at: offset)
            else { return nil }
            return bytes.text(at: offset).flatMap { Int($0.dropFirst(Self.entryPrefix.utf8.count)) }
        }
    }

    /// The dynamic section does not tell it; the hash tables do, each in its way.
    private func symbolCount() -> UInt64 {
        if let table = values[.hash].flatMap(segments.offset(of:)), let chains = bytes.read(UInt32.self, at: table + 4)
        {
            return UInt64(chains)
        }
        return values[.gnuHash].flatMap(segments.offset(of:)).flatMap(lastSymbolInGNUHash) ?? 0
    }

    /// One past the highest symbol of a GNU hash table: the largest start of a bucket, then on to its chain's end mark.
    private func lastSymbolInGNUHash(_ table: UInt64) -> UInt64? {
        guard let buckets = bytes.read(UInt32.self, at: table), let first = bytes.read(UInt32.self, at: table + 4),
            let filters = bytes.read(UInt32.self, at: table + 8)
        else { return nil }
        let bucketsStart = table + 16 + UInt64(filters) * 8
        let chains = bucketsStart + UInt64(buckets) * 4
        guard bytes.contains(bucketsStart, UInt64(buckets) * 4) else { return nil }
        let starts = (0..<UInt64(buckets)).compactMap { bytes.read(UInt32.self, at: bucketsStart + $0 * 4) }
        guard let last = starts.max(), last >= first else { return nil }
        var symbol = UInt64(last)
        while let hash = bytes.read(UInt32.self, at: chains + (symbol - UInt64(first)) * 4) {
            symbol += 1
            if hash & 1 != 0 { break }
        }
        return symbol
    }
}
