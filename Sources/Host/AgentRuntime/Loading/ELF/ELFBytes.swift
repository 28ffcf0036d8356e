// SPDX-License-Identifier: Apache-2.0

/// A file's bytes, read only through checks: an offset comes from the file itself, so none is believed.
///
/// Borrows the mapping that `StagedPlugin` makes for the length of its inspection.
@safe struct ELFBytes {
    private let bytes: UnsafeRawBufferPointer

    init(_ bytes: UnsafeRawBufferPointer) { unsafe self.bytes = bytes }

    var count: UInt64 { unsafe UInt64(bytes.count) }

    /// Little-endian, whatever the alignment; nil outside the file.
    func read<Value: FixedWidthInteger>(_ type: Value.Type = Value.self, at offset: UInt64) -> Value? {
        guard contains(offset, UInt64(MemoryLayout<Value>.size)) else { return nil }
        return unsafe Value(littleEndian: bytes.loadUnaligned(fromByteOffset: Int(offset), as: Value.self))
    }

    /// The NUL-terminated text at `offset`; nil outside the file or without an end within `limit`.
    func text(at offset: UInt64, limit: Int = 512) -> String? {
        guard offset < count else { return nil }
        let tail = unsafe bytes[Int(offset)...].prefix(limit)
        guard let end = unsafe tail.firstIndex(of: 0) else { return nil }
        return unsafe String(decoding: tail[..<end], as: UTF8.self)
    }

    func starts(with prefix: String, at offset: UInt64) -> Bool {
        guard contains(offset, UInt64(prefix.utf8.count)) else { return false }
        return unsafe bytes[Int(offset)...].starts(with: prefix.utf8)
    }

    func contains(_ offset: UInt64, _ size: UInt64) -> Bool {
        guard let end = Self.end(offset, size) else { return false }
        return end <= count
    }

    func prefix(_ count: Int) -> Slice<UnsafeRawBufferPointer> { unsafe bytes.prefix(count) }

    /// `offset + size`; nil when that overflows.
    static func end(_ offset: UInt64, _ size: UInt64) -> UInt64? {
        let (end, overflow) = offset.addingReportingOverflow(size)
        return overflow ? nil : end
    }
}
