// SPDX-License-Identifier: Apache-2.0

/// How log lines look.
package enum LogFormat: String, Sendable, CaseIterable {
    /// `pretty` on a terminal, `json` elsewhere.
    case auto
    case pretty
    case json
    case logfmt
}
