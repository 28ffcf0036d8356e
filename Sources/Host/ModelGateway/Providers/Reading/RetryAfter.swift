// SPDX-License-Identifier: Apache-2.0

import HostSupport
package import UpstreamHTTP

/// How long a provider asks to be left alone.
package enum RetryAfter {
    /// `retry-after-ms`, or `retry-after` in seconds; a day at most.
    ///
    /// A date is not understood.
    package static func milliseconds(in headers: [HTTPField]) -> Int? {
        if let exact = headers.value(of: "retry-after-ms").flatMap(Double.init) { return bounded(exact) }
        return headers.value(of: "retry-after").flatMap(Double.init).flatMap { bounded($0 * 1000) }
    }

    private static func bounded(_ milliseconds: Double) -> Int? {
        guard milliseconds.isFinite, milliseconds >= 0 else { return nil }
        return Int(min(milliseconds, 86_400_000).rounded(.up))
    }
}
