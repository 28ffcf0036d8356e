// SPDX-License-Identifier: Apache-2.0

import HostYAML

/// Names that may be given once.
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
            "the \(kind) `\(name.shown)` stands here a second time",
            at: name.mark,
            help: "it first stands in line \(first)"
        )
    }
}

/// `default: true`, which one entry may say.
struct DefaultRegister {
    private var line: Int?

    /// Whether the entry is the default; a missing value says no.
    mutating func read(_ value: Value?) -> Bool {
        guard let value, value.boolean() == true else { return false }
        if let line {
            value.error(.severalDefaults, "a second default", help: "line \(line) has the first")
        }
        line = line ?? value.mark.line
        return true
    }
}

/// Addresses with ports, each of which one listener may open.
struct PortRegister {
    private var taken: [(address: String, port: Int, line: Int)] = []

    /// Port 0 is whatever the system gives, and never taken.
    mutating func add(_ address: String, _ port: Int, at mark: YAMLMark, _ reading: Reading) {
        if let other = taken.first(where: { $0.port == port && port != 0 && overlap($0.address, address) }) {
            reading.error(
                .duplicatePort,
                "port \(port) is taken",
                at: mark,
                help: "the listener of line \(other.line) has it"
            )
        }
        taken.append((address, port, mark.line))
    }

    private func overlap(_ one: String, _ other: String) -> Bool {
        let everywhere = ["0.0.0.0", "::"]
        return one == other || everywhere.contains(one) || everywhere.contains(other)
    }
}
