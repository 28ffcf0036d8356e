// SPDX-License-Identifier: Apache-2.0

import Glibc

/// What a plugin printed before it died: the end of it, on one line, without its settings.
enum ProbeOutput {
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
    static func tidy(_ printed: String, hiding settings: String) -> String {
        let shown = secrets(in: settings).reduce(printed) { $0.replacing($1, with: "<setting>") }
        let lines = shown.split { $0.isNewline }.map { line in
            String(String.UnicodeScalarView(line.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }))
        }
        return lines.joined(separator: " | ")
    }

    /// The strings of a JSON text that are long enough to matter, longest first.
    private static func secrets(in settings: String) -> [String] {
        let pieces = settings.split(separator: "\"").map(String.init)
        return Set(pieces.filter { $0.utf8.count >= 6 }).sorted { $0.utf8.count > $1.utf8.count }
    }
}
