// SPDX-License-Identifier: Apache-2.0

import Glibc

/// One `struct inotify_event`: four 32-bit words (watch, mask, cookie, length of the name), then the name.
struct FileEvent {
    let watch: Int32
    private let mask: UInt32
    /// Of what changed in the folder; empty if it is about the folder itself.
    let name: String

    func has(_ bit: some BinaryInteger) -> Bool { mask & UInt32(truncatingIfNeeded: bit) != 0 }

    static func all(in bytes: ArraySlice<UInt8>) -> [FileEvent] {
        var events: [FileEvent] = []
        var rest = bytes
        while let event = FileEvent(takingFrom: &rest) { events.append(event) }
        return events
    }

    private init?(takingFrom bytes: inout ArraySlice<UInt8>) {
        func word(_ offset: Int) -> UInt32 {
            (0..<4).reduce(0) { $0 | UInt32(bytes[bytes.startIndex + offset + $1]) << (8 * $1) }
        }
        guard bytes.count >= 16, bytes.count >= 16 + Int(word(12)) else { return nil }
        watch = Int32(bitPattern: word(0))
        mask = word(4)
        let padded = bytes.dropFirst(16).prefix(Int(word(12)))
        name = String(decoding: padded.prefix { $0 != 0 }, as: UTF8.self)
        bytes = bytes.dropFirst(16 + padded.count)
    }
}
