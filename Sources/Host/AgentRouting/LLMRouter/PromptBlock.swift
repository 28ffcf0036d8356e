// SPDX-License-Identifier: Apache-2.0

import ChatFormats
package import HostJSON

/// Data inside a prompt: one JSON text a line between two marks that nothing in the data can write.
///
/// Line breaks are escaped as in all JSON, and so are angle brackets: a text that says `</agents>` stays inside.
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
