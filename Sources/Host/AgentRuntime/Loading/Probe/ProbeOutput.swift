// SPDX-License-Identifier: Apache-2.0

import Glibc

/// What a plugin printed before it died: the end of it, on one line, without its settings.
package struct ProbeOutput {
    private static let limit = 4 << 10

    /// -1, which poll skips, once nobody prints any more.
    private var socket: Int32
    private var end: [UInt8] = []

    init(from socket: Int32) { self.socket = socket }

    /// What poll waits for.
    var readable: pollfd { pollfd(fd: socket, events: Int16(POLLIN), revents: 0) }

    /// Takes what is there, so that a plugin which prints much goes on printing; only the end of it is kept.
    mutating func drain() {
        unsafe withUnsafeTemporaryAllocation(byteCount: 64 << 10, alignment: 8) { buffer in
            let count = unsafe recv(socket, buffer.baseAddress, buffer.count, Int32(MSG_DONTWAIT))
            if count == 0 { socket = -1 }
            if count > 0 {
                end = unsafe (end + UnsafeRawBufferPointer(rebasing: buffer.prefix(count))).suffix(Self.limit)
            }
        }
    }

    /// Takes what was printed before the process ended; no more than a socket holds, should somebody print on.
    mutating func drainRest() {
        for _ in 0..<8 { drain() }
    }

    func text(hiding settings: String) -> String {
        Self.tidy(String(decoding: end, as: UTF8.self), hiding: settings)
    }
}

// MARK: - For an error message

extension ProbeOutput {
    /// A plugin in trouble may well print its settings, keys included; an error message must not repeat them.
    package static func tidy(_ printed: String, hiding settings: String) -> String {
        let shown = secrets(in: settings).reduce(printed) { $0.replacing($1, with: "<setting>") }
        let lines = shown.split { $0.isNewline }.map { line in
            String(String.UnicodeScalarView(line.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }))
        }
        return lines.joined(separator: " | ")
    }

    /// The string values of a JSON text that are long enough to matter, longest first; escapes divide them.
    private static func secrets(in settings: String) -> [String] {
        var secrets: Set<String> = []
        var rest = settings.utf8[...]
        while let start = rest.firstIndex(of: UInt8(ascii: "\"")) {
            rest = rest[start...].dropFirst()
            let end = endOfString(rest)
            let isKey = rest[end...].dropFirst().first { $0 != UInt8(ascii: " ") } == UInt8(ascii: ":")
            if !isKey { secrets.formUnion(pieces(of: rest[..<end]).filter { $0.utf8.count > 5 }) }
            rest = rest[end...].dropFirst()
        }
        return secrets.sorted { $0.utf8.count > $1.utf8.count }
    }

    /// What stands between the escapes of a string, without the character that a backslash escapes.
    private static func pieces(of text: Substring.UTF8View) -> [String] {
        let pieces = text.split(separator: UInt8(ascii: "\\"), omittingEmptySubsequences: false)
        return pieces.prefix(1).map { String(Substring($0)) }
            + pieces.dropFirst().map { String(Substring($0.dropFirst())) }
    }

    /// Where the closing quote stands, past those that a backslash hides.
    private static func endOfString(_ text: Substring.UTF8View) -> Substring.UTF8View.Index {
        var isEscaped = false
        return text.firstIndex { byte in
            if !isEscaped, byte == UInt8(ascii: "\"") { return true }
            isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
            return false
        } ?? text.endIndex
    }
}
