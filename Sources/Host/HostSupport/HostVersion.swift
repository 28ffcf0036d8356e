// SPDX-License-Identifier: Apache-2.0

/// The version of the host, as plugins and people are told.
package enum HostVersion {
    package static let current = "0.1.0"
}
