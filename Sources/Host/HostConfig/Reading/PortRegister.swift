// SPDX-License-Identifier: Apache-2.0

import HostYAML

/// Addresses with ports, each for one listener only.
struct PortRegister {
    private var taken: [(address: String, port: Int, line: Int)] = []

    /// Port 0 is whatever the system gives, and never taken.
    mutating func add(_ address: String, _ port: Int, at mark: YAMLMark, _ reading: Reading) {
        if let other = taken.first(where: { $0.port == port && port != 0 && overlap($0.address, address) }) {
            reading.error(
                .duplicatePort,
                "port \(port) is taken",
                at: mark,
                help: "the listener in line \(other.line) uses it"
            )
        }
        taken.append((address, port, mark.line))
    }

    private func overlap(_ one: String, _ other: String) -> Bool {
        let everywhere = ["0.0.0.0", "::"]
        return one == other || everywhere.contains(one) || everywhere.contains(other)
    }
}
