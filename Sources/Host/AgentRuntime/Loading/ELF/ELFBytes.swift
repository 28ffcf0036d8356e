// SPDX-License-Identifier: Apache-2.0

/// A file's bytes, read only through checks: an offset comes from the file itself, so none is believed.
struct ELFBytes {
    private let bytes: UnsafeRawBufferPointer

    init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    var count: UInt64 { UInt64(bytes.count) }

    /// Little-endian, whatever the alignment; nil outside the file.
    func read<Value: FixedWidthInteger>(_ type: Value.Type = Value.self, at offset: UInt64) -> Value? {
        guard contains(offset, UInt64(MemoryLayout<Value>.size)) else { return nil }
        return Value(littleEndian: bytes.loadUnaligned(fromByteOffset: Int(offset), as: Value.self))
    }

    /// The NUL-terminated text at `offset`; nil outside the file or without an end within `limit`.
    func text(at offset: UInt64, limit: Int = 512) -> String? {
        guard offset < count else { return nil }
        let tail = bytes[Int(offset)...].prefix(limit)
        guard let end = tail.firstIndex(of: 0) else { return nil }
        return String(decoding: tail[..<end], as: UTF8.self)
    }

    func starts(with prefix: String, at offset: UInt64) -> Bool {
        guard contains(offset, UInt64(prefix.utf8.count)) else { return false }
        return bytes[Int(offset)...].starts(with: prefix.utf8)
    }

    func contains(_ offset: UInt64, _ size: UInt64) -> Bool {
        guard let end = Self.end(offset, size) else { return false }
        return end <= count
    }

    func prefix(_ count: Int) -> Slice<UnsafeRawBufferPointer> { bytes.prefix(count) }

    /// `offset + size`; nil when that overflows.
    static func end(_ offset: UInt64, _ size: UInt64) -> UInt64? {
        let (end, overflow) = offset.addingReportingOverflow(size)
        return overflow ? nil : end
    }
}
