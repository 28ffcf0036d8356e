// SPDX-License-Identifier: Apache-2.0

/// A value that must not reach a log, an error or a trace: printing it shows that it is there, no more.
package struct Secret: Sendable, Equatable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    private let value: String

    package init(_ value: String) { self.value = value }

    /// The secret itself, for the one place that sends it.
    package func reveal() -> String { value }

    package var description: String { "<secret>" }
    package var debugDescription: String { description }
    package var customMirror: Mirror { Mirror(self, children: []) }
}
