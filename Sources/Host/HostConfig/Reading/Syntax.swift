// SPDX-License-Identifier: Apache-2.0

import UpstreamHTTP

/// The small languages inside strings: ids, URLs, hosts, models, headers.
enum Syntax {
    static func isID(_ text: String) -> Bool {
        (1...64).contains(text.utf8.count) && text.utf8.allSatisfy { $0.isASCIIWord || ".-".utf8.contains($0) }
    }

    /// A URL that can be connected to, without characters that have to be escaped in it.
    static func isURL(_ text: String) -> Bool {
        text.utf8.allSatisfy { (0x21...0x7E).contains($0) && !"\"<>\\^`{|}".utf8.contains($0) }
            && (try? HTTPURL(text)) != nil
    }

    /// A URL that ends at its host or port.
    static func isOrigin(_ text: String) -> Bool {
        guard isURL(text), let slashes = text.firstIndex(of: "/") else { return false }
        return !text[slashes...].dropFirst(2).contains { "/?#@".contains($0) }
    }

    /// A name, an IPv4 or an IPv6 address: not more.
    static func isHost(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { $0.isASCIIWord || ".-:".utf8.contains($0) }
            && text.utf8.count { $0 == UInt8(ascii: ":") } != 1
    }

    static func isLoopback(_ host: String) -> Bool {
        host == "localhost" || host == "::1" || host.hasPrefix("127.")
    }

    /// `provider/name`; the name may have slashes of its own.
    static func model(_ text: String) -> (provider: String, name: String)? {
        guard let slash = text.firstIndex(of: "/") else { return nil }
        let (provider, name) = (String(text[..<slash]), String(text[text.index(after: slash)...]))
        guard isID(provider), !name.isEmpty, name.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) else { return nil }
        return (provider, name)
    }

    /// A token, as HTTP has it.
    static func isHeaderName(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { $0.isASCIIWord || "!#$%&'*+-.^`|~".utf8.contains($0) }
    }

    static func isHeaderValue(_ text: String) -> Bool {
        text.utf8.allSatisfy { ($0 >= 0x20 && $0 != 0x7F) || $0 == UInt8(ascii: "\t") }
    }
}

extension Value {
    func id() -> Text? {
        guard let text = string() else { return nil }
        if text.value == "auto" {
            error(.invalidID, "`auto` is reserved: clients send it to let the router choose")
        } else if !Syntax.isID(text.value) {
            error(.invalidID, "`\(text.shown)` is not an id", help: "1 to 64 of the characters A-Z a-z 0-9 . _ -")
        }
        return text
    }

    /// A URL without a slash at its end; it may hold a password, so the message does not repeat it.
    func url() -> String? {
        guard let text = string() else { return nil }
        guard Syntax.isURL(text.value) else {
            error(.invalidURL, "`\(name)` is not a URL", help: "a URL begins with http:// or https:// and names a host")
            return nil
        }
        return String(text.value.reversed().drop { $0 == "/" }.reversed())
    }

    func host() -> String? {
        guard let text = string() else { return nil }
        guard Syntax.isHost(text.value) else {
            error(
                .invalidHost,
                "`\(text.shown)` is not a host",
                help: "a name or an address, without scheme, port and path"
            )
            return nil
        }
        return text.value
    }
}
