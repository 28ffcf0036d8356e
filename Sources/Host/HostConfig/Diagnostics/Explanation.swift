// SPDX-License-Identifier: Apache-2.0

/// What an operator should know about a diagnostic code: why it is reported, and what to do.
package struct Explanation: Sendable, Equatable {
    /// One paragraph of plain text.
    package let text: String
    /// A whole configuration that is reported with this code.
    package let wrong: String?
    /// The same, put right.
    package let right: String?

    init(_ text: String, wrong: String? = nil, right: String? = nil) {
        // A line break in the source is none for the reader.
        self.text = text.split(separator: "\n").joined(separator: " ")
        self.wrong = wrong
        self.right = right
    }
}

extension DiagnosticCode {
    package var explanation: Explanation {
        // That each code is in one of the tables is checked by a test.
        configurationExplanation ?? valueExplanation ?? pluginExplanation ?? Explanation(summary)
    }
}
