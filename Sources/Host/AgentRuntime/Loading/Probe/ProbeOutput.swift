// SPDX-License-Identifier: Apache-2.0

import Glibc

/// What a plugin printed before it died: the end of it, on one line, without its settings.
package enum ProbeOutput {
    static let limit = 4 << 10

    static func tail(of socket: Int32, hiding settings: String) -> String {
        var bytes: [UInt8] = []
        withUnsafeTemporaryAllocation(byteCount: 64 << 10, alignment: 8) { buffer in
            while true {
                let count = recv(socket, buffer.baseAddress, buffer.count, 0)
                guard count > 0 else { return }
                bytes = (bytes + UnsafeRawBufferPointer(rebasing: buffer.prefix(count))).suffix(limit)
            }
        }
        return tidy(String(decoding: bytes, as: UTF8.self), hiding: settings)
    }

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
