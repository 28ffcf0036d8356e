// SPDX-License-Identifier: Apache-2.0

/// A place in a file; line and column count from 1, columns in Unicode scalars.
package struct SourceLocation: Sendable, Equatable, Hashable {
    package var file: String
    package var line: Int
    package var column: Int

    package init(file: String, line: Int, column: Int) {
        self.file = file
        self.line = line
        self.column = column
    }
}

/// A located problem in the configuration or in a plugin that it names.
///
/// Its `code` is stable and documented.
package struct Diagnostic: Sendable, Equatable {
    package enum Severity: String, Sendable {
        case error, warning
    }

    package var severity: Severity
    /// SR1xxx config, SR2xxx warnings, SR3xxx plugin, SR4xxx route, SR5xxx gateway.
    package var code: String
    /// One clause, lower case, no full stop; identifiers in backticks.
    package var message: String
    package var location: SourceLocation?
    /// How many scalars the caret underlines, from the location on.
    package var length: Int
    /// What to do about it.
    package var help: String?

    package init(
        _ severity: Severity,
        code: String,
        _ message: String,
        at location: SourceLocation? = nil,
        length: Int = 1,
        help: String? = nil
    ) {
        self.severity = severity
        self.code = code
        self.message = message
        self.location = location
        self.length = length
        self.help = help
    }
}
