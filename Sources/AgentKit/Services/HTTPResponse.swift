// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials

/// A whole HTTP response.
public struct HTTPResponse: Sendable {
    /// 200, 404, ...
    public var status: Int
    /// In the order in which they came.
    public var headers: [(String, String)]
    /// The body, decompressed.
    public var body: [UInt8]

    /// Also for tests that play the peer.
    public init(status: Int = 200, headers: [(String, String)] = [], body: [UInt8] = []) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// A response with a text body, for tests: `HTTPResponse(json)`.
    public init(_ text: String, status: Int = 200, headers: [(String, String)] = []) {
        self.init(status: status, headers: headers, body: Array(text.utf8))
    }

    /// Whether the status is 2xx.
    public var isSuccess: Bool { (200..<300).contains(status) }

    /// The body as text; what is not UTF-8 is replaced.
    public var text: String { String(decoding: body, as: UTF8.self) }

    /// The first header of this name, whatever its case.
    public func header(_ name: String) -> String? {
        headers.first { $0.0.lowercased() == name.lowercased() }?.1
    }

    /// The body as JSON.
    ///
    /// A body that does not fit is an error of kind `upstream`.
    public func decode<T: Decodable>(_ type: T.Type = T.self) throws -> T {
        do {
            return try JSONDecoder().decode(type, from: Data(body))
        } catch let error as DecodingError {
            throw AgentError(.upstream, code: "unexpected_response", message: error.sentence(root: "the response"))
        }
    }
}
