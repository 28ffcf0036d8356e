// SPDX-License-Identifier: Apache-2.0

extension DiagnosticCode {
    /// What an operator should know about a code: why it is reported, and what to do.
    package struct Explanation: Sendable, Equatable {
        /// One paragraph of plain text.
        package let text: String
        /// A whole configuration that is reported with this code.
        package let wrong: String?
        /// The same, put right.
        package let right: String?

        init(_ text: String, wrong: String? = nil, right: String? = nil) {
            // Line breaks of the source are not for the reader.
            self.text = text.split(separator: "\n").joined(separator: " ")
            self.wrong = wrong
            self.right = right
        }
    }

    package var explanation: Explanation {
        // A test checks that each code is in one of the three tables.
        configurationExplanation ?? valueExplanation ?? pluginExplanation ?? Explanation(summary)
    }
}
