// SPDX-License-Identifier: Apache-2.0

import HostYAML

/// Names that have to be unique.
struct NameRegister {
    /// What is named, for messages: `agent`.
    let kind: String
    private var lines: [String: Int] = [:]

    init(_ kind: String) { self.kind = kind }

    mutating func add(_ name: Text, _ reading: Reading) {
        guard let first = lines[name.value] else {
            lines[name.value] = name.mark.line
            return
        }
        reading.error(
            .duplicateName,
            "the \(kind) `\(name.shown)` appears twice",
            at: name.mark,
            help: "it first appears in line \(first)"
        )
    }
}

/// `default: true`, which only one entry may have.
struct DefaultRegister {
    private var line: Int?

    /// Whether the entry is the default; without a value it is not.
    mutating func read(_ value: Value?) -> Bool {
        guard let value, value.boolean() == true else { return false }
        if let line {
            value.error(.severalDefaults, "there is a second default", help: "the first is in line \(line)")
        }
        line = line ?? value.mark.line
        return true
    }
}
