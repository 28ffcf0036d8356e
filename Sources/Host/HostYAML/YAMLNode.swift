// SPDX-License-Identifier: Apache-2.0

/// A piece of a YAML document, with its place.
package struct YAMLNode: Sendable, Equatable {
    package enum Content: Sendable, Equatable {
        /// `isPlain`: written without quotes, so it may mean a number, a boolean or null.
        case scalar(String, isPlain: Bool)
        case sequence([YAMLNode])
        case mapping([Entry])
    }

    /// A key with its value; a mapping keeps the order of the text.
    package struct Entry: Sendable, Equatable {
        package var key: String
        package var mark: YAMLMark
        package var value: YAMLNode

        package init(key: String, mark: YAMLMark, value: YAMLNode) {
            self.key = key
            self.mark = mark
            self.value = value
        }
    }

    package var content: Content
    package var mark: YAMLMark

    package init(_ content: Content, at mark: YAMLMark) {
        self.content = content
        self.mark = mark
    }

    package subscript(key: String) -> YAMLNode? {
        guard case .mapping(let entries) = content else { return nil }
        return entries.first { $0.key == key }?.value
    }

    var isMapping: Bool {
        if case .mapping = content { true } else { false }
    }

    package var isNull: Bool {
        guard case .scalar(let text, isPlain: true) = content else { return false }
        return CoreScalar(text) == .null
    }
}
