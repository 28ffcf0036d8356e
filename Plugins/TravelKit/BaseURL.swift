// SPDX-License-Identifier: Apache-2.0

package import AgentKit

/// Checks the base URLs of settings, so that a mistake is found when the agent starts.
package enum BaseURL {
    /// The URL that was set, or the default; an error names the setting.
    package static func checked(_ url: String?, name: String, default standard: String) throws(AgentError) -> String {
        guard let url else { return standard }
        let isURL = ["https://", "http://"].contains { scheme in
            url.hasPrefix(scheme) && isHost(url.dropFirst(scheme.utf8.count).prefix { $0 != "/" })
        }
        guard isURL, !url.utf8.contains(where: { $0 <= 32 || $0 == 127 }), !url.contains("?"), !url.contains("#") else {
            throw AgentError(
                .settings,
                code: "invalid_settings",
                message: "settings.\(name) must be a URL such as \(standard), without a query"
            )
        }
        return url
    }

    private static func isHost(_ host: Substring) -> Bool {
        !host.isEmpty && !host.contains("@") && host.utf8.contains { $0 > 47 }
    }
}
