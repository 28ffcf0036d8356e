// SPDX-License-Identifier: Apache-2.0

package import HostJSON

/// Data inside a prompt: one JSON value a line, between two marks that nothing in the data can imitate.
///
/// Line breaks are escaped as in all JSON, and so are angle brackets: a text with `</agents>` in it stays inside.
package struct PromptBlock {
    package private(set) var bytes: [UInt8]
    private let name: String

    package init(_ name: String) {
        self.name = name
        bytes = Array("<\(name)>\n".utf8)
    }

    package mutating func add(_ line: some JSONWritable) {
        for byte in line.json {
            switch byte {
            case UInt8(ascii: "<"): bytes += #"\u003c"#.utf8
            case UInt8(ascii: ">"): bytes += #"\u003e"#.utf8
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\n"))
    }

    package consuming func closed() -> [UInt8] { bytes + Array("</\(name)>".utf8) }
}

/// A message of a prompt that the host writes.
package struct PromptMessage: JSONWritable {
    private let role: String
    private let content: [UInt8]

    /// - Parameter content: UTF-8.
    package init(role: String, content: [UInt8]) {
        self.role = role
        self.content = content
    }

    package func write(to writer: inout JSONWriter) {
        writer.object {
            $0.field("role", role)
            $0.field("content", JSONText(content))
        }
    }
}

extension String {
    /// The text if it has at most `limit` characters; otherwise its beginning and its end, where people put what they
    /// want.
    package func excerpt(_ limit: Int) -> String {
        guard utf8.count > limit, let end = index(startIndex, offsetBy: limit, limitedBy: endIndex), end < endIndex
        else {
            return bounded(limit)
        }
        return "\(String(prefix(limit * 3 / 5)).bounded(limit)) [...] \(String(suffix(limit * 2 / 5)).bounded(limit))"
    }

    /// A character may have any number of bytes: on average, at most eight are kept.
    private func bounded(_ characters: Int) -> String {
        var room = characters * 8
        guard utf8.count > room else { return self }
        return String(
            prefix { character in
                room -= character.utf8.count
                return room >= 0
            }
        )
    }
}
