// SPDX-License-Identifier: Apache-2.0

import HostStreams
import ModelGateway

/// A whole answer, as a test compares it.
struct Answer: Equatable {
    var status = 0
    var headers: [HTTPField] = []
    var body: [UInt8] = []

    var text: String { String(decoding: body, as: UTF8.self) }

    func header(_ name: String) -> String? { headers.first { $0.name.lowercased() == name }?.value }
}

extension BoundedStream where Element == HTTPPart, Failure == HTTPFailure {
    /// Reads to the end.
    func answer() async throws -> Answer {
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
    func failure() async -> HTTPFailure? {
        do {
            _ = try await answer()
            return nil
        } catch {
            return error as? HTTPFailure
        }
    }
}

/// Runs `body` with a transport of its own, and shuts it down.
func withTransport(
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
func localRequest(_ url: String, _ change: (inout HTTPRequest) -> Void = { _ in }) -> HTTPRequest {
    var request = HTTPRequest(url: url)
    request.reach = .anyAddress
    change(&request)
    return request
}

/// The same numbers for the same seed (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { self.state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }
}
