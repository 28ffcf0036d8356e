// SPDX-License-Identifier: Apache-2.0

/// A place in a YAML text: line and column count from 1, columns and length in Unicode scalars.
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

/// Why a text cannot be read as YAML, and where.
package struct YAMLProblem: Error, Sendable, Equatable {
    package enum Kind: Sendable {
        case syntax, unsupported, duplicateKey, severalDocuments, tooDeep, tooLarge
    }

    package enum Place: Sendable, Equatable {
        case mark(YAMLMark)
        /// Counted in bytes from 0: of characters that YAML does not allow, libyaml knows no line.
        case byte(Int)
    }

    package var kind: Kind
    /// One clause, lower case, no full stop.
    package var message: String
    package var place: Place
    /// What to do about it.
    package var help: String?

    init(_ kind: Kind, _ message: String, at mark: YAMLMark, help: String? = nil) {
        self.init(kind, message, at: .mark(mark), help: help)
    }

    init(_ kind: Kind, _ message: String, at place: Place, help: String? = nil) {
        self.kind = kind
        self.message = message
        self.place = place
        self.help = help
    }
}
