// SPDX-License-Identifier: Apache-2.0

import HostYAML

extension Diagnostic {
    init(_ problem: YAMLProblem, in source: SourceText) {
        let mark =
            switch problem.place {
            case .mark(let mark): mark
            case .byte(let offset): source.mark(ofByte: offset)
            }
        let code: DiagnosticCode =
            switch problem.kind {
            case .syntax: .invalidSyntax
            case .unsupported: .unsupportedYAML
            case .duplicateKey: .duplicateKey
            case .severalDocuments: .severalDocuments
            case .tooDeep: .tooDeep
            case .tooLarge: .tooManyNodes
            }
        let help = problem.help ?? (problem.kind == .syntax ? source.hint(at: mark) : nil)
        self.init(.error, code, problem.message, at: mark, in: source, help: help)
    }
}

extension SourceText {
    /// What usually helps where a syntax error is reported at this character.
    fileprivate func hint(at mark: YAMLMark) -> String? {
        switch scalar(at: mark) {
        case "\t": "indent with spaces, not with tabs"
        case "@", "`", "%": "put a value that begins with this character in quotes"
        case ":": "put a value that contains `: ` in quotes, or check the indentation"
        default: nil
        }
    }
}
