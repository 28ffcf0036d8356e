// SPDX-License-Identifier: Apache-2.0

import HostSupport

/// The keys that a kind of mapping knows.
protocol SectionKey: RawRepresentable<String>, CaseIterable, Hashable {
    /// Where they stand, for messages: `an agent`.
    static var place: String { get }
    /// Keys of Plano's that promise something this host does not do: each use is a warning.
    static var withoutEffect: [Self] { get }
    /// Keys of Plano's that nobody misses.
    static var ignored: [Self] { get }
}

extension SectionKey {
    static var withoutEffect: [Self] { [] }
    static var ignored: [Self] { [] }
}

/// A mapping with known keys.
///
/// Opening it reports every key that does not belong there.
struct Section<Key: SectionKey> {
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
        }
        for key in Key.withoutEffect { warnNoEffect(key, "here") }
    }

    subscript(_ key: Key) -> Value? { values[key] }

    /// A value without which the mapping means nothing.
    func require(_ key: Key) -> Value? {
        if values[key] == nil {
            reading.error(.missingKey, "\(Key.place) needs the key `\(key.rawValue)`", at: marks[key] ?? mark)
        }
        return values[key]
    }

    func warnNoEffect(_ key: Key, _ place: String) {
        guard let mark = marks[key] else { return }
        reading.warning(.noEffect, "`\(key.rawValue)` has no effect \(place)", at: mark)
    }

    private func report(unknown name: Text) {
        let known = Key.allCases.filter { !Key.withoutEffect.contains($0) && !Key.ignored.contains($0) }
        reading.error(
            .unknownKey,
            "`\(name.shown)` is not a key of \(Key.place)",
            at: name.mark,
            help: NearestWord.help(for: name, among: known.map(\.rawValue), "keys allowed here: ")
        )
    }
}
