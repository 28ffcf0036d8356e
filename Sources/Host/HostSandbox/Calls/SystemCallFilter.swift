// SPDX-License-Identifier: Apache-2.0

/// Which system calls are refused, and with which error.
///
/// Nothing is killed: a plugin gets an error that it can handle, as on a system where it lacks the right.
package struct SystemCallFilter: Sendable, Equatable {
    package var rules: [Rule]

    /// What becomes of one system call; calls without a rule are allowed.
    package struct Rule: Sendable, Equatable {
        /// Negative for a call that this processor does not have.
        package var call: Int32
        package var verdict: Verdict

        package enum Verdict: Sendable, Equatable {
            case refused(with: Int32)
            /// Allowed if every check holds, else refused with `EPERM`.
            case allowedIf([Check])
        }
    }

    /// A condition on the low half of one argument: ids, flags and commands have 32 bits, and the kernel ignores the rest.
    package struct Check: Sendable, Equatable {
        package var argument: Int
        package var mask: UInt32
        package var values: [UInt32]
        /// Whether the argument has to be one of `values`, or none of them.
        package var isOneOf: Bool

        static func argument(_ index: Int, mask: UInt32 = .max, isOneOf values: [Int32]) -> Check {
            Check(argument: index, mask: mask, values: values.map(UInt32.init(bitPattern:)), isOneOf: true)
        }

        static func argument(_ index: Int, isNoneOf values: [Int32]) -> Check {
            Check(argument: index, mask: .max, values: values.map(UInt32.init(bitPattern:)), isOneOf: false)
        }
    }
}
