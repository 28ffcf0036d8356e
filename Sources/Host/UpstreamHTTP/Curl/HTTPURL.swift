// SPDX-License-Identifier: Apache-2.0

import CCurl

/// A URL as curl reads it, so that what is checked is what is connected to.
package struct HTTPURL: Sendable, Equatable {
    package let text: String
    /// Whether its scheme is https.
    package let isSecure: Bool
    /// As it is connected to: without user, brackets stay around IPv6.
    package let host: String
    /// Whether it carries a user name or a password.
    package let hasCredentials: Bool
    /// Host, and port if the URL names one: all of a URL that may stand in a message.
    package let authority: String

    package static let maxBytes = 16 << 10

    package init(_ text: String) throws(HTTPFailure) {
        try Self.checkCharacters(of: text)
        guard let handle = unsafe curl_url() else { throw HTTPFailure(.invalidRequest, "no memory to read the URL") }
        defer { unsafe curl_url_cleanup(handle) }
        guard unsafe curl_url_set(handle, CURLUPART_URL, text, 0) == CURLUE_OK,
            let host = unsafe Self.part(CURLUPART_HOST, of: handle)
        else { throw HTTPFailure(.invalidRequest, "the URL is not a valid http or https URL") }
        self.text = text
        self.isSecure = text.prefix(6).lowercased() == "https:"
        self.host = host
        self.hasCredentials = unsafe Self.part(CURLUPART_USER, of: handle) != nil
        self.authority = unsafe Self.part(CURLUPART_PORT, of: handle).map { "\(host):\($0)" } ?? host
    }

    /// Refuses what programs read differently: blanks, control characters, backslashes, too many slashes.
    private static func checkCharacters(of text: String) throws(HTTPFailure) {
        guard text.utf8.count <= maxBytes else { throw HTTPFailure(.invalidRequest, "the URL is longer than 16 KiB") }
        guard text.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7f && $0 != UInt8(ascii: "\\") }) else {
            throw HTTPFailure(.invalidRequest, "the URL has a blank, a backslash or a control character in it")
        }
        let scheme = text.prefix(8).lowercased()
        guard let rest = ["http://", "https://"].first(where: scheme.hasPrefix).map({ text.dropFirst($0.count) }),
            rest.first != "/"
        else { throw HTTPFailure(.invalidRequest, "the URL is not a valid http or https URL") }
    }

    private static func part(_ part: CURLUPart, of handle: OpaquePointer) -> String? {
        var text: UnsafeMutablePointer<CChar>?
        guard unsafe curl_url_get(handle, part, &text, 0) == CURLUE_OK, let text = unsafe text else { return nil }
        defer { unsafe curl_free(text) }
        return unsafe String(cString: text)
    }
}
