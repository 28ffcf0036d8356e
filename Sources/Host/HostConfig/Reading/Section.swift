// SPDX-License-Identifier: Apache-2.0

import HostSupport
import HostYAML

/// A mapping with known keys.
///
/// Opening it reports every key that does not belong there.
struct Section<Key: ConfigKey> {
    let mark: YAMLMark
    let reading: Reading
    private var values: [Key: Value] = [:]
    private var marks: [Key: YAMLMark] = [:]

    init?(_ value: Value, _: Key.Type = Key.self) {
        guard let entries = value.entries() else { return nil }
        mark = value.mark
        reading = value.reading
        for (name, value) in entries {
            guard let key = Key(rawValue: name.value) else {
                report(unknown: name)
                continue
            }
            marks[key] = name.mark
            // `key:` with nothing behind it is the same as no key.
            if !value.node.isNull { values[key] = value }
            if key.definition.role == .withoutEffect { warnNoEffect(key, "here") }
        }
    }

    subscript(_ key: Key) -> Value? { values[key] }

    /// A value without which the mapping means nothing.
    func require(_ key: Key) -> Value? {
        if values[key] == nil {
            reading.error(.missingKey, "\(Key.place) needs the key `\(key.rawValue)`", at: marks[key] ?? mark)
        }
        return values[key]
    }

    /// Reads every key that has an effect on `target`, and warns of the others.
    ///
    /// What the conditions of keys depend on has to be set before.
    func read(into target: inout Key.Target) {
        for key in Key.allCases {
            let definition = key.definition
            if let condition = definition.condition, !condition.holds(target) {
                warnNoEffect(key, condition.noEffect)
            } else if let value = values[key] {
                definition.read(value, &target)
            }
        }
    }

    func warnNoEffect(_ key: Key, _ place: String) {
        guard let mark = marks[key] else { return }
        reading.warning(.noEffect, "`\(key.rawValue)` has no effect \(place)", at: mark)
    }

    private func report(unknown name: Text) {
        let known = Key.allCases.filter { $0.definition.role == .setting }
        reading.error(
            .unknownKey,
            "`\(name.shown)` is not a key of \(Key.place)",
            at: name.mark,
            help: NearestWord.help(for: name, among: known.map(\.rawValue), "keys allowed here: ")
        )
    }
}
