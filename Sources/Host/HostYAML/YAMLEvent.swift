// SPDX-License-Identifier: Apache-2.0

/// One step through a YAML text, owned by Swift.
struct YAMLEvent {
    enum Kind {
        case documentStart
        case alias(String)
        /// `isPlain`: written without quotes, so it may mean a number, a boolean or null.
        case scalar(String, isPlain: Bool)
        case sequenceStart
        case mappingStart
        /// The end of a sequence, a mapping or a document.
        case end
        case streamEnd
    }

    var kind: Kind
    var mark: YAMLMark
    var anchor: String?
    var tag: String?
}
