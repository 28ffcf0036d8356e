// SPDX-License-Identifier: Apache-2.0

import HostSupport

extension HTTPTransport {
    /// The whole answer, which `maxResponseBytes` bounds.
    package func fetch(_ request: HTTPRequest) async throws -> (status: Int, body: [UInt8]) {
        let exchange = start(request)
        var status = 0
        var body: [UInt8] = []
        while let part = try await exchange.next() {
            switch part {
            case .head(let code, _): status = code
            case .body(let bytes): body += bytes
            }
        }
        return (status, body)
    }
}
