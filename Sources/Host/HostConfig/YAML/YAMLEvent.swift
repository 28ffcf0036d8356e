// SPDX-License-Identifier: Apache-2.0

/// Where something stands in the text: line and column count from 1, columns and length in Unicode scalars.
package struct YAMLMark: Sendable, Equatable, Hashable {
    package var line: Int
    package var column: Int
    package var length: Int

    package init(line: Int, column: Int, length: Int = 1) {
        self.line = line
        self.column = column
        self.length = length
    }
}

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

/// Why a text could not be read as YAML, and where.
struct YAMLProblem: Error {
    var code: DiagnosticCode
    var message: String
    var mark: YAMLMark
    var help: String?
}
