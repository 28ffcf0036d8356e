// SPDX-License-Identifier: Apache-2.0

/// What the host and its probe process write to each other: keys with values, each with its length before it.
///
/// Both ends are the same program, so this needs no parser of a richer format on a path that a hostile plugin can
/// write to; what it cannot read, it takes as the end.
struct ProbeRecords {
    /// The last record of a complete message.
    static let end = "end"
    static let sizeLimit = 2 << 20

    private(set) var bytes: [UInt8] = []
    private var position = 0

    var isOverLimit: Bool { bytes.count > Self.sizeLimit }

    mutating func write(_ key: String, _ value: String = "") {
        for text in [key, value] {
            unsafe withUnsafeBytes(of: UInt32(text.utf8.count)) { unsafe bytes.append(contentsOf: $0) }
            bytes.append(contentsOf: text.utf8)
        }
    }

    mutating func receive(_ piece: UnsafeRawBufferPointer) { unsafe bytes.append(contentsOf: piece) }

    /// The next complete record; nil if there is none yet.
    mutating func read() -> (key: String, value: String)? {
        let start = position
        guard let key = readText(), let value = readText() else {
            position = start
            return nil
        }
        return (key, value)
    }

    private mutating func readText() -> String? {
        guard bytes.count - position >= 4 else { return nil }
        let length = unsafe bytes.withUnsafeBytes {
            unsafe Int($0.loadUnaligned(fromByteOffset: position, as: UInt32.self))
        }
        guard bytes.count - position - 4 >= length else { return nil }
        position += 4 + length
        return String(decoding: bytes[position - length..<position], as: UTF8.self)
    }
}
