// SPDX-License-Identifier: Apache-2.0

import HostYAML

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

/// A problem in the configuration, or in a plugin that it names.
package struct Diagnostic: Sendable, Equatable {
    package enum Severity: String, Sendable {
        case error, warning
    }

    package var severity: Severity
    package var code: DiagnosticCode
    /// One clause, lower case, no full stop; identifiers in backticks.
    package var message: String
    package var location: SourceLocation?
    /// How many scalars the caret underlines, from the location on.
    package var length: Int
    /// What to do about it.
    package var help: String?

    package init(
        _ severity: Severity,
        _ code: DiagnosticCode,
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

extension Diagnostic {
    init(
        _ severity: Severity,
        _ code: DiagnosticCode,
        _ message: String,
        at mark: YAMLMark,
        in source: SourceText,
        help: String? = nil
    ) {
        self.init(severity, code, message, at: source.location(of: mark), length: mark.length, help: help)
    }
}
