// SPDX-License-Identifier: Apache-2.0

import ChatFormats
import HostConfig
import HostJSON
import UpstreamHTTP

// What all requests to providers are made of.

extension ModelProviderConfig {
    /// A path of the provider's API; a query of its base URL stays at the end.
    func url(of path: String) -> String {
        guard let mark = baseURL.firstIndex(of: "?") else { return "\(baseURL)/\(path)" }
        let base = baseURL[..<mark]
        return "\(base)\(base.hasSuffix("/") ? "" : "/")\(path)\(baseURL[mark...])"
    }

    /// Our headers and the operator's, which replace ours.
    func replacing(_ ours: [HTTPField]) -> [HTTPField] {
        let extra = headers.sorted { $0.key < $1.key }.map { HTTPField($0.key, $0.value) }
        let replaced = Set(extra.map { $0.name.lowercased() })
        return ours.filter { !replaced.contains($0.name.lowercased()) } + extra
    }
}

/// A value in the very bytes it came in.
struct JSONVerbatim: JSONWritable {
    private let value: JSONValue

    init(_ value: JSONValue) { self.value = value }

    func write(to writer: inout JSONWriter) { writer.raw(value.rawBytes) }
}
