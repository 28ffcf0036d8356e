// SPDX-License-Identifier: Apache-2.0

package import HostSupport
package import UpstreamHTTP

/// A whole answer, as a test compares it.
package struct Answer: Equatable {
    package var status = 0
    package var headers: [HTTPField] = []
    package var body: [UInt8] = []

    package var text: String { String(decoding: body, as: UTF8.self) }

    package func header(_ name: String) -> String? { headers.first { $0.name.lowercased() == name }?.value }
}

extension BoundedStream where Element == HTTPPart, Failure == HTTPFailure {
    /// Reads to the end.
    package func answer() async throws -> Answer {
        var answer = Answer()
        while let part = try await next() {
            switch part {
            case .head(let status, let headers): (answer.status, answer.headers) = (status, headers)
            case .body(let bytes): answer.body += bytes
            }
        }
        return answer
    }

    /// The failure it ends with.
    package func failure() async -> HTTPFailure? {
        do {
            _ = try await answer()
            return nil
        } catch {
            return error as? HTTPFailure
        }
    }
}

/// Runs `body` with a transport of its own, and shuts it down.
package func withTransport(
    _ limits: CurlTransport.Limits = .init(),
    _ body: (CurlTransport) async throws -> Void
) async throws {
    var limits = limits
    limits.usesEnvironmentProxy = false
    let transport = CurlTransport(limits: limits)
    defer { transport.shutdown() }
    try await body(transport)
}

/// A request that may reach the loopback server.
package func localRequest(_ url: String, _ change: (inout HTTPRequest) -> Void = { _ in }) -> HTTPRequest {
    var request = HTTPRequest(url: url)
    request.reach = .anyAddress
    change(&request)
    return request
}
