// SPDX-License-Identifier: Apache-2.0

import HostYAML

/// One pass over one file: what it is read with, and everything that was wrong with it.
///
/// Nothing stops at an error.
final class Reading {
    private static let expansionLimit = 1 << 20

    let source: SourceText
    private let environment: Environment
    private(set) var diagnostics: [Diagnostic] = []
    private var expandedBytes = 0

    init(_ source: SourceText, _ environment: Environment) {
        self.source = source
        self.environment = environment
    }

    var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    func error(_ code: DiagnosticCode, _ message: String, at mark: YAMLMark, help: String? = nil) {
        diagnostics.append(Diagnostic(.error, code, message, at: mark, in: source, help: help))
    }

    func warning(_ code: DiagnosticCode, _ message: String, at mark: YAMLMark, help: String? = nil) {
        diagnostics.append(Diagnostic(.warning, code, message, at: mark, in: source, help: help))
    }

    /// The text with its variables put in; nil if that fails, or if a variable is missing and nothing else is there.
    func expand(_ text: String, at mark: YAMLMark, isOptional: Bool) -> Environment.Expansion? {
        let expansion = environment.expand(text)
        for problem in expansion.problems { report(problem, at: mark, isOptional: isOptional) }
        guard !expansion.isExpanded || takes(expansion.text.utf8.count, at: mark) else { return nil }
        let isUsable = expansion.problems.isEmpty || (isOptional && !expansion.text.isEmpty)
        return isUsable ? expansion : nil
    }

    /// Whether that much more may come from the environment; the first value that is too much is reported.
    private func takes(_ bytes: Int, at mark: YAMLMark) -> Bool {
        let hadRoom = expandedBytes <= Self.expansionLimit
        expandedBytes += bytes
        let hasRoom = expandedBytes <= Self.expansionLimit
        if hadRoom && !hasRoom {
            error(.substitutionTooLarge, "environment variables add more than 1 MiB to the file", at: mark)
        }
        return hasRoom
    }

    private func report(_ problem: Environment.Problem, at mark: YAMLMark, isOptional: Bool) {
        switch problem {
        case .malformed(let reference):
            let help = "write `${NAME}` or `${NAME:-default}`; `$$` is a dollar sign"
            let place = source.mark(of: reference, from: mark) ?? mark
            error(.malformedReference, "`\(reference)` is not a reference to a variable", at: place, help: help)
        case .undefined(let name, let reference):
            let place = source.mark(of: reference, from: mark) ?? mark
            let message = "the environment variable `\(name)` is not set"
            if isOptional {
                let help = "the key counts as absent; to set it: export \(name)=..."
                warning(.undefinedOptionalVariable, message, at: place, help: help)
            } else {
                error(
                    .undefinedVariable,
                    message,
                    at: place,
                    help: "export \(name)=..., or write `${\(name):-default}`"
                )
            }
        }
    }
}
